import { setTimeout as delay } from 'node:timers/promises';

/**
 * How long who is refused waits for the answer, in milliseconds. He has to wait in any case; and a client that sends the next request at once
 * can send no more of them than it has connections, which leaves the server to the others. Much longer would be worse for these: whoever
 * does not wait for answers opens a connection for each request meanwhile, and a connection costs more than a refusal.
 */
export const usualRefusalPause = 25;

/** Half of that to one and a half: those that were refused together should not come back together. */
export const holdRefusal = (millis: number): Promise<void> => delay(millis * (0.5 + Math.random()));
