import type { PayloadFields } from '../../../graphql/mutation.ts';
import { writtenRow } from '../../../graphql/written.ts';
import { ApiKey } from './ApiKey.ts';

/** The field of a payload that shows the key. */
export const apiKeyField = <P extends { id: string }>(t: PayloadFields<P>) =>
  t.prismaField({
    type: ApiKey,
    description: 'The key as it is now.',
    ...writtenRow('ApiKey'),
  });
