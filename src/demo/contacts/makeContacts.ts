import { addDealers } from '../customerContacts/addDealers.ts';
import { addCustomFieldSchema } from '../customerContacts/customFields.ts';
import { createUserAccounts } from '../customerContacts/createUserAccounts.ts';
import { Random } from '../random.ts';
import { america } from '../regions/america.ts';
import { britain } from '../regions/britain.ts';
import { germany } from '../regions/germany.ts';
import { drawNames } from '../regions/names.ts';
import { DemoRows } from '../rows/DemoRows.ts';
import { Timeline } from '../rows/timeline.ts';
import { addCircle, circleSize } from './addCircle.ts';
import { createCustomerLists } from './addCustomerLists.ts';
import { addPlaceholders } from './addPlaceholders.ts';
import { createVocabulary } from './addTags.ts';
import { Tenant } from './Tenant.ts';

export interface ContactBatch {
  rows: DemoRows;
  /** Contacts made so far, those of this batch included. */
  done: number;
}

const circlesPerBatch = 100;

/** Makes up a tenant's contacts, in batches of which none refers to a later one. */
export function* makeContacts(contacts: number): Generator<ContactBatch> {
  if (contacts === 0) return;
  const tenant = new Tenant();
  const timeline = new Timeline(contacts);
  const homes = [germany, britain, america].map((region) => ({ region, names: drawNames(region.faker) }));
  const [german, ...others] = homes;
  let rows = new DemoRows(timeline);
  tenant.tags = createVocabulary(rows);
  tenant.customerLists = createCustomerLists(rows);
  tenant.userIds = createUserAccounts(rows);
  addDealers(rows);
  addCustomFieldSchema(rows);
  addPlaceholders({ tenant, rows, random: new Random(contacts), ...german! });

  for (let first = 0; first < contacts; first += circleSize) {
    const random = new Random(first);
    const home = random.chance(0.6) ? german! : random.pick(others);
    const size = Math.min(circleSize, contacts - first);
    addCircle({ tenant, rows, random, ...home }, first, size);
    const done = first + size;
    if (done === contacts) addAccountNumbers(tenant, rows);
    if (done === contacts || done % (circlesPerBatch * circleSize) === 0) {
      yield { rows, done };
      rows = new DemoRows(timeline);
    }
  }
}

function addAccountNumbers({ accounts }: Tenant, rows: DemoRows): void {
  for (const [ledger, last] of Object.entries(accounts)) if (last > 0) rows.link('AccountNumber', { ledger, last });
}
