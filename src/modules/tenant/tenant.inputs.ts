import { z } from 'zod';
import type { Outbound } from '../../platform/outbound/outbound.ts';
import { ifVersion, name, text } from '../../platform/parseInput.ts';
import { longestMillis, maximumMillis, type ApiAccess } from './tenant.rules.ts';

const integer = (min: number, max: number, byDefault: number) =>
  z
    .int()
    .min(min, `must be at least ${min}`)
    .max(max, `must be at most ${max}`)
    .nullish()
    .transform((value) => value ?? byDefault);

const credentialsKey = z.string().regex(/^[A-Za-z0-9_-]{1,128}$/, 'must be 1 to 128 letters, digits, hyphens and underscores');

const fitsInTime = (access: ApiAccess): boolean => longestMillis(access) <= maximumMillis;

const tooLong =
  `all attempts and the intervals between them may take ${maximumMillis} ms together: ` +
  '(maxRetries + 1) × timeoutInMillis + maxRetries × retryIntervalInMillis';

export function setExternalContactManagementInput({ urlRefusal }: Pick<Outbound, 'urlRefusal'>) {
  const url = text(2000).superRefine((value, context) => {
    const refusal = urlRefusal(value);
    if (refusal) context.addIssue({ code: 'custom', message: refusal.message, params: { code: refusal.code } });
  });
  const customWorkflowConfig = z.object({
    providerId: name(256).nullish(),
    provideContactStartUrl: url.nullish(),
    provideContactAddressStartUrl: url.nullish(),
    showContactDetailsStartUrl: url.nullish(),
  });
  const apiAccessConfiguration = z
    .object({
      url,
      credentialsKey: credentialsKey.nullish(),
      timeoutInMillis: integer(100, 30_000, 2_000),
      maxRetries: integer(0, 10, 3),
      retryIntervalInMillis: integer(0, 10_000, 250),
    })
    .refine(fitsInTime, { message: tooLong, params: { code: 'TOO_LARGE' } });
  return z.object({
    ifVersion,
    useExternalContactManagement: z.boolean(),
    customWorkflowConfig: customWorkflowConfig.nullish(),
    apiAccessConfiguration: apiAccessConfiguration.nullish(),
  });
}

export type SetExternalContactManagement = z.output<ReturnType<typeof setExternalContactManagementInput>>;

export const probeExternalContactManagementInput = z.object({ ifVersion });
