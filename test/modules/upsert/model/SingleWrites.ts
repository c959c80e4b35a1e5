/** Does what an item of a bulk upsert says by single mutations, as a client would that knows nothing of the upsert. */
import { TypedDocumentString } from '../../../generated/graphql.ts';
import type { TestActor } from '../../../support/actors.ts';
import type { Api } from '../../../support/api.ts';
import { without } from '../../../support/without.ts';
import type { State } from './contactStates.ts';
import { TagHistory } from './documents.ts';
import { detailKinds, pairDetails, patchTo, type DetailKind } from './detailKinds.ts';
import { ownFields, roleFields, type Fields, type GivenItem } from './givenItem.ts';

interface Answer {
  __typename: string;
  status?: number;
  propertyPath?: string;
  violations?: { code: string; propertyPath: string }[];
  row?: { id: string };
}

interface Call {
  /** What is read of what it wrote, as `row`. */
  shown?: string;
  /** Where in the item it is what is wrong, by the path in the input. */
  pathOf?: (path: string) => string;
}

export class SingleWrites {
  /** What is wrong with the form of the item, each as `CODE path`: it is so whatever is there already. */
  readonly malformed = new Set<string>();
  /** What else is wrong, as `CODE path`, `Type path` or `Type`. */
  readonly refused = new Set<string>();
  readonly #api: Api;
  readonly #as: TestActor;

  constructor(api: Api, as: TestActor) {
    this.#api = api;
    this.#as = as;
  }

  /** `before` is the contact as it is, null for one that is to be created. */
  async write(item: GivenItem, before: State | null): Promise<void> {
    const { fields, member } = item;
    for (const { plural } of detailKinds) {
      const preferred = (fields[plural] ?? []).filter(({ isPreferred }) => isPreferred);
      // Single details take the mark from each other.
      if (preferred.length > 1) this.malformed.add(`TOO_MANY_PREFERRED ${member}.${plural}`);
    }
    const id = before?.id ?? (await this.#create(item));
    if (before) await this.#update(item, before);
    for (const role of roleFields) {
      if (fields[role]) await this.#setRole(id, role, fields[role], `${member}.${role}`);
      else if (fields[role] === null && before?.[role]) await this.#do(`remove${upperFirst(role)}`, { contactId: id });
    }
  }

  async #create({ fields, member }: GivenItem): Promise<string> {
    const mutation = member === 'individual' ? 'createIndividualContact' : 'createOrganizationContact';
    const input: Partial<Fields> = without(fields, 'id', 'ifVersion', ...roleFields);
    const create = (given: object) => this.#do(mutation, given, { shown: 'contact', pathOf: (path) => `${member}.${path}` });
    if (input.name === null) this.malformed.add(`REQUIRED ${member}.name`);
    const created = await create({ ...input, name: input.name ?? 'Unnamed' });
    // What is wrong with the roles shows on another one.
    return (created.row ?? (await create({ name: 'Stand-in' })).row)!.id;
  }

  async #update(item: GivenItem, before: State): Promise<void> {
    const { fields, member } = item;
    const columns = ownFields[member].filter((field) => fields[field] !== undefined);
    const patch = Object.fromEntries(columns.map((field) => [field, fields[field]]));
    const update = (given: object, ifVersion = fields.ifVersion) => {
      const pathOf = inPlaceOf(['patch'], member);
      return this.#do(member === 'individual' ? 'updateIndividualContact' : 'updateOrganizationContact', { id: before.id, ifVersion, patch: given }, { pathOf });
    };
    if (!isDone(await update(patch))) {
      // One refusal hides another.
      for (const field of columns) if (!isDone(await update({ [field]: patch[field] }))) await update({ [field]: patch[field] }, null);
    }
    for (const kind of detailKinds) await this.#replaceDetails(item, kind, before);
    if (fields.tags !== undefined) await this.#replaceTags(item, before);
  }

  async #replaceDetails({ fields, member }: GivenItem, kind: DetailKind, before: State): Promise<void> {
    const given = fields[kind.plural];
    if (given === undefined) return;
    const { kept, removed } = pairDetails(kind, before, given ?? []);
    for (const id of removed) await this.#do(`remove${kind.type}`, { ownerId: before.id, id });
    const ids: string[] = [];
    for (const [index, detail] of (given ?? []).entries()) {
      const call = { shown: kind.field, pathOf: inPlaceOf(['patch', 'detail'], `${member}.${kind.plural}.${index}`) };
      const id = kept.get(index);
      const { row } = id
        ? await this.#do(`update${kind.type}`, { ownerId: before.id, id, patch: patchTo(kind, detail, before.kind) }, call)
        : await this.#do(`add${kind.type}`, { ownerId: before.id, detail }, call);
      if (row) ids.push(row.id);
    }
    const isComplete = ids.length === given?.length && this.refused.size === 0;
    if (isComplete) await this.#do(`reorder${upperFirst(kind.plural)}`, { ownerId: before.id, ids });
  }

  async #replaceTags({ fields: { tags, ifVersion }, member }: GivenItem, before: State): Promise<void> {
    const gone = before.tags.filter(({ name }) => !tags?.includes(name));
    const isAdded = tags?.some((tag) => !before.tags.some(({ name }) => name === tag)) ?? false;
    if (typeof ifVersion === 'number' && (gone.length > 0 || isAdded) && (await this.#areTagsStale(before, ifVersion))) this.refused.add('StaleVersion');
    for (const { id } of gone) await this.#do('removeTag', { contactId: before.id, tagId: id });
    for (const [index, name] of (tags ?? []).entries()) {
      await this.#do('addTag', { contactId: before.id, name }, { pathOf: () => `${member}.tags.${index}` });
    }
  }

  /** Single mutations of tags take no version, so a client would look at what happened to them since. */
  async #areTagsStale({ id, version }: State, ifVersion: number): Promise<boolean> {
    if (ifVersion > version) return true;
    const { contact } = await this.#api.runQuery(TagHistory, { id }, { as: this.#as });
    return contact!.history.nodes.some((entry) => entry.version > ifVersion && entry.version <= version && entry.fields.some(({ path }) => path === 'tags'));
  }

  async #setRole(contactId: string, name: string, role: object, path: string): Promise<void> {
    const set = (given: object) => this.#do(`set${upperFirst(name)}`, { contactId, role: given }, { pathOf: inPlaceOf(['role'], path) });
    if (isDone(await set(role))) return;
    // A violation hides that the number is taken.
    const needed = Object.entries(role).filter(([field]) => /Number$|^is|[sS]ince$/.test(field) && !/^(global|my)/.test(field));
    await set(Object.fromEntries(needed));
  }

  async #do(mutation: string, input: object, { shown, pathOf = (path) => path }: Call = {}): Promise<Answer> {
    const type = upperFirst(mutation);
    const document = `mutation ($input: ${type}Input!) {
      ${mutation}(input: $input) {
        __typename
        ${shown ? `... on ${type}Payload { row: ${shown} { id } }` : ''}
        ... on Problem {
          status
          ... on NotFound { propertyPath }
          ... on Conflict { propertyPath }
          ... on ValidationFailed { violations { code propertyPath } }
        }
      }
    }`;
    const data = await this.#api.runQuery(new TypedDocumentString<Record<string, Answer>, object>(document), { input }, { as: this.#as });
    const { __typename: name, status, propertyPath, violations } = data[mutation]!;
    if (violations) for (const { code, propertyPath: path } of violations) (status === 400 ? this.malformed : this.refused).add(`${code} ${pathOf(path)}`);
    else if (!isDone(data[mutation]!)) this.refused.add(propertyPath === undefined ? name : `${name} ${pathOf(propertyPath)}`);
    return data[mutation]!;
  }
}

const isDone = ({ __typename: name }: Answer): boolean => name.endsWith('Payload');
const upperFirst = (text: string): string => text.replace(/^./, (first) => first.toUpperCase());

/** Puts what stands for a member of the input in its place, where a path begins with one of these members. */
const inPlaceOf = (members: string[], path: string) => (inner: string): string => {
  const [first, ...others] = inner.split('.');
  return [path, ...(members.includes(first!) ? others : [first!, ...others])].join('.');
};
