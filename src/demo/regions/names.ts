import type { Faker } from '@faker-js/faker';

/** The names that a country's contacts are made of. */
export interface Names {
  first: readonly string[];
  last: readonly string[];
  streets: readonly string[];
}

const poolSize = 600;
/** More than enough draws to fill a pool, few enough to end where a language has fewer names. */
const draws = 2000;
const oneWord = /^\p{L}+$/u;

/** Draws pools once, so that a contact costs no more than a few look-ups. */
export function drawNames(faker: Faker): Names {
  faker.seed(1);
  return {
    first: drawPool(() => faker.person.firstName(), oneWord),
    last: drawPool(() => faker.person.lastName(), oneWord),
    streets: drawPool(() => faker.location.street()),
  };
}

function drawPool(draw: () => string, shape = /./): string[] {
  const pool = new Set<string>();
  for (let drawn = 0; drawn < draws && pool.size < poolSize; drawn++) {
    const name = draw();
    if (shape.test(name)) pool.add(name);
  }
  return [...pool];
}
