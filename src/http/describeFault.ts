import { types } from 'node:util';

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
  const { code } = fault as { code?: unknown };
  return {
    name,
    message: withoutArguments(name, message).slice(0, maximumMessage),
    ...(typeof code === 'string' && { code }),
    at: framesOf(stack),
  };
}

/** A call that Prisma does not take is quoted with its arguments; the last paragraph says what is wrong with it. */
const withoutArguments = (name: string, message: string): string =>
  name === 'PrismaClientValidationError' ? message.split('\n\n').at(-1)! : message;

const framesOf = (stack = ''): string[] =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, maximumFrames)
    .map((line) => line.trim().slice(0, maximumFrame));
