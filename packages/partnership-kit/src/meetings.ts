import type { MeetingSource } from './source.ts';

const NOT_SAID = { heldOn: null, agendaItem: '', recommendation: '', votes: null, minute: '', documentId: null };

/**
 * The meetings of an edition, with what is not said of each. Where a decision is written, its outcome is not awaited, and whether it agreed
 * is for the package to say: it is noted. Where another meeting agreed, as a committee does that recommends, it stays awaited: readers
 * are told that it was put to this one, and not that it was agreed and no more.
 */
export function meetingsWithOutcomes(meetings: Readonly<Record<string, MeetingSource>>): Readonly<Record<string, object>> {
  const isAgreedElsewhere = Object.values(meetings).some(({ outcome }) => outcome === 'agreed');
  return Object.fromEntries(
    Object.entries(meetings).map(([key, meeting]) => [
      key,
      { ...NOT_SAID, outcome: meeting.decision === '' || isAgreedElsewhere ? 'awaited' : 'noted', ...meeting },
    ]),
  );
}
