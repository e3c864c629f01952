import { type Database } from '@saferplan/database';
import { Hono } from 'hono';
import { type Kysely, sql } from 'kysely';

/** `/healthz`: 200 while the database answers, 503 while it does not. */
export function healthRoute(db: Kysely<Database>): Hono {
  return new Hono().get('/', async (context) => {
    try {
      await sql`select 1`.execute(db);
      return context.json({ status: 'ok' });
    } catch (error) {
      console.error(JSON.stringify({ at: new Date().toISOString(), path: '/healthz', error: String(error) }));
      return context.json({ status: 'database unreachable' }, 503);
    }
  });
}
