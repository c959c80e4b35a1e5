import { list, name } from '../../platform/parseInput.ts';

/** Tags that one owner may have. */
export const maximumTags = 100;

/** All tags of an owner by name; no owner has one twice. */
export const tags = list(name(256), maximumTags).nullish();
