import type { Snapshot } from '@saferplan/domain/publication';
import { lastDayOf } from '@saferplan/domain/shared';
import { Feed } from 'feed';
import ical, { ICalCalendarMethod } from 'ical-generator';
import type { PublishedEditions } from './published-editions.ts';

/** What was published and withdrawn when, as Atom (RFC 4287). */
export function atomFeed({ editions, history, withdrawals }: PublishedEditions, base: string): string {
  const [current] = editions;
  const name = current?.snapshot.partnership.name ?? 'Saferplan';
  const feed = new Feed({
    id: `${base}/`,
    title: `${name}: what is published`,
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
      title: `Edition ${label} was published`,
      link: `${base}/editions/${label}/`,
      date: new Date(publishedAt),
      description: `SHA-256 ${sha256}`,
    });
  for (const { id, label, sha256, on, isWhole, reason } of withdrawals.toReversed())
    feed.addItem({
      id: `${base}/editions/${label}/#${id}`,
      title: isWhole ? `Edition ${label} was withdrawn` : `A text of edition ${label} was withdrawn`,
      link: `${base}/editions/${label}/`,
      date: new Date(on),
      description: `${reason} (SHA-256 ${sha256})`,
    });
  return feed.atom1();
}

/** Due dates and meetings of an edition as iCalendar (RFC 5545). The same edition gives the same bytes. */
export function calendarOf(snapshot: Snapshot, publishedAt: string): string {
  const { partnership, edition } = snapshot;
  const calendar = ical({
    name: `${partnership.name}: plan ${edition.label}`,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Saferplan', product: 'Saferplan' },
  });
  const stamp = new Date(publishedAt);
  const add = (id: string, start: string, summary: string, description: string): void => {
    calendar.createEvent({ id: `${id}@${partnership.slug}.saferplan`, start, allDay: true, stamp, summary, description });
  };
  for (const priority of snapshot.priorities)
    for (const [index, action] of priority.actions.entries()) {
      if (!/^\d{4}-\d{2}/.test(action.due) || action.status === 'stopped') continue;
      const due = action.due.length === 7 ? lastDayOf(action.due) : action.due;
      add(`${edition.label}-${priority.slug}-${index.toString()}`, due, `Due: ${action.text}`, priority.title);
    }
  const meetingsOn = new Map<string, number>();
  for (const { heldOn, item, body } of snapshot.meetings) {
    if (heldOn === null) continue;
    // Several meetings on a day are several events: the first keeps the identifier by which calendars know it already.
    const before = meetingsOn.get(heldOn) ?? 0;
    meetingsOn.set(heldOn, before + 1);
    add(`${edition.label}-meeting-${heldOn}${before === 0 ? '' : `-${before.toString()}`}`, heldOn, item, body);
  }
  return calendar.toString();
}
