import type { Prisma } from '../generated/prisma/client.ts';
import type { Reader } from './transaction.ts';

/** The columns of a model. */
export type ColumnsOf<M extends Prisma.ModelName> = Prisma.TypeMap['model'][M]['payload']['scalars'];

/** The calls that work alike on every model; Prisma gives each model types of its own, which no generic code can use. */
interface Delegate<R> {
  findMany(args?: { where?: object; orderBy?: object; select?: object }): Promise<R[]>;
  findFirst(args: { where: object }): Promise<R | null>;
  findUnique(args: { where: object }): Promise<R | null>;
  findUniqueOrThrow(args: { where: object }): Promise<R>;
  createMany(args: { data: object[] }): Promise<{ count: number }>;
  updateMany(args: { where: object; data: object }): Promise<{ count: number }>;
  deleteMany(args: { where: object }): Promise<{ count: number }>;
}

/** Tables and columns have the names of models and fields, in snake_case. */
export function snakeCase(name: string): string {
  let known = snakeCases.get(name);
  if (known === undefined) {
    known = name.replace(/(?<=[a-z0-9])[A-Z]/g, '_$&').toLowerCase();
    snakeCases.set(name, known);
  }
  return known;
}

/** Of the names of models and fields, which every row that is written asks for. */
const snakeCases = new Map<string, string>();

/** The property of a client that a model has. */
export const delegateName = (model: Prisma.ModelName): Uncapitalize<Prisma.ModelName> =>
  model.replace(/^./, (first) => first.toLowerCase()) as Uncapitalize<Prisma.ModelName>;

/** A model's delegate for code that serves several models. */
export const delegateOf = <M extends Prisma.ModelName>(client: Reader, model: M): Delegate<ColumnsOf<M>> =>
  client[delegateName(model)] as unknown as Delegate<ColumnsOf<M>>;
