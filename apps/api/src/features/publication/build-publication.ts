import type { Database } from '@saferplan/database';
import { loadObservations } from '@saferplan/database/spc';
import type { AdoptionStep } from '@saferplan/domain/adoption';
import type { EditionProblem } from '@saferplan/domain/plan';
import { type Failure, ok, type Result } from '@saferplan/domain/shared';
import type { Kysely } from 'kysely';
import { calculatedReadings, type EditionWithPrevious } from '../plan/index.ts';
import { workerJob } from '../../platform/workers/worker-job.ts';
import type { ServiceContext } from '../../platform/service-context.ts';
import { besideThePlan } from './beside-the-plan.ts';
import { build, type BuiltPublication, type CompareInput, type PublicationChanges } from './build-job.ts';
import type * as Jobs from './build-job.ts';
import { runInPublicationThread } from '../../platform/workers/publication-thread.ts';

const job = { module: new URL('build-job.ts', import.meta.url), deadlineMs: 60_000, whenAbandoned: 'terminate' } as const;
const buildJob = workerJob<typeof Jobs, 'build'>({ ...job, name: 'build a publication', exported: 'build' });
const compareJob = workerJob<typeof Jobs, 'compare'>({ ...job, name: 'compare publications', exported: 'compare' });

/** How a publication is built: in the worker thread, where it may be given up when `signal` is aborted; or where it is called. */
export type Building = { readonly where: 'thread'; readonly signal?: AbortSignal | undefined } | { readonly where: 'here' };

/**
 * An edition as it would be published now, after these steps, or the faults that forbid it. Fails where the thread has no room, no
 * time or no memory for it.
 */
export async function buildPublication(
  context: ServiceContext,
  db: Kysely<Database>,
  { content, previous }: EditionWithPrevious,
  steps: readonly AdoptionStep[],
  building: Building = { where: 'thread' },
): Promise<Result<Result<BuiltPublication, readonly EditionProblem[]>, Failure>> {
  const observations = await loadObservations(db, context.scope);
  // A calculation that fails leaves its own indicator without readings, which the check of the edition tells.
  const { calculated } = await calculatedReadings(context.code, content, observations);
  const beside = await besideThePlan(context, db, content, observations);
  const input = { content, previous, observations, steps, calculated, beside };
  return building.where === 'here' ? ok(build(input)) : runInPublicationThread(buildJob, input, building.signal);
}

/** What would change for the public. */
export const comparePublications = (input: CompareInput): Promise<Result<PublicationChanges, Failure>> =>
  runInPublicationThread(compareJob, input);
