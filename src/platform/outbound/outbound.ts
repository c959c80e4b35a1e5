import { setTimeout as delay } from 'node:timers/promises';
import { isInNetworks, isPublicAddress, parseNetwork } from './addresses.ts';
import { getStatus, type GetOptions } from './getStatus.ts';
import { resolveBySystem, type Resolve } from './resolve.ts';
import { readSecret } from './secrets.ts';
import { hostOf, urlRefusal } from './urlRefusal.ts';

export interface OutboundOptions {
  /** Networks in CIDR notation whose addresses may be called although they are not public. */
  allowedNetworks?: readonly string[];
  /** The folder with the secrets of the tenants, in a folder for each. */
  secretsDirectory?: string | undefined;
  /** Certificates to trust in place of those that Node trusts. */
  certificateAuthority?: string;
  resolve?: Resolve;
}

export type Outbound = ReturnType<typeof createOutbound>;

/** How long a name may take to be looked up while somebody waits for the answer. */
const resolveMillis = 3_000;

/** What this server may call: hosts on the public internet, and what the operator allows beside them. */
export function createOutbound({ allowedNetworks = [], secretsDirectory, certificateAuthority, resolve = resolveBySystem }: OutboundOptions = {}) {
  const networks = allowedNetworks.map(parseNetwork);
  const allows = (address: string): boolean => isPublicAddress(address) || isInNetworks(address, networks);
  return {
    /** Why a URL may be neither called nor handed to people, as far as its text shows; null when it may. */
    urlRefusal: (text: string) => urlRefusal(text, allows),

    /** Whether the host of a URL stands for addresses that may be called, as far as its name can be looked up now. */
    async hostState(url: URL): Promise<'ALLOWED' | 'REFUSED' | 'UNKNOWN'> {
      const late = delay(resolveMillis, [], { ref: false });
      const addresses = await Promise.race([resolve(hostOf(url)), late]).catch(() => []);
      if (addresses.length === 0) return 'UNKNOWN';
      return addresses.every(({ address }) => allows(address)) ? 'ALLOWED' : 'REFUSED';
    },

    /** A secret of a tenant; null when there is none that can be sent. */
    secretOf: (tenantId: string, key: string) => readSecret(secretsDirectory, tenantId, key),

    /** The status that a GET is answered with. @throws OutboundFailure */
    getStatus: (url: URL, options: GetOptions) => getStatus(url, options, { resolve, allows, certificateAuthority }),
  };
}
