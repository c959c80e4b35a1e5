/** The records of the change feed as Kith writes them: the old and the new value of each field. */
export function changesOf({ contact, emails, phones }) {
  const { id: contactId, ...columns } = contact;
  const owned = { contactId, isPreferred: false, usageContext: 'PERSONAL' };
  return [
    record('IndividualContact', contactId, columns),
    ...emails.map(({ id, ...email }) => record('Email', id, { ...email, ...owned, normalizedAddress: email.address })),
    ...phones.map(({ id, ...phone }) => record('Phone', id, { ...phone, ...owned, e164: phone.number, usages: ['EVERYTHING'] })),
  ];
}

const record = (entity, entityId, columns) => ({
  entity,
  entityId,
  fields: Object.fromEntries(Object.entries(columns).map(([field, value]) => [field, { old: null, new: value }])),
});
