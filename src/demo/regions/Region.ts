import type { Faker } from '@faker-js/faker';
import type { CountryCode } from '../../generated/prisma/client.ts';

/** What is typical of the contacts of one country. House numbers, postal codes and the like are patterns for Random.fill. */
export interface Region {
  countryCode: CountryCode;
  currency: string;
  /** Draws first names, last names and streets. */
  faker: Faker;
  towns: readonly Town[];
  houseNumbers: readonly string[];
  /** What may stand beside a house number. */
  additions: readonly string[];
  /** Numbers that the authority keeps free for films and books, so that nobody real is called. */
  fixedLines: readonly string[];
  mobiles: readonly string[];
  trades: readonly string[];
  legalForms: readonly string[];
  leaderTitles: readonly string[];
  staffTitles: readonly string[];
  departments: readonly { name: string; code: string; area?: 'ADMINISTRATION' }[];
  /** `*` stands for the town. */
  locationNames: readonly string[];
}

/** A town and patterns of its postal codes. */
export type Town = readonly [name: string, ...zips: string[]];
