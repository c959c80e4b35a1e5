import { InUse, NotFound, StaleVersion } from '../../../platform/domainError.ts';
import { defineMutation, versionField, type InputFields, type PayloadFields } from '../../../graphql/mutation.ts';
import { writtenRow } from '../../../graphql/written.ts';
import { createDepartment } from '../service/createDepartment.ts';
import { deleteUnit } from '../service/deleteUnit.ts';
import { restoreUnit } from '../service/restoreUnit.ts';
import { updateDepartment } from '../service/updateDepartment.ts';
import { Department } from './Department.ts';
import { departmentFields, DepartmentPatch, unitNameField } from './organizationInputs.ts';

const idField = (t: InputFields) => t.id({ required: true, description: 'The id of the department.' });

const payload = (t: PayloadFields<{ id: string }>) => ({
  department: t.prismaField({
    type: Department,
    description: 'The department as it is now.',
    ...writtenRow('Department'),
  }),
});

defineMutation('createDepartment', {
  description: 'Creates a department of an organization.',
  input: (t) => ({
    organizationId: t.id({ required: true, description: 'The id of the organization.' }),
    name: unitNameField(t),
    ...departmentFields(t),
  }),
  resolve: createDepartment,
  payload,
  problems: [NotFound],
});

defineMutation('updateDepartment', {
  description: 'Changes a department. What is left out stays, null clears.',
  input: (t) => ({
    id: idField(t),
    ifVersion: versionField(t),
    patch: t.field({ type: DepartmentPatch, required: true, description: 'The changes.' }),
  }),
  resolve: updateDepartment,
  payload,
  problems: [NotFound, StaleVersion],
});

defineMutation('deleteDepartment', {
  description: 'Deletes a department in which nobody works; it can be restored. Needs the permission TENANT_BACKOFFICE.',
  input: (t) => ({ id: idField(t), ifVersion: versionField(t) }),
  resolve: (ctx, input) => deleteUnit(ctx, 'Department', input),
  payload,
  problems: [NotFound, StaleVersion, InUse],
});

defineMutation('restoreDepartment', {
  description: 'Brings a deleted department back; its organization must not be deleted. Needs the permission TENANT_BACKOFFICE.',
  input: (t) => ({ id: idField(t) }),
  resolve: (ctx, input) => restoreUnit(ctx, 'Department', input),
  payload,
  problems: [NotFound],
});
