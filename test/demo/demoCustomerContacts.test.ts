import { beforeAll, expect, test } from '@jest/globals';
import type { PresetField, Prisma } from '../../src/generated/prisma/client.ts';
import { toE164 } from '../../src/modules/contactDetail/kinds/phone.ts';
import { compileSchema } from '../../src/modules/customField/jsonSchema/compileSchema.ts';
import { createCustomerContactInput } from '../../src/modules/customerContact/customerContact.inputs.ts';
import { namelessViolations, presetUses, type NumberEntry } from '../../src/modules/customerContact/customerContact.rules.ts';
import { extensionTypes } from '../../src/modules/customerContact/extensions/extensionTypes.ts';
import { defaultsOf } from '../../src/modules/preset/defaults/defaultPresets.ts';
import { valueRows } from '../../src/platform/changes/customFieldValues.ts';
import type { TenantClient } from '../../src/platform/database/tenantClient.ts';
import { seededTenant } from './seededTenant.ts';

let db: TenantClient;

beforeAll(async () => {
  ({ db } = await seededTenant(1000));
}, 60_000);

/** A record as the rules take it. */
const ofRow = <T extends { numbers: unknown }>(row: T) => ({ ...row, numbers: row.numbers as NumberEntry[] });

test('direct contacts have one link, to their own customer; shared ones have several', async () => {
  const contacts = await db.customerContact.findMany({ include: { links: true } });
  const [direct, shared] = [contacts.filter(({ customerId }) => customerId), contacts.filter(({ customerId }) => !customerId)];
  for (const { id, customerId, contactId, deletionId, links } of direct) {
    expect(links).toMatchObject([{ customerContactId: id, customerId, contactId, deletionId }]);
  }
  expect(shared.some(({ links }) => links.length > 1)).toBe(true);
  for (const { contactId, links } of shared) for (const link of links) expect(link.contactId).toBe(contactId);
  expect(contacts.some(({ contactId }) => contactId !== null)).toBe(true);
});

test('customers of both kinds, and deleted ones, have contacts; a few in a hundred contacts are shared', async () => {
  const direct = await db.customerContact.findMany({ where: { customerId: { not: null } }, include: { customer: true } });
  expect(direct.some(({ customer }) => customer!.contactId === null)).toBe(true);
  expect(direct.some(({ customer }) => customer!.contactId !== null)).toBe(true);
  const customers = await db.customer.count();
  expect(direct.length / customers).toBeGreaterThan(0.3);
  expect(direct.length / customers).toBeLessThan(0.5);
  const shared = await db.customerContact.count({ where: { customerId: null } });
  expect(shared).toBeGreaterThan(0);
  expect(shared / direct.length).toBeLessThan(0.1);
  for (const { customer, deletionId } of direct) expect(deletionId).toBe(customer!.deletionId);
});

test('records are what the server would take', async () => {
  for (const row of await db.customerContact.findMany()) {
    const filled = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
    expect(createCustomerContactInput.safeParse(filled)).toMatchObject({ success: true });
    expect(namelessViolations(ofRow(row), 'name')).toEqual([]);
    expect(row.accountPasswordHash).toBeNull();
  }
});

test('presets are in the lists of a new tenant, or among the dealers that come along', async () => {
  const dealers = await db.preset.findMany({ orderBy: { position: 'asc' } });
  expect(new Set(dealers.map(({ field }) => field))).toEqual(new Set(['DEALER_CODE']));
  expect(dealers).toHaveLength(12);
  const known = (field: PresetField) => [...defaultsOf(field), ...dealers.filter((dealer) => dealer.field === field)].map(({ key }) => key);
  const used = (await db.customerContact.findMany()).flatMap((row) => presetUses(ofRow(row), '')).filter(({ keys }) => keys?.length);
  for (const { field, keys } of used) expect(known(field)).toEqual(expect.arrayContaining([keys!].flat()));
  expect(new Set(used.map(({ field }) => field)).size).toBe(11);
});

test('links name locations of their customer and user accounts; at most one of a customer is primary', async () => {
  const links = await db.customerContactLink.findMany({ include: { customer: true, location: true, tags: true } });
  for (const { customer, location } of links) if (location) expect(location.organizationId).toBe(customer.contactId);
  const primary = links.filter(({ isPrimary }) => isPrimary).map(({ customerId }) => customerId);
  expect(new Set(primary).size).toBe(primary.length);
  expect(primary.length).toBeLessThan(links.length);
  for (const some of [links.filter(({ location }) => location), links.filter(({ userId }) => userId), links.flatMap(({ tags }) => tags)]) {
    expect(some.length).toBeGreaterThan(0);
  }
});

test('extensions have settings that their type takes', async () => {
  const extensions = await db.customerContactExtension.findMany();
  expect(extensions.length).toBeGreaterThan(0);
  for (const { type, settings } of extensions) expect(extensionTypes[type].settings.parse(settings)).toEqual(settings);
});

test('contact points belong to customers of both kinds, and their numbers mean the same in every country', async () => {
  const points = await db.contactPoint.findMany({ include: { customer: true, location: true } });
  expect(new Set(points.map(({ customer }) => customer.contactId === null))).toEqual(new Set([true, false]));
  for (const { phoneNumber, e164, customer, location } of points) {
    expect(e164).not.toBeNull();
    for (const country of ['DE', 'US', 'FR'] as const) expect(toE164(phoneNumber, country)).toBe(e164);
    if (location) expect(location.organizationId).toBe(customer.contactId);
  }
});

test('custom fields are found by a row for each value, and pass the schema of their type', async () => {
  const owners = (
    await Promise.all([db.contact.findMany(), db.customer.findMany(), db.customerContact.findMany(), db.customerContactLink.findMany()])
  ).map((rows) => rows.map(({ id, customFields }) => ({ id, customFields })));
  for (const rows of owners) expect(rows.some(({ customFields }) => Object.keys(customFields as object).length)).toBe(true);
  const place = ({ ownerId, path, ordinal }: { ownerId: string; path: string; ordinal: number }) => `${ownerId} ${path} ${ordinal}`;
  const values = await db.customFieldValue.findMany({ omit: { tenantId: true } });
  const byPlace = new Map(values.map((value) => [place(value), value]));
  const expected = owners.flat().flatMap(valueRows);
  expect(values).toHaveLength(expected.length);
  for (const row of expected) expect(byPlace.get(place(row))).toMatchObject(row);

  const schema = await db.customFieldSchema.findFirstOrThrow({ where: { owner: 'CUSTOMER_CONTACT' } });
  const compiled = compileSchema(schema.schema as Prisma.JsonObject);
  for (const { customFields } of owners[2]!) expect(compiled.check!(customFields as Prisma.JsonObject)).toEqual([]);
});
