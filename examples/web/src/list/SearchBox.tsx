import { useEffect, useRef } from 'react';

interface Props {
  value: string;
  isBusy: boolean;
  onChange(value: string): void;
}

/** Where one types to search; the key / leads here from everywhere else. */
export function SearchBox({ value, isBusy, onChange }: Props) {
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isTyping = event.target instanceof Element && event.target.closest('input, select, textarea') !== null;
      if (event.key !== '/' || isTyping) return;
      event.preventDefault();
      input.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  return (
    <div className={`search ${isBusy ? 'busy' : ''}`} role="search">
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="8.5" cy="8.5" r="5.5" />
        <path d="m12.8 12.8 4.2 4.2" />
      </svg>
      <input
        ref={input}
        type="search"
        aria-label="Search by name, e-mail address or number"
        placeholder="Name, e-mail or number"
        value={value}
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        onChange={(event) => onChange(event.target.value)}
      />
      <kbd aria-hidden="true">/</kbd>
    </div>
  );
}
