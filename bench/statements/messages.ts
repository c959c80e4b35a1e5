/** What a PostgreSQL client and its server say, message by message (PostgreSQL manual, "Frontend/Backend Protocol"). */
export interface Message {
  type: string;
  body: Buffer;
}

/**
 * The first message of a client has no type. Connections that begin with a request for encryption cannot be read.
 *
 * @returns a function that takes the stream piece by piece and answers with the messages that a piece completes
 */
export function createMessageReader(sender: 'client' | 'server'): (chunk: Buffer) => Message[] {
  let pending = Buffer.alloc(0);
  let typeLength = sender === 'client' ? 0 : 1;
  const readMessage = (): Message | null => {
    if (pending.length < typeLength + 4) return null;
    const end = typeLength + pending.readInt32BE(typeLength);
    if (pending.length < end) return null;
    const message = { type: pending.toString('latin1', 0, typeLength), body: pending.subarray(typeLength + 4, end) };
    pending = pending.subarray(end);
    typeLength = 1;
    return message;
  };
  return (chunk) => {
    pending = Buffer.concat([pending, chunk]);
    const messages = [];
    for (let message = readMessage(); message; message = readMessage()) messages.push(message);
    return messages;
  };
}

/** The text at a place of a message, which ends with a zero byte. */
export const textAt = (body: Buffer, start: number): string => body.toString('utf8', start, body.indexOf(0, start));
