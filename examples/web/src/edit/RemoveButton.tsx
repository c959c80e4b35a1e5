import { useState } from 'react';
import { refusalOf, type Outcome } from '../api/useSave.ts';

interface Props {
  label: string;
  onRemove(): Promise<Outcome>;
}

/** Asks once more before it removes, and says so when that was refused. */
export function RemoveButton({ label, onRemove }: Props) {
  const [step, setStep] = useState<'ready' | 'asking' | 'busy'>('ready');
  const [refusal, setRefusal] = useState<string | null>(null);

  const remove = async (): Promise<void> => {
    setStep('busy');
    const outcome = await onRemove();
    setStep('ready');
    setRefusal(refusalOf(outcome));
  };

  return (
    <>
      <button
        type="button"
        className={`button quiet ${step === 'asking' ? 'danger' : ''}`}
        aria-label={step === 'asking' ? `${label}: press again to confirm` : label}
        disabled={step === 'busy'}
        onBlur={() => setStep((now) => (now === 'asking' ? 'ready' : now))}
        onClick={() => (step === 'asking' ? void remove() : setStep('asking'))}
      >
        {step === 'asking' ? 'Really remove?' : step === 'busy' ? 'Removing …' : 'Remove'}
      </button>
      {refusal !== null && (
        <p role="alert" className="form-problem">
          {refusal}
        </p>
      )}
    </>
  );
}
