import { type Snapshot, whenHeld } from '@saferplan/domain/publication';
import { calendarDays, firstLanguageOf, lastDayIn, partKnown } from '@saferplan/domain/shared';
import { CALENDAR_WORDS } from '@saferplan/messages';
import { FEED_WORDS } from '@saferplan/messages/published';
import { Feed } from 'feed';
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { PublishedEditions } from './published-editions.ts';

/** What was published and withdrawn when, as Atom (RFC 4287), in the first language of the partnership. */
export function atomFeed({ editions, history, withdrawals }: PublishedEditions, base: string): string {
  const [current] = editions;
  const name = current?.snapshot.partnership.name ?? 'Saferplan';
  const words = FEED_WORDS[current === undefined ? 'en' : firstLanguageOf(current.snapshot.partnership)];
  const feed = new Feed({
    id: `${base}/`,
    title: words.whatIsPublished(name),
    link: `${base}/`,
    feedLinks: { atom: `${base}/feed.atom` },
    updated: new Date([history[0]?.publishedAt ?? '', withdrawals.at(-1)?.on ?? ''].toSorted().at(-1) || 0),
    copyright: current?.snapshot.partnership.licence.name ?? '',
    author: { name },
    generator: 'Saferplan',
  });
  for (const { label, sha256, publishedAt } of history)
    feed.addItem({
      id: `${base}/editions/${label}/#${sha256}`,
      title: words.editionPublished(label),
      link: `${base}/editions/${label}/`,
      date: new Date(publishedAt),
      description: `SHA-256 ${sha256}`,
    });
  for (const { id, label, sha256, on, isWhole, reason } of withdrawals.toReversed())
    feed.addItem({
      id: `${base}/editions/${label}/#${id}`,
      title: isWhole ? words.editionWithdrawn(label) : words.textWithdrawn(label),
      link: `${base}/editions/${label}/`,
      date: new Date(on),
      description: `${reason} (SHA-256 ${sha256})`,
    });
  return feed.atom1();
}

/** Due dates and meetings of an edition as iCalendar (RFC 5545), in the first language of the partnership. The same edition gives the same bytes. */
export function calendarOf(snapshot: Snapshot, publishedAt: string): string {
  const { partnership, edition } = snapshot;
  const words = CALENDAR_WORDS[firstLanguageOf(partnership)];
  const calendar = ical({
    name: words.name(partnership.name, edition.label),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Saferplan', product: 'Saferplan' },
  });
  const stamp = new Date(publishedAt);
  const add = (id: string, days: ReturnType<typeof calendarDays>, summary: string, description: string): void => {
    // A month of which one day is a meeting is free for others.
    const transparency = days.end === null ? null : ICalEventTransparency.TRANSPARENT;
    calendar.createEvent({ id: `${id}@${partnership.slug}.saferplan`, ...days, allDay: true, stamp, summary, description, transparency });
  };
  for (const priority of snapshot.priorities)
    for (const [index, action] of priority.actions.entries()) {
      if (!/^\d{4}-\d{2}/.test(action.due) || action.status === 'stopped') continue;
      const summary = words.due(action.text, partKnown(action.due));
      add(`${edition.label}-${priority.slug}-${index.toString()}`, { start: lastDayIn(action.due), end: null }, summary, priority.title);
    }
  const meetingsOn = new Map<string, number>();
  for (const meeting of snapshot.meetings) {
    const held = whenHeld(meeting);
    // A year is no date of a calendar.
    if (held === null || held.length === '2017'.length) continue;
    // Several meetings on a day, or in a month, are several events: the first keeps the identifier by which calendars know it already.
    const before = meetingsOn.get(held) ?? 0;
    meetingsOn.set(held, before + 1);
    const id = `${edition.label}-meeting-${held}${before === 0 ? '' : `-${before.toString()}`}`;
    add(id, calendarDays(held), words.held(meeting.item, partKnown(held)), meeting.body);
  }
  return calendar.toString();
}
