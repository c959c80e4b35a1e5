import { useSave } from '../../api/useSave.ts';
import { EditForm } from '../../edit/EditForm.tsx';
import { flagOf, textOf, type Field, type Values } from '../../edit/fields.ts';
import { getFragmentData, graphql } from '../../generated/index.ts';
import type { CustomerRoleInput, CustomerRoleValuesFragment } from '../../generated/graphql.ts';
import { CustomerRoleValues } from './customerRoleValues.ts';

const SetRole = graphql(`
  mutation SetCustomerRole($input: SetCustomerRoleInput!) {
    result: setCustomerRole(input: $input) {
      ... on SetCustomerRolePayload {
        contact {
          id
          version
          customerRole {
            ...CustomerRoleValues
          }
        }
      }
      ... on StaleVersion {
        currentVersion
        current {
          ...CustomerRoleValues
        }
      }
      ...ProblemParts
    }
  }
`);

const fields: readonly Field[] = [
  { name: 'customerNumber', label: 'Number', half: true },
  { name: 'customerSince', label: 'Since', kind: 'date', half: true },
  { name: 'creditLimit.amount', label: 'Credit limit', half: true },
  { name: 'creditLimit.currency', label: 'Currency', half: true, suggestions: ['EUR', 'USD', 'GBP', 'CHF'] },
  { name: 'taxInformation.euVatNumber', label: 'EU VAT number', half: true },
  { name: 'globalLocationNumber', label: 'Location number (GLN)', half: true },
  { name: 'isActive', label: 'Active', kind: 'checkbox' },
  { name: 'isSuspended', label: 'Suspended', kind: 'checkbox' },
];

const valuesOf = (role: CustomerRoleValuesFragment): Values => ({
  customerNumber: role.customerNumber,
  customerSince: role.customerSince,
  'creditLimit.amount': textOf(role.creditLimit?.amount),
  'creditLimit.currency': textOf(role.creditLimit?.currency),
  'taxInformation.euVatNumber': textOf(role.taxInformation?.euVatNumber),
  globalLocationNumber: textOf(role.globalLocationNumber),
  isActive: flagOf(role.isActive),
  isSuspended: flagOf(role.isSuspended),
});

const blank = (): Values => ({
  customerNumber: '',
  customerSince: new Date().toISOString().slice(0, 10),
  'creditLimit.amount': '',
  'creditLimit.currency': '',
  'taxInformation.euVatNumber': '',
  globalLocationNumber: '',
  isActive: 'true',
  isSuspended: '',
});

interface Props {
  contactId: string;
  role: CustomerRoleValuesFragment | null;
  onDone(): void;
}

export function CustomerRoleForm({ contactId, role, onDone }: Props) {
  const set = useSave(SetRole, (current) =>
    current.__typename === 'CustomerRole' ? valuesOf(getFragmentData(CustomerRoleValues, current)) : null,
  );
  return (
    <EditForm
      label="Customer role"
      fields={fields}
      initial={role ? valuesOf(role) : blank()}
      version={role?.version ?? null}
      save={(values, _before, ifVersion) => set({ input: { contactId, ifVersion, role: roleOf(values, role) } })}
      onDone={onDone}
    />
  );
}

/** The mutation sets the role as a whole, so what the form does not show goes along as it is. */
function roleOf(values: Values, role: CustomerRoleValuesFragment | null): CustomerRoleInput {
  const given = (name: string): string | null => values[name]?.trim() || null;
  const [amount, currency] = [given('creditLimit.amount'), given('creditLimit.currency')];
  const { taxRegistrationNumber, enabledTaxExemptions } = role?.taxInformation ?? {};
  return {
    customerNumber: values.customerNumber!,
    customerSince: values.customerSince!,
    isActive: values.isActive === 'true',
    isSuspended: values.isSuspended === 'true',
    creditLimit: amount === null && currency === null ? null : { amount: amount ?? '', currency: currency ?? '' },
    globalLocationNumber: given('globalLocationNumber'),
    taxInformation: { euVatNumber: given('taxInformation.euVatNumber'), taxRegistrationNumber, enabledTaxExemptions },
    requiresFormalInvoice: role?.requiresFormalInvoice,
    alternativePayerId: role?.alternativePayer?.id,
    managedById: role?.managedBy?.id,
    externalCard: role?.externalCard && { number: role.externalCard.number },
  };
}
