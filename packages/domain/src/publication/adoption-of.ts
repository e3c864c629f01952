import type { PartialDate } from '../shared/calendar.ts';
import { type Snapshot, whenHeld, whenTaken } from './snapshot.ts';

/** What is known of an edition's adoption from its steps and meetings; `on` is as much of that day as is recorded. */
export type RecordedAdoption =
  | { readonly state: 'adopted' }
  /** As the partnership says; the meeting is not recorded. */
  | { readonly state: 'adopted-unrecorded' }
  | { readonly state: 'recommended' | 'put'; readonly body: string; readonly on: PartialDate | null }
  | { readonly state: 'not-recorded' };

/**
 * Adopted where a step says so, or where a meeting agreed and none is awaited; adopted at a meeting that is not recorded where the edition
 * says that; recommended where the last step is that; put to a meeting whose outcome is awaited; else not recorded.
 */
export function adoptionOf({ adoption, meetings, edition }: Pick<Snapshot, 'adoption' | 'meetings' | 'edition'>): RecordedAdoption {
  if (adoption.some(({ move }) => move === 'adopt')) return { state: 'adopted' };
  if (edition.adoption === 'meeting-not-recorded') return { state: 'adopted-unrecorded' };
  const step = adoption.findLast(({ move }) => move === 'recommend');
  if (step !== undefined && step.body !== null) return { state: 'recommended', body: step.body, on: whenTaken(step) };
  const awaited = meetings
    .filter(({ outcome }) => outcome === 'awaited')
    .toSorted((one, other) => (whenHeld(one) ?? '').localeCompare(whenHeld(other) ?? ''));
  const last = awaited.at(-1);
  if (last !== undefined) return { state: 'put', body: last.body, on: whenHeld(last) };
  return meetings.some(({ outcome }) => outcome === 'agreed') ? { state: 'adopted' } : { state: 'not-recorded' };
}
