/** What becomes of two callers who read the same version, with every update of the schema and every field of its patch. */
import { getNamedType, isInputObjectType } from 'graphql';
import { beforeAll, expect, test } from '@jest/globals';
import { schema } from '../../../src/graphql/schema.ts';
import { decodeTypedId } from '../../../src/platform/ids.ts';
import { World } from '../operations/World.ts';
import { updates, type PatchField, type Updated } from './updates.ts';

/** The updates of the schema, with the fields of their patches. */
const found = Object.values(schema.getMutationType()!.getFields()).flatMap(({ name, args }) => {
  const input = getNamedType(args.find((arg) => arg.name === 'input')!.type);
  const { ifVersion, patch } = isInputObjectType(input) ? input.getFields() : {};
  const type = patch && getNamedType(patch.type);
  return ifVersion && isInputObjectType(type) ? [{ name, declared: Object.keys(type.getFields()).sort() }] : [];
});

interface Change {
  version: number;
  fields: Record<string, { old: unknown; new: unknown }>;
}

let world: World;

beforeAll(async () => {
  world = await World.create();
});

test('finds the updates', () => {
  expect(found.length).toBeGreaterThan(15);
  expect(found.map(({ name }) => name).sort()).toEqual(Object.keys(updates).sort());
});

test.each(found)('$name', async ({ name, declared }) => {
  const updated = await updates[name]!(world);
  expect(Object.keys(updated.fields).sort()).toEqual(declared);
  const fields = Object.entries(updated.fields);
  const callers = new Callers(name, updated);
  for (const [index, own] of fields.entries()) {
    await callers.meet(own);
    const next = fields[index + 1];
    if (next) await callers.passEachOther(own, next);
  }
});

/** They are kept in a form that tells nobody whether one is the same. */
const passwords = new Set(['accountPassword', 'password']);

type NamedField = [name: string, field: PatchField];

/** Callers of one update of one object. */
class Callers {
  readonly #mutation: string;
  readonly #updated: Updated;
  readonly #success: { __typename: string };

  constructor(mutation: string, updated: Updated) {
    this.#mutation = mutation;
    this.#updated = updated;
    this.#success = { __typename: `${mutation.replace(/^./, (first) => first.toUpperCase())}Payload` };
  }

  /** Both write the same field: the second one is refused, unless it writes what the first one wrote. */
  async meet([name, { values, paths = [name], besides = [] }]: NamedField): Promise<void> {
    const read = await this.#version();
    expect(await this.#write({ [name]: values[0] })).toEqual(this.#success);
    const [first] = (await this.#changes()).slice(-1);
    const changed = Object.keys(first!.fields).map((field) => (field === 'customFields' ? paths[0] : field));
    expect(changed.sort()).toEqual([...paths, ...besides].sort());

    const refused = await this.#write({ [name]: values[1] }, read);
    expect(refused).toEqual({
      __typename: 'StaleVersion',
      current: { id: this.#updated.target.id, version: read + 1 },
      currentVersion: read + 1,
      baseVersion: read,
      base: Object.fromEntries(paths.map((path) => [path, oldValue(first!, path)])),
      conflictingPaths: [...paths].sort(),
    });
    expect(await this.#version()).toBe(read + 1);

    if (passwords.has(name)) return;
    expect(await this.#write({ [name]: values[0] }, read)).toEqual(this.#success);
    expect(await this.#version()).toBe(read + 1);
  }

  /** One writes a field, the other one the next: both changes are there. */
  async passEachOther([own, { values }]: NamedField, [next, { values: [, other] }]: NamedField): Promise<void> {
    const read = await this.#version();
    expect(await this.#write({ [own]: values[1] })).toEqual(this.#success);
    expect(await this.#write({ [next]: other }, read)).toEqual(this.#success);
    const written = await this.#version();
    // What is there already is written once more; a password would count as another one.
    const held: [string, unknown][] = [[own, values[1]], [next, other]];
    const patch = Object.fromEntries(held.filter(([name]) => !passwords.has(name)));
    expect(await this.#write(patch)).toEqual(this.#success);
    expect(await this.#version()).toBe(written);
  }

  async #version(): Promise<number> {
    return (await this.#changes()).at(-1)!.version;
  }

  async #changes(): Promise<Change[]> {
    const entityId = decodeTypedId(this.#updated.target.id)!.uuid;
    return (await world.api.db.change.findMany({ where: { entityId }, orderBy: { version: 'asc' } })) as unknown as Change[];
  }

  #write(patch: object, ifVersion?: number): Promise<object> {
    const selection = '... on StaleVersion { current { id ... on Versioned { version } } currentVersion baseVersion base conflictingPaths }';
    return world.answer(this.#mutation, { ...this.#updated.target, patch, ifVersion }, selection);
  }
}

function oldValue({ fields }: Change, path: string): unknown {
  const [field, member] = path.split('.');
  const { old } = fields[field!]!;
  return member === undefined ? old : ((old as Record<string, unknown> | null)?.[member] ?? null);
}
