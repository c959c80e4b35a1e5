import type { KeyboardEvent } from 'react';

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrow keys go through the list, from the search box on; Escape and the arrow up from the first row lead back to it. */
export function moveAmongRows(event: KeyboardEvent, pane: HTMLElement): void {
  const stops = [...pane.querySelectorAll<HTMLElement>('input[type=search], a.row')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const target = event.key === 'Escape' ? 0 : event.key === 'End' && at > 0 ? stops.length - 1 : at + (steps[event.key] ?? NaN);
  if (at < 0 || !stops[target] || target === at) return;
  event.preventDefault();
  stops[target].focus();
}
