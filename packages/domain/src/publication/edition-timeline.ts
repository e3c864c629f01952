import { isBefore, type PartialDate } from '../shared/calendar.ts';
import { adoptionOf } from './adoption-of.ts';
import { type Snapshot, type SnapshotMeeting, type SnapshotStep, whenHeld, whenTaken } from './snapshot.ts';

/** One point on the way of an edition: what happened on a day, or what no record is held of. */
export type TimelinePoint =
  /** `on` is its month or year where only that is recorded, and null where nothing is. */
  | { readonly kind: 'meeting'; readonly on: PartialDate | null; readonly meeting: SnapshotMeeting }
  | { readonly kind: 'step'; readonly on: PartialDate | null; readonly step: SnapshotStep }
  /** The adoption, of which nothing is recorded; or of which it is said that it was, and the meeting is not recorded. */
  | { readonly kind: 'no-adoption' | 'adopted-unrecorded'; readonly on: null }
  | { readonly kind: 'begins' | 'ends'; readonly on: string };

/**
 * The way of an edition in order of time: meetings that agreed or were asked, steps of its adoption, its first and last day. Where no
 * adoption is recorded, that stands after the last meeting or step, without a day; meetings of which no day is recorded stand first, and steps
 * of which none is recorded after the step before them. A meeting that decided a step is shown by that step alone.
 */
export function editionTimeline(snapshot: Pick<Snapshot, 'adoption' | 'meetings' | 'edition'>): readonly TimelinePoint[] {
  const { adoption, meetings, edition } = snapshot;
  const told = meetingsOfSteps(snapshot);
  const decided = inOrder([
    ...meetings
      .filter((meeting) => meeting.outcome !== 'noted' && !told.has(meeting))
      .map((meeting) => placed({ kind: 'meeting', on: whenHeld(meeting), meeting })),
    ...stepsInOrder(adoption),
  ]);
  const { state } = adoptionOf(snapshot);
  const ends = [placed({ kind: 'begins', on: edition.startsOn }), placed({ kind: 'ends', on: edition.endsOn })];
  const points = inOrder([...decided, ...ends]).map(({ point }) => point);
  if (state === 'adopted') return points;
  const unrecorded: TimelinePoint = { kind: state === 'adopted-unrecorded' ? state : 'no-adoption', on: null };
  return points.toSpliced(points.findLastIndex(({ kind }) => kind === 'meeting' || kind === 'step') + 1, 0, unrecorded);
}

/** A point with what it is put in order by; '' stands first. */
interface Placed {
  readonly point: TimelinePoint;
  readonly after: string;
}

const placed = (point: TimelinePoint): Placed => ({ point, after: point.on ?? '' });

const inOrder = (points: readonly Placed[]): readonly Placed[] => points.toSorted((one, other) => one.after.localeCompare(other.after));

/** Steps are kept in the order in which they were taken: one of which part of the day is known, or nothing, stands no earlier than that allows. */
function stepsInOrder(steps: readonly SnapshotStep[]): readonly Placed[] {
  const points: Placed[] = [];
  for (const step of steps) {
    const on = whenTaken(step);
    const before = points.at(-1)?.after ?? '';
    const isPlaced = on !== null && (step.on !== null || before === '' || isBefore(before, on) || isBefore(on, before));
    points.push({ point: { kind: 'step', on, step }, after: isPlaced ? on : before });
  }
  return points;
}

/** What a meeting says where it decided a step. */
const OUTCOMES: Readonly<Partial<Record<SnapshotStep['move'], SnapshotMeeting['outcome']>>> = {
  recommend: 'agreed',
  adopt: 'agreed',
  'refer-back': 'referred-back',
};

/** The meetings that decided a step: each step was decided by one, of the same body and day. */
function meetingsOfSteps({ adoption, meetings }: Pick<Snapshot, 'adoption' | 'meetings'>): ReadonlySet<SnapshotMeeting> {
  const found = new Set<SnapshotMeeting>();
  for (const step of adoption) {
    const own = meetings.find(
      (meeting) =>
        !found.has(meeting) &&
        meeting.body === step.body &&
        meeting.outcome === OUTCOMES[step.move] &&
        whenHeld(meeting) === whenTaken(step),
    );
    if (own !== undefined) found.add(own);
  }
  return found;
}
