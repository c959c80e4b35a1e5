import { beforeAll, expect, test } from '@jest/globals';
import { formatAddress } from '../../src/modules/contactDetail/kinds/addressFormat.ts';
import { toE164 } from '../../src/modules/contactDetail/kinds/phone.ts';
import type { TenantClient } from '../../src/platform/database/tenantClient.ts';
import { seededTenant } from './seededTenant.ts';

let db: TenantClient;

beforeAll(async () => {
  ({ db } = await seededTenant(500));
}, 60_000);

const zips = { DE: /^\d{5}$/, GB: /^[A-Z]{1,2}\d{1,2} \d[A-Z]{2}$/, US: /^\d{5}$/ };

test('addresses are German, British and American, and formatted as the server formats them', async () => {
  const addresses = await db.address.findMany();
  expect(new Set(addresses.map(({ countryCode }) => countryCode))).toEqual(new Set(['DE', 'GB', 'US']));
  for (const address of addresses) {
    expect(address.fullAddress).toBe(formatAddress(address));
    expect(address.isFormatted).toBe(true);
    expect(address.zip).toMatch(zips[address.countryCode as keyof typeof zips]);
  }
});

test('e-mails and web addresses reach nobody: their domains are reserved', async () => {
  const emails = await db.email.findMany();
  for (const { address, normalizedAddress } of emails) {
    expect(address).toMatch(/^[a-z0-9.]+@(example\.(com|org|net)|[a-z0-9-]+\.example)$/i);
    expect(normalizedAddress).toBe(address.toLowerCase());
  }
  expect(new Set(emails.map(({ normalizedAddress }) => normalizedAddress)).size).toBe(emails.length);
  const webAddresses = await db.webAddress.findMany();
  expect(webAddresses.length).toBeGreaterThan(0);
  for (const { url } of webAddresses) expect(url).toMatch(/^https:\/\/[a-z0-9.-]+\.example\/$/);
});

/** Germany: Bundesnetzagentur 148/2021. Britain: Ofcom. America: 555-0100 to 555-0199. */
const fiction = [
  /^\+49(3023125|6990009|4066969|2214710|8999998)\d{3}$/,
  /^\+49(17139200|176040690)\d{2}$/,
  /^\+44(2079460|1134960|1144960|1174960|1214960|1314960|1414960|1514960|1614960|1914980|2920180)\d{3}$/,
  /^\+44(1632960|7700900)\d{3}$/,
  /^\+1[2-9]\d{2}55501\d{2}$/,
];

test('phone numbers reach nobody: they are kept for fiction', async () => {
  const phones = await db.phone.findMany();
  for (const { number, e164 } of phones) {
    const countryCode = e164?.startsWith('+49') ? 'DE' : e164?.startsWith('+44') ? 'GB' : 'US';
    expect(e164).toBe(toE164(number, countryCode));
    expect(fiction.some((range) => range.test(e164 ?? ''))).toBe(true);
  }
  expect(phones.some(({ number }) => !number.startsWith('+'))).toBe(true);
});

const kinds = ['address', 'email', 'phone', 'webAddress'] as const;

test.each(kinds)('each %s has one owner, whose first one is preferred', async (kind) => {
  const rows = await (db[kind] as typeof db.email).findMany();
  expect(rows.length).toBeGreaterThan(0);
  for (const { contactId, professionalIdentityId, position, isPreferred } of rows) {
    expect([contactId, professionalIdentityId].filter(Boolean)).toHaveLength(1);
    expect(isPreferred).toBe(position === 0);
  }
});

test('people represent organizations, some no longer', async () => {
  const include = { individual: true, organization: true, emails: true };
  const identities = await db.professionalIdentity.findMany({ include });
  for (const { individual, organization, isActive, activationDate, deactivationDate, emails } of identities) {
    expect([individual.kind, organization.kind]).toEqual(['INDIVIDUAL', 'ORGANIZATION']);
    expect(emails).toHaveLength(1);
    expect(isActive).toBe(deactivationDate === null);
    if (deactivationDate) expect(activationDate!.getTime()).toBeLessThan(deactivationDate.getTime());
  }
  expect(identities.some(({ isActive }) => !isActive)).toBe(true);
});

test('departments, locations, founders and leaders belong to the organization that is represented', async () => {
  const organizationId = true;
  const professionalIdentity = { select: { organizationId } };
  const founders = await db.organizationFounder.findMany({ include: { professionalIdentity } });
  const leaders = await db.organizationLeader.findMany({ include: { professionalIdentity } });
  const departments = await db.professionalIdentityDepartment.findMany({
    include: { professionalIdentity, department: true },
  });
  const locations = await db.professionalIdentityLocation.findMany({ include: { professionalIdentity, location: true } });
  for (const links of [founders, leaders, departments, locations]) expect(links.length).toBeGreaterThan(0);
  for (const link of [...founders, ...leaders]) expect(link.organizationId).toBe(link.professionalIdentity.organizationId);
  for (const link of departments) expect(link.department.organizationId).toBe(link.professionalIdentity.organizationId);
  for (const link of locations) expect(link.location.organizationId).toBe(link.professionalIdentity.organizationId);
});

test('a few contacts are deleted, with all that belongs to them', async () => {
  const deleted = await db.contact.findMany({
    where: { deletedAt: { not: null } },
    include: { emails: true, phones: true },
  });
  expect(deleted.length).toBeGreaterThan(0);
  expect(deleted.length).toBeLessThan(25);
  for (const { deletionId, version, emails, phones } of deleted) {
    expect(deletionId).not.toBeNull();
    expect(version).toBe(2);
    for (const detail of [...emails, ...phones]) expect(detail.deletionId).toBe(deletionId);
  }
});

test('some contacts have external ids and tags', async () => {
  expect(await db.contact.count({ where: { externalId: { not: null } } })).toBeGreaterThan(20);
  expect(await db.contactTag.count()).toBeGreaterThan(50);
});
