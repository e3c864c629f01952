import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** How many statements are kept, and up to what length: longer ones write many rows at once and are seldom repeated. */
const [MOST, LONGEST] = [300, 4000];

/** What changes tables or settings, after which statements that were prepared before may read other columns. */
const CHANGES_SCHEMA = /^\s*(?:create|alter|drop|pragma|attach|detach|vacuum|reindex)\b/iu;

interface Prepared {
  readonly statement: StatementSync;
  /** Whether it answers rows. */
  readonly isReader: boolean;
}

/**
 * Statements of a file, prepared once and used again: to prepare one takes longer than to run it. The least recently used goes first.
 * A statement that is read row by row must not be taken from here, since its next use would end the reading.
 */
export function preparedStatements(database: DatabaseSync): (sql: string) => Prepared {
  const kept = new Map<string, Prepared>();
  return (sql) => {
    const known = kept.get(sql);
    if (known !== undefined) {
      kept.delete(sql);
      kept.set(sql, known);
      return known;
    }
    const statement = database.prepare(sql);
    const prepared = { statement, isReader: statement.columns().length > 0 };
    if (CHANGES_SCHEMA.test(sql)) kept.clear();
    else if (sql.length <= LONGEST) {
      kept.set(sql, prepared);
      const oldest = kept.keys().next();
      if (kept.size > MOST && oldest.done !== true) kept.delete(oldest.value);
    }
    return prepared;
  };
}
