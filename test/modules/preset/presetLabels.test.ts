import { expect, test } from '@jest/globals';
import { createApi } from '../../support/api.ts';
import { makePreset } from '../../support/factories/makePreset.ts';
import { labels, Presets, ReadPreset } from './presetDocuments.ts';

async function makeMadam(byLanguage: Record<string, string>) {
  const api = await createApi();
  const { id } = await makePreset(api, { key: 'MADAM', labels: labels(byLanguage) });
  const labelFor = async (acceptLanguage?: string, language?: string | null) => {
    const headers: Record<string, string> = acceptLanguage === undefined ? {} : { 'accept-language': acceptLanguage };
    const { preset } = await api.runQuery(ReadPreset, { id, ...(language !== undefined && { language }) }, { headers });
    return { label: preset!.label, asked: preset!.asked };
  };
  return { api, id, labelFor };
}

test.each([
  [undefined, 'Madam'],
  ['de', 'Frau'],
  ['de-AT', 'Frau'],
  ['DE-at', 'Frau'],
  ['fr, de;q=0.5', 'Frau'],
  ['en;q=0.4, de;q=0.5', 'Frau'],
  ['fr', 'Madam'],
  ['*', 'Madam'],
  ['fr, *;q=0.5, de;q=0.1', 'Madam'],
  ['de;q=0', 'Madam'],
  ['zh-Hant-TW', '夫人'],
  ['pt', 'Senhora'],
  ['pt-PT', 'Senhora'],
  ['de_DE; nonsense,,', 'Madam'],
])('RU.28: with Accept-Language %s the label is %s', async (header, label) => {
  const { labelFor } = await makeMadam({ de: 'Frau', en: 'Madam', 'pt-BR': 'Senhora', 'zh-Hant': '夫人' });

  expect(await labelFor(header)).toEqual({ label, asked: label });
});

test('RU.28: a language that is asked for comes before those of the header', async () => {
  const { labelFor } = await makeMadam({ de: 'Frau', en: 'Madam' });

  expect(await labelFor('de', 'en-GB')).toEqual({ label: 'Frau', asked: 'Madam' });
  expect(await labelFor('de', 'fr')).toEqual({ label: 'Frau', asked: 'Frau' });
  expect(await labelFor('de', null)).toEqual({ label: 'Frau', asked: 'Frau' });
});

test('RU.28: without English the label is the first one, without labels the key', async () => {
  const german = await makeMadam({ fr: 'Madame', de: 'Frau' });
  expect(await german.labelFor('it')).toMatchObject({ label: 'Frau' });
  const bare = await makeMadam({});
  expect(await bare.labelFor('it')).toMatchObject({ label: 'MADAM' });
});

test('RU.28: a language that is none fails the read', async () => {
  const { api, id } = await makeMadam({ en: 'Madam' });
  for (const language of ['', 'de_DE', '*', 'x'.repeat(10_000)]) {
    const [error] = await api.runRefused(ReadPreset, { id, language });
    expect(error?.extensions).toMatchObject({
      code: 'INVALID_PARAMETER',
      violations: [{ propertyPath: 'language', in: 'QUERY', code: 'INVALID_FORMAT' }],
    });
  }
});

test('RU.28: answers that depend on the language say so to caches', async () => {
  const { api } = await makeMadam({ en: 'Madam' });
  const response = await api.app.fetch('http://kith.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${api.access.token}`, 'accept-language': 'de' },
    body: JSON.stringify({ query: Presets.toString() }),
  });

  expect(response.status).toBe(200);
  expect(response.headers.get('vary')?.toLowerCase()).toContain('accept-language');
});
