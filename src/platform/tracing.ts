/**
 * Traces in the form of OpenTelemetry, when there is a collector for them; otherwise nothing is made, and nothing of it is loaded.
 * What is in a span, docs/operations.md says: never a variable, a value or a credential.
 */
import { context, propagation, SpanKind, SpanStatusCode, trace, type Span, type TextMapGetter, type Tracer } from '@opentelemetry/api';

let tracer: Tracer | undefined;

/** Characters of an attribute: planned statements are longer than anybody reads. */
const longestAttribute = 2000;

/**
 * Sends spans to a collector by OTLP over HTTP from now on, in the background.
 * @param endpoint without `/v1/traces`
 * @returns what sends the last ones, and ends it
 */
export async function startTracing(endpoint: string): Promise<() => Promise<void>> {
  const [{ AsyncLocalStorageContextManager }, { W3CTraceContextPropagator }, { OTLPTraceExporter }, { resourceFromAttributes }, { BasicTracerProvider, BatchSpanProcessor }] =
    await Promise.all([
      import('@opentelemetry/context-async-hooks'),
      import('@opentelemetry/core'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
      import('@opentelemetry/sdk-trace-base'),
    ]);
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` });
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'kith', 'process.pid': process.pid }),
    spanLimits: { attributeValueLengthLimit: longestAttribute },
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  tracer = provider.getTracer('kith');
  return async () => {
    tracer = undefined;
    await provider.shutdown();
  };
}

type Headers = Record<string, string | string[] | undefined>;

const headersGetter: TextMapGetter<Headers> = {
  keys: (headers) => Object.keys(headers),
  get: (headers, name) => headers[name],
};

/** Does what a request asks for within a span of it, which continues the trace that the caller names in `traceparent`. */
export function withinRequest(method: string, headers: Headers, answer: (span?: Span) => void): void {
  if (!tracer) {
    answer();
    return;
  }
  const outside = propagation.extract(context.active(), headers, headersGetter);
  const span = tracer.startSpan(method, { kind: SpanKind.SERVER, attributes: { 'http.request.method': method } }, outside);
  context.with(trace.setSpan(outside, span), answer, undefined, span);
}

/** Begins a span of a statement within that of a request. @returns what ends it */
export function beginStatement(text: string): ((error: Error | null) => void) | undefined {
  if (!tracer || !trace.getActiveSpan()) return undefined;
  const operation = /^\W*(\w+)/.exec(text)?.[1]?.toUpperCase() ?? 'SQL';
  const attributes = { 'db.system.name': 'postgresql', 'db.operation.name': operation, 'db.query.text': text };
  const span = tracer.startSpan(operation, { kind: SpanKind.CLIENT, attributes });
  return (error) => {
    if (error) failed(span, (error as { code?: string }).code ?? error.name);
    span.end();
  };
}

/** @param type what a program can tell it by: a code, never a message */
export const failed = (span: Span, type: string): void => void span.setAttribute('error.type', type).setStatus({ code: SpanStatusCode.ERROR });
