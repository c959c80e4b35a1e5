import { builder } from '../../../graphql/builder.ts';
import type { InputFields } from '../../../graphql/mutation.ts';

const publicUrl = 'an https URL of at most 2000 characters on the public internet';

const startUrl = (t: InputFields, what: string) => t.string({ description: `Where ${what} starts in a browser: ${publicUrl}.` });

export const CustomWorkflowConfigInput = builder.inputType('CustomWorkflowConfigInput', {
  description: 'Where a client starts the workflows of the other system.',
  fields: (t) => ({
    providerId: t.string({ description: 'Who provides the workflows, 1 to 256 characters.' }),
    provideContactStartUrl: startUrl(t, 'choosing a contact'),
    provideContactAddressStartUrl: startUrl(t, "choosing a contact's address"),
    showContactDetailsStartUrl: startUrl(t, 'showing a contact'),
  }),
});

export const ApiAccessConfigurationInput = builder.inputType('ApiAccessConfigurationInput', {
  description:
    "How the other system's API is called. All attempts and the intervals between them may take 60 seconds together: " +
    '(maxRetries + 1) × timeoutInMillis + maxRetries × retryIntervalInMillis.',
  fields: (t) => ({
    url: t.string({
      required: true,
      description: `The URL of the API: ${publicUrl}. A name is resolved now and at every call; a warning says when it cannot be resolved now.`,
    }),
    credentialsKey: t.string({
      description:
        'Names the secret that is sent as `Authorization: Bearer <secret>`: 1 to 128 letters, digits, hyphens and underscores. ' +
        'The secret itself is stored by the operator of the server. Null when none is sent.',
    }),
    timeoutInMillis: t.int({ description: 'How long an attempt may take, 100 to 30000 milliseconds; 2000 when left out.' }),
    maxRetries: t.int({ description: 'How many attempts may follow the first one, 0 to 10; 3 when left out.' }),
    retryIntervalInMillis: t.int({ description: 'The time between two attempts, 0 to 10000 milliseconds; 250 when left out.' }),
  }),
});
