import { types } from 'node:util';
import { sqlState } from '../platform/dbErrors.ts';

export interface FaultDescription {
  message: string;
  name?: string;
  code?: string;
  /** The innermost frames of the stack. */
  at?: string[];
}

const maximumMessage = 1000;
const maximumFrames = 8;
const maximumFrame = 200;

/**
 * What the log says of a fault. Never the error itself: the embedded database's errors carry their whole source, and a
 * driver's carry the values of the statement.
 */
export function describeFault(fault: unknown): FaultDescription {
  if (!types.isNativeError(fault)) return { message: String(fault).slice(0, maximumMessage) };
  const { name, message, stack } = fault;
  const state = sqlState(fault);
  const { code } = state === null ? (fault as { code?: unknown }) : { code: state };
  return {
    name,
    message: quotesValues(state) ? `The database refused a value (SQLSTATE ${state}).` : withoutArguments(name, message).slice(0, maximumMessage),
    ...(typeof code === 'string' && { code }),
    at: framesOf(stack),
  };
}

/** What is wrong with data (class 22) and what a constraint refuses (23) is said with the value, which may be personal. */
const quotesValues = (state: string | null): boolean => /^2[23]/.test(state ?? '');

/** A call that Prisma does not take is quoted with its arguments; the last paragraph says what is wrong with it. */
const withoutArguments = (name: string, message: string): string =>
  name === 'PrismaClientValidationError' ? message.split('\n\n').at(-1)! : message;

const framesOf = (stack = ''): string[] =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, maximumFrames)
    .map((line) => line.trim().slice(0, maximumFrame));
