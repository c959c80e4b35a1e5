import { defineMutation } from '../../../graphql/mutation.ts';
import { addOpenListValue } from '../service/addOpenListValue.ts';
import { OpenList, OpenListName } from './OpenList.ts';

defineMutation('addOpenListValue', {
  description:
    'Adds a value to an open list of the tenant. Adding one that is there already changes nothing. Needs the permission TENANT_BACKOFFICE.',
  input: (t) => ({
    list: t.field({ type: OpenListName, required: true, description: 'The list.' }),
    value: t.string({ required: true, description: 'The value, 1 to 256 characters.' }),
    symmetric: t.boolean({
      description:
        'Of a value of PERSONAL_RELATIONSHIP_TYPE, and of no other list: whether it holds for both sides alike, which never changes. False when left out.',
    }),
  }),
  resolve: addOpenListValue,
  payload: (t) => ({
    openList: t.field({ type: OpenList, description: 'The list as it is now.', resolve: (list) => list }),
  }),
});
