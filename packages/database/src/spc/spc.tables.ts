import type { ColumnType, Generated } from 'kysely';

export interface ObservationTable {
  partnership_id: string;
  series_id: string;
  period: string;
  value: number | null;
  denominator: number | null;
  note: string;
  import_id: string;
}

/** Append-only: an import that is undone stays, and the one that undoes it names it. */
export interface ImportTable {
  sequence: Generated<number>;
  id: string;
  partnership_id: string;
  kind: string;
  file_name: string;
  sha256: string;
  /** PostgreSQL answers a bigint as text. */
  bytes: ColumnType<number | string, number, never>;
  rows: number;
  notices: string;
  at: string;
  actor_name: string;
  undoes: string | null;
  /** The first import of the monthly round that it came with; null where it came alone. */
  round: string | null;
  /** JSON: what was chosen for a table; null elsewhere. */
  choices: string | null;
  /** JSON: the months whose counts of other areas and of places, of all imports before it, it takes back; null where none. */
  months_taken_back: string | null;
}

/** What an import did to an observation; JSON, null where there was or is none. Append-only. */
export interface ObservationChangeTable {
  import_id: string;
  partnership_id: string;
  series_id: string;
  period: string;
  before: string | null;
  after: string | null;
}
