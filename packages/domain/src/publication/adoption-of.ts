import type { PartialDate } from '../shared/calendar.ts';
import { type Snapshot, type SnapshotMeeting, whenHeld, whenTaken } from './snapshot.ts';

/** What is known of an edition's adoption from its steps and meetings; `on` is as much of that day as is recorded. */
export type RecordedAdoption =
  | { readonly state: 'adopted' }
  /** As the partnership says; the meeting is not recorded. */
  | { readonly state: 'adopted-unrecorded' }
  | { readonly state: 'recommended' | 'put'; readonly body: string; readonly on: PartialDate | null }
  /** A body agreed `item`, which adopts nothing: of the adoption itself nothing is recorded. */
  | { readonly state: 'agreed'; readonly body: string; readonly item: string; readonly on: PartialDate | null }
  | { readonly state: 'not-recorded' };

/**
 * Adopted where a step says so; adopted at a meeting that is not recorded where the edition says that; recommended where the last step is
 * that; put to a meeting whose outcome is awaited; agreed by the last body that agreed, which need not be the one that adopts; else not
 * recorded.
 */
export function adoptionOf({ adoption, meetings, edition }: Pick<Snapshot, 'adoption' | 'meetings' | 'edition'>): RecordedAdoption {
  if (adoption.some(({ move }) => move === 'adopt')) return { state: 'adopted' };
  if (edition.adoption === 'meeting-not-recorded') return { state: 'adopted-unrecorded' };
  const step = adoption.findLast(({ move }) => move === 'recommend');
  if (step !== undefined && step.body !== null) return { state: 'recommended', body: step.body, on: whenTaken(step) };
  const awaited = lastOf(meetings, 'awaited');
  if (awaited !== undefined) return { state: 'put', body: awaited.body, on: whenHeld(awaited) };
  const agreed = lastOf(meetings, 'agreed');
  return agreed === undefined ? { state: 'not-recorded' } : { state: 'agreed', body: agreed.body, item: agreed.item, on: whenHeld(agreed) };
}

/** The last meeting of an outcome; those of which no day is recorded come first. */
const lastOf = (meetings: readonly SnapshotMeeting[], sought: SnapshotMeeting['outcome']): SnapshotMeeting | undefined =>
  meetings
    .filter(({ outcome }) => outcome === sought)
    .toSorted((one, other) => (whenHeld(one) ?? '').localeCompare(whenHeld(other) ?? ''))
    .at(-1);
