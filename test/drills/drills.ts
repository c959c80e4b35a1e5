import { setTimeout as delay } from 'node:timers/promises';
import type { DrillWorld } from './openDrillWorld.ts';

/** How long and how often a drill breaks something. */
export interface DrillOptions {
  times: number;
  seconds: number;
}

export interface Drill {
  description: string;
  /** What is used when nothing else is asked for. */
  options: DrillOptions;
  needs?: { redis?: boolean; poolSize?: number };
  /** Breaks something and mends it. What it does in between is written to. */
  breakIt: (world: DrillWorld, options: DrillOptions) => Promise<void>;
}

const once = (seconds: number): DrillOptions => ({ times: 1, seconds });

export const drills: Record<string, Drill> = {
  kill9: {
    description: 'the server is killed (SIGKILL) and started again',
    options: { times: 50, seconds: 0 },
    async breakIt(world) {
      await delay(200 + Math.random() * 800);
      await world.killServer();
      world.mended();
      await world.startServer();
    },
  },
  sigterm: {
    description: 'the server is ended (SIGTERM) and started again',
    options: { times: 5, seconds: 0 },
    async breakIt(world) {
      await delay(1000);
      await world.terminateServer();
      world.mended();
      await world.startServer();
    },
  },
  'postgres-restart': {
    description: 'PostgreSQL is ended as by a crash and started again (pg_ctl -m immediate restart)',
    options: { times: 5, seconds: 0 },
    async breakIt(world) {
      await world.postgres!.crashAndRestart();
      world.mended();
      await delay(2000);
    },
  },
  'database-away': {
    description: 'PostgreSQL is stopped for a while',
    options: once(60),
    async breakIt(world, { seconds }) {
      await world.postgres!.stop();
      await delay(seconds * 1000);
      await world.postgres!.start();
      world.mended();
    },
  },
  'slow-network': {
    description: 'everything between server and PostgreSQL takes 150 ms each way',
    options: once(30),
    async breakIt(world, { seconds }) {
      world.proxy!.slow(150);
      await delay(seconds * 1000);
      world.proxy!.slow(0);
      world.mended();
    },
  },
  'cut-network': {
    description: 'the connections between server and PostgreSQL are cut, or go silent, one way or the other',
    options: { times: 10, seconds: 3 },
    async breakIt(world, { seconds }) {
      if (Math.random() < 0.5) {
        await world.proxy!.cutOff();
        await delay(Math.random() * seconds * 1000);
        await world.proxy!.open();
      } else {
        world.proxy!.stall();
        await delay(Math.random() * seconds * 1000);
        world.proxy!.resume();
      }
      world.mended();
      await delay(2000);
    },
  },
  'small-pool': {
    description: 'the server has two connections to PostgreSQL',
    options: once(30),
    needs: { poolSize: 2 },
    async breakIt(world, { seconds }) {
      await delay(seconds * 1000);
      world.mended();
    },
  },
  'redis-killed': {
    description: 'Redis is killed and started again',
    options: { times: 3, seconds: 5 },
    needs: { redis: true },
    async breakIt(world, { seconds }) {
      await world.redis!.kill();
      await delay(seconds * 1000);
      await world.redis!.start();
      world.mended();
    },
  },
  'redis-paused': {
    description: 'Redis is stopped in the middle of everything (SIGSTOP), and goes on',
    options: { times: 3, seconds: 5 },
    needs: { redis: true },
    async breakIt(world, { seconds }) {
      world.redis!.pause();
      await delay(seconds * 1000);
      world.redis!.resume();
      world.mended();
    },
  },
};
