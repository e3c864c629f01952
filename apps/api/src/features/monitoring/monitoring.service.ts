import { findUserById, listMembers, setReminders } from '@saferplan/database/accounts';
import { readPartnership } from '@saferplan/database/plan';
import { loadObservations } from '@saferplan/database/spc';
import { lawDates } from '@saferplan/domain/law';
import { readingsOf } from '@saferplan/domain/plan';
import { isOwnAction, type ProgressReport, progressReport, yearCalendar } from '@saferplan/domain/monitoring';
import { type EditionId, type Failure, firstLanguageOf, type IsoDate, type Language } from '@saferplan/domain/shared';
import { calendarDays, ok, refuse, type Result } from '@saferplan/domain/shared';
import { CALENDAR_WORDS, lawDateInWords, yearDateInWords } from '@saferplan/messages';
import { EMAILS } from '@saferplan/messages/emails';
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { calculatedReadings, readEdition } from '../plan/index.ts';
import type { Email, Mailer } from '../../platform/mail/mailer.ts';
import type { ServiceContext } from '../../platform/service-context.ts';
import { weeklyDigest } from './digest.ts';

/** What happened between two days, for the partnership's next meeting. */
export async function readReport(
  context: ServiceContext,
  input: { readonly editionId: EditionId; readonly since: IsoDate; readonly until: IsoDate },
): Promise<Result<ProgressReport, Failure>> {
  if (input.since > input.until)
    return refuse({ code: 'invalid', faults: [{ path: 'since', message: { code: 'report-ends-before-start' } }] });
  const read = await readEdition(context, input);
  if (!read.ok) return read;
  const { content } = read.value;
  const observations = await loadObservations(context.db, context.scope);
  const { calculated } = await calculatedReadings(context.code, content, observations);
  const made = new Map([...calculated].map(([id, { readings: values }]) => [id, values]));
  const readings = new Map(
    content.items.indicator.map((indicator) => [
      indicator.id,
      readingsOf(indicator, { typed: content.items.reading, observations, calculated: made }),
    ]),
  );
  return ok(progressReport(content, input, readings));
}

/** The due dates, meetings and consultations of an edition, and the days by which the law asks for something, as an iCalendar file (RFC 5545). */
export async function readCalendar(
  context: ServiceContext,
  input: { readonly editionId: EditionId; readonly language: Language },
): Promise<Result<string, Failure>> {
  const read = await readEdition(context, input);
  if (!read.ok) return read;
  const { edition, partnership } = read.value.content;
  const words = CALENDAR_WORDS[input.language];
  const calendar = ical({
    name: words.name(partnership.name, edition.label),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Saferplan', product: 'Saferplan' },
  });
  for (const date of yearCalendar(read.value.content, today(context))) {
    const days = date.kind === 'meeting' ? calendarDays(date.when) : { start: date.on, end: null };
    calendar.createEvent({
      id: `${date.id}@saferplan`,
      ...days,
      allDay: true,
      stamp: context.now(),
      summary: yearDateInWords(date, input.language),
      description: date.detail,
      // A month of which one day is a meeting is free for others.
      transparency: days.end === null ? null : ICalEventTransparency.TRANSPARENT,
    });
  }
  for (const date of lawDates(read.value.content)) {
    const { id, on, title, detail } = lawDateInWords(date, input.language);
    calendar.createEvent({
      id: `${edition.id}-${id}@saferplan`,
      start: on,
      allDay: true,
      stamp: context.now(),
      summary: title,
      description: detail,
    });
  }
  return ok(calendar.toString());
}

/** The digests as they would be sent today, to those who lead or own something and want them. */
export async function previewDigests(
  context: ServiceContext,
  input: { readonly editionId: EditionId; readonly origin: string },
): Promise<Result<readonly { readonly name: string; readonly wanted: boolean; readonly message: Email | null }[], Failure>> {
  const read = await readEdition(context, input);
  if (!read.ok) return read;
  const { items } = read.value.content;
  const members = (await listMembers(context.db, context.scope))
    .map(({ userId, ...rest }) => ({ ...rest, id: userId }))
    .filter((member) => member.leads.length > 0 || items.action.some((action) => isOwnAction(items, action, member)));
  return ok(
    members.map((member) => ({
      name: member.name,
      wanted: member.reminders,
      message: weeklyDigest(read.value.content, member, { today: today(context), origin: input.origin }),
    })),
  );
}

/** Turns one's own reminders on or off. */
export async function changeReminders(context: ServiceContext, input: { readonly wanted: boolean }): Promise<null> {
  await setReminders(context.db, context.scope, context.actor.id, input.wanted);
  return null;
}

/** Sends one's own digest now, to see that mail arrives. */
export async function sendTestEmail(context: ServiceContext, mailer: Mailer, email: string): Promise<Result<null, Failure>> {
  if (mailer === null) return refuse({ code: 'no-mail' });
  const partnership = await readPartnership(context.db, context.scope);
  const chosen = (await findUserById(context.db, context.actor.id))?.language ?? null;
  await mailer({ to: email, ...EMAILS[chosen ?? firstLanguageOf(partnership)].words.test });
  return ok(null);
}

const today = (context: ServiceContext): IsoDate => context.now().toISOString().slice(0, 10);
