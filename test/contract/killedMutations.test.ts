/**
 * RU.38: every mutation of the schema is done once when the server is killed while it is done, and the client sends it again. The embedded database
 * dies with its server: test/platform/crash.test.ts.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from '@jest/globals';
import { isOnServer } from '../setup/scratchDatabase.ts';
import { workerDatabase } from '../setup/workerDatabase.ts';
import { jwtSecret } from '../support/actors.ts';
import { startServer, type ServerProcess } from '../support/serverProcess.ts';
import { answerOf, changedBy, effectsOf, mutations, parse, send, sendUntilAnswered, timeoutMillis, type Post } from './keyedMutations.ts';
import { mutationRuns } from './operations/mutationRuns.ts';
import { World, type Asked } from './operations/World.ts';

/** So many are sent at once. */
const atOnce = 20;

let server: ServerProcess;
afterAll(() => server.kill());

const start = () => startServer({ JWT_SECRET: jwtSecret, LOG_LEVEL: 'fatal', DATABASE_URL: workerDatabase().url! });

(isOnServer() ? test : test.skip)('RU.38: each mutation is done once when the server is killed in the midst of it', async () => {
  const world = await World.create();
  const { backoffice: as } = world.api;
  const post: Post = (request) => fetch(server.url, request);
  server = await start();
  const killed: { name: string; wasAnswered: boolean; wasDone: boolean }[] = [];

  for (let from = 0; from < mutations.length; from += atOnce) {
    const sent: { asked: Asked; name: string; key: string; ids: [string, string] }[] = [];
    for (const name of mutations.slice(from, from + atOnce)) {
      const asked = await world.catchInput(name, mutationRuns[name]!);
      sent.push({ asked, name, key: randomUUID(), ids: [randomUUID(), randomUUID()] });
    }
    const lastAnswer = Math.floor(Math.random() * (sent.length - 1));
    let answered = 0;
    const answers = await Promise.all(
      sent.map(async ({ asked, key, ids: [requestId] }) => {
        const answer = await send(post, asked, { as, key, requestId }).catch(() => undefined);
        if (answer && answered++ === lastAnswer) await server.kill();
        return answer;
      }),
    );
    server = await start();

    for (const [place, { asked, name, key, ids }] of sent.entries()) {
      const again = await sendUntilAnswered(post, asked, { as, key, requestId: ids[1] });
      expect(parse(again)).toMatchObject(answerOf(name));
      expect(parse(again)).not.toHaveProperty('errors');
      const answer = answers[place];
      if (answer) expect(again).toEqual({ text: answer.text, isReplayed: true });
      expect({ name, effects: (await changedBy(world, ids)).length }).toEqual({ name, effects: effectsOf(name) });
      killed.push({ name, wasAnswered: answer !== undefined, wasDone: again.isReplayed });
    }
  }
  expect(killed.map(({ name }) => name)).toEqual(mutations);
  // Otherwise the server was killed too early or too late each time.
  expect(killed.some(({ wasDone }) => !wasDone)).toBe(true);
  expect(killed.some(({ wasDone }) => wasDone)).toBe(true);
}, 5 * timeoutMillis);
