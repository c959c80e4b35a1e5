import { InUse, NotFound, StaleVersion } from '../../../platform/domainError.ts';
import { defineMutation, versionField, type InputFields, type PayloadFields } from '../../../graphql/mutation.ts';
import { writtenRow } from '../../../graphql/written.ts';
import { createLocation } from '../service/createLocation.ts';
import { deleteUnit } from '../service/deleteUnit.ts';
import { restoreUnit } from '../service/restoreUnit.ts';
import { updateLocation } from '../service/updateLocation.ts';
import { Location } from './Location.ts';
import { LocationPatch, unitNameField } from './organizationInputs.ts';

const idField = (t: InputFields) => t.id({ required: true, description: 'The id of the location.' });

const payload = (t: PayloadFields<{ id: string }>) => ({
  location: t.prismaField({
    type: Location,
    description: 'The location as it is now.',
    ...writtenRow('Location'),
  }),
});

defineMutation('createLocation', {
  description: 'Creates a location of an organization, with its leaders.',
  input: (t) => ({
    organizationId: t.id({ required: true, description: 'The id of the organization.' }),
    name: unitNameField(t),
    leaderIds: t.idList({
      description: 'The leaders in their order: ids of professional identities that represent the organization, at most 100.',
    }),
  }),
  resolve: createLocation,
  payload,
  problems: [NotFound],
});

defineMutation('updateLocation', {
  description: 'Changes a location. What is left out stays; leaders are replaced as a list.',
  input: (t) => ({
    id: idField(t),
    ifVersion: versionField(t),
    patch: t.field({ type: LocationPatch, required: true, description: 'The changes.' }),
  }),
  resolve: updateLocation,
  payload,
  problems: [NotFound, StaleVersion],
});

defineMutation('deleteLocation', {
  description: 
    'Deletes a location where nobody works, and that no contact point and no link of a customer contact names; it can be restored. Needs the permission TENANT_BACKOFFICE.',
  input: (t) => ({ id: idField(t), ifVersion: versionField(t) }),
  resolve: (ctx, input) => deleteUnit(ctx, 'Location', input),
  payload,
  problems: [NotFound, StaleVersion, InUse],
});

defineMutation('restoreLocation', {
  description: 'Brings a deleted location back; its organization must not be deleted. Needs the permission TENANT_BACKOFFICE.',
  input: (t) => ({ id: idField(t) }),
  resolve: (ctx, input) => restoreUnit(ctx, 'Location', input),
  payload,
  problems: [NotFound],
});
