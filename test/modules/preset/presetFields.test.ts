import { expect, test } from '@jest/globals';
import { PresetField } from '../../../src/generated/prisma/client.ts';
import { presetField, presetListField } from '../../../src/modules/preset/graphql/presetFields.ts';
import { createApi } from '../../support/api.ts';
import { countStatements } from '../../support/countStatements.ts';
import { makePreset } from '../../support/factories/makePreset.ts';
import { testContext } from '../../support/testContext.ts';
import { UpdatePreset } from './presetDocuments.ts';

const fields = Object.values(PresetField);

test('R1.22 RU.28: 5000 records with all preset fields show their presets in one statement', async () => {
  const api = await createApi();
  for (const field of fields) for (const key of ['A', 'B C']) await makePreset(api, { field, key });
  const ctx = await testContext(api);
  const row = { one: 'A', many: ['B C', 'A'] };
  let answers: unknown[] = [];
  const statements = await countStatements(async () => {
    answers = await Promise.all(
      Array.from({ length: 5000 }, async () => {
        const shown = fields.flatMap((field) => [
          presetField(field, 'one', '').resolve(row, {}, ctx),
          presetListField(field, 'many', '').resolve(row, {}, ctx),
        ]);
        return Promise.all(shown);
      }),
    );
  });

  expect(statements).toBe(1);
  expect(answers.at(-1)).toMatchObject(fields.flatMap((field) => [{ field, key: 'A' }, [{ field, key: 'B C' }, { field, key: 'A' }]]));
});

test('RU.28: a retired preset is shown, a key without one is not', async () => {
  const api = await createApi();
  const { id } = await makePreset(api, { key: 'MR' });
  await api.runOk(UpdatePreset, { input: { id, patch: { isActive: false } } }, { as: api.backoffice });
  const ctx = await testContext(api);
  const show = (one: string | null) => presetField('TITLE', 'one', '').resolve({ one }, {}, ctx);

  expect(await show('MR')).toMatchObject({ key: 'MR', isActive: false });
  expect(await show('DR')).toBeNull();
  expect(await countStatements(() => show(null))).toBe(0);
  expect(await presetListField('TITLE', 'many', '').resolve({ many: ['DR', 'MR'] }, {}, ctx)).toMatchObject([{ key: 'MR' }]);
});
