import { beforeAll, expect, test } from '@jest/globals';
import { inspectImage } from '../../src/modules/image/inspection/inspectImage.ts';
import type { TenantClient } from '../../src/platform/database/tenantClient.ts';
import { seededTenant } from './seededTenant.ts';

let db: TenantClient;

beforeAll(async () => {
  ({ db } = await seededTenant(1000));
}, 60_000);

test('spouses see each other', async () => {
  const rows = await db.personalRelationship.findMany();
  expect(rows.length).toBeGreaterThan(0);
  for (const { individualId, relatedIndividualId, pairId, type } of rows) {
    expect(rows).toContainEqual(
      expect.objectContaining({ individualId: relatedIndividualId, relatedIndividualId: individualId, pairId, type }),
    );
  }
});

test('contacts of both kinds are members of organizations', async () => {
  const members = await db.membership.findMany({ include: { contact: true, organization: true } });
  expect(new Set(members.map(({ contact }) => contact.kind))).toEqual(new Set(['INDIVIDUAL', 'ORGANIZATION']));
  for (const { organization } of members) expect(organization.kind).toBe('ORGANIZATION');
});

test('configurations name addresses of their customer, and another contact as payer', async () => {
  const configurations = await db.deliveryAndInvoicingConfiguration.findMany({
    include: { customer: true, invoiceAddress: true, deliveryAddress: true },
  });
  expect(configurations.some(({ brandId }) => brandId === null)).toBe(true);
  expect(configurations.some(({ brandId }) => brandId !== null)).toBe(true);
  for (const { customer, invoiceAddress, deliveryAddress, alternativePayerId } of configurations) {
    for (const address of [invoiceAddress, deliveryAddress]) if (address) expect(address.contactId).toBe(customer.contactId);
    expect(alternativePayerId).not.toBe(customer.contactId);
  }
});

test('images are what their rows say, and images that the server takes', async () => {
  const images = await db.image.findMany({ include: { data: true } });
  expect(images.length).toBeGreaterThan(0);
  for (const { mediaType, byteSize, width, height, sha256, data } of images) {
    expect(await inspectImage(Buffer.from(data!.bytes))).toEqual({ mediaType, byteSize, width, height, sha256 });
  }
});

test('customers stand on lists, each once and in a place of its own', async () => {
  const lists = await db.customerList.findMany({ include: { items: true } });
  expect(lists).toHaveLength(3);
  for (const { items } of lists) {
    expect(items.length).toBeGreaterThan(0);
    expect(new Set(items.map(({ customerId }) => customerId)).size).toBe(items.length);
    expect(new Set(items.map(({ position }) => position)).size).toBe(items.length);
  }
});
