import type { ServerResponse } from 'node:http';
import { failed } from '../platform/tracing.ts';
import type { RequestState } from './requestState.ts';

/** Says in the span of a request what came of its operation. */
export function traceOperation({ span, operation, unplanned, requestId, actor }: RequestState, errorCodes: ReadonlySet<unknown> | undefined): void {
  if (!span) return;
  span.setAttributes({
    'kith.request.id': requestId,
    ...(actor && { 'kith.tenant.id': actor.tenantId, 'kith.actor.kind': actor.kind }),
  });
  if (operation) {
    const { type, name } = operation;
    span.updateName(name === undefined ? type : `${type} ${name}`).setAttributes({
      'graphql.operation.type': type,
      ...(name !== undefined && { 'graphql.operation.name': name }),
      ...(unplanned && { 'kith.unplanned': [...unplanned] }),
    });
  }
  if (errorCodes?.size) failed(span, [...errorCodes].join(' '));
}

/** The client has its answer, or is gone. */
export function endTrace({ span }: RequestState, { statusCode }: ServerResponse): void {
  if (!span) return;
  span.setAttribute('http.response.status_code', statusCode);
  if (statusCode >= 500) failed(span, String(statusCode));
  span.end();
}
