import { beforeEach, expect, test } from '@jest/globals';
import { World } from '../../contract/operations/World.ts';
import { liveNodes, Reader, said } from '../changeFeed/Reader.ts';
import { makePerson, type MadePerson } from './makePerson.ts';

let world: World;
let person: MadePerson;

beforeEach(async () => {
  world = await World.create();
  person = await makePerson(world, 'Feed');
});

const readerOf = (first: number) => new Reader(world.api, { first, as: world.api.backoffice });
const erase = () => world.change('erasePersonalData', { id: person.id, reason: 'OBJECTION' }, 'erasure { id }');

test.each([1000, 3])('readers are told to remove everything, with pages of %s', async (first) => {
  const reader = readerOf(first);
  await reader.catchUp();
  expect([...reader.copy.keys()]).toContain(person.id);
  await erase();
  const pages = await reader.catchUp();
  expect(pages.flatMap(said)).toContain(`DELETED ${person.id}`);
  expect(pages.flatMap(({ changes }) => changes).some(({ id, type }) => type === 'ERASURE' && id.startsWith('erasure_'))).toBe(true);
  expect(reader.copy).toEqual(await liveNodes(world.api));
});

test('a reader in the middle of its first copy ends without the person', async () => {
  const reader = readerOf(5);
  await reader.read();
  await reader.read();
  await erase();
  await reader.catchUp();
  expect(reader.copy).toEqual(await liveNodes(world.api));
});

test('a reader who gives types up meanwhile is told to remove what was erased of them', async () => {
  const reader = readerOf(4);
  await reader.catchUp();
  await erase();
  await reader.catchUp({ types: ['EMAIL'] });
  expect(reader.copy).toEqual(await liveNodes(world.api, ['Email']));
  await reader.catchUp({ types: [] });
  expect(reader.copy.size).toBe(0);
});
