import { snapshotsOf } from '@saferplan/messages/testing';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { describe, expect, it } from 'vitest';
import { calendarOf } from './feeds.ts';

describe('the calendar file', () => {
  it('gives each meeting of one day an identifier of its own, and the first the one that it had', () => {
    const [snapshot] = snapshotsOf(maidstone).slice(-1);
    if (snapshot === undefined) throw new Error('the example plan has no edition');
    const { edition, partnership } = snapshot;
    const [held] = snapshot.meetings.filter(({ heldOn }) => heldOn !== null);
    if (held === undefined) throw new Error('the example plan has no meeting with a day');
    const days = [held.heldOn, held.heldOn, '2018-01-09'] as const;
    const calendar = calendarOf({ ...snapshot, meetings: days.map((heldOn) => ({ ...held, heldOn })) }, '2017-04-01T00:00:00Z');
    const uids = calendar.split(/\r?\n/u).filter((line) => line.startsWith('UID:') && line.includes('-meeting-'));
    expect(uids).toEqual(
      [String(held.heldOn), `${String(held.heldOn)}-1`, '2018-01-09'].map(
        (name) => `UID:${edition.label}-meeting-${name}@${partnership.slug}.saferplan`,
      ),
    );
  });

  it('has what is due or held in a month as of that month, and what is due on a day as of that day', () => {
    const [snapshot] = snapshotsOf(maidstone).slice(-1);
    const priority = snapshot?.priorities.find(({ actions }) => actions.length > 0);
    const [action] = priority?.actions ?? [];
    const [held] = snapshot?.meetings ?? [];
    if (snapshot === undefined || priority === undefined || action === undefined || held === undefined)
      throw new Error('the example plan has an action and a meeting');
    const calendar = calendarOf(
      {
        ...snapshot,
        priorities: [{ ...priority, actions: ['2018-02', '2018-02-14'].map((due) => ({ ...action, text: 'A', due })) }],
        meetings: [
          { ...held, item: 'M', heldOn: null, heldIn: '2018-01' },
          { ...held, item: 'Y', heldOn: null, heldIn: '2018' },
        ],
      },
      '2017-04-01T00:00:00Z',
    );
    const events = calendar
      .split('BEGIN:VEVENT')
      .slice(1)
      .map((event) => /DTSTART;VALUE=DATE:(\d+)(?:[^]*?DTEND;VALUE=DATE:(\d+))?[^]*?SUMMARY:([^\r\n]*)/u.exec(event)?.slice(1));
    expect(events).toEqual([
      ['20180228', undefined, 'Due in February 2018: A'],
      ['20180214', undefined, 'Due: A'],
      ['20180101', '20180201', 'In January 2018: M'],
    ]);
  });
});
