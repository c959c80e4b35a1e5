import {
  Conflict,
  DomainError,
  InUse,
  NotFound,
  PermissionDenied,
  StaleVersion,
  Suppressed,
  ValidationFailed,
  type Violation,
  type Warning,
} from '../platform/domainError.ts';
import { builder } from './builder.ts';
import { defineEnum } from './enums.ts';

/**
 * A problem as a value of a field. GraphQL takes an Error in a value's place for a thrown one, so it is spread into an
 * object that says its type.
 */
export const asValue = (problem: DomainError): ProblemValue => ({
  ...Object.fromEntries(Object.entries(problem)),
  __typename: problem.constructor.name,
  code: problem.code,
  title: problem.title,
  message: problem.message,
  type: problem.type,
  status: problem.status,
  index: problem.index,
});

type ProblemValue = Pick<DomainError, 'code' | 'title' | 'message' | 'type' | 'status' | 'index'> & { __typename: string };

/** The name of the type of a problem, thrown or a value. */
export const typeNameOf = (problem: unknown): string =>
  problem instanceof DomainError ? problem.constructor.name : (problem as ProblemValue).__typename;

export const Problem = builder.interfaceRef<DomainError | ProblemValue>('Problem').implement({
  description: 'A failure that the caller can act on, in the shape of RFC 9457 problem details.',
  resolveType: typeNameOf,
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Names the kind of problem for programs; never changes.' }),
    title: t.exposeString('title', { description: 'Names the kind of problem for people.' }),
    detail: t.exposeString('message', { description: 'What is wrong this time, and the remedy.' }),
    type: t.exposeString('type', { description: 'Identifies the kind of problem: a URI reference (RFC 9457).' }),
    status: t.exposeInt('status', { description: 'The HTTP status that says the same (RFC 9110).' }),
    index: t.exposeInt('index', {
      nullable: true,
      description: 'The place, from 0, of the item in the list that the problem is about; null when it is about the whole request.',
    }),
  }),
});

const ViolationLocation = defineEnum('ViolationLocation', 'Where a value that violates a rule came from.', {
  BODY: 'From the input object of a mutation.',
  QUERY: 'From an argument of a field.',
});

export const ViolationType = builder.objectRef<Violation>('Violation').implement({
  description: 'One thing that is wrong with the input.',
  fields: (t) => ({
    propertyPath: t.exposeString('propertyPath', {
      description: 'The dotted path to the value: inside the input object for BODY, from the argument for QUERY.',
    }),
    in: t.expose('in', { type: ViolationLocation, description: 'Where the value came from.' }),
    detail: t.exposeString('detail', { description: 'What is wrong, and the remedy.' }),
    code: t.exposeString('code', { description: 'Names the broken rule for programs.' }),
    existing: t.node({
      description: 'The object that has the value already, where a value must be unique; null for other rules.',
      id: ({ existing }) => existing && { id: existing.uuid, type: existing.type },
    }),
  }),
});

export const WarningType = builder.objectRef<Warning>('Warning').implement({
  description: 'Something that was accepted and that may be worth a look.',
  fields: (t) => ({
    propertyPath: t.exposeString('propertyPath', { description: 'The dotted path to the value in the input.' }),
    detail: t.exposeString('detail', { description: 'What is unusual about the value.' }),
    code: t.exposeString('code', { description: 'Names the kind of warning for programs.' }),
  }),
});

builder.objectType(ValidationFailed, {
  name: 'ValidationFailed',
  isTypeOf: (problem) => typeNameOf(problem) === 'ValidationFailed',
  description: 'The input breaks rules. Nothing was written.',
  interfaces: [Problem],
  fields: (t) => ({
    violations: t.field({
      type: [ViolationType],
      description: 'Every violation, not just the first.',
      resolve: (problem) => problem.violations,
    }),
  }),
});

builder.objectType(NotFound, {
  name: 'NotFound',
  isTypeOf: (problem) => typeNameOf(problem) === 'NotFound',
  description: 'An id names nothing in the tenant: unknown, of another type, or not visible.',
  interfaces: [Problem],
  fields: (t) => ({
    propertyPath: t.exposeString('propertyPath', { description: 'The dotted path to the id.' }),
    id: t.exposeString('id', { description: 'The id as it was sent.' }),
  }),
});

builder.objectType(PermissionDenied, {
  name: 'PermissionDenied',
  isTypeOf: (problem) => typeNameOf(problem) === 'PermissionDenied',
  description: 'The caller lacks a permission. Nothing was written.',
  interfaces: [Problem],
  fields: (t) => ({ permission: t.exposeString('permission', { description: 'The permission that is needed.' }) }),
});

builder.objectType(Conflict, {
  name: 'Conflict',
  isTypeOf: (problem) => typeNameOf(problem) === 'Conflict',
  description: 'A value that must be unique is taken. Nothing was written.',
  interfaces: [Problem],
  fields: (t) => ({
    propertyPath: t.exposeString('propertyPath', { description: 'The dotted path to the value.' }),
    existing: t.node({
      description: 'The object that has the value.',
      id: ({ existing }) => ({ id: existing.uuid, type: existing.type }),
    }),
  }),
});

builder.objectType(Suppressed, {
  name: 'Suppressed',
  isTypeOf: (problem) => typeNameOf(problem) === 'Suppressed',
  description:
    'Values named a person whose data was erased, so that they may not be stored again. Nothing was written. Leave them out; `liftSuppression` allows them again.',
  interfaces: [Problem],
  fields: (t) => ({
    propertyPaths: t.exposeStringList('propertyPaths', { description: 'The dotted paths to the values, as many as the input has of them.' }),
  }),
});

builder.objectType(StaleVersion, {
  name: 'StaleVersion',
  isTypeOf: (problem) => typeNameOf(problem) === 'StaleVersion',
  description: 'What the mutation would change was changed since the version given as `ifVersion`. Nothing was written.',
  interfaces: [Problem],
  fields: (t) => ({
    current: t.node({
      description: 'The object as it is now.',
      id: ({ current }) => ({ id: current.uuid, type: current.type }),
    }),
    currentVersion: t.exposeInt('currentVersion', { description: 'The version that the object has now.' }),
    baseVersion: t.exposeInt('baseVersion', { description: 'The version given as `ifVersion`.' }),
    base: t.expose('base', {
      type: 'JSONObject',
      description:
        'What each of the conflicting paths led to at the version given as `ifVersion`, by path; null where there was nothing. As in ' +
        '`history`, other objects are named by their UUIDs and tags by their words. A path is missing when that is not known: the changes ' +
        'since are not all recorded or are more than 500, or there was no such version.',
    }),
    conflictingPaths: t.exposeStringList('conflictingPaths', {
      description:
        'What the mutation would change and somebody else changed since: names of fields as in `history`, and paths to members of custom ' +
        'fields (`customFields.color`). All that an update would change, where the changes since are not known; all that changed, where ' +
        'the mutation is no update.',
    }),
  }),
});

builder.objectType(InUse, {
  name: 'InUse',
  isTypeOf: (problem) => typeNameOf(problem) === 'InUse',
  description: 'Other objects depend on this one. Nothing was written.',
  interfaces: [Problem],
  fields: (t) => ({
    dependents: t.nodeList({
      description: 'The objects that depend on this one; at most 100 of them.',
      ids: ({ dependents }) => dependents.slice(0, 100).map(({ type, uuid }) => ({ id: uuid, type })),
    }),
  }),
});
