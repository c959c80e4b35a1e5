import { expect, test } from '@jest/globals';
import { graphql } from '../../generated/index.ts';
import { createApi } from '../../support/api.ts';
import { makeOrganizationContact } from '../../support/factories/makeOrganizationContact.ts';

const SetThreeRoles = graphql(`
  mutation SetThreeRoles(
    $customer: SetCustomerRoleInput!
    $supplier: SetSupplierRoleInput!
    $payer: SetAlternativePayerRoleInput!
  ) {
    setCustomerRole(input: $customer) {
      __typename
    }
    setSupplierRole(input: $supplier) {
      __typename
    }
    setAlternativePayerRole(input: $payer) {
      ... on SetAlternativePayerRolePayload {
        contact {
          customerRole {
            customerNumber
          }
          supplierRole {
            supplierNumber
          }
          alternativePayerRole {
            alternativePayerNumber
          }
        }
      }
      ...Problems
    }
  }
`);

test('R3.17 a contact is customer, supplier and alternative payer at once', async () => {
  const api = await createApi();
  const { id: contactId } = await makeOrganizationContact(api);

  const { setAlternativePayerRole } = await api.runQuery(SetThreeRoles, {
    customer: { contactId, role: { customerNumber: 'C1', isActive: true, isSuspended: false, customerSince: '2020-01-01' } },
    supplier: { contactId, role: { supplierNumber: 'S1', isActive: true, supplierSince: '2020-01-01' } },
    payer: { contactId, role: { alternativePayerNumber: 'P1', isActive: true, since: '2020-01-01' } },
  });

  expect(setAlternativePayerRole).toMatchObject({
    contact: {
      customerRole: { customerNumber: 'C1' },
      supplierRole: { supplierNumber: 'S1' },
      alternativePayerRole: { alternativePayerNumber: 'P1' },
    },
  });
});
