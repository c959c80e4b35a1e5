import { builder } from '../../../graphql/builder.ts';
import type { InputFields } from '../../../graphql/mutation.ts';

export const departmentFields = (t: InputFields) => ({
  description: t.string({ description: 'What it does, at most 2000 characters.' }),
  area: t.string({ description: 'The area it works in: a value of the open list DEPARTMENT_AREA, for example ADMINISTRATION.' }),
  code: t.string({ description: 'The short code that the organization uses for it, 1 to 64 characters.' }),
});

export const unitNameField = (t: InputFields) => t.string({ required: true, description: 'The name, 1 to 256 characters.' });

const nameChangeField = (t: InputFields) => t.string({ description: 'The name, 1 to 256 characters; not null.' });

export const DepartmentPatch = builder.inputType('DepartmentPatch', {
  description: 'Changes of a department. What is left out stays; null clears.',
  fields: (t) => ({ name: nameChangeField(t), ...departmentFields(t) }),
});

export const LocationPatch = builder.inputType('LocationPatch', {
  description: 'Changes of a location. What is left out stays.',
  fields: (t) => ({
    name: nameChangeField(t),
    leaderIds: t.idList({
      description: 'Replaces the leaders: ids of professional identities that represent the organization, at most 100; not null.',
    }),
  }),
});
