import { useState } from 'react';
import { getFragmentData, graphql, type FragmentType } from '../../generated/index.ts';
import type { CustomerRoleValuesFragment } from '../../generated/graphql.ts';
import { useSave } from '../../api/useSave.ts';
import { RemoveButton } from '../../edit/RemoveButton.tsx';
import { ContactLink } from '../../ui/ContactLink.tsx';
import { shownDate, shownMoney } from '../../ui/format.ts';
import { Facts } from '../Facts.tsx';
import { Section } from '../Section.tsx';
import { CustomerRoleForm } from './CustomerRoleForm.tsx';
import { CustomerRoleValues } from './customerRoleValues.ts';

const Remove = graphql(`
  mutation RemoveCustomerRole($input: RemoveCustomerRoleInput!) {
    result: removeCustomerRole(input: $input) {
      ... on RemoveCustomerRolePayload {
        contact {
          id
          version
          customerRole {
            id
          }
        }
      }
      ...ProblemParts
    }
  }
`);

interface Props {
  contactId: string;
  role: FragmentType<typeof CustomerRoleValues> | null;
}

export function CustomerRole({ contactId, role: masked }: Props) {
  const role = getFragmentData(CustomerRoleValues, masked);
  const [isOpen, setIsOpen] = useState(false);
  const texts = role
    ? { label: 'Edit the customer role', text: 'Edit' }
    : { label: 'Make this contact a customer', text: 'Make a customer' };
  const action = isOpen ? undefined : { ...texts, onAct: () => setIsOpen(true) };
  return (
    <Section title="Customer" about={role?.id} action={action} isEmpty={!role && !isOpen}>
      {isOpen && <CustomerRoleForm contactId={contactId} role={role} onDone={() => setIsOpen(false)} />}
      {!isOpen && role && <Role contactId={contactId} role={role} />}
    </Section>
  );
}

function Role({ contactId, role }: { contactId: string; role: CustomerRoleValuesFragment }) {
  const remove = useSave(Remove);
  return (
    <>
      <Facts
        facts={[
          ['Number', role.customerNumber],
          ['Since', shownDate(role.customerSince)],
          ['State', <State key="state" role={role} />],
          ['Credit limit', shownMoney(role.creditLimit)],
          ['Looked after by', linkTo(role.managedBy?.individual)],
          ['Paid for by', linkTo(role.alternativePayer)],
          ['EU VAT number', role.taxInformation?.euVatNumber],
          ['Tax registration', role.taxInformation?.taxRegistrationNumber],
          ['Card', role.externalCard?.number],
          ['Location number', role.globalLocationNumber],
        ]}
      />
      <div className="actions">
        <RemoveButton label="Remove the customer role" onRemove={() => remove({ input: { contactId, ifVersion: role.version } })} />
      </div>
    </>
  );
}

const linkTo = (contact: { id: string; name: string } | null | undefined) =>
  contact && <ContactLink id={contact.id}>{contact.name}</ContactLink>;

function State({ role: { isActive, isSuspended } }: { role: CustomerRoleValuesFragment }) {
  if (isSuspended) return <span className="badge warn">suspended</span>;
  return isActive ? <span className="badge good">active</span> : <span className="badge">ended</span>;
}
