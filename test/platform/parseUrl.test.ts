import { expect, test } from '@jest/globals';
import { parseUrl } from '../../src/platform/parseUrl.ts';

test('what is a URL is one however often it is asked', () => {
  const answers = (text: string) => new Set(Array.from({ length: 100_000 }, () => parseUrl(text)?.host));
  expect(answers('https://bücher.example/')).toEqual(new Set(['xn--bcher-kva.example']));
  expect(answers('https://exa mple/')).toEqual(new Set([undefined]));
});
