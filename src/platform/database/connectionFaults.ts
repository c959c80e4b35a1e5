import { types } from 'node:util';
import pg from 'pg';
import { Unavailable, type UnavailableReason } from '../unavailable.ts';

/** A connection broke while it was used. What was sent over it last may be done or not, unless the database said that it is not. */
export class ConnectionLost extends Unavailable {
  constructor(
    cause: unknown,
    readonly isRefused: boolean,
  ) {
    super('DATABASE_AWAY', { cause });
  }
}

/** SQLSTATEs that are no matter of the statement: it failed because of what the database can do now. */
const reasons = new Map<string, UnavailableReason>([
  ['25006', 'READ_ONLY'],
  ['25P04', 'TOO_BUSY'],
  ['53000', 'TOO_BUSY'],
  ['53100', 'OUT_OF_SPACE'],
  ['53200', 'TOO_BUSY'],
  ['53300', 'TOO_BUSY'],
  ['53400', 'TOO_BUSY'],
  ['55P03', 'TOO_BUSY'],
]);

/**
 * SQLSTATEs with which the database ends a session, or refuses one: what it was asked is not done. The first is for a session that was
 * asked for nothing in the middle of its transaction: who waits for an answer then has sent something that got lost on the way.
 */
const sessionEnds = new Set(['25P03', '57P01', '57P02', '57P03', '57P05']);

/** SQLSTATEs by which a session does not know a prepared statement any more, or not in this form: another session does. */
const invalidStatementName = '26000';
const featureNotSupported = '0A000';

/** Codes that Node has for what happens to a socket. */
const ofSockets = /^(E[A-Z]+|ERR_(STREAM|SOCKET|TLS|SSL)_\w+)$/;

/** What the driver says of a connection that broke, when Node has no error for it. */
const terminations = new Set([
  'Connection terminated',
  'Connection terminated unexpectedly',
  'Client has encountered a connection error and is not queryable',
  'Client was closed and is not queryable',
  'Query read timeout',
]);

/** Whether no connection of a pool came free in time: it has no other sign for it. */
export const isNoneFree = (error: unknown): boolean => (error as Error).message === 'timeout exceeded when trying to connect';

/** What a failure of a statement says of the database; null when it says something of the statement. */
export function faultOf(error: unknown): Unavailable | null {
  if (error instanceof Unavailable) return error;
  if (error instanceof pg.DatabaseError) return faultOfState(error);
  return isBroken(error) ? new ConnectionLost(error, false) : null;
}

function faultOfState(error: pg.DatabaseError): Unavailable | null {
  const { code = '', message } = error;
  const isStale = code === invalidStatementName || (code === featureNotSupported && message.includes('cached plan'));
  if (isStale || sessionEnds.has(code)) return new ConnectionLost(error, true);
  // Of a pooler's own errors, one does not know what became of the statement.
  if (code.startsWith('08')) return new ConnectionLost(error, false);
  const reason = reasons.get(code);
  return reason ? new Unavailable(reason, { cause: error }) : null;
}

function isBroken(error: unknown): boolean {
  if (!types.isNativeError(error)) return false;
  const { code } = error as NodeJS.ErrnoException;
  return (code !== undefined && ofSockets.test(code)) || terminations.has(error.message);
}

/** Why there is no connection. Whatever it is, nothing was asked. */
export function refusalOf(error: unknown): Unavailable {
  const isBusy = isNoneFree(error) || faultOf(error)?.reason === 'TOO_BUSY';
  return new Unavailable(isBusy ? 'TOO_BUSY' : 'DATABASE_AWAY', { cause: error });
}
