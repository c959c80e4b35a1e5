import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { TypedDocumentString } from '../../generated/graphql.ts';
import { createApi, type Api } from '../../support/api.ts';
import { recordStatements } from '../../support/countStatements.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';

const shown = `
  __typename
  ... on UpdateIndividualContactPayload { contact { version } }
  ... on StaleVersion { currentVersion baseVersion base conflictingPaths }`;

type Written = { __typename: string; contact?: { version: number }; conflictingPaths?: string[]; base?: object };

const Update = new TypedDocumentString<{ written: Written }, { input: object }>(
  `mutation ($input: UpdateIndividualContactInput!) { written: updateIndividualContact(input: $input) { ${shown} } }`,
);
const Delete = new TypedDocumentString<{ written: Written }, { input: object }>(
  `mutation ($input: DeleteIndividualContactInput!) {
    written: deleteIndividualContact(input: $input) { __typename ... on StaleVersion { currentVersion baseVersion base conflictingPaths } }
  }`,
);

const update = async (api: Api, id: string, patch: object, ifVersion?: number) =>
  (await api.runQuery(Update, { input: { id, patch, ifVersion } })).written;
const succeeds = (version: number) => ({ __typename: 'UpdateIndividualContactPayload', contact: { version } });
const stale = (currentVersion: number, baseVersion: number, base: object, conflictingPaths = Object.keys(base).sort()) => ({
  __typename: 'StaleVersion',
  currentVersion,
  baseVersion,
  base,
  conflictingPaths,
});

/** What a member or a field leads to, by its path. */
type State = Record<string, string | null>;

const paths = ['name', 'dateOfBirth', 'customFields.color', 'customFields.size', 'customFields.box.width', 'customFields.box.height'];

const toPatch = (state: State): object => {
  const patch: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(state)) {
    const names = path.split('.');
    const last = names.pop()!;
    const outer = names.reduce<Record<string, unknown>>((inside, name) => (inside[name] ??= {}) as Record<string, unknown>, patch);
    outer[last] = value;
  }
  return patch;
};

const valueOf = (path: string) => {
  if (path === 'name') return fc.constantFrom('Ada', 'Grace', 'Edsger');
  return path === 'dateOfBirth' ? fc.constantFrom('1815-12-10', '1906-12-09', null) : fc.constantFrom('one', 'two', null);
};
const step = fc.record({
  back: fc.nat({ max: 4 }),
  patch: fc.record(Object.fromEntries(paths.map((path) => [path, valueOf(path)])), { requiredKeys: [] }) as fc.Arbitrary<State>,
});

test('callers with versions of any age write what a model says, and are refused what it says', async () => {
  const api = await createApi();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      const { id } = await makeIndividualContact(api, { name: 'Ada', customFields: { box: { depth: 'deep' } } });
      // What each version holds, from the first one on.
      const versions: State[] = [{ ...Object.fromEntries(paths.map((path) => [path, null])), name: 'Ada' }];
      for (const { back, patch } of steps) {
        const [now, read] = [versions.length, Math.max(1, versions.length - back)];
        const current = versions[now - 1]!;
        const own = Object.keys(patch).filter((path) => patch[path] !== current[path]);
        const since = versions.slice(read).flatMap((state, index) => paths.filter((path) => state[path] !== versions[read - 1 + index]![path]));
        const conflicting = own.filter((path) => since.includes(path));
        const written = await update(api, id, toPatch(patch), read);
        const base = Object.fromEntries(conflicting.map((path) => [path, toJson(path, versions[read - 1]![path]!)]));
        if (conflicting.length > 0) expect(written).toEqual(stale(now, read, base));
        else {
          if (own.length > 0) versions.push({ ...current, ...patch });
          expect(written).toEqual(succeeds(versions.length));
        }
      }
      const { contact } = await api.runQuery(Read, { id });
      const flat = paths.map((path) => path.split('.').reduce<unknown>((outer, name) => (outer as Record<string, unknown> | null)?.[name], contact) ?? null);
      expect(flat).toEqual(paths.map((path) => versions.at(-1)![path]));
    }),
    { numRuns: 40 },
  );
});

const Read = new TypedDocumentString<{ contact: object }, { id: string }>(
  'query ($id: ID!) { contact: individualContact(id: $id) { name dateOfBirth customFields } }',
);

/** As the change feed has it. */
const toJson = (path: string, value: string | null) => (path === 'dateOfBirth' && value ? `${value}T00:00:00.000Z` : value);

test('callers that write different fields of the same version at once all succeed', async () => {
  const api = await createApi();
  const { id, uuid } = await makeIndividualContact(api, { name: 'Ada' });
  const patches = [{ name: 'Grace' }, { dateOfBirth: '1906-12-09' }, { customFields: { color: 'red' } }, { customFields: { size: 'large' } }];

  const written = await Promise.all(patches.map((patch) => update(api, id, patch, 1)));

  expect(written.map(({ __typename }) => __typename)).toEqual(Array(4).fill('UpdateIndividualContactPayload'));
  expect(await api.db.contact.findFirst({ where: { id: uuid } })).toMatchObject({
    name: 'Grace',
    dateOfBirth: new Date('1906-12-09'),
    customFields: { color: 'red', size: 'large' },
    version: 5,
  });
});

test('of callers that write one field of the same version at once one succeeds', async () => {
  const api = await createApi();
  const { id } = await makeIndividualContact(api, { name: 'Ada' });
  const written = await Promise.all(['A', 'B', 'C'].map((name) => update(api, id, { name }, 1)));
  expect(written.filter(({ __typename }) => __typename === 'StaleVersion')).toEqual([stale(2, 1, { name: 'Ada' }), stale(2, 1, { name: 'Ada' })]);
});

test('what a phone changed while it was offline goes through edit by edit, but for what others changed meanwhile', async () => {
  const api = await createApi();
  const { id } = await makeIndividualContact(api, { name: 'Ada' });
  // Each edit goes with the version that the phone had read; it saw nothing of the others until it was online again.
  const queue = [{ name: 'Ada King' }, { dateOfBirth: '1815-12-10' }, { customFields: { color: 'red' } }];
  await update(api, id, { dateOfBirth: '1815-12-11', customFields: { size: 'large' } }, 1);

  const replayed = [];
  for (const patch of queue) replayed.push(await update(api, id, patch, 1));

  expect(replayed).toEqual([succeeds(3), stale(3, 1, { dateOfBirth: null }), succeeds(4)]);
  // Replayed once more, because the answers were lost: what is there already is no conflict.
  expect(await update(api, id, queue[0]!, 1)).toEqual(succeeds(4));
  expect((await api.runQuery(Read, { id })).contact).toEqual({
    name: 'Ada King',
    dateOfBirth: '1815-12-11',
    customFields: { color: 'red', size: 'large' },
  });
});

test('custom fields conflict where one path leads into the other', async () => {
  const api = await createApi();
  const { id } = await makeIndividualContact(api, { customFields: { box: { width: 1 } } });
  await update(api, id, { customFields: { box: { height: 2 } } });
  expect(await update(api, id, { customFields: { box: 'none' } }, 1)).toEqual(stale(2, 1, { 'customFields.box': { width: 1 } }));
  expect(await update(api, id, { customFields: null }, 1)).toEqual(stale(2, 1, { 'customFields.box': { width: 1 } }));
  expect(await update(api, id, { customFields: { box: { width: 3 } } }, 1)).toEqual(succeeds(3));
});

test('refuses versions that never were, and those since which not every change is known', async () => {
  const api = await createApi();
  const { id, uuid } = await makeIndividualContact(api, { name: 'Ada' });
  await update(api, id, { name: 'Grace' });
  await update(api, id, { anniversary: '1835-07-08' });
  const patch = { dateOfBirth: '1815-12-10', name: 'Edsger' };
  for (const ifVersion of [-1, 0, 4]) expect(await update(api, id, patch, ifVersion)).toEqual(stale(3, ifVersion, {}, ['dateOfBirth', 'name']));

  // A change that nobody recorded.
  await api.db.contact.updateMany({ where: { id: uuid }, data: { version: 5 } });
  expect(await update(api, id, patch, 1)).toEqual(stale(5, 1, { name: 'Ada' }, ['dateOfBirth', 'name']));
  expect(await update(api, id, { name: 'Grace' }, 1)).toEqual(succeeds(5));
});

test('a delete is refused whatever changed since', async () => {
  const api = await createApi();
  const { id } = await makeIndividualContact(api, { name: 'Ada' });
  await update(api, id, { name: 'Grace' });
  await update(api, id, { name: 'Edsger', customFields: { color: 'red' } });
  const { written } = await api.runQuery(Delete, { input: { id, ifVersion: 1 } }, { as: api.backoffice });
  expect(written).toEqual(stale(3, 1, { name: 'Ada', 'customFields.color': null }));
});

test('an old version costs one statement, another one none', async () => {
  const api = await createApi();
  const { id } = await makeIndividualContact(api, { name: 'Ada' });
  await update(api, id, { name: 'Grace' });
  const count = async (patch: object, ifVersion?: number) => (await recordStatements(() => update(api, id, patch, ifVersion))).length;
  const without = await count({ dateOfBirth: '1906-12-09' });
  expect(await count({ dateOfBirth: '1906-12-10' }, 3)).toBe(without);
  expect(await count({ anniversary: '1906-12-09' }, 1)).toBe(without + 1);
});
