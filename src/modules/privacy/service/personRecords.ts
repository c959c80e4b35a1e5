import type { Row } from '../../../platform/changes/entityWrites.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { findBelongings, type DeletableModel, type TakenRows } from '../../deletion/service/findBelongings.ts';
import type { Person } from '../person.repository.ts';

/** The records of a person with all that belongs to them, deleted or not. What is exported is what is erased. */
export function findPersonRecords(tx: Transaction, ctx: RequestContext, person: Person, { isReadOnly = false } = {}): Promise<TakenRows> {
  const roots: [DeletableModel, Row<DeletableModel>[]][] = [[person.model, [person.row]]];
  if (person.customerContacts.length) roots.push(['CustomerContact', person.customerContacts]);
  return findBelongings(tx, ctx, new Map(roots), { includesDeleted: true, isReadOnly });
}

/**
 * The same without the other people among them: direct contacts of the person's own customer role, who are erased with the role, as
 * they are deleted with it, but whose data is not the person's.
 */
export function ownRecords(person: Person, taken: TakenRows): TakenRows {
  const own = new Set([person.row, ...person.customerContacts].map(({ id }) => id));
  const isOwn = (model: DeletableModel, row: { id: string; customerContactId?: string }): boolean => {
    if (model === 'CustomerContact') return own.has(row.id);
    return model !== 'CustomerContactExtension' || own.has(row.customerContactId!);
  };
  return new Map([...taken].map(([model, rows]) => [model, rows.filter((row) => isOwn(model, row))]));
}
