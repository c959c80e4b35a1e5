import { useMemo } from 'react';
import { idsIn } from './idsIn.ts';
import { useForeignChange } from './useLive.ts';

/** Tells, also by voice, that somebody else has just changed something that is shown. */
export function ChangeNotice({ shown }: { shown: unknown }) {
  const ids = useMemo(() => idsIn(shown), [shown]);
  const isChanged = useForeignChange(ids);
  return (
    <div className="change-notice" aria-live="polite">
      {isChanged && <p>Changed by somebody else just now</p>}
    </div>
  );
}
