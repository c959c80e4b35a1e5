import { beforeAll, expect, test } from '@jest/globals';
import type { Api } from '../support/api.ts';
import { delegateOf, models, type Model, type Row } from '../support/models.ts';
import { createDemoWorld } from './world/createDemoWorld.ts';
import { createSparseWorld } from './world/createSparseWorld.ts';
import { nodeTypes, modelBehind } from './world/nodeTypes.ts';

/** Rows of both worlds, by model. */
const rows = new Map<string, Row[]>();
const nodeModels = models.filter(({ name }) => nodeTypes.some((type) => modelBehind(type) === name));

beforeAll(async () => {
  const worlds = [await createDemoWorld(), await createSparseWorld()];
  for (const model of nodeModels) rows.set(model.name, (await Promise.all(worlds.map(({ api }) => all(api, model)))).flat());
}, 300_000);

const all = ({ db }: Api, model: Model): Promise<Row[]> => delegateOf(db, model).findMany();

test('every column that may be null is null in some rows and has a value in others', () => {
  const columns = nodeModels.flatMap((model) =>
    model.fields.filter(({ isRequired, isList }) => !isRequired && !isList).map(({ name }) => ({ model: model.name, name })),
  );
  const always = columns.filter(({ model, name }) => rows.get(model)!.every((row) => row[name] !== null));
  const never = columns.filter(({ model, name }) => rows.get(model)!.every((row) => row[name] === null));
  expect({ always, never }).toEqual({ always: [], never: [] });
});

test('there are rows of every node type, and deleted ones of every type that can be deleted', () => {
  for (const model of nodeModels) {
    const isDeletable = model.fields.some(({ name }) => name === 'deletedAt');
    const live = rows.get(model.name)!.filter(({ deletedAt }) => !deletedAt).length;
    const deleted = rows.get(model.name)!.length - live;
    expect({ model: model.name, hasLive: live > 0, hasDeleted: deleted > 0 }).toEqual({
      model: model.name,
      hasLive: true,
      hasDeleted: isDeletable,
    });
  }
});
