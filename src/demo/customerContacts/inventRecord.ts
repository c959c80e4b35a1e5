import { defaultsOf } from '../../modules/preset/defaults/defaultPresets.ts';
import type { Circle } from '../contacts/Circle.ts';
import type { NewNode } from '../rows/DemoRows.ts';
import { dealerCodes } from './addDealers.ts';

type Record = NewNode<'CustomerContact'>;

const keysOf = (field: Parameters<typeof defaultsOf>[0]): string[] => defaultsOf(field).map(({ key }) => key);

const contactTypes = keysOf('CONTACT_TYPE');
const titles = keysOf('TITLE');
const topics = keysOf('CONTACT_REGARDING');
const billTypes = keysOf('EMAIL_BILL_TYPE');
const usageReports = keysOf('INVOICE_USAGE_REPORT_CUSTOMER_PROFILE');
const correspondence = keysOf('COPY_CORRESPONDENCE_TYPE');
const tickets = keysOf('COPY_TICKET_TYPE');

/** What every customer contact has, whoever it is. */
export function inventRecord(circle: Circle): Omit<Record, 'customerId' | 'contactId'> {
  const { random } = circle;
  const optional = <T>(probability: number, values: readonly T[]): T | null => (random.chance(probability) ? random.pick(values) : null);
  const some = (probability: number, values: readonly string[]): string[] => [optional(probability, values) ?? []].flat();
  return {
    contactType: optional(0.8, contactTypes),
    title: optional(0.6, titles),
    ...(random.chance(0.5) ? postalAddress(circle) : { addressLines: [] }),
    numbers: numbers(circle),
    dealerCode: optional(0.2, dealerCodes),
    contactRegarding: some(0.6, topics),
    emailBillType: optional(0.3, billTypes),
    invoiceUsageReportCustomerProfile: optional(0.2, usageReports),
    copyCorrespondenceTypes: some(0.2, correspondence),
    copyTicketTypes: some(0.1, tickets),
  };
}

/** Lines as they stand on an envelope; the fourth is the city. */
function postalAddress({ random, region, names }: Circle) {
  const [city, ...zips] = random.pick(region.towns);
  const street = random.pick(names.streets);
  const houseNumber = random.fill(random.pick(region.houseNumbers));
  return { addressLines: [`${street} ${houseNumber}`, '', '', city], postcode: random.fill(random.pick(zips)), country: region.countryCode };
}

function numbers({ random, region }: Circle) {
  const number = (position: number, type: string, patterns: readonly string[]) => ({ position, type, number: random.fill(random.pick(patterns)) });
  const line = number(1, 'WORK', region.fixedLines);
  return random.chance(0.4) ? [line, number(2, 'MOBILE', region.mobiles)] : [line];
}
