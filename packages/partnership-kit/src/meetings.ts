import type { MeetingSource } from './source.ts';
import type { Text } from './texts.ts';

const NOT_SAID = { heldOn: null, agendaItem: '', recommendation: '', votes: null, minute: '', documentId: null };

/**
 * The meetings of an edition, with what is not said of each. Where no decision is written, it is awaited. Where one is, whether it agreed
 * is for the package to say, and it is noted; but what a meeting recommended to another stays awaited of each that may be that other, until
 * one agreed that did more than recommend: readers are shown that the plan was put to it, and not that it was noted and no more.
 */
export function meetingsWithOutcomes(meetings: Readonly<Record<string, MeetingSource>>): Readonly<Record<string, object>> {
  const agreed = Object.values(meetings).filter(({ outcome }) => outcome === 'agreed');
  const recommending = agreed.filter(isRecommending);
  const isDecided = agreed.length > recommending.length;
  const isAwaited = (meeting: MeetingSource): boolean =>
    meeting.decision === '' || (!isDecided && recommending.some((earlier) => mayFollow(meeting, earlier)));
  return Object.fromEntries(
    Object.entries(meetings).map(([key, meeting]) => [key, { ...NOT_SAID, outcome: isAwaited(meeting) ? 'awaited' : 'noted', ...meeting }]),
  );
}

/** Whether what a meeting agreed is written as a recommendation, in English or Welsh; it may be that of another, which keeps more awaited. */
const isRecommending = ({ decision, recommendation = '' }: MeetingSource): boolean =>
  [decision, recommendation].flatMap(textsIn).some((text) => /recommend|argym/iu.test(text));

const textsIn = (text: Text): readonly string[] => (typeof text === 'string' ? [text] : Object.values(text));

/** Whether a meeting was not held before another, as far as their days are said. */
const mayFollow = ({ heldOn }: MeetingSource, earlier: MeetingSource): boolean =>
  typeof heldOn !== 'string' || typeof earlier.heldOn !== 'string' || heldOn >= earlier.heldOn.slice(0, heldOn.length);
