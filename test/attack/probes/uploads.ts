import { ask, type Probe } from '../Probe.ts';

const image = (data: string) =>
  ask(
    'mutation ($input: AddImageInput!) { addImage(input: $input) { __typename ... on ValidationFailed { violations { propertyPath code } } } }',
    { input: { ownerId: '{ada}', data } },
  );

/** Images, which are the only files that are sent here. */
export const uploadProbes: Probe[] = [
  ['an image that is empty', image('')],
  ['an image that is no base64', image('%%%')],
  ['an image that is a text', image('aGVsbG8=')],
  ['an image that is a script', image(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>').toString('base64'))],
  ['an image that is HTML', image(Buffer.from('<html>').toString('base64'))],
  ['an image that says it is another', image(Buffer.from('GIF89a').toString('base64'))],
  ['the first bytes of an image', image(Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]).toString('base64'))],
  ['an image of 60,000 by 60,000', image(Buffer.from('89504e470d0a1a0a0000000d494844520000ea600000ea600806000000', 'hex').toString('base64'))],
  ['an image of ten megabytes', image(Buffer.alloc(10_000_000).toString('base64'))],
  ['an image of nobody', ask('mutation { addImage(input: { ownerId: "x", data: "aGVsbG8=" }) { __typename } }')],
  ['a body that is larger than the limit', ask(`{ __typename } # ${'a'.repeat(12_000_001)}`)],
];
