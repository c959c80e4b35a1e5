/** const preset = await makePreset(api, { field: 'TITLE', key: 'MX' }): created through the API; overrides come last. */
import { newUuid } from '../../../src/platform/ids.ts';
import { graphql } from '../../generated/index.ts';
import type { CreatePresetInput } from '../../generated/graphql.ts';
import type { Api } from '../api.ts';

const MakePreset = graphql(`
  mutation MakePreset($input: CreatePresetInput!) {
    createPreset(input: $input) {
      ... on CreatePresetPayload {
        preset {
          id
          uuid
          version
          field
          key
        }
      }
      ...Problems
    }
  }
`);

export async function makePreset(api: Api, overrides: Partial<CreatePresetInput> = {}) {
  const input = { field: 'TITLE' as const, key: newUuid(), ...overrides };
  return (await api.runOk(MakePreset, { input }, { as: api.backoffice })).preset;
}
