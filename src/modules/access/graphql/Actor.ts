import type { ActorKind as Kind } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { defineEnum } from '../../../graphql/enums.ts';
import { planned } from '../../../graphql/plan.ts';
import { encodeId, idPrefixes } from '../../../platform/ids.ts';

export const ActorKind = defineEnum('ActorKind', 'What kind of caller acts.', {
  USER: 'A person, signed in with a token.',
  API_KEY: 'A machine, with an API key.',
  SYSTEM: 'The server itself, or a person with access to its database.',
});

interface NamedActor {
  kind: Kind;
  id: string;
}

export const actorIdDescription = 'The id of the UserAccount for a user who signed in here, the subject of the token for one from elsewhere, the id of the ApiKey for an API key';

/** An actor as clients name it. */
export const actorId = ({ kind, id }: NamedActor): string => (kind === 'API_KEY' ? encodeId('ApiKey', id) : id);

/** The same in SQL, over what gives the kind and the id. */
export const actorIdSql = (kind: string, id: string): string =>
  `CASE WHEN ${kind} = 'API_KEY' THEN '${idPrefixes.ApiKey}_' || replace(${id}, '-', '') ELSE ${id} END`;

export const Actor = builder.objectRef<NamedActor>('Actor').implement({
  description: 'Who did something.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ActorKind, description: 'What kind of caller it was.' }),
    id: t.id({
      description: `${actorIdDescription}, the name of a process for SYSTEM.`,
      resolve: actorId,
      extensions: planned({ kind: 'value', sql: (row) => actorIdSql(`${row}.kind`, `${row}.id`) }),
    }),
  }),
});
