import { ValidationFailed } from '../../../platform/domainError.ts';

const maximumPresets = 1000;

/** @throws ValidationFailed when a list with so many presets cannot take so many more */
export function assertRoom(present: number, added: number): void {
  if (present + added <= maximumPresets) return;
  const detail = `has ${present} presets already and may have at most ${maximumPresets}, retired ones included.`;
  throw new ValidationFailed([{ propertyPath: 'field', in: 'BODY', detail, code: 'TOO_LONG' }], 'UNPROCESSABLE');
}
