/** What clients do with presets. `keysOf(api, 'TITLE')` is the order of a list. */
import type { PresetField } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';
import type { Api } from '../../support/api.ts';

export const PresetParts = graphql(`
  fragment PresetParts on Preset {
    id
    uuid
    version
    field
    key
    label
    labels {
      language
      label
    }
    position
    isActive
  }
`);

export const CreatePreset = graphql(`
  mutation CreatePreset($input: CreatePresetInput!) {
    createPreset(input: $input) {
      ... on CreatePresetPayload {
        preset {
          ...PresetParts
        }
      }
      ...Problems
    }
  }
`);

export const UpdatePreset = graphql(`
  mutation UpdatePreset($input: UpdatePresetInput!) {
    updatePreset(input: $input) {
      ... on UpdatePresetPayload {
        preset {
          ...PresetParts
        }
      }
      ...Problems
    }
  }
`);

export const MovePreset = graphql(`
  mutation MovePreset($input: MovePresetInput!) {
    movePreset(input: $input) {
      ... on MovePresetPayload {
        preset {
          ...PresetParts
        }
      }
      ...Problems
    }
  }
`);

export const AddDefaultPresets = graphql(`
  mutation AddDefaultPresets($input: AddDefaultPresetsInput!) {
    addDefaultPresets(input: $input) {
      ... on AddDefaultPresetsPayload {
        presets {
          ...PresetParts
        }
      }
      ...Problems
    }
  }
`);

export const Presets = graphql(`
  query Presets($first: Int, $after: String, $offset: Int, $filter: PresetFilter, $orderBy: [PresetOrder!]) {
    presets(first: $first, after: $after, offset: $offset, filter: $filter, orderBy: $orderBy) {
      totalCount
      limit
      offset
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...PresetParts
      }
      problems {
        code
      }
    }
  }
`);

export const ReadPreset = graphql(`
  query ReadPreset($id: ID!, $language: String) {
    preset(id: $id) {
      ...PresetParts
      asked: label(language: $language)
    }
  }
`);

export async function keysOf(api: Api, field: PresetField): Promise<string[]> {
  const { presets } = await api.runQuery(Presets, { first: 5000, filter: { field: { eq: field } } });
  return presets.nodes.map(({ key }) => key);
}

/** The labels of presets as a list, from an object. */
export const labels = (byLanguage: Record<string, string>) =>
  Object.entries(byLanguage).map(([language, label]) => ({ language, label }));
