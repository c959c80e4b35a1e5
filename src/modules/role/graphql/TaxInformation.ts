import { builder } from '../../../graphql/builder.ts';

interface TaxNumbers {
  euVatNumber: string | null;
  taxRegistrationNumber: string | null;
}

const euVatNumber = 'The VAT identification number in the European Union';
const taxRegistrationNumber = 'The number under which the tax office keeps the business';

export const CustomerTaxInformation = builder
  .objectRef<TaxNumbers & { enabledTaxExemptions: string[] }>('CustomerTaxInformation')
  .implement({
    description: 'What tax offices know of a customer.',
    fields: (t) => ({
      euVatNumber: t.exposeString('euVatNumber', { nullable: true, description: `${euVatNumber}; null when not given.` }),
      taxRegistrationNumber: t.exposeString('taxRegistrationNumber', {
        nullable: true,
        description: `${taxRegistrationNumber}; null when not given.`,
      }),
      enabledTaxExemptions: t.exposeStringList('enabledTaxExemptions', {
        description: 'The exemptions that apply, values of the open list TAX_EXEMPTION; empty when none does.',
      }),
    }),
  });

export const SupplierTaxInformation = builder
  .objectRef<TaxNumbers & { type: string }>('SupplierTaxInformation')
  .implement({
    description: 'What tax offices know of a supplier.',
    fields: (t) => ({
      type: t.exposeString('type', {
        description: 'The kind of tax information, a value of the open list SUPPLIER_TAX_INFORMATION_TYPE.',
      }),
      euVatNumber: t.exposeString('euVatNumber', { nullable: true, description: `${euVatNumber}; null when not given.` }),
      taxRegistrationNumber: t.exposeString('taxRegistrationNumber', {
        nullable: true,
        description: `${taxRegistrationNumber}; null when not given.`,
      }),
    }),
  });

export const CustomerTaxInformationInput = builder.inputType('CustomerTaxInformationInput', {
  description: 'What tax offices know of a customer.',
  fields: (t) => ({
    euVatNumber: t.string({ description: `${euVatNumber}, 1 to 256 characters.` }),
    taxRegistrationNumber: t.string({ description: `${taxRegistrationNumber}, 9 to 256 characters.` }),
    enabledTaxExemptions: t.stringList({
      description: 'The exemptions that apply, at most 100 values of the open list TAX_EXEMPTION.',
    }),
  }),
});

export const SupplierTaxInformationInput = builder.inputType('SupplierTaxInformationInput', {
  description: 'What tax offices know of a supplier.',
  fields: (t) => ({
    type: t.string({
      required: true,
      description: 'The kind of tax information, a value of the open list SUPPLIER_TAX_INFORMATION_TYPE.',
    }),
    euVatNumber: t.string({ description: `${euVatNumber}, 1 to 256 characters.` }),
    taxRegistrationNumber: t.string({ description: `${taxRegistrationNumber}, 9 to 256 characters.` }),
  }),
});
