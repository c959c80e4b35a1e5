import { limitNames, type LimitOptions } from '../../src/limits/limits.ts';

const most = { ...Object.fromEntries(limitNames.map((name) => [name, 1e12])), deadline: 50_000 };

/** For tests that ask for what no client would. */
export const unlimited: LimitOptions = { anonymous: most, user: most, apiKey: most, backoffice: most };
