import { builder } from '../../../graphql/builder.ts';
import { embedded, planned } from '../../../graphql/plan.ts';
import { liveRelation } from '../../../graphql/relations.ts';
import { Deletable, Versioned } from '../../../graphql/versioned.ts';
import { Contact } from '../../contact/graphql/Contact.ts';
import { ProfessionalIdentity } from '../../professionalIdentity/graphql/ProfessionalIdentity.ts';
import { SupplierTaxInformation } from './TaxInformation.ts';

export const SupplierRole = builder.prismaNode('SupplierRole', {
  description: 'What makes a contact a supplier of the tenant.',
  interfaces: [Versioned, Deletable],
  id: { resolve: (role) => role.id },
  findUnique: (id, { tenantId }) => ({ tenantId_id: { tenantId, id } }),
  nullable: true,
  fields: (t) => ({
    contact: t.relation('contact', { type: Contact, description: 'The contact that is the supplier.' }),
    supplierNumber: t.exposeString('supplierNumber', { description: 'The number of the supplier, unique in the tenant.' }),
    isActive: t.exposeBoolean('isActive', { description: 'Whether the contact is a supplier now; false ends the role.' }),
    supplierSince: t.expose('supplierSince', { type: 'Date', description: 'The first day as a supplier.' }),
    managedBy: t.field({
      type: ProfessionalIdentity,
      nullable: true,
      description: 'Who looks after the supplier; null when nobody does.',
      ...liveRelation('managedBy'),
    }),
    myCustomerNumber: t.exposeString('myCustomerNumber', {
      nullable: true,
      description: "The tenant's own customer number at the supplier; null when not given.",
    }),
    taxInformation: t.field({
      type: SupplierTaxInformation,
      nullable: true,
      description: 'What tax offices know of the supplier; null when nothing is known.',
      resolve: ({ taxInformationType: type, euVatNumber, taxRegistrationNumber }) =>
        type ? { type, euVatNumber, taxRegistrationNumber } : null,
      extensions: planned(
        embedded(
          { type: 'tax_information_type', euVatNumber: 'eu_vat_number', taxRegistrationNumber: 'tax_registration_number' },
          (row) => `${row}.type <> ''`,
        ),
      ),
    }),
    globalLocationNumber: t.exposeString('globalLocationNumber', {
      nullable: true,
      description: 'The global location number (GS1 GLN), printed on purchase orders; null when not given.',
    }),
    creditorAccountId: t.exposeString('creditorAccountId', {
      description: 'The creditor account, C and 8 digits, given by the server.',
    }),
  }),
});

builder.prismaInterfaceField(Contact, 'supplierRole', (t) =>
  t.field({
    type: SupplierRole,
    nullable: true,
    description: 'The role of supplier; null when the contact does not hold it.',
    ...liveRelation('supplierRole'),
  }),
);
