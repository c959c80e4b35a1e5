import type { Violation, Warning } from '../../platform/domainError.ts';

/** What decides whether a contact may pay for another one. */
export interface Payer {
  id: string;
  alternativePayerRole: { isActive: boolean; deletedAt: Date | null } | null;
}

const violation = (propertyPath: string, code: string, detail: string): Violation => ({
  propertyPath,
  in: 'BODY',
  detail,
  code,
});

export const isActivePayer = ({ alternativePayerRole: role }: Payer): boolean => role !== null && role.isActive && !role.deletedAt;

/** R3.48: who pays for a customer is another contact with an active alternative payer role. */
export function payerViolations(customerId: string, payer: Payer | null, path: string): Violation[] {
  if (!payer) return [violation(path, 'NOT_FOUND', 'names no contact of the tenant.')];
  if (payer.id === customerId) return [violation(path, 'SELF_REFERENCE', 'must be another contact than the customer itself.')];
  if (isActivePayer(payer)) return [];
  return [
    violation(path, 'NO_ACTIVE_ALTERNATIVE_PAYER_ROLE', 'names a contact without an active alternative payer role. Set that role first.'),
  ];
}

/** Who looks after a customer or supplier is a professional identity. */
export const managerViolations = (manager: object | null, path: string): Violation[] =>
  manager ? [] : [violation(path, 'NOT_FOUND', 'names no professional identity of the tenant.')];

/** A global location number may be any text; one that no GS1 member can have given out is worth a look. */
export const globalLocationNumberWarnings = (globalLocationNumber: string | null | undefined, path: string): Warning[] =>
  !globalLocationNumber || isGlobalLocationNumber(globalLocationNumber)
    ? []
    : [
        {
          propertyPath: path,
          detail: 'A global location number has 13 digits, the last of which is the check digit of the others (GS1).',
          code: 'GLN_CHECK_DIGIT',
        },
      ];

/** Whether a text is 13 digits that end with their check digit (GS1 General Specifications, standard check digit). */
export function isGlobalLocationNumber(text: string): boolean {
  if (!/^\d{13}$/.test(text)) return false;
  const sum = Array.from(text, Number).reduce((total, digit, index) => total + digit * (index % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}
