import type { Circle } from '../contacts/Circle.ts';
import type { NewNode } from '../rows/DemoRows.ts';
import { customFieldsOfCustomerContact } from './customFields.ts';
import { inventRecord } from './inventRecord.ts';

/** Who is to be contacted, and about which customer. */
type Who = Pick<NewNode<'CustomerContact'>, 'customerId' | 'contactId' | 'name' | 'givenName' | 'familyName' | 'companyName' | 'email'>;

/** Makes a customer contact with an invented record and returns its id. */
export function createCustomerContact(circle: Circle, who: Who): string {
  const { tenant, rows, random } = circle;
  const tags = random.chance(0.15) ? [random.pick(tenant.tags)] : [];
  const id = rows.create(
    'CustomerContact',
    { ...inventRecord(circle), ...who, ...customFieldsOfCustomerContact(random) },
    { tags: tags.map(({ name }) => name) },
  );
  for (const { id: tagId } of tags) rows.link('CustomerContactTag', { customerContactId: id, tagId, createdAt: rows.now });
  if (random.chance(0.15)) addTwoInvoice(circle, id);
  return id;
}

function addTwoInvoice({ rows, random }: Circle, customerContactId: string): void {
  rows.create('CustomerContactExtension', {
    customerContactId,
    type: 'TWO_INVOICE',
    enabledAt: rows.now,
    enabledByKind: 'SYSTEM',
    enabledById: 'demo',
    settings: { merchantId: random.fill('demo-%#####'), invoiceTermDays: random.pick([14, 30, 60]) },
  });
}
