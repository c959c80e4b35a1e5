import { expect, test } from '@jest/globals';
import { isUrl } from '../../src/platform/isUrl.ts';

test('what is a URL is one however often it is asked', () => {
  const answers = (text: string) => new Set(Array.from({ length: 100_000 }, () => isUrl(text)));
  expect(answers('https://bücher.example/')).toEqual(new Set([true]));
  expect(answers('https://exa mple/')).toEqual(new Set([false]));
});
