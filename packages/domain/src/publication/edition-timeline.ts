import { adoptionOf } from './adoption-of.ts';
import type { Snapshot, SnapshotMeeting, SnapshotStep } from './snapshot.ts';

/** One point on the way of an edition: what happened on a day, or what no record is held of. */
export type TimelinePoint =
  /** `on` is its month or year where only that is recorded, and null where nothing is. */
  | { readonly kind: 'meeting'; readonly on: string | null; readonly meeting: SnapshotMeeting }
  | { readonly kind: 'step'; readonly on: string; readonly step: SnapshotStep }
  /** The adoption, of which nothing is recorded; or of which it is said that it was, and the meeting is not recorded. */
  | { readonly kind: 'no-adoption' | 'adopted-unrecorded'; readonly on: null }
  | { readonly kind: 'begins' | 'ends'; readonly on: string };

/**
 * The way of an edition in order of time: meetings that agreed or were asked, steps of its adoption, its first and last day. Where no
 * adoption is recorded, that stands after the last meeting, without a day; meetings of which no day is recorded stand first.
 */
export function editionTimeline(snapshot: Pick<Snapshot, 'adoption' | 'meetings' | 'edition'>): readonly TimelinePoint[] {
  const { adoption, meetings, edition } = snapshot;
  const decided = [
    ...meetings
      .filter(({ outcome }) => outcome !== 'noted')
      .map((meeting) => ({ kind: 'meeting', on: meeting.heldOn ?? meeting.heldIn ?? null, meeting }) as const)
      .filter(({ on }) => on === null || !adoption.some((step) => step.on === on)),
    ...adoption.map((step) => ({ kind: 'step', on: step.on, step }) as const),
  ].toSorted(byDay);
  const { state } = adoptionOf(snapshot);
  const ends = [{ kind: 'begins', on: edition.startsOn } as const, { kind: 'ends', on: edition.endsOn } as const];
  if (state === 'adopted') return [...decided, ...ends].toSorted(byDay);
  return [...decided, { kind: state === 'adopted-unrecorded' ? state : 'no-adoption', on: null }, ...ends];
}

const byDay = (one: { readonly on: string | null }, other: { readonly on: string | null }): number =>
  (one.on ?? '').localeCompare(other.on ?? '');
