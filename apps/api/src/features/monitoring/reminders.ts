import type { Database } from '@saferplan/database';
import { listMembers } from '@saferplan/database/accounts';
import { askForJob, countJobs, finishJob, postponeJob, takeJob } from '@saferplan/database/jobs';
import { listEditions, listPartnershipIds } from '@saferplan/database/plan';
import { isPracticeCopy } from '@saferplan/database/practice';
import { scopeFor } from '@saferplan/database/scope';
import { isOwnAction, rateAction, type Responsible } from '@saferplan/domain/monitoring';
import type { EditionContent } from '@saferplan/domain/plan';
import { addDays, EditionId, type IsoDate } from '@saferplan/domain/shared';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Mailer } from '../../platform/mail/mailer.ts';
import { readEdition } from '../plan/index.ts';
import { randomId, type ServiceContext } from '../../platform/service-context.ts';
import { dueReminder, weeklyDigest } from './digest.ts';
import { NO_CODE } from '../../platform/package-code/package-worker.ts';

/** A lead is reminded so many days before an action is due. */
const DAYS_BEFORE = 7;
const HELD_FOR_MS = 5 * 60_000;
const MOST_ATTEMPTS = 5;

const Payload = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('weekly-digest'), editionId: EditionId, userId: z.string() }),
  z.strictObject({ kind: z.literal('due-reminder'), editionId: EditionId, userId: z.string(), actionId: z.string(), dueOn: z.string() }),
]);

/** How many emails are due at a time and not sent, and how many were given up, of all partnerships. */
export const countReminders = (db: Kysely<Database>, now: Date): Promise<{ readonly waiting: number; readonly failed: number }> =>
  countJobs(db, { now: now.toISOString(), mostAttempts: MOST_ATTEMPTS });

export interface ReminderParts {
  readonly db: Kysely<Database>;
  readonly mailer: Exclude<Mailer, null>;
  readonly origin: string;
  readonly now: () => Date;
  /** Names this replica in the table of jobs. */
  readonly replica: string;
}

/**
 * Asks for the emails that are due: on Mondays the week's digest for each lead and owner, and a reminder a week before an action is
 * due. Each job bears the name of its email, so asking again, here or on another replica, changes nothing.
 */
export async function askForReminders(parts: ReminderParts): Promise<void> {
  const { db, now } = parts;
  const today = now().toISOString().slice(0, 10);
  for (const partnershipId of await listPartnershipIds(db)) {
    const context = contextOf(parts, partnershipId);
    if (await isPracticeCopy(db, context.scope)) continue;
    const current = (await listEditions(db, context.scope)).find(
      ({ state, startsOn, endsOn }) => state === 'published' && startsOn <= today && today <= endsOn,
    );
    if (current === undefined) continue;
    const read = await readEdition(context, { editionId: current.id });
    if (!read.ok) continue;
    for (const member of await listMembers(db, context.scope)) {
      const reader = { id: member.userId, leads: member.leads };
      const { items } = read.value.content;
      if (!member.reminders || !(member.leads.length > 0 || items.action.some((action) => isOwnAction(items, action, reader)))) continue;
      if (now().getUTCDay() === 1)
        await askForJob(db, context.scope, {
          id: `digest:${current.id}:${today}:${member.userId}`,
          kind: 'weekly-digest',
          runAt: now().toISOString(),
          payload: { kind: 'weekly-digest', editionId: current.id, userId: member.userId },
        });
      for (const { id, dueOn } of dueIn(read.value.content, reader, today))
        await askForJob(db, context.scope, {
          id: `due:${id}:${dueOn}:${member.userId}`,
          kind: 'due-reminder',
          runAt: now().toISOString(),
          payload: { kind: 'due-reminder', editionId: current.id, userId: member.userId, actionId: id, dueOn },
        });
    }
  }
}

function dueIn(
  { edition, items }: EditionContent,
  reader: Responsible,
  today: IsoDate,
): readonly { readonly id: string; readonly dueOn: IsoDate }[] {
  return items.action.flatMap((action) => {
    if (!isOwnAction(items, action, reader)) return [];
    const updates = items['action-update'].filter(({ actionId }) => actionId === action.id);
    const { dueOn, dueSoon } = rateAction({ action, updates, year: edition, today });
    return dueSoon && dueOn !== null && dueOn <= addDays(today, DAYS_BEFORE) ? [{ id: action.id, dueOn }] : [];
  });
}

/** Sends what is due, one email after the other. Answers how many jobs it finished; one that fails waits and is tried again. */
export async function sendReminders(parts: ReminderParts): Promise<number> {
  const { db, now, replica } = parts;
  for (let finished = 0; ; finished += 1) {
    const at = now();
    const job = await takeJob(db, {
      by: replica,
      now: at.toISOString(),
      until: new Date(at.getTime() + HELD_FOR_MS).toISOString(),
      mostAttempts: MOST_ATTEMPTS,
    });
    if (job === null) return finished;
    try {
      const message = await emailFor(parts, job);
      if (message !== null) await parts.mailer(message);
      await finishJob(db, job.id, now().toISOString());
    } catch (error) {
      const wait = HELD_FOR_MS * 2 ** job.attempts;
      await postponeJob(db, job.id, new Date(now().getTime() + wait).toISOString(), String(error));
    }
  }
}

async function emailFor(parts: ReminderParts, job: { readonly partnershipId: Parameters<typeof scopeFor>[0]; readonly payload: unknown }) {
  const payload = Payload.parse(job.payload);
  const context = contextOf(parts, job.partnershipId);
  const member = (await listMembers(parts.db, context.scope)).find(({ userId }) => userId === payload.userId);
  const read = await readEdition(context, { editionId: payload.editionId });
  // Whoever has left, or turned reminders off since, gets nothing; nor does anybody from a practice copy.
  if (member === undefined || (await isPracticeCopy(parts.db, context.scope)) || !member.reminders || !read.ok) return null;
  const today = parts.now().toISOString().slice(0, 10);
  const reader = { id: member.userId, name: member.name, email: member.email, leads: member.leads, language: member.language };
  const { content } = read.value;
  return payload.kind === 'weekly-digest'
    ? weeklyDigest(content, reader, { today, origin: parts.origin })
    : dueReminder(content, reader, { ...payload, origin: parts.origin });
}

function contextOf({ db, now }: ReminderParts, partnershipId: Parameters<typeof scopeFor>[0]): ServiceContext {
  return {
    db,
    scope: scopeFor(partnershipId),
    actor: { id: 'saferplan', name: 'Saferplan', role: 'reader', leads: [] },
    now,
    makeId: randomId,
    code: NO_CODE,
  };
}
