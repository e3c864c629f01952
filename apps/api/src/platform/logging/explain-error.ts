/** What the operator reads of an error: a sentence of ours, and whether it is a fault of the machine around us rather than of the code. */
export interface Explanation {
  readonly message: string;
  readonly isOperational: boolean;
}

/**
 * Errors of the operating system, of SQLite and of PostgreSQL that an operator can do something about, by their code.
 * Sources: errno(3); https://www.sqlite.org/rescode.html; PostgreSQL, appendix A (error codes).
 */
const BY_CODE: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Free some space; saving works again as soon as there is room.',
  EDQUOT: 'The quota of the disk is used up. Free some space; saving works again as soon as there is room.',
  EROFS: 'The disk is read-only. Mount it for writing.',
  EACCES: 'A file or folder may not be read or written. Check its owner and its mode.',
  EPERM: 'A file or folder may not be changed. Check its owner and its mode.',
  EMFILE: 'Too many files are open. Raise the limit of open files (ulimit -n).',
  ENOMEM: 'There is too little memory.',
  ECONNREFUSED: 'A server refused the connection. Check that the database or mail server is running and its address is right.',
  ECONNRESET: 'A server ended the connection. It is tried again with the next request.',
  ETIMEDOUT: 'A server did not answer in time. Check the network, and the database or mail server.',
  ENOTFOUND: 'The name of a server is not known. Check the address of the database or mail server.',
  SQLITE_FULL: 'The disk is full. Free some space; saving works again as soon as there is room.',
  SQLITE_READONLY: 'The database file may not be written. Check its owner and its mode, and those of its folder.',
  SQLITE_BUSY: 'The database was held by somebody else for too long. Look for another program that has it open.',
  SQLITE_CORRUPT: 'The database file is damaged. Stop the server and restore the newest backup.',
  SQLITE_NOTADB: 'The database file is not a database. Stop the server and restore the newest backup.',
  SQLITE_IOERR: 'The database file could not be read or written. Check the disk.',
  SQLITE_CANTOPEN: 'The database file could not be opened. Check that its folder exists and may be written.',
  '53100': 'The disk of the database server is full.',
  '53300': 'The database server takes no more connections. Raise its limit, or lower the number of servers.',
  '55P03': 'A table of the database was locked by somebody else for too long.',
  '57014': 'A statement took too long and was cancelled.',
  '57P01': 'The database server was restarted. Connections are made anew with the next request.',
  '57P03': 'The database server is starting. Connections are made anew with the next request.',
  '28P01': 'The database server refused the password in DATABASE_URL.',
  '3D000': 'There is no such database. Make it, or correct DATABASE_URL.',
};

const UNFORESEEN: Explanation = {
  message: 'Something failed that was not foreseen. Please report it with this line; it holds no names or addresses.',
  isOperational: false,
};

/** The code of an error, or of what caused it: the first that is known. Null where none is. */
function knownCode(error: unknown, depth = 0): string | null {
  if (typeof error !== 'object' || error === null || depth > 5) return null;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  if (code !== null) {
    if (BY_CODE[code] !== undefined) return code;
    // SQLite's extended codes continue the plain one: SQLITE_IOERR_WRITE, SQLITE_BUSY_SNAPSHOT.
    const plain = /^SQLITE_[A-Z]+/.exec(code)?.[0];
    if (plain !== undefined && BY_CODE[plain] !== undefined) return plain;
  }
  return 'cause' in error ? knownCode(error.cause, depth + 1) : null;
}

/** Says an error in an operator's words. */
export function explainError(error: unknown): Explanation {
  const code = knownCode(error);
  const message = code === null ? undefined : BY_CODE[code];
  return message === undefined ? UNFORESEEN : { message, isOperational: true };
}
