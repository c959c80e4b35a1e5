import type { Row } from '../../../platform/changes/entityWrites.ts';
import { Conflict, NotFound } from '../../../platform/domainError.ts';
import { decodeId } from '../../../platform/ids.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { contactNodeType, contactReference } from '../../contact/contact.rules.ts';
import { contactsNamedInRoles } from '../../role/service/readRoles.ts';
import type { Match, Mode } from '../upsert.inputs.ts';
import { holdNamed } from '../upsert.repository.ts';
import type { Item } from './Item.ts';

interface Matching {
  match: Match;
  mode: Mode;
}

/** Finds the contacts that items are about, held until the transaction ends, and refuses the items that may not write theirs. */
export async function matchItems(tx: Transaction, ctx: RequestContext, items: readonly Item[], { match, mode }: Matching): Promise<void> {
  for (const item of items.filter(({ isRefused }) => !isRefused)) refuseMisnamed(item, match, mode);
  const named = items.filter(({ isRefused }) => !isRefused);
  const others = await contactsNamedInRoles(tx, named.map(({ input }) => input));
  const contacts = await holdNamed(tx, ctx, namesOf(named, match), others);
  const byName = new Map(contacts.map((contact) => [match === 'ID' ? contact.id : keyOf(contact), contact]));
  const first = new Map<string, Item>();
  for (const item of named) {
    const name = nameOf(item, match);
    if (name === null) continue;
    const other = first.get(name);
    if (other) item.violateAt(fieldOf(match), 'DUPLICATE', `names the same contact as items.${other.index}. Give it once.`);
    else first.set(name, item);
    item.contact = byName.get(name) ?? null;
  }
  for (const item of named) judgeMode(item, match, mode);
}

const fieldOf = (match: Match): 'id' | 'externalId' => (match === 'ID' ? 'id' : 'externalId');
const keyOf = ({ kind, externalId }: Pick<Row<'Contact'>, 'kind' | 'externalId'>): string => `${kind} ${externalId}`;

/** What an item and its contact have in common; null when the item names none. */
function nameOf({ kind, input }: Item, match: Match): string | null {
  if (match === 'EXTERNAL_ID') return keyOf({ kind, externalId: input.externalId! });
  return typeof input.id === 'string' ? (decodeId(input.id, contactNodeType({ kind })) ?? input.id) : null;
}

function refuseMisnamed(item: Item, match: Match, mode: Mode): void {
  const { id, externalId } = item.input;
  const has = (value: unknown) => value !== null && value !== undefined;
  if (match === 'EXTERNAL_ID') {
    if (!has(externalId)) item.violateAt('externalId', 'REQUIRED', 'must be given, because contacts are matched by it.');
    if (has(id)) item.violateAt('id', 'INVALID_VALUE', 'must be left out, because contacts are matched by their external ids.');
  } else if (mode === 'UPDATE_ONLY' && !has(id)) {
    item.violateAt('id', 'REQUIRED', 'must be given, because contacts are matched by it.');
  } else if (mode === 'CREATE_ONLY' && has(id)) {
    item.violateAt('id', 'INVALID_VALUE', 'must be left out, because the server gives new contacts their ids.');
  }
}

function namesOf(items: readonly Item[], match: Match) {
  const externalIdsOf = (kind: Item['kind']) =>
    match === 'EXTERNAL_ID' ? items.filter((item) => item.kind === kind).map(({ input }) => input.externalId!) : [];
  return {
    ids: match === 'ID' ? items.flatMap(({ kind, input }) => decodeId(input.id ?? '', contactNodeType({ kind })) ?? []) : [],
    externalIds: { INDIVIDUAL: externalIdsOf('INDIVIDUAL'), ORGANIZATION: externalIdsOf('ORGANIZATION') },
  };
}

function judgeMode(item: Item, match: Match, mode: Mode): void {
  const { input, contact, kind } = item;
  if (contact && contact.kind === kind) {
    if (mode === 'CREATE_ONLY') item.refuse(new Conflict(item.path(fieldOf(match)), contactReference(contact)));
    return;
  }
  item.contact = null;
  const isNamed = match === 'ID' ? typeof input.id === 'string' : mode === 'UPDATE_ONLY';
  if (isNamed) item.refuse(new NotFound(item.path(fieldOf(match)), String(input[fieldOf(match)])));
  else if (input.name === undefined) item.violateAt('name', 'REQUIRED', 'must be given, because the contact is new.');
  else if (typeof input.ifVersion === 'number') item.violateAt('ifVersion', 'INVALID_VALUE', 'must be left out, because the contact is new.');
}
