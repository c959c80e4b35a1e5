import { builder } from '../../../graphql/builder.ts';
import { defineEnum } from '../../../graphql/enums.ts';
import { defineMutation, versionField } from '../../../graphql/mutation.ts';
import { Problem } from '../../../graphql/problems.ts';
import { StaleVersion } from '../../../platform/domainError.ts';
import type { ProbeAttempt as Attempt } from '../service/callApi.ts';
import { probeExternalContactManagement } from '../service/probeExternalContactManagement.ts';
import { ApiAccessNotConfigured, ProbeRunning } from '../tenant.errors.ts';
import { probeOutcomes } from '../tenant.rules.ts';

builder.objectType(ApiAccessNotConfigured, {
  name: 'ApiAccessNotConfigured',
  description: "The tenant has not set how the other system's API is called.",
  interfaces: [Problem],
});

builder.objectType(ProbeRunning, {
  name: 'ProbeRunning',
  description: 'A probe of the tenant is running already.',
  interfaces: [Problem],
});

const ProbeOutcome = defineEnum('ProbeOutcome', 'How a call of the API ended.', probeOutcomes);

const ProbeAttempt = builder.objectRef<Attempt>('ProbeAttempt').implement({
  description: 'One call of the API.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Which attempt it was, from 1.' }),
    startedAt: t.expose('startedAt', { type: 'DateTime', description: 'When the attempt started.' }),
    durationInMillis: t.exposeInt('durationInMillis', { description: 'How long the attempt took, in milliseconds.' }),
    outcome: t.expose('outcome', { type: ProbeOutcome, description: 'How the attempt ended.' }),
    status: t.exposeInt('status', { nullable: true, description: 'The HTTP status of the answer (RFC 9110); null when none came.' }),
    detail: t.string({ description: 'What the outcome means, in a sentence for people.', resolve: ({ outcome }) => probeOutcomes[outcome] }),
  }),
});

defineMutation('probeExternalContactManagement', {
  description:
    "Calls the other system's API with GET and tells how that went, with the stored timeout, retries and interval. Time-outs, failed " +
    'connections and the statuses 429 and 500 or more are tried again. Changes nothing here. Needs the permission TENANT_BACKOFFICE.',
  input: (t) => ({ ifVersion: versionField(t) }),
  resolve: probeExternalContactManagement,
  payload: (t) => ({
    reachable: t.boolean({
      description: 'Whether the last attempt succeeded.',
      resolve: ({ attempts }) => attempts.at(-1)!.outcome === 'SUCCEEDED',
    }),
    attempts: t.field({
      type: [ProbeAttempt],
      description: 'The attempts in their order, at most 11.',
      resolve: ({ attempts }) => attempts,
    }),
  }),
  problems: [StaleVersion, ApiAccessNotConfigured, ProbeRunning],
});
