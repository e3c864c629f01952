import type { Publication } from '@saferplan/database/publication';
import type { Withdrawal } from '@saferplan/domain/publication';
import { type Failure, type Language, ok, type Result } from '@saferplan/domain/shared';
import { workerJob } from '../../platform/workers/worker-job.ts';
import type { FoundText, Passage, ReadPassage } from './passages-job.ts';
import type * as Jobs from './passages-job.ts';
import { runInPublicationThread } from '../../platform/workers/publication-thread.ts';

const job = { module: new URL('passages-job.ts', import.meta.url), deadlineMs: 60_000, whenAbandoned: 'terminate' } as const;
const findJob = workerJob<typeof Jobs, 'findTexts'>({ ...job, name: 'find a text in publications', exported: 'findTexts' });
const readJob = workerJob<typeof Jobs, 'readPassages'>({ ...job, name: 'read passages of publications', exported: 'readPassages' });
const tryJob = workerJob<typeof Jobs, 'firstNotWithdrawable'>({
  ...job,
  name: 'try to withdraw passages',
  exported: 'firstNotWithdrawable',
});

/** The parts of a publication that cross into the thread. */
const sent = (publications: readonly Publication[]) => publications.map(({ id, label, body }) => ({ id, label, body }));
const onlyOf = (publications: readonly Publication[], passages: readonly Passage[]) =>
  sent(publications.filter(({ id }) => passages.some(({ publicationId }) => publicationId === id)));

const MOST_FOUND = 200;

/** The texts of these publications that hold the words, 200 at most, of what is not withdrawn already. */
export const findTexts = (
  publications: readonly Publication[],
  withdrawals: readonly Withdrawal[],
  { words, language }: { readonly words: string; readonly language: Language },
): Promise<Result<readonly FoundText[], Failure>> =>
  runInPublicationThread(findJob, { publications: sent(publications), withdrawals, words, language, most: MOST_FOUND });

/** What stands at these passages, in their order, its place told in a language; those of other publications are left out. */
export const readPassages = async (
  publications: readonly Publication[],
  passages: readonly Passage[],
  language: Language,
): Promise<Result<readonly ReadPassage[], Failure>> =>
  passages.length === 0 ? ok([]) : runInPublicationThread(readJob, { publications: onlyOf(publications, passages), passages, language });

/** The first of these passages that cannot be taken out of its publication by itself; null where each can. */
export const firstNotWithdrawable = async (
  publications: readonly Publication[],
  passages: readonly Passage[],
): Promise<Result<Passage | null, Failure>> =>
  passages.every(({ path }) => path === '')
    ? ok(null)
    : runInPublicationThread(tryJob, { publications: onlyOf(publications, passages), passages });
