/** By this the contacts that W4 made are known, and deleted after a run. */
export const createdPrefix = 'w4-';

/** wrk.lua puts a number in place of this, a new one into each request: external ids are unique. */
const placeholder = '#'.repeat(10);

/** The phone number is in E.164 form, so that the peers can fill the column of that form without a library. */
export const creation = {
  name: `Created ${placeholder}`,
  externalId: `${createdPrefix}${placeholder}`,
  emails: [
    { type: 'WORK_EMAIL', address: `work.${placeholder}@example.test` },
    { type: 'PERSONAL_EMAIL', address: `home.${placeholder}@example.test` },
  ],
  phones: [{ type: 'MOBILE', number: `+4930${placeholder}` }],
};

/** The text of a request with a number of its own, as wrk.lua makes it. */
export const numbered = (text: string, number: number): string =>
  text.replaceAll(placeholder, String(number).padStart(placeholder.length, '0'));

/** More requests than a run can send. */
const blockSize = 1_000_000;
let blocks = 0;

/** The first of a block of numbers that nobody else gets: the embedded database keeps what former runs made. */
export const reserveNumbers = (): number => blockSize * blocks++;
