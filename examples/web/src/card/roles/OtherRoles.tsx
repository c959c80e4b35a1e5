import { getFragmentData, graphql, type FragmentType } from '../../generated/index.ts';
import { shownDate } from '../../ui/format.ts';
import { Facts } from '../Facts.tsx';
import { Section } from '../Section.tsx';

export const OtherRolesParts = graphql(`
  fragment OtherRoles on Contact {
    supplierRole {
      id
      supplierNumber
      supplierSince
      isActive
      myCustomerNumber
      creditorAccountId
    }
    alternativePayerRole {
      id
      alternativePayerNumber
      since
      isActive
      debtorAccountId
    }
  }
`);

export function OtherRoles({ contact }: { contact: FragmentType<typeof OtherRolesParts> }) {
  const { supplierRole: supplier, alternativePayerRole: payer } = getFragmentData(OtherRolesParts, contact);
  return (
    <>
      <Section title="Supplier" isEmpty={!supplier}>
        <Facts
          facts={[
            ['Number', supplier?.supplierNumber],
            ['Since', shownDate(supplier?.supplierSince)],
            ['State', supplier && stateOf(supplier)],
            ['Our customer number', supplier?.myCustomerNumber],
            ['Creditor account', supplier?.creditorAccountId],
          ]}
        />
      </Section>
      <Section title="Alternative payer" isEmpty={!payer}>
        <Facts
          facts={[
            ['Number', payer?.alternativePayerNumber],
            ['Since', shownDate(payer?.since)],
            ['State', payer && stateOf(payer)],
            ['Debtor account', payer?.debtorAccountId],
          ]}
        />
      </Section>
    </>
  );
}

const stateOf = ({ isActive }: { isActive: boolean }) =>
  isActive ? <span className="badge good">active</span> : <span className="badge">ended</span>;
