import { describe, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { describeFault } from '../../src/http/describeFault.ts';
import { maskError } from '../../src/http/maskError.ts';
import { ExternallyManaged, NotFound, PermissionDenied, RateLimited, ValidationFailed } from '../../src/platform/domainError.ts';
import { Unauthenticated } from '../../src/platform/requestContext.ts';

const thrownBy = (error: Error) => new GraphQLError(error.message, { path: ['contacts', 0], originalError: error });

function mask(error: unknown, hasData = false) {
  const faults: unknown[] = [];
  const masked = maskError(error, { requestId: 'r-1', hasData, onFault: (fault) => faults.push(fault), onUnavailable: () => {} });
  return { faults, masked: JSON.parse(JSON.stringify(masked)) as Record<string, unknown> };
}

describe('tells the client of', () => {
  test('R3.12 a domain error: its code, its status and its own data', () => {
    const violation = { propertyPath: 'first', in: 'QUERY' as const, detail: 'must be at least 1.', code: 'TOO_SMALL' };

    expect(mask(thrownBy(new ValidationFailed([violation])))).toEqual({
      faults: [],
      masked: {
        message: 'first: must be at least 1.',
        path: ['contacts', 0],
        extensions: {
          code: 'INVALID_PARAMETER',
          index: null,
          status: 400,
          title: 'The input is not valid',
          type: '/problems/invalid-parameter',
          violations: [violation],
        },
      },
    });
    expect(mask(thrownBy(new NotFound('id', 'email_1'))).masked.extensions).toMatchObject({ code: 'NOT_FOUND', propertyPath: 'id', id: 'email_1' });
  });

  test('a missing permission', () => {
    expect(mask(thrownBy(new PermissionDenied('TENANT_BACKOFFICE'))).masked.extensions).toMatchObject({
      code: 'FORBIDDEN',
      status: 403,
      permission: 'TENANT_BACKOFFICE',
    });
  });

  test('a missing credential; with the status of the answer when there is no data', () => {
    const error = thrownBy(new Unauthenticated());

    expect(mask(error).masked.extensions).toMatchObject({ code: 'UNAUTHENTICATED', status: 401, http: { status: 401 } });
    expect(mask(error, true).masked.extensions).toEqual({ code: 'UNAUTHENTICATED', status: 401 });
  });

  test('RU.12: that something was tried too often, and when to try again; in the header as well when there is no data', () => {
    const error = thrownBy(new RateLimited(90));
    const own = { code: 'RATE_LIMITED', status: 429, retryable: true, retryAfter: 90 };

    expect(mask(error).masked.extensions).toMatchObject({ ...own, http: { status: 429, headers: { 'Retry-After': '90' } } });
    expect(mask(error, true).masked.extensions).toMatchObject(own);
    expect(mask(error, true).masked.extensions).not.toHaveProperty('http');
  });

  test('RU.35: that contacts are managed elsewhere, and where to start there', () => {
    const startUrl = 'https://crm.example.com/choose';
    expect(mask(thrownBy(new ExternallyManaged(startUrl))).masked).toMatchObject({
      message: `Contacts are managed in another system. Start there: ${startUrl}`,
      extensions: { code: 'EXTERNALLY_MANAGED', status: 409, startUrl },
    });
    expect(mask(thrownBy(new ExternallyManaged(null))).masked).toMatchObject({
      message: 'Contacts are managed in another system.',
      extensions: { code: 'EXTERNALLY_MANAGED', startUrl: null },
    });
  });

  test("GraphQL's own complaints, which have a code", () => {
    expect(mask(new GraphQLError('No such field.')).masked).toMatchObject({
      message: 'No such field.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
    const literal = new GraphQLError('Expected a date.', {
      originalError: new TypeError('not a date'),
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
    expect(mask(literal)).toMatchObject({ faults: [], masked: { message: 'Expected a date.' } });
  });
});

test.each([
  ['a fault in a field', thrownBy(new TypeError('x is not a function'))],
  ['a fault elsewhere', new Error('connect ECONNREFUSED 10.0.0.5:5432')],
  ['a fault that is wrapped twice', thrownBy(thrownBy(new Error('secret')))],
  ['a fault that says it is harmless', thrownBy(Object.assign(new Error('secret'), { extensions: { code: 'BAD_USER_INPUT' } }))],
  ['something that is no error', 'secret'],
])('hides %s behind the request id', (_name, fault) => {
  const { faults, masked } = mask(fault);

  expect(faults).toHaveLength(1);
  expect(faults[0]).not.toBeInstanceOf(GraphQLError);
  expect(masked).toMatchObject({ message: 'Unexpected error.', extensions: { code: 'INTERNAL', status: 500, requestId: 'r-1' } });
  expect(JSON.stringify(masked)).not.toMatch(/secret|function|ECONNREFUSED/);
});

test('the log gets the message, the code and where, but never the error itself', () => {
  const fault = Object.assign(new Error('m'.repeat(5000)), { code: '42P01', query: 'SELECT secret' });
  fault.stack = `Error: m\n${'minified source '.repeat(10_000)}\n    at ${'x'.repeat(5000)}\n    at run (src/main.ts:1:1)`;
  const described = describeFault(fault);

  expect(described).toMatchObject({ name: 'Error', code: '42P01' });
  expect(described.message).toHaveLength(1000);
  expect(described.at).toEqual([expect.stringMatching(/^at x{1,200}$/), 'at run (src/main.ts:1:1)']);
  expect(JSON.stringify(described)).not.toMatch(/secret|minified/);
});
