import type { z } from 'zod';
import { findTouched } from '../../../platform/changes/assertUntouched.ts';
import { changedPaths, isChange, type NewRow, type Patch, type RowChange } from '../../../platform/changes/entityWrites.ts';
import { newUuid } from '../../../platform/ids.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { planTags, tagChanges, type PlannedTags } from '../../contact/service/replaceContactTags.ts';
import { nestedDetailWarnings } from '../../contactDetail/service/insertDetails.ts';
import { changesDetails, planDetails, type PlannedDetails } from '../../contactDetail/service/planDetails.ts';
import { readManyCustomFields } from '../../customField/service/readCustomFields.ts';
import { findSuppressedIn } from '../../privacy/service/assertNotSuppressed.ts';
import { namedIn } from '../../privacy/service/namedIn.ts';
import { changesRoles, planRoles } from '../../role/service/planRoles.ts';
import type { PlannedRoles } from '../../role/service/WantedRoles.ts';
import { individualFields, organizationFields } from '../../contact/contact.inputs.ts';
import type { Match } from '../upsert.inputs.ts';
import type { Item } from './Item.ts';
import { refuseTakenExternalIds } from './refuseTakenExternalIds.ts';

/** What an item writes, if nothing is wrong with it. */
export interface PlannedItem {
  item: Item;
  contact: { created: NewRow<'Contact'> } | { changed: RowChange<'Contact'> };
  details: PlannedDetails;
  tags: PlannedTags;
  roles: PlannedRoles;
}

/** What items write, in a number of statements that does not grow with them. What is wrong with an item is said to it. */
export async function planItems(tx: Transaction, ctx: RequestContext, items: readonly Item[], match: Match): Promise<PlannedItem[]> {
  if (match === 'ID') await refuseTakenExternalIds(tx, items);
  const contacts = await planContacts(tx, ctx, items);
  const targets = items.map(({ contact, kind }) => ({ contact: { id: contact?.id ?? newUuid(), kind }, isNew: contact === null }));
  const details = await planDetails(tx, ctx, items.map(({ input }, index) => ({ ...targets[index]!, details: input })));
  const tags = await planTags(tx, items.map(({ input }, index) => ({ contactId: targets[index]!.contact.id, isNew: targets[index]!.isNew, tags: input.tags })));
  const goneAddresses = new Set(details.flatMap(({ addresses }) => addresses.removed.map(({ id }) => id)));
  const wanted = items.map((item, index) => ({ ...item.input, contactId: targets[index]!.contact.id, isNew: targets[index]!.isNew, index: item.index, path: item.path('') }));
  const roles = await planRoles(tx, ctx, wanted, goneAddresses);
  const planned = items.map((item, index): PlannedItem => {
    item.refuse(...details[index]!.problems, ...roles[index]!.problems);
    item.violate(...roles[index]!.violations);
    item.warnings.push(...detailWarnings(item), ...roles[index]!.warnings);
    const columns = contacts[index]!;
    const contact = item.contact
      ? { changed: { before: item.contact, patch: columns as Patch<'Contact'>, joined: tagChanges(tags[index]!)[0] ?? {} } }
      : { created: { id: targets[index]!.contact.id, kind: item.kind, ...columns } as NewRow<'Contact'> };
    return { item, contact, details: details[index]!, tags: tags[index]!, roles: roles[index]! };
  });
  await refuseStale(tx, planned);
  await refuseSuppressed(tx, ctx, planned);
  return planned;
}

/** Items that change of their contacts what was changed since they were read. */
async function refuseStale(tx: Transaction, planned: readonly PlannedItem[]): Promise<void> {
  const changing = planned.flatMap(({ item, contact }) => ('changed' in contact ? [{ item, change: contact.changed }] : []));
  const touches = changing.map(({ item, change }) => ({ before: change.before, ifVersion: item.input.ifVersion, paths: changedPaths(change) }));
  for (const [index, stale] of (await findTouched(tx, 'Contact', touches)).entries()) if (stale) changing[index]!.item.refuse(stale);
}

/** Items that would store what named a person whose data was erased. */
async function refuseSuppressed(tx: Transaction, ctx: RequestContext, planned: readonly PlannedItem[]): Promise<void> {
  const named = planned.map(({ item, contact, details }) => {
    const { before, columns } = 'created' in contact ? { before: {}, columns: contact.created } : { before: contact.changed.before, columns: contact.changed.patch };
    return [...namedIn('Contact', { ...columns, kind: item.kind }, { before }), ...details.named].map((each) => ({ ...each, propertyPath: item.path(each.propertyPath) }));
  });
  for (const [index, suppressed] of (await findSuppressedIn(tx, ctx, named)).entries()) if (suppressed) planned[index]!.item.refuse(suppressed);
}

/** Whether an item leaves its contact as it is. */
export const isUnchanged = ({ contact, details, roles }: PlannedItem): boolean =>
  'changed' in contact && !isChange(contact.changed) && !changesDetails(details) && !changesRoles(roles);

const detailWarnings = (item: Item) =>
  nestedDetailWarnings(item.input).map((warning) => ({ ...warning, propertyPath: item.path(warning.propertyPath) }));

type Columns = Partial<Record<keyof NewRow<'Contact'>, unknown>>;

/** The columns of the contacts themselves. What is left out of a new one is empty. */
async function planContacts(tx: Transaction, ctx: RequestContext, items: readonly Item[]): Promise<Columns[]> {
  const planned = new Map<Item, Columns>();
  for (const kind of ['INDIVIDUAL', 'ORGANIZATION'] as const) {
    const own = items.filter((item) => item.kind === kind);
    const changes = own.map((item) => ({
      patch: item.input.customFields,
      ...(item.contact && { before: item.contact.customFields }),
      propertyPath: item.path('customFields'),
    }));
    const read = await readManyCustomFields(tx, ctx, `${kind}_CONTACT`, changes);
    for (const [index, item] of own.entries()) {
      const { customFields, violations } = read[index]!;
      item.violate(...violations);
      planned.set(item, { ...columnsOf(item), ...(customFields && { customFields }) });
    }
  }
  return items.map((item) => planned.get(item)!);
}

const columnNames = {
  INDIVIDUAL: namesOf(individualFields),
  ORGANIZATION: namesOf(organizationFields),
};

function namesOf(fields: Record<string, z.ZodType>): string[] {
  return ['name', ...Object.keys(fields).filter((field) => field !== 'customFields')];
}

function columnsOf({ kind, contact, input }: Item): Columns {
  const given = input as Record<string, unknown>;
  return Object.fromEntries(columnNames[kind].map((name) => [name, contact ? given[name] : (given[name] ?? null)]));
}
