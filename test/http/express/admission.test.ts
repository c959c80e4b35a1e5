import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { createAnswerHeaders } from '../../../src/http/answerHeaders.ts';
import { Admission } from '../../../src/http/express/Admission.ts';
import { createShortHeaders } from '../../../src/http/express/shortHeaders.ts';
import { newState } from '../../../src/http/requestState.ts';
import { createBudgets } from '../../../src/limits/budgets.ts';
import { Purses } from '../../../src/limits/Purses.ts';
import { newUuid } from '../../../src/platform/ids.ts';
import { createLogger } from '../../../src/platform/logger.ts';
import { Unauthenticated, type Actor } from '../../../src/platform/requestContext.ts';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const headers = { authorization: 'Bearer known', accept: 'application/json' };
const arriving = { headers, method: 'POST' } as const;

/** One caller, who may spend 1, and gets 1 back in ten seconds. */
function open() {
  const actor: Actor = { kind: 'USER', id: 'somebody', tenantId: newUuid(), permissions: new Set(), countryCode: 'DE' };
  const authenticate = jest.fn<() => Promise<Actor | null>>().mockResolvedValue(actor);
  const purses = new Purses({ budgets: createBudgets({ user: { burst: 1, rate: 0.1 } }) });
  const headersOf = createShortHeaders(createAnswerHeaders({ corsOrigins: ['https://app.example'], exposedHeaders: [], publicOrigin: undefined }));
  const admission = new Admission({ authenticate, purses, headersOf, logger: createLogger('silent'), now: () => new Date() });
  return { admission, authenticate, spend: (cost: number) => purses.of(actor).pay(cost) };
}

test('who was refused is refused again without being looked up, for a second, and with an id and headers of each request', async () => {
  const { admission, authenticate, spend } = open();
  expect(admission.refuseAgain(newState('first'), arriving)).toBeNull();
  spend(5);
  const first = (await admission.admit(newState('first'), arriving))!();
  jest.advanceTimersByTime(500);
  const state = newState('second');
  const second = admission.refuseAgain(state, { headers: { ...headers, origin: 'https://app.example' }, method: 'GET' })!();
  expect(authenticate).toHaveBeenCalledTimes(1);
  expect(state.actor).toMatchObject({ id: 'somebody' });
  expect([first.status, second.status]).toEqual([429, 429]);
  expect(first.headers.join(' ')).toContain('x-request-id first');
  expect(second.headers.join(' ')).toContain('x-request-id second');
  expect(second.headers.join(' ')).toContain('access-control-allow-origin https://app.example');

  jest.advanceTimersByTime(501);
  authenticate.mockRejectedValue(new Unauthenticated('The API key is unknown or revoked.'));
  expect(admission.refuseAgain(newState('third'), arriving)).toBeNull();
  expect(await admission.admit(newState('third'), arriving)).toBeNull();
});

test('only that one, only while nothing is left, and never in the place of a page', async () => {
  const { admission, spend } = open();
  spend(1.05);
  expect(await admission.admit(newState(null), arriving)).not.toBeNull();
  expect(admission.refuseAgain(newState(null), { ...arriving, headers: { ...headers, authorization: 'Bearer other' } })).toBeNull();
  expect(admission.refuseAgain(newState(null), { ...arriving, headers: { accept: headers.accept } })).toBeNull();
  expect(admission.refuseAgain(newState(null), { method: 'GET', headers: { ...headers, accept: 'text/html, */*' } })).toBeNull();
  expect(admission.refuseAgain(newState(null), arriving)).not.toBeNull();
  jest.advanceTimersByTime(600);
  expect(admission.refuseAgain(newState(null), arriving)).toBeNull();
});
