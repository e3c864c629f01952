import { AsyncLocalStorage } from 'node:async_hooks';
import { type DestinationStream, type Logger as PinoLogger, pino, stdTimeFunctions } from 'pino';
import { explainError } from './explain-error.ts';
import type { LogLevel } from './log-level.ts';
import { loggedError } from './without-personal-data.ts';

/**
 * The log of the server: one line of JSON an event on standard error, with the identifier of the request that it belongs to.
 * It holds no personal data: members by their identifier, errors by `loggedError`, never an address, a name or a body; only where a
 * request was refused, the network address that it came from.
 */
export interface Logger {
  /** What is of use while something is looked for. */
  readonly debug: (event: string, facts?: Facts) => void;
  /** What went as it should. */
  readonly info: (event: string, facts?: Facts) => void;
  /** What was refused, or works only in part. */
  readonly warn: (event: string, facts?: Facts) => void;
  /** Something failed: in an operator's words, with the error for an engineer. `facts` say where. */
  readonly error: (error: unknown, facts?: Facts) => void;
}

const STANDARD_ERROR = 2;

type Facts = Readonly<Record<string, string | number | boolean | null>>;

const requests = new AsyncLocalStorage<{ readonly requestId: string }>();

/** Does something as part of a request: every line logged meanwhile bears its identifier. */
export const withRequestId = <Value>(requestId: string, action: () => Value): Value => requests.run({ requestId }, action);

/**
 * A file, by its descriptor or path, that lines are written to at once, so that none is lost when the process dies. A line that the disk
 * does not take (it is full, or no file may grow) stands first in line for the next write, and whatever it was about goes on.
 */
export function writeLinesTo(file: number | string): DestinationStream {
  const destination = pino.destination({ dest: file, sync: true });
  destination.on('error', () => undefined);
  return destination;
}

/** A log of a level, to standard error unless told otherwise. */
export function createLogger(level: LogLevel, destination: DestinationStream = writeLinesTo(STANDARD_ERROR)): Logger {
  const log: PinoLogger = pino(
    {
      level,
      base: null,
      messageKey: 'event',
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      mixin: () => requests.getStore() ?? {},
    },
    destination,
  );
  return {
    debug: (event, facts = {}) => log.debug(facts, event),
    info: (event, facts = {}) => log.info(facts, event),
    warn: (event, facts = {}) => log.warn(facts, event),
    error: (error, facts = {}) => {
      const { message, isOperational } = explainError(error);
      log.error({ ...facts, operational: isOperational, error: loggedError(error) }, message);
    },
  };
}
