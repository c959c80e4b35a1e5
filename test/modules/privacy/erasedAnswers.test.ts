/** What was kept for idempotency keys shows an erased person to nobody. */
import { beforeAll, expect, test } from '@jest/globals';
import { mutationText, World } from '../../contract/operations/World.ts';
import { individual } from '../../contract/operations/things.ts';

let world: World;

beforeAll(async () => {
  world = await World.create();
});

interface Sent {
  text: string;
  code: unknown;
}

async function send(key: string, mutation: string, input: object, selection: string, { api } = world): Promise<Sent> {
  const { token } = api.backoffice;
  const response = await api.app.fetch('http://kith.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token!}`, 'idempotency-key': key },
    body: JSON.stringify({ query: mutationText(mutation, selection), variables: { input } }),
  });
  const text = await response.text();
  const { errors } = JSON.parse(text) as { errors?: { extensions: { code: string } }[] };
  return { text, code: errors?.[0]?.extensions.code };
}

const erase = (id: string) => world.change('erasePersonalData', { id, reason: 'OBJECTION' }, 'erasure { id }');
const changes = () => world.api.db.change.count();

test('what was done about the person is not done again, and its answer is gone', async () => {
  const create = () => send('key-of-a-create', 'createIndividualContact', { name: 'Kept Canary' }, 'contact { id name }');
  const first = await create();
  expect((await create()).text).toBe(first.text);
  const { id } = (JSON.parse(first.text) as { data: { createIndividualContact: { contact: { id: string } } } }).data.createIndividualContact.contact;
  await erase(id);
  const before = await changes();
  const again = await create();
  expect(again.code).toBe('IDEMPOTENCY_ANSWER_ERASED');
  expect(again.text).not.toContain('Canary');
  expect(await changes()).toBe(before);
});

test('a refusal that quoted the person is gone as well', async () => {
  const { id } = await individual(world, { name: 'Stale Canary' });
  await world.change('updateIndividualContact', { id, patch: { name: 'Other' } }, 'contact { id }');
  const selection = 'contact { id } } ... on StaleVersion { base';
  const update = () => send('key-of-a-stale-one', 'updateIndividualContact', { id, ifVersion: 1, patch: { name: 'Third' } }, selection);
  expect((await update()).text).toContain('Canary');
  await erase(id);
  const again = await update();
  expect(again.code).toBe('IDEMPOTENCY_ANSWER_ERASED');
  expect(again.text).not.toContain('Canary');
});

test('an answer about somebody else that showed the person is read anew', async () => {
  const [person, other] = [await individual(world, { name: 'Shown Canary' }), await individual(world, { name: 'Else' })];
  await world.change('createPersonalRelationship', { individualId: other.id, relatedIndividualId: person.id, type: 'SPOUSE' }, '__typename');
  const selection = 'contact { name ... on IndividualContact { personalRelationships { nodes { relatedIndividual { name } } } } }';
  const rename = () => send('key-of-a-rename', 'updateIndividualContact', { id: other.id, patch: { name: 'Renamed' } }, selection);
  expect((await rename()).text).toContain('Canary');
  await erase(person.id);
  const before = await changes();
  const again = await rename();
  expect(JSON.parse(again.text)).toEqual({
    data: { updateIndividualContact: { __typename: 'UpdateIndividualContactPayload', contact: { name: 'Renamed', personalRelationships: { nodes: [] } } } },
  });
  expect((await rename()).text).toBe(again.text);
  expect(await changes()).toBe(before);
});

test('the answers of another tenant stay as they are', async () => {
  const [other, own] = [await World.create(), world];
  const create = () => send('key-of-another-tenant', 'createOrganizationContact', { name: 'Acme' }, 'contact { id name }', other);
  const first = await create();
  await erase((await individual(own)).id);
  await other.api.db.contact.updateMany({ data: { name: 'Renamed' } });
  expect((await create()).text).toBe(first.text);
});
