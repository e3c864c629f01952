/** How long the database may keep somebody waiting, in milliseconds, and how many connections there are to it. */
export interface DatabaseLimits {
  /** For a connection: for a free one of ours, or for a new one. */
  readonly connectMs: number;
  /** For one statement. */
  readonly statementMs: number;
  /** For a lock that somebody else holds. */
  readonly lockMs: number;
  /** For a transaction of ours in which nothing is asked. */
  readonly idleInTransactionMs: number;
  /** How many connections are open at most. An SQLite file has one. */
  readonly connections: number;
}

/** What members do: a save that has to wait longer is refused with a sentence, and can be tried again. */
export const MEMBER_LIMITS: DatabaseLimits = {
  connectMs: 5000,
  statementMs: 15_000,
  lockMs: 5000,
  idleInTransactionMs: 60_000,
  connections: 10,
};

/** What the public reads: a page that has to wait longer is refused. */
export const READER_LIMITS: DatabaseLimits = {
  connectMs: 5000,
  statementMs: 15_000,
  lockMs: 5000,
  idleInTransactionMs: 60_000,
  connections: 4,
};

/** Migrations, backup, restore, commands: what takes long because there is much of it. Zero is no limit. */
export const NO_LIMITS: DatabaseLimits = { connectMs: 30_000, statementMs: 0, lockMs: 0, idleInTransactionMs: 0, connections: 10 };
