import type { AppOptions } from '../../src/http/app.ts';
import { limitNames } from '../../src/limits/limits.ts';

const most = { ...Object.fromEntries(limitNames.map((name) => [name, 1e12])), deadline: 50_000 };
const never = { burst: 1e12, rate: 1e12 };

/** For tests that ask for what no client would. */
export const unlimited = {
  limits: { anonymous: most, user: most, apiKey: most, backoffice: most },
  budgets: { tenant: never, user: never, apiKey: never, backoffice: never },
} satisfies Partial<AppOptions>;
