import type { Violation } from '../../platform/domainError.ts';
import type { Limitation } from './selectConfiguration.rules.ts';

export interface Limited {
  brandId: string | null;
}

/** What a delivery or an invoice is about. */
export interface DeliveryAndInvoicingContext {
  brandId?: string | null | undefined;
}

/** The limitations that there are, the one of the highest priority first (R3.53). */
export const limitations: readonly Limitation<Limited, DeliveryAndInvoicingContext>[] = [
  { name: 'brandId', of: ({ brandId }) => brandId, matches: (value, { brandId }) => value === brandId },
];

/** Equal for configurations with the same limitations, and for all without any. */
export const limitationsKey = (configuration: Limited): string => JSON.stringify(limitations.map(({ of }) => of(configuration)));

export const isLimited = (configuration: Limited): boolean => limitations.some(({ of }) => of(configuration) !== null);

/** R3.50, R3.51: the limitations of a configuration are those of no other of the customer; each of the places is a violation. */
export function limitationViolations(configurations: readonly Limited[], propertyPath: string): Violation[] {
  const keys = configurations.map(limitationsKey);
  return keys.flatMap((key, index): Violation[] => {
    const other = keys.findIndex((candidate, position) => position !== index && candidate === key);
    if (other === -1) return [];
    const detail = isLimited(configurations[index]!)
      ? `are the same as those of ${propertyPath}.${other}. Merge the two.`
      : `are missing, and those of ${propertyPath}.${other} are, too; at most one configuration may have none.`;
    return [{ propertyPath: `${propertyPath}.${index}.limitations`, in: 'BODY', detail, code: 'DUPLICATE_LIMITATIONS' }];
  });
}
