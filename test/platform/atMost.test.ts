import { expect, test } from '@jest/globals';
import { atMost } from '../../src/platform/atMost.ts';
import { Unavailable } from '../../src/platform/unavailable.ts';

test('no more work than allowed runs or waits at a time, and a failure lets the next one run', async () => {
  const inTurn = atMost(2, 5);
  let done = 0;
  let [running, most] = [0, 0];
  const work = async () => {
    most = Math.max(most, ++running);
    await new Promise(setImmediate);
    running--;
    done++;
    throw new Error('no');
  };

  const outcomes = await Promise.allSettled(Array.from({ length: 9 }, () => inTurn(work)));

  expect([running, most, done]).toEqual([0, 2, 7]);
  expect(outcomes.filter((outcome) => outcome.status === 'rejected' && outcome.reason instanceof Unavailable)).toHaveLength(2);
});
