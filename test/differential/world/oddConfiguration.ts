import { makeApiKey } from '../../modules/access/makeApiKey.ts';
import type { TestActor } from '../../support/actors.ts';
import type { Api } from '../../support/api.ts';
import { mutate } from './mutate.ts';
import { oddTexts } from './oddTexts.ts';

/** API keys, presets with labels, schemas and values of open lists. Answers with somebody who calls with a key. */
export async function addOddConfiguration(api: Api): Promise<TestActor> {
  for (const [index, text] of oddTexts.entries()) {
    const labels = [
      { language: 'en', label: text },
      { language: 'de-AT', label: `${text} (AT)` },
    ];
    await mutate(api, 'createPreset', {
      field: index % 2 === 0 ? 'TITLE' : 'CONTACT_REGARDING',
      key: `ODD_${index}`,
      labels: labels.slice(index % 3),
    });
    await makeApiKey(api, {
      name: text,
      permissions: index % 2 === 0 ? ['TENANT_ACCESS', 'CONTACTS_SYNC'] : ['TENANT_BACKOFFICE'],
    });
  }
  await makeApiKey(api, { name: 'expires', expiresAt: '2027-01-01T00:00:00.000Z' });
  await mutate(api, 'addOpenListValue', { list: 'DEPARTMENT_AREA', value: 'ODD_AREA' });
  await mutate(api, 'addOpenListValue', { list: 'TAX_EXEMPTION', value: 'ODD_EXEMPTION' });
  await mutate(api, 'addOpenListValue', { list: 'PERSONAL_RELATIONSHIP_TYPE', value: 'ODD_FRIEND' });
  for (const owner of ['INDIVIDUAL_CONTACT', 'PLACEHOLDER_CUSTOMER']) {
    await mutate(api, 'setCustomFieldSchema', {
      owner,
      schema: { type: 'object', description: oddTexts[0], $defs: {} },
      force: true,
    });
  }
  return (await makeApiKey(api, { name: 'caller', permissions: ['TENANT_BACKOFFICE'] })).actor;
}
