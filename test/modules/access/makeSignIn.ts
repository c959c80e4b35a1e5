/**
 * Users who can sign in, made through the API:
 *
 *   const [user, device] = [await makeUser(api), await makeDevice(api)];
 *   const signedIn = await signInOn(api, user, device);
 *   await api.runQuery(WhoAmI, {}, { as: signedIn.actor });
 */
import { newUuid } from '../../../src/platform/ids.ts';
import type { CreateUserAccountInput } from '../../generated/graphql.ts';
import type { TestActor } from '../../support/actors.ts';
import type { Api } from '../../support/api.ts';
import { Login, RefreshSession, RegisterDevice, SignInAccount } from './signInDocuments.ts';

export type User = Awaited<ReturnType<typeof makeUser>>;
export type RegisteredDevice = Awaited<ReturnType<typeof makeDevice>>;

export interface SignedIn {
  accessToken: string;
  refreshToken: string;
  accessTokenExpiresAt: unknown;
  refreshTokenExpiresAt: unknown;
  /** Calls with the access token. */
  actor: TestActor;
}

/** Overrides come last. */
export async function makeUser(api: Api, overrides: Partial<CreateUserAccountInput> & { password?: string } = {}) {
  const input = { email: `${newUuid()}@example.com`, name: 'Ada', password: 'correct horse', permissions: ['TENANT_ACCESS' as const], ...overrides };
  const { userAccount } = await api.runOk(SignInAccount, { input }, { as: api.backoffice });
  return { ...userAccount, password: input.password };
}

export async function makeDevice(api: Api, name = 'Till 1', as = api.backoffice) {
  const { device, deviceToken } = await api.runOk(RegisterDevice, { input: { name } }, { as });
  return { ...device, deviceToken };
}

const holderOf = ({ tenantId }: Api, user: User, tokens: Omit<SignedIn, 'actor'>): SignedIn => ({
  ...tokens,
  actor: { tenantId, id: user.id, token: tokens.accessToken },
});

export async function signInOn(api: Api, user: User, { deviceToken }: RegisteredDevice): Promise<SignedIn> {
  const input = { deviceToken, email: user.email, password: user.password };
  return holderOf(api, user, await api.runOk(Login, { input }, { as: api.anonymous }));
}

export async function refresh(api: Api, user: User, { refreshToken }: { refreshToken: string }): Promise<SignedIn> {
  return holderOf(api, user, await api.runOk(RefreshSession, { input: { refreshToken } }, { as: api.anonymous }));
}
