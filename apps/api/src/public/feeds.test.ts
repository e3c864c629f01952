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
});
