import type { Outcome } from '../../api/useSave.ts';
import { RemoveButton } from '../../edit/RemoveButton.tsx';
import { useIsRecent } from '../../live/useLive.ts';
import type { Detail } from './DetailSection.tsx';

interface Props {
  detail: Detail;
  onChange(): void;
  onRemove(): Promise<Outcome>;
}

export function DetailRow({ detail, onChange, onRemove }: Props) {
  const isRecent = useIsRecent(detail.id);
  return (
    <li className={`detail ${isRecent ? 'fresh' : ''}`}>
      <span className="detail-value">{detail.text}</span>
      <span className="detail-label">
        {detail.label}
        {detail.isPreferred && <span className="badge">preferred</span>}
        {detail.note !== null && <span> · {detail.note}</span>}
      </span>
      <div className="actions">
        <button type="button" className="button quiet" aria-label={`Change ${detail.label}`} onClick={onChange}>
          Change
        </button>
        <RemoveButton label={`Remove ${detail.label}`} onRemove={onRemove} />
      </div>
    </li>
  );
}
