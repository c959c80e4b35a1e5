import type { ContactKind, PresetField } from '../../generated/prisma/client.ts';
import type { Violation } from '../../platform/domainError.ts';
import type { PresetUse } from '../preset/service/presetViolations.ts';

/** A number at one of the four places; no interface, which a column of JSON would not take. */
export type NumberEntry = {
  position: number;
  /** The key of a preset, from the list for numbers at this place. */
  type: string | null;
  number: string;
};

/** The columns that hold keys of presets, and the lists that those are from. */
const presetColumns = {
  contactType: 'CONTACT_TYPE',
  title: 'TITLE',
  country: 'COUNTRY',
  dealerCode: 'DEALER_CODE',
  contactRegarding: 'CONTACT_REGARDING',
  emailBillType: 'EMAIL_BILL_TYPE',
  invoiceUsageReportCustomerProfile: 'INVOICE_USAGE_REPORT_CUSTOMER_PROFILE',
  copyCorrespondenceTypes: 'COPY_CORRESPONDENCE_TYPE',
  copyTicketTypes: 'COPY_TICKET_TYPE',
} as const satisfies Record<string, PresetField>;

type Keys = string | string[] | null | undefined;

/** What a record holds, or is to hold, of presets. */
type Presets = { [Column in keyof typeof presetColumns]?: Keys } & { numbers?: NumberEntry[] | undefined };

export const numberType = (position: number): PresetField => `NUMBER_${position}_TYPE` as PresetField;

/** The keys of presets that a write puts into a record, beside those that are there. */
export function presetUses(written: Presets, path: string, before: Presets = {}): PresetUse[] {
  const columns = Object.entries(presetColumns).map(([name, field]) => {
    const column = name as keyof typeof presetColumns;
    return { field, keys: written[column], propertyPath: `${path}${column}`, before: before[column] };
  });
  const numbers = (written.numbers ?? []).map(({ position, type }, index) => ({
    field: numberType(position),
    keys: type,
    propertyPath: `${path}numbers.${index}.type`,
    before: before.numbers?.find((entry) => entry.position === position)?.type,
  }));
  return [...columns, ...numbers];
}

interface Recognizable {
  name?: string | null | undefined;
  givenName?: string | null | undefined;
  familyName?: string | null | undefined;
  companyName?: string | null | undefined;
  email?: string | null | undefined;
  numbers: NumberEntry[];
}

/** Something must say who it is, or how to reach them (RU.30). */
export function namelessViolations(record: Recognizable, propertyPath: string): Violation[] {
  const { name, givenName, familyName, companyName, email, numbers } = record;
  if ([name, givenName, familyName, companyName, email].some(Boolean) || numbers.length > 0) return [];
  const detail = 'must be given, or a given or family name, a company name, an e-mail address or a number.';
  return [{ propertyPath, in: 'BODY', detail, code: 'REQUIRED' }];
}

/** What a customer contact is called when it says nothing of its own: as the contact behind it. */
export const nameBehind = (contact: { kind: ContactKind; name: string }): { name?: string; companyName?: string } =>
  contact.kind === 'INDIVIDUAL' ? { name: contact.name } : { companyName: contact.name };

/** As the record keeps them. */
export const inOrder = (numbers: NumberEntry[]): NumberEntry[] =>
  numbers.toSorted((one, other) => one.position - other.position);
