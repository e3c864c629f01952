import { type Kysely, sql } from 'kysely';
import type { Database } from '../database.ts';
import { isPostgres } from '../migrations/helpers/is-postgres.ts';

/** A table as the database has it. */
export interface Table {
  readonly name: string;
  /** The type of each column, in lower case, as the database calls it. */
  readonly columns: ReadonlyMap<string, string>;
  /** Whether rows refer to other rows of the same table. */
  readonly refersToItself: boolean;
}

/** Every table of ours, each after those that it refers to. */
export async function listTables(db: Kysely<Database>): Promise<readonly Table[]> {
  const found = await db.introspection.getTables();
  const names = found.map(({ name }) => name).toSorted();
  const references = await readReferences(db, names);
  const columns = new Map(
    found.map(({ name, columns: list }) => [name, new Map(list.map((column) => [column.name, column.dataType.toLowerCase()]))]),
  );
  const ordered: string[] = [];
  const visit = (name: string): void => {
    if (ordered.includes(name)) return;
    for (const target of references.get(name) ?? []) if (target !== name) visit(target);
    ordered.push(name);
  };
  for (const name of names) visit(name);
  return ordered.map((name) => ({
    name,
    columns: columns.get(name) ?? new Map<string, string>(),
    refersToItself: references.get(name)?.has(name) === true,
  }));
}

/** The tables that each table refers to. */
async function readReferences(db: Kysely<Database>, names: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const references = new Map(names.map((name) => [name, new Set<string>()]));
  if (isPostgres(db)) {
    const { rows } = await sql<{ source: string; target: string }>`
      select source.relname as source, target.relname as target
      from pg_constraint
      join pg_class as source on source.oid = conrelid
      join pg_class as target on target.oid = confrelid
      where contype = 'f' and connamespace = current_schema()::regnamespace
    `.execute(db);
    for (const { source, target } of rows) references.get(source)?.add(target);
    return references;
  }
  for (const name of names) {
    const { rows } = await sql<{ table: string }>`pragma foreign_key_list(${sql.lit(name)})`.execute(db);
    for (const { table } of rows) references.get(name)?.add(table);
  }
  return references;
}
