import { PartnershipId } from '@saferplan/domain/shared';
import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';
import type { PartnershipScope } from '../scope.ts';

/** Work that is due. Its identifier says what it is, so that no replica can ask for the same twice. */
export interface Job {
  readonly id: string;
  readonly partnershipId: PartnershipId;
  readonly kind: string;
  readonly payload: unknown;
  readonly attempts: number;
}

/** Asks for a piece of work. Does nothing where work of this identifier has been asked for before, done or not. */
export async function askForJob(
  db: Kysely<Database>,
  scope: PartnershipScope,
  job: { readonly id: string; readonly kind: string; readonly runAt: string; readonly payload: unknown },
): Promise<void> {
  await db
    .insertInto('job')
    .values({
      id: job.id,
      partnership_id: scope.partnershipId,
      kind: job.kind,
      run_at: job.runAt,
      payload: JSON.stringify(job.payload),
      attempts: 0,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

/**
 * Takes the oldest job that is due and held by nobody, and holds it until `until`. Null where there is none. The hold is one
 * guarded update, so of two replicas that try at once one gets it. Needs no scope: the runner works for every partnership.
 * Index: `job_due`.
 */
export async function takeJob(
  db: Kysely<Database>,
  hold: { readonly by: string; readonly now: string; readonly until: string; readonly mostAttempts: number },
): Promise<Job | null> {
  const due = await db
    .selectFrom('job')
    .select(['id', 'attempts'])
    .where('finished_at', 'is', null)
    .where('run_at', '<=', hold.now)
    .where('attempts', '<', hold.mostAttempts)
    .where((either) => either.or([either('held_until', 'is', null), either('held_until', '<', hold.now)]))
    .orderBy('run_at')
    .orderBy('id')
    .limit(5)
    .execute();
  for (const { id, attempts } of due) {
    const taken = await db
      .updateTable('job')
      .set({ held_by: hold.by, held_until: hold.until, attempts: attempts + 1 })
      .where('id', '=', id)
      .where('finished_at', 'is', null)
      // Every taking counts, so whoever comes second no longer finds the count that they read.
      .where('attempts', '=', attempts)
      .executeTakeFirst();
    if (taken.numUpdatedRows !== 1n) continue;
    const row = await db.selectFrom('job').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    return {
      id: row.id,
      partnershipId: PartnershipId.parse(row.partnership_id),
      kind: row.kind,
      payload: JSON.parse(row.payload),
      attempts: row.attempts,
    };
  }
  return null;
}

/** Notes that a job is done. */
export async function finishJob(db: Kysely<Database>, id: string, at: string): Promise<void> {
  await db.updateTable('job').set({ finished_at: at, held_by: null, held_until: null, error: null }).where('id', '=', id).execute();
}

/** Notes why a job failed, and when it is to be tried again. */
export async function postponeJob(db: Kysely<Database>, id: string, until: string, error: string): Promise<void> {
  await db.updateTable('job').set({ held_until: until, held_by: null, error }).where('id', '=', id).execute();
}

/**
 * How many jobs are due at `now` and not done, and how many were given up after `mostAttempts`, of all partnerships. Needs no scope:
 * they are numbers for the operator.
 */
export async function countJobs(
  db: Kysely<Database>,
  { now, mostAttempts }: { readonly now: string; readonly mostAttempts: number },
): Promise<{ readonly waiting: number; readonly failed: number }> {
  const count = async (comparison: '<' | '>='): Promise<number> => {
    const row = await db
      .selectFrom('job')
      .select((columns) => columns.fn.countAll<number | string>().as('count'))
      .where('finished_at', 'is', null)
      .where('run_at', '<=', now)
      .where('attempts', comparison, mostAttempts)
      .executeTakeFirstOrThrow();
    return Number(row.count);
  };
  return { waiting: await count('<'), failed: await count('>=') };
}
