import { createMessageReader, textAt } from './messages.ts';

/** What was seen on the wire. */
export interface Traffic {
  /** SQL statements that ran, transaction control aside. */
  statements: string[];
  /** Times that the client had to wait; what it sends without waiting in between is one. */
  roundTrips: number;
}

/** @returns the functions to be called with what goes over one connection, which add it to the traffic */
export function followConnection(traffic: Traffic): { fromClient: (chunk: Buffer) => void; fromServer: (chunk: Buffer) => void } {
  const prepared = new Map<string, string>();
  const portals = new Map<string, string>();
  let awaited = 0;
  const ran = (sql: string) => {
    if (!isTransactionControl(sql)) traffic.statements.push(sql);
  };
  const awaitsAnswer = () => {
    if (awaited === 0) traffic.roundTrips++;
    awaited++;
  };
  const onMessage: Record<string, (body: Buffer) => void> = {
    // A simple query.
    Q: (body) => {
      ran(textAt(body, 0));
      awaitsAnswer();
    },
    // Parse: the name of a statement, its SQL.
    P: (body) => void prepared.set(textAt(body, 0), secondText(body)),
    // Bind: the name of a portal, that of the statement.
    B: (body) => void portals.set(textAt(body, 0), prepared.get(secondText(body)) ?? ''),
    // Execute: the name of the portal.
    E: (body) => ran(portals.get(textAt(body, 0)) ?? ''),
    // Sync.
    S: awaitsAnswer,
  };
  const readClient = createMessageReader('client');
  const readServer = createMessageReader('server');
  return {
    fromClient: (chunk) => readClient(chunk).forEach(({ type, body }) => onMessage[type]?.(body)),
    fromServer: (chunk) => {
      const ready = readServer(chunk).filter(({ type }) => type === 'Z').length;
      // The server is ready once without being asked, when the connection is new.
      awaited = Math.max(0, awaited - ready);
    },
  };
}

const secondText = (body: Buffer): string => textAt(body, body.indexOf(0) + 1);

const control = /^(begin|start transaction|commit|end|rollback|savepoint|release|set|select (pg_catalog\.)?set_config)\b/i;

/** Also when one simple query has several of them. */
const isTransactionControl = (sql: string): boolean =>
  sql.split(';').every((part) => part.trim() === '' || control.test(part.trim()));
