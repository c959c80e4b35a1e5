import { GraphQLError } from 'graphql';
import type { FetchAPI } from 'graphql-yoga';

/** The request with a body that is read no further than so many bytes. @throws GraphQLError, or its body does while it is read */
export function limitBody(request: Request, bytes: number, { Request: FetchRequest, TransformStream: FetchTransformStream }: FetchAPI): Request {
  if (Number(request.headers.get('content-length')) > bytes) throw tooLarge(bytes);
  if (!request.body) return request;
  // The streams of the platform and those of the library do not go together.
  const Transform = request.body instanceof ReadableStream ? TransformStream : FetchTransformStream;
  let read = 0;
  const body = request.body.pipeThrough(
    new Transform<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        read += chunk.byteLength;
        if (read > bytes) controller.error(tooLarge(bytes));
        else controller.enqueue(chunk);
      },
    }),
  );
  const { url, method, headers, signal } = request;
  return new FetchRequest(url, { method, headers, signal, body, duplex: 'half' } as RequestInit);
}

const tooLarge = (limit: number): GraphQLError =>
  new GraphQLError(`The request is larger than ${limit} bytes, the most it may have.`, {
    extensions: { code: 'REQUEST_ENTITY_TOO_LARGE', status: 413, limit, http: { status: 413 } },
  });
