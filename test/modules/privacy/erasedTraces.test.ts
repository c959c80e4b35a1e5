/** Nothing that an erased person was known by is left, in any table; and nothing else is touched. */
import { beforeAll, expect, test } from '@jest/globals';
import { World } from '../../contract/operations/World.ts';
import { testDatabase } from '../../support/testDatabase.ts';
import { dumpTenant, placesOf, rowsUnder } from './dump.ts';
import { inside, makePerson, type MadePerson } from './makePerson.ts';
import { markRows } from './markRows.ts';

let world: World;

beforeAll(async () => {
  world = await World.create();
});

const erase = (id: string) => world.change('erasePersonalData', { id, reason: 'OBJECTION' }, 'erasure { id }');

const rowsOf = ({ id }: MadePerson) => rowsUnder(world.api.tenantId, 'contact', inside(id));

/** The tables in which the person of this test has rows that clients see. */
const expectedTables = [
  'address',
  'alternative_payer_role',
  'contact',
  'contact_point',
  'contact_tag',
  'customer',
  'customer_contact',
  'customer_contact_extension',
  'customer_contact_link',
  'customer_contact_link_tag',
  'customer_contact_tag',
  'customer_list_item',
  'delivery_and_invoicing_configuration',
  'email',
  'image',
  'image_data',
  'location_leader',
  'membership',
  'organization_founder',
  'organization_leader',
  'personal_relationship',
  'phone',
  'professional_identity',
  'professional_identity_department',
  'professional_identity_location',
  'supplier_role',
  'web_address',
];

test('no text of the person is left in any table, whatever column it stood in', async () => {
  const mark = 'Canary1842';
  const person = await makePerson(world, mark);
  const rows = await rowsOf(person);
  expect([...rows.keys()].sort()).toEqual(expectedTables);
  const marked = await markRows(world.api.tenantId, rows, mark);
  const { database } = await testDatabase();
  const ids = [...rows.values()].flatMap((some) => [...some]);
  const fields = JSON.stringify({ name: { old: mark, new: mark } });
  await database.pool.query(`UPDATE change SET fields = fields || $1 WHERE tenant_id = $2 AND entity_id = ANY ($3)`, [fields, world.api.tenantId, ids]);

  const elsewhere = ['change.fields', 'custom_field_value.text_key', 'custom_field_value.text_value'];
  expect(await placesOf(mark)).toEqual([...marked, ...elsewhere].sort());
  await erase(person.id);
  expect(await placesOf(mark)).toEqual([]);
}, 60_000);

test('every row of the person goes, what others have to do with it is ended, and all else stays as it is', async () => {
  const person = await makePerson(world, 'Hopper');
  const neighbour = await World.create();
  await makePerson(neighbour, 'Hopper');
  const [before, neighbours] = [await dumpTenant(world.api.tenantId), await dumpTenant(neighbour.api.tenantId)];
  const gone = await rowsOf(person);
  await erase(person.id);
  const after = await dumpTenant(world.api.tenantId);

  const isOfPerson = (name: string) => {
    const [table, , ...ids] = name.split(' ');
    // No foreign key leads from the values of custom fields to their owners.
    const tables = table === 'custom_field_value' ? [...gone.values()] : [gone.get(table!)];
    return tables.some((rows) => ids.some((id) => rows?.has(id)));
  };
  const removed = [...before.keys()].filter((name) => !after.has(name));
  expect(removed.sort()).toEqual([...before.keys()].filter(isOfPerson).sort());

  const changed = [...after].filter(([name, row]) => before.has(name) && before.get(name) !== row).map(([name]) => name);
  expect(changed.filter((name) => !name.startsWith('change ')).map((name) => name.split(' ')[0]).sort()).toEqual([
    'customer',
    'delivery_and_invoicing_configuration',
    'delivery_and_invoicing_configuration',
    'supplier_role',
  ]);
  const added = [...after.keys()].filter((name) => !before.has(name)).map((name) => name.split(' ')[0]);
  expect([...new Set(added)].sort()).toEqual(['change', 'erasure', 'suppression']);
  expect(await dumpTenant(neighbour.api.tenantId)).toEqual(neighbours);

  const redacted = changed.filter((name) => name.startsWith('change ')).map((name) => JSON.parse(after.get(name)!) as Change);
  const personal = redacted.filter(({ entity_id: id }) => [...gone.values()].some((some) => some.has(id)));
  for (const { fields } of personal) {
    for (const field of Object.values(fields)) expect(field).toEqual({ old: null, new: null });
  }
  const others = redacted.filter((change) => !personal.includes(change));
  expect(Object.fromEntries(others.map(({ entity, fields }) => [entity, fields]))).toEqual({
    OrganizationContact: { founderIds: { old: [], new: [] }, leaderIds: { old: [], new: [] } },
    Location: { leaderIds: { old: [], new: [] } },
  });
  expect(others).toHaveLength(2);
}, 60_000);

interface Change {
  entity: string;
  entity_id: string;
  fields: Record<string, unknown>;
}
