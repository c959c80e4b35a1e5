import { Prisma } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { embedded, planned } from '../../../graphql/plan.ts';
import { snakeCase } from '../../../platform/delegateOf.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { notSet, type ExternalContactManagement as Row } from '../tenant.rules.ts';

const CustomWorkflowConfig = builder.objectRef<Row>('CustomWorkflowConfig').implement({
  description: 'Where a client starts the workflows of the other system, in a browser.',
  fields: (t) => ({
    providerId: t.exposeString('providerId', { nullable: true, description: 'Who provides the workflows; null when not given.' }),
    provideContactStartUrl: t.exposeString('provideContactStartUrl', {
      nullable: true,
      description: 'Where choosing a contact starts; null when not given.',
    }),
    provideContactAddressStartUrl: t.exposeString('provideContactAddressStartUrl', {
      nullable: true,
      description: "Where choosing a contact's address starts; null when not given.",
    }),
    showContactDetailsStartUrl: t.exposeString('showContactDetailsStartUrl', {
      nullable: true,
      description: 'Where showing a contact starts; null when not given.',
    }),
  }),
});

const apiField = (field: string) => planned({ kind: 'value', sql: (row) => `${row}."${field}"` });

const ApiAccessConfiguration = builder.objectRef<Row>('ApiAccessConfiguration').implement({
  description: "How the other system's API is called.",
  fields: (t) => ({
    url: t.string({ description: 'The URL of the API.', resolve: ({ apiUrl }) => apiUrl!, extensions: apiField('apiUrl') }),
    credentialsKey: t.exposeString('credentialsKey', {
      nullable: true,
      description: 'Names the secret that is sent along, which the operator of the server keeps; null when none is sent.',
    }),
    timeoutInMillis: t.int({
      description: 'How long an attempt may take, in milliseconds.',
      resolve: ({ timeoutInMillis }) => timeoutInMillis!, extensions: apiField('timeoutInMillis')
    }),
    maxRetries: t.int({ description: 'How many attempts may follow the first one.', resolve: ({ maxRetries }) => maxRetries!, extensions: apiField('maxRetries') }),
    retryIntervalInMillis: t.int({
      description: 'The time between two attempts, in milliseconds.',
      resolve: ({ retryIntervalInMillis }) => retryIntervalInMillis!, extensions: apiField('retryIntervalInMillis')
    }),
  }),
});

const workflowFields = ['providerId', 'provideContactStartUrl', 'provideContactAddressStartUrl', 'showContactDetailsStartUrl'] as const;
const apiFields = ['apiUrl', 'credentialsKey', 'timeoutInMillis', 'maxRetries', 'retryIntervalInMillis'] as const;

const hasWorkflow = (row: Row): boolean => workflowFields.some((field) => row[field] !== null);

/** The columns that fields are, by the names of the fields. */
const namesOf = (fields: readonly string[]): Record<string, string> => Object.fromEntries(fields.map((field) => [field, snakeCase(field)]));

/** The tenant's row; without one, what holds before the tenant has set anything. */
const rowOrDefaults = (row: string, _args: never, { tenantId }: RequestContext): Prisma.Sql => Prisma.sql`
  (SELECT d.tenant_id, d.id, coalesce(e.is_used, FALSE) AS is_used, coalesce(e.version, 0) AS version,
    ${Prisma.raw([...workflowFields, ...apiFields].map((field) => `e.${snakeCase(field)}`).join(', '))}
   FROM (SELECT ${tenantId}::uuid AS tenant_id, ${tenantId}::uuid AS id) d
   LEFT JOIN external_contact_management e ON e.tenant_id = d.tenant_id AND e.id = d.id) ${Prisma.raw(row)}`;

export const ExternalContactManagement = builder.prismaNode('ExternalContactManagement', {
  description: 'How another system stands in for the built-in management of contacts.',
  id: { resolve: (row) => row.id },
  findUnique: (id, { tenantId }) => ({ tenantId_id: { tenantId, id } }),
  nullable: true,
  fields: (t) => ({
    version: t.exposeInt('version', {
      description: 'Raised by one with every change, and 0 before the first; goes into `ifVersion` to change only what was read.',
    }),
    useExternalContactManagement: t.exposeBoolean('isUsed', {
      description:
        'Whether contacts are managed in the other system. Then they, and what is part of them, can be read here but not changed, ' +
        'except with the permission CONTACTS_SYNC: mutations fail with the code EXTERNALLY_MANAGED.',
    }),
    customWorkflowConfig: t.field({
      type: CustomWorkflowConfig,
      nullable: true,
      description: "Where the other system's workflows start; null when not set.",
      resolve: (row) => (hasWorkflow(row) ? row : null),
      extensions: planned(embedded(namesOf(workflowFields), (row) => `num_nonnulls(${workflowFields.map((field) => `${row}."${field}"`).join(', ')}) > 0`)),
    }),
    apiAccessConfiguration: t.field({
      type: ApiAccessConfiguration,
      nullable: true,
      description: "How the other system's API is called; null when not set.",
      resolve: (row) => (row.apiUrl === null ? null : row),
      extensions: planned(embedded(namesOf(apiFields), (row) => `${row}."apiUrl" IS NOT NULL`)),
    }),
  }),
});

builder.queryField('externalContactManagement', (t) =>
  t.prismaField({
    type: ExternalContactManagement,
    description: "The tenant's one configuration of external contact management. Before it is set, it is not used and everything in it is null.",
    resolve: async (query, _root, _args, { db, tenantId, now }) =>
      (await db.externalContactManagement.findUnique({ ...query, where: { tenantId_id: { tenantId, id: tenantId } } })) ?? notSet(tenantId, now),
    extensions: planned({ kind: 'lookup', from: rowOrDefaults }),
  }),
);
