import { z } from 'zod';
import { WebAddressType } from '../../../generated/prisma/client.ts';
import { name, notNull } from '../../../platform/parseInput.ts';
import { sharedInput, sharedPatch, type DetailKind } from './DetailKind.ts';

const type = z.enum(WebAddressType);
const notAnUrl = 'is not an absolute http or https URL, for example https://example.com/';
export const webUrl = name(2048)
  // RFC 3986 wants these encoded; what parses URLs lets them through.
  .refine((value) => !/[\s<>"\\^`{|}]/.test(value), { message: notAnUrl, params: { code: 'INVALID_FORMAT' } })
  .pipe(z.url({ protocol: /^https?$/, error: notAnUrl }));

const input = z.object({ ...sharedInput, type, url: webUrl });
const patch = z.object({ ...sharedPatch, type: notNull(type), url: notNull(webUrl) });

export type WebAddressInput = z.output<typeof input>;
export type WebAddressPatch = z.output<typeof patch>;

export const webAddressKind: DetailKind<'WebAddress', WebAddressInput, WebAddressPatch> = {
  model: 'WebAddress',
  plural: 'webAddresses',
  input,
  patch,
  needsHints: () => false,
  toRow: (webAddress) => ({ type: webAddress.type, url: webAddress.url }),
  toPatch: (change) => ({ type: change.type, url: change.url }),
  warnings: () => [],
  leadsTo: ({ url }) => url,
};
