import { beforeAll, expect, test } from '@jest/globals';
import { describeFault } from '../../../src/http/describeFault.ts';
import { schema } from '../../../src/graphql/schema.ts';
import { findListFields } from '../../contract/listFields.ts';
import { TypedDocumentString } from '../../generated/graphql.ts';
import { createApi, type Api, type CallOptions } from '../../support/api.ts';
import { models } from '../../support/models.ts';
import { recordingLogger } from '../../support/recordingLogger.ts';
import { unlimited } from '../../support/unlimited.ts';
import { CreateWithPassword, UpdatePassword, VerifyPassword } from './accountPasswordDocuments.ts';

const canary = 'canary7Vq';
const { logger, lines } = recordingLogger('trace');
const answers: string[] = [];
let api: Api;
let hashes: string[];

const document = (query: string) => new TypedDocumentString<Record<string, unknown>, Record<string, unknown>>(query);

async function send<Data, Variables>(sent: TypedDocumentString<Data, Variables>, variables: unknown, call?: CallOptions) {
  const answer = await api.execute(sent, variables as Variables, call);
  answers.push(JSON.stringify(answer));
  return answer;
}

/** Sets, changes and verifies passwords that hold the canary, and makes every mistake with them that a client can make. */
beforeAll(async () => {
  api = await createApi({ logger, ...unlimited });
  const ids: string[] = [];
  hashes = [];
  const keepHashes = async () => {
    const rows = await api.db.customerContact.findMany({ select: { accountPasswordHash: true } });
    hashes.push(...rows.flatMap(({ accountPasswordHash }) => accountPasswordHash ?? []));
  };
  for (const suffix of ['1', '2']) {
    const { data } = await send(CreateWithPassword, { input: { name: 'Ada', accountPassword: canary + suffix } });
    ids.push((data!.createCustomerContact as { customerContact: { id: string } }).customerContact.id);
  }
  await keepHashes();
  const [id] = ids;
  await send(UpdatePassword, { input: { id, patch: { accountPassword: `${canary}3` } } });
  await keepHashes();
  for (const password of [`${canary}3`, `${canary}1`]) await send(VerifyPassword, { input: { customerContactId: id, password } });

  const wrong: unknown[] = [canary.repeat(100), `${canary}\ud800`, [canary], { password: canary }, { [canary]: 1 }];
  for (const accountPassword of wrong) {
    for (const as of [api.access, api.anonymous, api.stranger]) {
      await send(CreateWithPassword, { input: { accountPassword } }, { as });
      await send(UpdatePassword, { input: { id, patch: { accountPassword } } }, { as });
      await send(VerifyPassword, { input: { customerContactId: id, password: accountPassword } }, { as });
    }
  }
  for (let attempt = 0; attempt < 12; attempt++) await send(VerifyPassword, { input: { customerContactId: id, password: canary } });
  const inDocument = (literal: string) => document(`mutation { createCustomerContact(input: { accountPassword: ${literal} }) { __typename } }`);
  for (const literal of [`"${canary.repeat(100)}"`, canary, `["${canary}"]`, `{ ${canary}: 1 }`]) await send(inDocument(literal), {});
});

/** What nobody may find: a password, or the part of its hash that says something. */
function expectNoSecret(texts: string[]) {
  expect(texts.length).toBeGreaterThan(0);
  const found = texts.filter((text) => text.includes(canary) || text.includes('argon2') || hashes.some((hash) => text.includes(hash)));
  expect(found).toEqual([]);
}

test('RU.29: no answer shows a password or its hash', () => {
  expect(hashes).toHaveLength(4);
  expect(answers.some((answer) => answer.includes('VALIDATION') || answer.includes('INVALID_PARAMETER'))).toBe(true);
  expect(answers.some((answer) => answer.includes('RATE_LIMITED'))).toBe(true);
  expectNoSecret(answers);
});

test('RU.29: no line of the log shows one, at the level trace', () => {
  expectNoSecret(lines);
});

test('RU.29: no message of a failed write shows one', async () => {
  const data = { tenantId: api.tenantId, id: canary, accountPasswordHash: canary, noSuchColumn: canary };
  const failed: unknown = await api.db.customerContact.create({ data: data as never }).catch((error: unknown) => error);
  const described = describeFault(failed);
  expect(described.message).toMatch(/^Unknown argument/);
  expectNoSecret([JSON.stringify(described)]);
});

test('RU.29: no table holds a password, and none but that of customer contacts its hash; the change feed least of all', async () => {
  for (const { table } of models) {
    const rows = await api.db.$queryRawUnsafe<{ row: string }[]>(`SELECT t::text AS row FROM "${table}" t`);
    const texts = rows.map(({ row }) => row);
    expect([table, texts.filter((text) => text.includes(canary))]).toEqual([table, []]);
    if (table !== 'customer_contact') expect([table, texts.filter((text) => text.includes('argon2'))]).toEqual([table, []]);
  }
  const changes = await api.db.$queryRaw<{ row: string }[]>`SELECT c::text AS row FROM change c`;
  expectNoSecret(changes.map(({ row }) => row));
});

test('RU.29: no list of the schema shows one', async () => {
  const lists = findListFields(schema, {});
  const read = await Promise.all(
    lists.map(async ({ query }) => JSON.stringify(await api.runQuery(document(query), {}, { as: api.backoffice }))),
  );
  expect(read.some((text) => text.includes('customer_contact_'))).toBe(true);
  expectNoSecret(read);
});

test('RU.29: the schema has a password in inputs alone; elsewhere it is whether there is one', () => {
  const fields = Object.values(schema.getTypeMap()).flatMap((type) => {
    const members = 'getFields' in type ? Object.keys(type.getFields()) : 'getValues' in type ? type.getValues().map(({ name }) => name) : [];
    return members.filter((member) => /password/i.test(member)).map((member) => `${type.name}.${member}`);
  });
  expect(fields.sort()).toEqual([
    'ChangePasswordInput.currentPassword',
    'ChangePasswordInput.newPassword',
    'CreateCustomerContactInput.accountPassword',
    'CreateUserAccountInput.password',
    'CustomerContact.hasAccountPassword',
    'CustomerContactFilter.hasAccountPassword',
    'CustomerContactOrderField.HAS_ACCOUNT_PASSWORD',
    'CustomerContactPatch.accountPassword',
    'LoginInput.password',
    'Mutation.changePassword',
    'Mutation.verifyCustomerContactPassword',
    'SignInEventKind.PASSWORD_CHANGED',
    'UserAccount.hasPassword',
    'UserAccountPatch.password',
    'VerifyCustomerContactPasswordInput.password',
  ]);
});
