/**
 * Contacts with roles, set through the API; overrides come last.
 *
 *   const { contact, role } = await makeCustomer(api, { customerNumber: 'C-1' });
 */
import { newUuid } from '../../../src/platform/ids.ts';
import type { AlternativePayerRoleInput, CustomerRoleInput, SupplierRoleInput } from '../../generated/graphql.ts';
import type { Api } from '../../support/api.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { makeOrganizationContact } from '../../support/factories/makeOrganizationContact.ts';
import { SetAlternativePayerRole, SetCustomerRole, SetSupplierRole } from './roleDocuments.ts';

export const customerInput = (overrides: Partial<CustomerRoleInput> = {}): CustomerRoleInput => ({
  customerNumber: newUuid(),
  isActive: true,
  isSuspended: false,
  customerSince: '2020-02-29',
  ...overrides,
});

export const supplierInput = (overrides: Partial<SupplierRoleInput> = {}): SupplierRoleInput => ({
  supplierNumber: newUuid(),
  isActive: true,
  supplierSince: '2019-12-31',
  ...overrides,
});

export const payerInput = (overrides: Partial<AlternativePayerRoleInput> = {}): AlternativePayerRoleInput => ({
  alternativePayerNumber: newUuid(),
  isActive: true,
  since: '2018-01-01',
  ...overrides,
});

export async function makeCustomer(api: Api, overrides: Partial<CustomerRoleInput> = {}) {
  const contact = await makeOrganizationContact(api);
  const input = { contactId: contact.id, role: customerInput(overrides) };
  const { customerRole: role } = await api.runOk(SetCustomerRole, { input });
  return { contact, role };
}

export async function makeSupplier(api: Api, overrides: Partial<SupplierRoleInput> = {}) {
  const contact = await makeOrganizationContact(api);
  const input = { contactId: contact.id, role: supplierInput(overrides) };
  const { supplierRole: role } = await api.runOk(SetSupplierRole, { input });
  return { contact, role };
}

export async function makePayer(api: Api, overrides: Partial<AlternativePayerRoleInput> = {}) {
  const contact = await makeOrganizationContact(api);
  const input = { contactId: contact.id, role: payerInput(overrides) };
  const { alternativePayerRole: role } = await api.runOk(SetAlternativePayerRole, { input });
  return { contact, role };
}

/** A professional identity that can look after contacts; the id is the prefixed one. */
export async function makeManager(api: Api, overrides: { deletedAt?: Date } = {}) {
  const individual = await makeIndividualContact(api);
  const organization = await makeOrganizationContact(api);
  const identity = await api.db.professionalIdentity.create({
    data: {
      tenantId: api.tenantId,
      id: newUuid(),
      individualId: individual.uuid,
      organizationId: organization.uuid,
      isActive: true,
      ...overrides,
    },
  });
  return { id: `professional_identity_${identity.id.replaceAll('-', '')}`, uuid: identity.id };
}
