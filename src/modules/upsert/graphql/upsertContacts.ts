import { defineMutation, type PayloadFields } from '../../../graphql/mutation.ts';
import { writtenInEach } from '../../../graphql/written.ts';
import { Conflict } from '../../../platform/domainError.ts';
import { upsertContacts, type UpsertAction, type UpsertedContact } from '../service/upsertContacts.ts';
import { maximumItems } from '../upsert.inputs.ts';
import { UpsertContactResult } from './UpsertContactResult.ts';
import { UpsertContactItem, UpsertErrorPolicy, UpsertMatch, UpsertMode } from './upsertInputs.ts';

type Payload = Awaited<ReturnType<typeof upsertContacts>>;

const countOf = (t: PayloadFields<Payload>, action: UpsertAction, description: string) =>
  t.int({ description, resolve: ({ results }) => results.filter((result: UpsertedContact) => result.action === action).length });

defineMutation('upsertContacts', {
  description:
    'Creates and changes contacts with their details, tags and roles, all that are written in one transaction. All items are judged by what was there before the call, and none may name the contact of another one. A value that must be unique is free for an item when no other contact has it, be it one that the call takes it from. Needs the permission TENANT_BACKOFFICE.',
  input: (t) => ({
    items: t.field({ type: [UpsertContactItem], required: true, description: `The contacts, at least 1 and at most ${maximumItems}.` }),
    match: t.field({ type: UpsertMatch, required: true, description: 'How items find their contacts.' }),
    mode: t.field({ type: UpsertMode, required: true, description: 'What may be done.' }),
    errorPolicy: t.field({ type: UpsertErrorPolicy, required: true, description: 'What is done when something is wrong with an item.' }),
  }),
  resolve: upsertContacts,
  payload: (t) => ({
    results: t.field({
      type: [UpsertContactResult],
      description: 'What became of each item, in the order of the items.',
      resolve: ({ results }) => results,
      ...writtenInEach('contact', 'Contact', ({ results }: Payload) => results.map(({ contactId }) => contactId)),
    }),
    created: countOf(t, 'CREATED', 'How many contacts are new.'),
    updated: countOf(t, 'UPDATED', 'How many contacts changed.'),
    unchanged: countOf(t, 'UNCHANGED', 'How many contacts were as their items say already.'),
    rejected: countOf(t, 'REJECTED', 'How many items were rejected.'),
  }),
  problems: [Conflict],
});
