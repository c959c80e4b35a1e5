import type { Outcome } from '../../api/useSave.ts';
import { RemoveButton } from '../../edit/RemoveButton.tsx';
import type { Detail } from './DetailSection.tsx';

interface Props {
  detail: Detail;
  onChange(): void;
  onRemove(): Promise<Outcome>;
}

export function DetailRow({ detail, onChange, onRemove }: Props) {
  return (
    <li className="detail">
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
