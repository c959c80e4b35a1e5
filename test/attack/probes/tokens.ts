import { ask, each, type Probe } from '../Probe.ts';

const base64url = (text: string): string => Buffer.from(text).toString('base64url');
const jwt = (header: object, payload: object | string, signature = ''): string =>
  `${base64url(JSON.stringify(header))}.${base64url(typeof payload === 'string' ? payload : JSON.stringify(payload))}.${signature}`;
const claims = { sub: 'ada', tenant: '{tenant}', permissions: ['TENANT.BACKOFFICE'], exp: 4_102_444_800 };

const whoAmI = (authorization: string) => ask('{ viewer { permissions } }', undefined, { authorization });

/** Credentials. */
export const tokenProbes: Probe[] = each(
  'the credential',
  [
    ['empty', ''],
    ['a scheme alone', 'Bearer'],
    ['a scheme and a space', 'Bearer '],
    ['of another scheme', 'Basic YWRhOnNlY3JldA=='],
    ['two of them', 'Bearer {backoffice}, Bearer {access}'],
    ['a text', 'Bearer x'],
    ['null', 'Bearer null'],
    ['undefined', 'Bearer undefined'],
    ['of 50,000 letters', `Bearer ${'a'.repeat(50_000)}`],
    ['of dots', 'Bearer ...'],
    ['a key of the right shape', 'Bearer kith_0193e7a65b6c7a018b7e5f8a3f1f0a01_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'],
    ['a key without a secret', 'Bearer kith_0193e7a65b6c7a018b7e5f8a3f1f0a01_'],
    ['SQL', "Bearer ' OR 1=1 --"],
    ['without a signature', `Bearer ${jwt({ alg: 'none' }, claims)}`],
    ['without a signature, in capitals', `Bearer ${jwt({ alg: 'NONE' }, claims)}`],
    ['with another algorithm', `Bearer ${jwt({ alg: 'RS256' }, claims, 'AAAA')}`],
    ['with an algorithm that is not there', `Bearer ${jwt({ alg: 'KITH' }, claims, 'AAAA')}`],
    ['with a signature that is another', `Bearer ${jwt({ alg: 'HS256' }, claims, 'AAAA')}`],
    ['with a key of its own', `Bearer ${jwt({ alg: 'HS256', jwk: { kty: 'oct', k: 'AAAA' } }, claims, 'AAAA')}`],
    ['with a place for the key', `Bearer ${jwt({ alg: 'HS256', jku: 'http://169.254.169.254/keys' }, claims, 'AAAA')}`],
    ['with a key id that climbs', `Bearer ${jwt({ alg: 'HS256', kid: '../../dev/null' }, claims, 'AAAA')}`],
    ['with something critical', `Bearer ${jwt({ alg: 'HS256', crit: ['kith'], kith: 1 }, claims, 'AAAA')}`],
    ['whose claims are no JSON', `Bearer ${jwt({ alg: 'HS256' }, '{', 'AAAA')}`],
    ['whose claims are a list', `Bearer ${jwt({ alg: 'HS256' }, '[]', 'AAAA')}`],
    ['with a byte changed', 'Bearer {backoffice}A'],
    ['cut off', 'Bearer {halfToken}'],
    ['that has expired', 'Bearer {expired}'],
    ['that does not hold yet', 'Bearer {early}'],
    ['without a tenant', 'Bearer {tenantless}'],
    ['of a tenant that is not there', 'Bearer {elsewhere}'],
    ['of a tenant that is no id', 'Bearer {nowhere}'],
    ['with permissions that are not there', 'Bearer {allPowerful}'],
    ['with permissions that are a text', 'Bearer {textPermissions}'],
    ['without a subject', 'Bearer {nobody}'],
    ['signed with another secret', 'Bearer {forged}'],
  ],
  whoAmI,
);
