/** A customer contact with every field of R1.21, as input and as it is read back. */
import { newUuid } from '../../../src/platform/ids.ts';
import type { PresetField } from '../../../src/generated/prisma/client.ts';
import type { Api } from '../../support/api.ts';

const keys = {
  CONTACT_TYPE: ['BILLING'],
  TITLE: ['MS'],
  COUNTRY: ['GB'],
  NUMBER_1_TYPE: ['MOBILE'],
  NUMBER_2_TYPE: ['FAX'],
  NUMBER_3_TYPE: ['FAX'],
  NUMBER_4_TYPE: ['HOME'],
  DEALER_CODE: ['D-1'],
  CONTACT_REGARDING: ['OUTAGES', 'INVOICES'],
  EMAIL_BILL_TYPE: ['PDF'],
  INVOICE_USAGE_REPORT_CUSTOMER_PROFILE: ['DETAILED'],
  COPY_CORRESPONDENCE_TYPE: ['LETTERS', 'REMINDERS'],
  COPY_TICKET_TYPE: ['FAULTS'],
} satisfies Record<PresetField, string[]>;

/** Gives the tenant the presets that the values below are from. */
export async function addPresets(api: Api): Promise<void> {
  const { tenantId } = api;
  const presets = Object.entries(keys).flatMap(([field, list]) => list.map((key, position) => ({ field: field as PresetField, key, position })));
  await api.db.preset.createMany({
    data: presets.map(({ position, ...preset }) => ({ tenantId, id: newUuid(), labels: {}, position: `a${position}`, ...preset })),
  });
}

const texts = {
  name: 'Ada Lovelace',
  givenName: 'Ada',
  familyName: 'Lovelace',
  companyName: 'Analytical Engines',
  contactPosition: 'Programmer',
  addressLines: ['1 St James Square', '', '', 'London', 'Middlesex'],
  postcode: 'SW1Y 4JU',
  email: 'Ada@Example.com',
  website: 'https://example.com/ada',
};

export const fullInput = {
  ...texts,
  contactType: 'BILLING',
  title: 'MS',
  country: 'GB',
  numbers: [
    { position: 4, type: 'HOME', number: '020 7946 0000' },
    { position: 1, type: 'MOBILE', number: '+44 7700 900000' },
    { position: 2, number: '-' },
  ],
  dealerCode: 'D-1',
  contactRegarding: ['OUTAGES', 'INVOICES'],
  emailBillType: 'PDF',
  invoiceUsageReportCustomerProfile: 'DETAILED',
  copyCorrespondenceTypes: ['REMINDERS', 'LETTERS'],
  copyTicketTypes: ['FAULTS'],
  accountPassword: 'correct horse battery staple',
  tags: ['vip', 'board', 'vip'],
};

const key = (value: string) => ({ key: value });

export const fullOutput = {
  ...texts,
  contactType: key('BILLING'),
  title: key('MS'),
  country: key('GB'),
  numbers: [
    { position: 1, type: key('MOBILE'), number: '+44 7700 900000' },
    { position: 2, type: null, number: '-' },
    { position: 4, type: key('HOME'), number: '020 7946 0000' },
  ],
  dealerCode: key('D-1'),
  contactRegarding: [key('OUTAGES'), key('INVOICES')],
  emailBillType: key('PDF'),
  invoiceUsageReportCustomerProfile: key('DETAILED'),
  copyCorrespondenceTypes: [key('REMINDERS'), key('LETTERS')],
  copyTicketTypes: [key('FAULTS')],
  tags: [{ name: 'board' }, { name: 'vip' }],
  hasAccountPassword: true,
};

/** Every field of a record without a value, as an update takes and a read shows it. */
export const emptyOutput = Object.fromEntries(
  Object.entries(fullOutput).map(([field, value]) => [field, Array.isArray(value) ? [] : typeof value === 'boolean' ? false : null]),
);
