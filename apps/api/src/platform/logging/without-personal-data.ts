/** How many causes of an error are followed. */
const DEEPEST_CAUSE = 5;

/** An error as it stands in the log. `stack` and `message` hold no email address; what a driver adds of the row at hand is left out. */
export interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly stack?: string;
  readonly cause?: LoggedError;
}

/** Text without email addresses, links' secrets or the password in a database's or mail server's address. */
export const withoutPersonalData = (text: string): string =>
  text
    .replaceAll(/([a-z][a-z0-9+.-]*:\/\/)[^\s/@]*@/gi, '$1<credentials>@')
    .replaceAll(/[^\s<>"(),;:@]+@(?:[a-z0-9-]+\.)+[a-z]{2,}/gi, '<email>')
    .replaceAll(/([?&#/](?:token|link|code|state)[=/])[\w.~-]+/gi, '$1<secret>');

/**
 * An error with what an engineer needs and nothing of a person's: PostgreSQL's `detail` names the values of the row
 * ("Key (email)=(…) already exists"), a mail server's answer names the recipient.
 */
export function loggedError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: withoutPersonalData(String(error)) };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return {
    type: error.name,
    message: withoutPersonalData(error.message),
    ...(code === undefined ? {} : { code }),
    ...(error.stack === undefined ? {} : { stack: withoutPersonalData(error.stack) }),
    ...(error.cause === undefined || depth >= DEEPEST_CAUSE ? {} : { cause: loggedError(error.cause, depth + 1) }),
  };
}
