import { connect, type Socket } from 'node:net';
import type { LoadRequest } from './mix.ts';

export interface Answered {
  status: number;
  text: string;
}

/** What arrives at any of them is copied from here at once. */
const arrived = Buffer.allocUnsafe(65_536);

/**
 * Connections that are kept, one request at a time on each: a request takes one that is free, or a new one. It does no more than a load of
 * HTTP/1.1 needs, because what the generator uses of the machine the server lacks: `node:http` takes three times as much.
 */
export class Connections {
  readonly #host: string;
  readonly #port: number;
  readonly #free: Connection[] = [];
  readonly #all = new Set<Connection>();

  constructor(url: string) {
    const { hostname, port } = new URL(url);
    [this.#host, this.#port] = [hostname, Number(port)];
  }

  /** Rejects when the connection ends before the answer does. */
  async send(request: LoadRequest): Promise<Answered> {
    let connection = this.#free.pop();
    while (connection?.isOpen === false) connection = this.#free.pop();
    connection ??= await this.#connect();
    const answered = await connection.send(textOf(request, this.#host));
    if (connection.isOpen) this.#free.push(connection);
    return answered;
  }

  close(): void {
    for (const connection of this.#all) connection.close();
  }

  #connect(): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const connection: Connection = new Connection(this.#host, this.#port, {
        onConnect: () => resolve(connection),
        onClose: (error) => {
          this.#all.delete(connection);
          reject(error);
        },
      });
      this.#all.add(connection);
    });
  }
}

interface Events {
  onConnect: () => void;
  onClose: (error: Error) => void;
}

class Connection {
  readonly #socket: Socket;
  #resolve: ((answered: Answered) => void) | undefined;
  #reject: ((error: Error) => void) | undefined;
  #received: Buffer[] = [];
  isOpen = true;

  constructor(host: string, port: number, { onConnect, onClose }: Events) {
    let failure: Error | undefined;
    const onRead = (count: number, buffer: Uint8Array): boolean => {
      this.#receive(Buffer.from(buffer.subarray(0, count)));
      return true;
    };
    this.#socket = connect({ host, port, noDelay: true, onread: { buffer: arrived, callback: onRead } }, onConnect);
    this.#socket.on('error', (error) => (failure = error));
    this.#socket.on('close', () => {
      this.isOpen = false;
      const error = failure ?? new Error('The connection was closed.');
      this.#reject?.(error);
      onClose(error);
    });
  }

  send(text: string): Promise<Answered> {
    return new Promise((resolve, reject) => {
      [this.#resolve, this.#reject] = [resolve, reject];
      this.#socket.write(text);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #receive(chunk: Buffer): void {
    this.#received.push(chunk);
    const answer = readAnswer(this.#received.length === 1 ? chunk : Buffer.concat(this.#received));
    if (!answer) return;
    if (answer.isLast) this.isOpen = false;
    this.#received = [];
    this.#resolve?.(answer);
  }
}

function textOf({ method, path, headers, body }: LoadRequest, host: string): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const length = method === 'GET' ? '' : `content-length: ${Buffer.byteLength(body)}\r\n`;
  return `${method} ${path} HTTP/1.1\r\nhost: ${host}\r\n${lines.join('')}${length}\r\n${body}`;
}

/** Null while something of it is still to come. */
function readAnswer(bytes: Buffer): (Answered & { isLast: boolean }) | null {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const [head, body] = [bytes.toString('latin1', 0, end), bytes.subarray(end + 4)];
  const status = Number(head.slice(9, 12));
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  const isComplete = length === undefined ? status === 304 || body.toString('latin1').endsWith('0\r\n\r\n') : body.length >= Number(length);
  return isComplete ? { status, text: body.toString(), isLast: /\r\nconnection: close/i.test(head) } : null;
}
