import { dateTimeColumn, idColumn, integerColumn, textColumn } from '../../../graphql/lists/columnKinds.ts';
import { defineFilter, type FilterShorthand } from '../../../graphql/lists/filter.ts';
import { namedBy } from '../../../graphql/lists/filterRelations.ts';
import { normalizeEmail } from '../../contactDetail/kinds/email.ts';
import { toE164 } from '../../contactDetail/kinds/phone.ts';
import { CustomerFilter } from '../../customer/graphql/customerFilters.ts';
import { LocationFilter } from '../../organization/graphql/organizationFilters.ts';

const phone: FilterShorthand = {
  description:
    'Has this phone number, however it is written: `030 123456`, `+49 30 123456` and `tel:+4930123456` are the same in Germany. A number without a country calling code is read as one of the tenant’s country; what is no phone number is compared as it was typed.',
  conditions: (typed, { countryCode }) => {
    const e164 = toE164(typed, countryCode);
    return e164 === null ? { phoneNumber: { eq: typed.trim() } } : { e164: { eq: e164 } };
  },
};

const email: FilterShorthand = {
  description: 'Has this e-mail address, in upper or lower case.',
  conditions: (typed) => ({ normalizedEmail: { eq: normalizeEmail(typed.trim()) } }),
};

export const ContactPointFilter = defineFilter('ContactPointFilter', {
  description: 'Conditions on a contact point.',
  columns: {
    id: { description: 'The id.', column: 'id', kind: idColumn('ContactPoint') },
    customerId: { description: 'The customer, by its own id.', column: 'customer_id', kind: idColumn('CustomerRole', 'PlaceholderCustomer') },
    locationId: { description: 'The location.', column: 'location_id', kind: idColumn('Location') },
    label: { description: 'The label.', column: 'label', kind: textColumn },
    phoneNumber: { description: 'The phone number as it was typed.', column: 'phone_number', kind: textColumn },
    e164: { description: 'The phone number in international form.', column: 'e164', kind: textColumn },
    emailAddress: { description: 'The e-mail address as it was typed.', column: 'email_address', kind: textColumn },
    normalizedEmail: { description: 'The e-mail address in lower case.', column: 'normalized_email', kind: textColumn },
    version: { description: 'The version.', column: 'version', kind: integerColumn },
    createdAt: { description: 'When it was created.', column: 'created_at', kind: dateTimeColumn },
    updatedAt: { description: 'When it was changed last.', column: 'updated_at', kind: dateTimeColumn },
  },
  shorthands: { phone, email },
  relations: () => ({
    customer: {
      description: 'The customer meets this.',
      filter: () => CustomerFilter,
      from: namedBy('customer', 'customer_id'),
      isList: false,
    },
    location: {
      description: 'The location meets this; a contact point without one never does.',
      filter: () => LocationFilter,
      from: namedBy('location', 'location_id'),
      isList: false,
    },
  }),
});
