import { defineMutation, versionField, warningsField } from '../../../graphql/mutation.ts';
import { writtenRow } from '../../../graphql/written.ts';
import { StaleVersion } from '../../../platform/domainError.ts';
import { setExternalContactManagement } from '../service/setExternalContactManagement.ts';
import { ExternalContactManagement } from './ExternalContactManagement.ts';
import { ApiAccessConfigurationInput, CustomWorkflowConfigInput } from './externalContactManagementInputs.ts';

defineMutation('setExternalContactManagement', {
  description: "Replaces the tenant's configuration of external contact management as a whole. Needs the permission TENANT_BACKOFFICE.",
  input: (t) => ({
    ifVersion: versionField(t),
    useExternalContactManagement: t.boolean({
      required: true,
      description: 'Whether contacts are managed in the other system: then only callers with the permission CONTACTS_SYNC change them here.',
    }),
    customWorkflowConfig: t.field({ type: CustomWorkflowConfigInput, description: 'Where workflows start; cleared when left out.' }),
    apiAccessConfiguration: t.field({ type: ApiAccessConfigurationInput, description: 'How the API is called; cleared when left out.' }),
  }),
  resolve: setExternalContactManagement,
  payload: (t) => ({
    externalContactManagement: t.prismaField({
      type: ExternalContactManagement,
      description: 'The configuration as it is now.',
      ...writtenRow('ExternalContactManagement', (_payload, { tenantId }) => tenantId),
    }),
    warnings: warningsField(t),
  }),
  problems: [StaleVersion],
});
