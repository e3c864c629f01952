import type { Observation } from '../spc/observation.ts';
import type { SnapshotWording } from './snapshot-wording.ts';

/** The observations of the partnership's series, by the series' identifier. */
export type ObservationsBySeries = ReadonlyMap<string, readonly Observation[]>;

/** The values with their notes in the words of a language. */
export const notedIn = (observations: ObservationsBySeries, { note }: SnapshotWording): ObservationsBySeries =>
  new Map(
    [...observations].map(([id, values]) => [
      id,
      values.map((value) => (value.note === '' ? value : { ...value, note: note(value.note) })),
    ]),
  );
