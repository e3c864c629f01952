import { type Kysely, sql } from 'kysely';
import type { Database } from '../database.ts';

/** What people have done in an installation: how often somebody signed in, how many changes were theirs and not the installing itself, and how much feedback there is. */
export interface UsedByPeople {
  readonly signIns: number;
  readonly changes: number;
  readonly feedback: number;
}

/** Who writes what a package brings. */
const INSTALLER = 'saferplan';

/** Of all partnerships. Needs no scope: it is for whoever runs the installation. The database may be of an earlier version, which lacks some tables. */
export async function countUsedByPeople(db: Kysely<Database>): Promise<UsedByPeople> {
  const there = new Set((await db.introspection.getTables()).map(({ name }) => name));
  const count = async (table: 'sign_in_event' | 'change_set' | 'feedback'): Promise<number> => {
    if (!there.has(table)) return 0;
    const { count: found } = await db
      .selectFrom(table)
      .select((columns) => columns.fn.countAll<number | string>().as('count'))
      .$if(table === 'change_set', (query) => query.where(sql.ref('actor_id'), '<>', INSTALLER))
      .executeTakeFirstOrThrow();
    return Number(found);
  };
  return { signIns: await count('sign_in_event'), changes: await count('change_set'), feedback: await count('feedback') };
}
