import { useEffect, useRef } from 'react';

interface Props {
  isBusy: boolean;
  onReach(): void;
}

/** Reads on by itself when it comes into sight, and as a button without that. */
export function ReadMore({ isBusy, onReach }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && onReach(), { rootMargin: '400px' });
    observer.observe(button.current!);
    return () => observer.disconnect();
  }, [onReach]);
  return (
    <button ref={button} type="button" className="button more" disabled={isBusy} onClick={onReach}>
      {isBusy ? 'Reading more …' : 'More contacts'}
    </button>
  );
}
