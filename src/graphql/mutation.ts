import type { GraphQLResolveInfo } from 'graphql';
import type { FieldMap, InputFieldMap, InputShapeFromFields } from '@pothos/core';
import { PermissionDenied, ValidationFailed, type DomainError, type Warning } from '../platform/domainError.ts';
import type { RequestContext } from '../platform/requestContext.ts';
import { builder, type SchemaTypes } from './builder.ts';
import { WarningType } from './problems.ts';

export type InputFields = PothosSchemaTypes.InputFieldBuilder<SchemaTypes, 'InputObject'>;
export type PayloadFields<Payload> = PothosSchemaTypes.ObjectFieldBuilder<SchemaTypes, Payload>;

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each problem takes arguments of its own
export type ProblemClass = new (...args: any[]) => DomainError;

/** The problems that mutations answer with, by their names. */
export const problemClasses = new Map<string, ProblemClass>();

/** What nobody needs to be signed in for. */
export interface OpenMutation {
  /** Whose an idempotency key is of what the input asks for: somebody that only who sends it again can name. Left out, keys have no effect. */
  keyHolder?: (ctx: RequestContext, input: unknown) => Promise<RequestContext | null>;
}

/** The mutations that take no credential. */
export const openMutations = new Map<string, OpenMutation>();

interface MutationOptions<Fields extends InputFieldMap, Payload> {
  description: string;
  /** The fields of `<Field>Input`. */
  input: (t: InputFields) => Fields;
  /** The use case. What it answers is the parent of the payload's fields. */
  resolve: (ctx: RequestContext, input: InputShapeFromFields<Fields>, info: GraphQLResolveInfo) => Promise<Payload>;
  /** The fields of `<Field>Payload`. */
  payload: (t: PayloadFields<Payload>) => FieldMap;
  /** The problems beside ValidationFailed and PermissionDenied, which every mutation can raise. */
  problems?: ProblemClass[];
  /** Given for a mutation that needs no credential. */
  open?: OpenMutation;
}

/**
 * Defines a mutation by the one convention: `field(input: FieldInput!): FieldResult!`, where the result is a union of
 * `FieldPayload` and the problems that it can raise.
 */
export function defineMutation<Fields extends InputFieldMap, Payload>(
  field: string,
  { description, input, resolve, payload, problems = [], open }: MutationOptions<Fields, Payload>,
): void {
  if (open) openMutations.set(field, open);
  const typeName = field.replace(/^./, (first) => first.toUpperCase());
  const inputRef = builder.inputType(`${typeName}Input`, { description: `What \`${field}\` takes.`, fields: input });
  const payloadRef = builder.objectRef<Payload>(`${typeName}Payload`);
  payloadRef.implement({ description: `What \`${field}\` answers when it succeeds.`, fields: payload });
  const types = [ValidationFailed, PermissionDenied, ...problems];
  for (const type of types) problemClasses.set(type.name, type);
  const options = {
    type: payloadRef,
    description,
    skipTypeScopes: open !== undefined,
    args: builder.args((t) => ({
      input: t.field({ type: inputRef, required: true, description: 'Everything that the mutation takes.' }),
    })),
    errors: {
      types,
      directResult: true,
      union: { name: `${typeName}Result`, description: `The payload of \`${field}\`, or why it changed nothing.` },
    },
    resolve: (_root: unknown, args: { input: InputShapeFromFields<Fields> }, ctx: RequestContext, info: GraphQLResolveInfo) => {
      const { key } = info.path;
      let outcome = ctx.outcomes.get(key);
      if (!outcome) {
        // What an earlier mutation of the document loaded may be different now.
        ctx.loaders.clear();
        outcome = resolve(ctx, args.input, info);
        ctx.outcomes.set(key, outcome);
        outcome.then(() => ctx.effects.done.add(key), () => {});
      }
      return outcome;
    },
  };
  builder.mutationField(field, (t) => t.field(options as never) as never);
}

/** The field of a payload that shows what was accepted and may be worth a look. */
export const warningsField = <P extends { warnings: Warning[] }>(t: PayloadFields<P>) =>
  t.field({
    type: [WarningType],
    description: 'What was accepted and may be worth a look.',
    resolve: (payload) => payload.warnings,
  });

/** The field of an input that makes a change conditional on what was read. */
export const versionField = (t: InputFields) =>
  t.int({
    description:
      'The version that was read; null changes the object whatever happened since. When the object has another one now, an update or a move ' +
      'still succeeds unless somebody changed the same fields since (of custom fields: the same members; of what is made from other ' +
      'fields, such as a formatted address: any of them), and setting a field to what it holds by now always does. Everything else, such as to delete or to ' +
      'replace as a whole, is refused then.',
  });
