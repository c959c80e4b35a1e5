/** When every request to a world is made: URLs of images hold for a day, so two answers are equal only at one time. */
export const worldClock = (): Date => new Date('2026-11-30T12:00:00.000Z');
