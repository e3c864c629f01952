import type { Database } from '@saferplan/database';
import { deleteFeedbackBefore } from '@saferplan/database/feedback';
import { feedbackKeptSince } from '@saferplan/domain/feedback';
import type { Kysely } from 'kysely';
import { runRegularly } from '../../platform/jobs/run-regularly.ts';

const AN_HOUR_MS = 60 * 60 * 1000;

/** Deletes feedback that has been kept for its time, soon after the start and every hour, so that what a backup brought back goes too. Answers how to stop. */
export const forgetOldFeedback = (
  db: Kysely<Database>,
  now: () => Date,
  onError: (error: unknown) => void,
  everyMs = AN_HOUR_MS,
): (() => Promise<void>) =>
  runRegularly(
    everyMs,
    async () => {
      await deleteFeedbackBefore(db, feedbackKeptSince(now()));
    },
    onError,
  );
