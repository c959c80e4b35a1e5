import { generateKeyBetween } from 'fractional-indexing';
import type { DemoRows } from '../rows/DemoRows.ts';
import type { Circle } from './Circle.ts';
import type { CustomerList } from './Tenant.ts';

const names = ['Key accounts', 'Guests of the trade fair', 'Christmas cards'];

export const createCustomerLists = (rows: DemoRows): CustomerList[] =>
  names.map((name) => ({ id: rows.create('CustomerList', { name }), lastPosition: null }));

/** Three customers in ten go to the end of a list. */
export function addToCustomerList({ tenant, rows, random }: Circle, customerId: string): void {
  if (!random.chance(0.3)) return;
  appendToCustomerList(rows, random.pick(tenant.customerLists), customerId);
}

export function appendToCustomerList(rows: DemoRows, list: CustomerList, customerId: string): void {
  list.lastPosition = generateKeyBetween(list.lastPosition, null);
  rows.create('CustomerListItem', { listId: list.id, customerId, position: list.lastPosition });
}
