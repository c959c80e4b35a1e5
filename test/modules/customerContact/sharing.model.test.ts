/** Random sequences of all that changes who is a contact of whom, compared with a small model. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addSharedContact } from '../../../src/modules/customerContact/service/addSharedContact.ts';
import { convertToSharedContact } from '../../../src/modules/customerContact/service/convertToSharedContact.ts';
import { createCustomerContact } from '../../../src/modules/customerContact/service/createCustomerContact.ts';
import { deleteCustomerContact } from '../../../src/modules/customerContact/service/deleteCustomerContact.ts';
import { removeSharedContact } from '../../../src/modules/customerContact/service/removeSharedContact.ts';
import { restoreCustomerContact } from '../../../src/modules/customerContact/service/restoreCustomerContact.ts';
import { updateCustomerContactLink } from '../../../src/modules/customerContact/service/updateCustomerContactLink.ts';
import { deletePlaceholderCustomer } from '../../../src/modules/customer/service/deletePlaceholderCustomer.ts';
import { restorePlaceholderCustomer } from '../../../src/modules/customer/service/restorePlaceholderCustomer.ts';
import { DomainError, NotFound, ValidationFailed } from '../../../src/platform/domainError.ts';
import { newUuid } from '../../../src/platform/ids.ts';
import { RequestContext } from '../../../src/platform/requestContext.ts';
import { sharingSequences as sequences } from '../../setup/sharingSequences.ts';
import { createApi } from '../../support/api.ts';
import { testDatabase } from '../../support/testDatabase.ts';
import { SharingModel, type Action } from './sharingModel.ts';

const sequencesOfTenant = 50;

const customer = fc.nat({ max: 1 });
const contact = fc.nat({ max: 2 });
const action: fc.Arbitrary<Action> = fc.oneof(
  { arbitrary: fc.constantFrom({ name: 'createDirect' as const, customer: 0 }, { name: 'createShared' as const }), weight: 1 },
  { arbitrary: fc.record({ name: fc.constantFrom('deleteCustomer' as const, 'restoreCustomer' as const), customer }), weight: 3 },
  { arbitrary: fc.record({ name: fc.constantFrom('convert' as const, 'deleteContact' as const, 'restoreContact' as const), contact }), weight: 5 },
  { arbitrary: fc.record({ name: fc.constantFrom('link' as const, 'unlink' as const, 'prefer' as const), customer, contact }), weight: 4 },
);

/** What seldom comes about by chance: others act while a contact is away. */
const absence: fc.Arbitrary<Action[]> = fc
  .record({ contact: fc.nat({ max: 1 }), meanwhile: fc.array(action, { maxLength: 2 }), customer })
  .map(({ contact, meanwhile, customer }) => [
    { name: 'prefer', customer, contact },
    { name: 'deleteContact', contact },
    { name: 'prefer', customer, contact: 1 - contact },
    ...meanwhile,
    { name: 'restoreContact', contact },
  ]);

const sequence = fc
  .array(fc.oneof({ arbitrary: action.map((one) => [one]), weight: 4 }, { arbitrary: absence, weight: 1 }), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.flat());

/** What an action did: `done`, or the code of the problem. */
async function outcomeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'done';
  } catch (error) {
    if (error instanceof ValidationFailed) return error.violations.map(({ code }) => code).join();
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}

async function makeWorld() {
  const { tenantId, db } = await createApi();
  const { database } = await testDatabase();
  const actor = { kind: 'USER' as const, id: newUuid(), tenantId, permissions: new Set(['TENANT_BACKOFFICE'] as const) };
  let second = 0;
  // No two actions happen at one time.
  const context = () => new RequestContext({ actor, requestId: newUuid(), now: new Date(1_800_000_000_000 + ++second * 1000), database });

  /** Customers of a sequence's own with contacts, as the model has them at the start, and what actions do to them. */
  async function start() {
    const [first, second, direct, shared] = Array.from({ length: 4 }, newUuid) as [string, string, string, string];
    const ids = [first, second];
    const contacts = [direct, shared];
    const placeholder = { isActive: true, customerSince: new Date('2020-01-01'), debtorAccountId: 'D00000001' };
    await db.customer.createMany({ data: ids.map((id) => ({ tenantId, id, ...placeholder, name: 'Cash', customerNumber: id })) });
    await db.customerContact.createMany({ data: contacts.map((id) => ({ tenantId, id, name: 'Ada', customerId: id === direct ? first : null })) });
    const pairs = [[first, direct], [first, shared], [second, shared]] as const;
    await db.customerContactLink.createMany({
      data: pairs.map(([customerId, customerContactId]) => ({ tenantId, id: newUuid(), customerId, customerContactId })),
    });

    async function create(input: object): Promise<void> {
      contacts.push((await createCustomerContact(context(), { name: 'Ada', ...input })).id);
    }

    async function prefer(pair: { customerId: string; customerContactId: string }): Promise<void> {
      const link = await db.customerContactLink.findFirst({ where: { ...pair, deletedAt: null } });
      if (!link) throw new NotFound('id', pair.customerContactId);
      await updateCustomerContactLink(context(), { id: link.id, patch: { isPrimary: true } });
    }

    function act(next: Action): Promise<unknown> {
      const input = { id: 'contact' in next ? (contacts[next.contact] ?? newUuid()) : '' };
      const of = 'customer' in next ? { id: ids[next.customer]! } : { id: '' };
      const pair = { customerId: of.id, customerContactId: input.id };
      const calls: Record<Action['name'], () => Promise<unknown>> = {
        createDirect: () => create({ customerId: of.id }),
        createShared: () => create({}),
        convert: () => convertToSharedContact(context(), input),
        deleteContact: () => deleteCustomerContact(context(), input),
        restoreContact: () => restoreCustomerContact(context(), input),
        deleteCustomer: () => deletePlaceholderCustomer(context(), of),
        restoreCustomer: () => restorePlaceholderCustomer(context(), of),
        link: () => addSharedContact(context(), pair),
        unlink: () => removeSharedContact(context(), pair),
        prefer: () => prefer(pair),
      };
      return calls[next.name]();
    }

    async function read() {
      const rows = await db.customerContact.findMany({ where: { id: { in: contacts } }, include: { links: { where: { deletedAt: null } } } });
      const inOrder = contacts.map((id) => rows.find((row) => row.id === id)!);
      const links = inOrder.flatMap((row, index) =>
        row.links.map(({ customerId, isPrimary }) => `${ids.indexOf(customerId)} ${index}${isPrimary ? ' primary' : ''}`),
      );
      return {
        contacts: inOrder.map((row) => ({ owner: row.customerId === null ? null : ids.indexOf(row.customerId), shows: row.deletedAt === null })),
        links: links.sort(),
      };
    }

    return { act, read };
  }

  return { start };
}

test('R1.14 R1.15 R1.16 R1.17 R1.18 R1.19 R1.20 RU.1 RU.26 RU.31: sharing, deleting and restoring do what a small model does', async () => {
  let world = await makeWorld();
  let started = 0;
  await fc.assert(
    fc.asyncProperty(sequence, async (actions) => {
      if (++started % sequencesOfTenant === 0) world = await makeWorld();
      const { act, read } = await world.start();
      const model = new SharingModel();
      for (const next of actions) expect([next, await outcomeOf(act(next))]).toEqual([next, model.apply(next)]);
      const state = await read();
      expect(state.contacts).toEqual(model.contacts.map(({ owner }, index) => ({ owner, shows: model.shows(index) })));
      expect(state.links).toEqual(model.links);
    }),
    { numRuns: sequences },
  );
}, 300_000);
