import { builder } from '../../../graphql/builder.ts';
import { presetField, presetListField } from '../../preset/graphql/presetFields.ts';
import { CustomerContact } from './CustomerContact.ts';

builder.prismaObjectFields(CustomerContact, (t) => ({
  contactType: t.field(
    presetField('CONTACT_TYPE', 'contactType', "What the person is in the customer's organization; null when not given."),
  ),
  title: t.field(presetField('TITLE', 'title', 'How the person is addressed, for example Mr or Ms; null when not given.')),
  country: t.field(presetField('COUNTRY', 'country', 'The country of the postal address; null when not given.')),
  dealerCode: t.field(presetField('DEALER_CODE', 'dealerCode', 'The code of the dealer; null when not given.')),
  contactRegarding: t.field(
    presetListField('CONTACT_REGARDING', 'contactRegarding', 'The topics to contact the person about, in the order given; at most 100.'),
  ),
  emailBillType: t.field(
    presetField('EMAIL_BILL_TYPE', 'emailBillType', 'The type of bill to send a copy of by e-mail; null when none is sent.'),
  ),
  invoiceUsageReportCustomerProfile: t.field(
    presetField(
      'INVOICE_USAGE_REPORT_CUSTOMER_PROFILE',
      'invoiceUsageReportCustomerProfile',
      "The usage report that goes with the contact's invoices; null when none does.",
    ),
  ),
  copyCorrespondenceTypes: t.field(
    presetListField(
      'COPY_CORRESPONDENCE_TYPE',
      'copyCorrespondenceTypes',
      'The types of correspondence of which it gets a copy, in the order given; at most 100.',
    ),
  ),
  copyTicketTypes: t.field(
    presetListField('COPY_TICKET_TYPE', 'copyTicketTypes', 'The types of tickets of which it gets a copy, in the order given; at most 100.'),
  ),
}));
