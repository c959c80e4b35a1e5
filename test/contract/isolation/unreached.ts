/** What the attack does not reach, with the reason: coordinates, or types for all that they have. */
export const unreached: Record<string, string> = {
  ChangeCursorExpired: 'A cursor must be months old for it.',
  'ChangePasswordPayload.userAccount': 'It is about the caller alone, who has no password here.',
  PermissionDenied: 'The attacker may do everything; test/contract/permissions sends every mutation without permission.',
  ProbeAttempt: 'There is no other system to probe.',
  ProbeExternalContactManagementPayload: 'There is no other system to probe.',
  ProbeRunning: 'There is no other system to probe.',
};

const reasons = {
  other: 'What it names is looked for in something of the attacker alone, where nothing of the neighbour is.',
  organization: 'What it names must belong to an organization of the attacker, and that of the neighbour belongs to its own.',
  secret: 'A token is known by a hash of all of it, and only its tenant is that of the neighbour.',
  match: 'Where contacts are matched by external ids it must be left out; where it is what they are matched by, it is all that an input names.',
  key: 'A foreign key alone says whether it is there, and without that anything is taken.',
};

/** Places of ids at which the neighbour's would be answered like those that never existed if there were no walls at all. */
export const alikeWithoutWalls: [RegExp, string][] = [
  [/^(remove|restore|update)(Address|Email|Image|Phone|WebAddress)\.id$/, reasons.other],
  [/^reorder\w+\.ids$/, reasons.other],
  [/CustomerListItems?\.(afterCustomerId|customerId)$/, reasons.other],
  [/^removeTag\.tagId$/, reasons.other],
  [/^(create|move)Preset\.afterPresetId$/, reasons.other],
  [/^removeSharedContact\.customerContactId$/, reasons.other],
  [/CustomerContact(Extension)?\.customerId$/, reasons.other],
  [/\.(department|location|leader|founder)Ids$/, reasons.organization],
  [/^(login|logout|refreshSession)$/, reasons.secret],
  [/^upsertContacts\.items\.\w+\.id$/, reasons.match],
  [/^upsertContacts\.items\.\w+\.(customer|supplier)Role\./, reasons.key],
];
