/** Random calls, compared with a map that is kept both ways. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { AddExternalIdMappings, DeleteExternalIdMapping, makeMapping, SetExternalIdMappings, type ShortPair } from './mapping.ts';

type Call = { name: 'add' | 'set'; pairs: ShortPair[] } | { name: 'delete'; by: { contactId: string } | { externalId: string } };

class TwoWayMap {
  readonly byContact = new Map<string, string>();
  readonly byExternalId = new Map<string, string>();

  get pairs(): string[] {
    return [...this.byContact].map((pair) => pair.join(' ')).sort();
  }

  /** Whether the call is allowed; if so, it is done. */
  apply(call: Call): boolean {
    if (call.name === 'delete') {
      const contact = 'contactId' in call.by ? call.by.contactId : this.byExternalId.get(call.by.externalId);
      return contact !== undefined && this.#end(contact);
    }
    const isOneToOne = [0, 1].every((side) => new Set(call.pairs.map((pair) => pair[side])).size === call.pairs.length);
    if (!isOneToOne || (call.name === 'add' && !call.pairs.every((pair) => this.#isFree(pair)))) return false;
    for (const [contact, externalId] of call.pairs) {
      this.#end(contact);
      const holder = this.byExternalId.get(externalId);
      if (holder) this.#end(holder);
    }
    for (const [contact, externalId] of call.pairs) {
      this.byContact.set(contact, externalId);
      this.byExternalId.set(externalId, contact);
    }
    return true;
  }

  #isFree([contact, externalId]: ShortPair): boolean {
    return (this.byContact.get(contact) ?? externalId) === externalId && (this.byExternalId.get(externalId) ?? contact) === contact;
  }

  #end(contact: string): boolean {
    const externalId = this.byContact.get(contact);
    if (externalId === undefined) return false;
    this.byExternalId.delete(externalId);
    return this.byContact.delete(contact);
  }
}

const contact = fc.constantFrom('i1', 'i2', 'i3');
const externalId = fc.constantFrom('e1', 'e2', 'e3', 'e4');
const pairs = fc.array(fc.tuple(contact, externalId), { minLength: 1, maxLength: 3 });
const call: fc.Arbitrary<Call> = fc.oneof(
  fc.record({ name: fc.constantFrom('add', 'set'), pairs }),
  fc.record({ name: fc.constant('delete'), by: fc.oneof(fc.record({ contactId: contact }), fc.record({ externalId })) }),
);

test('RU.22 R3.63 R3.65 R3.66: add, set and delete do what a two-way map does', async () => {
  const mapping = await makeMapping('INDIVIDUAL', 3);
  const { api, as, kind, idOf, variables } = mapping;

  async function run(called: Call): Promise<boolean> {
    if (called.name === 'delete') {
      const by = 'contactId' in called.by ? { contactId: idOf(called.by.contactId) } : called.by;
      const { deleteExternalIdMapping: result } = await api.runQuery(DeleteExternalIdMapping, { input: { kind, by } }, { as });
      return result.__typename === 'DeleteExternalIdMappingPayload';
    }
    if (called.name === 'add') {
      const { addExternalIdMappings: result } = await api.runQuery(AddExternalIdMappings, variables(called.pairs), { as });
      return result.__typename === 'AddExternalIdMappingsPayload';
    }
    const { setExternalIdMappings: result } = await api.runQuery(SetExternalIdMappings, variables(called.pairs), { as });
    return result.__typename === 'SetExternalIdMappingsPayload';
  }

  await fc.assert(
    fc.asyncProperty(fc.array(call, { minLength: 1, maxLength: 6 }), async (calls) => {
      await api.db.contact.updateMany({ data: { externalId: null } });
      const model = new TwoWayMap();
      for (const called of calls) expect(await run(called)).toBe(model.apply(called));
      expect(await mapping.pairs()).toEqual(model.pairs);
    }),
    { numRuns: 100 },
  );
}, 120_000);
