import type { Generated } from 'kysely';

/** That a partnership ends on a day, and which take its place. Everybody may read it. Rows are never changed or removed, which triggers see to. */
export interface ClosureTable {
  sequence: Generated<number>;
  partnership_id: string;
  succession_id: string;
  kind: string;
  on_day: string;
  authority: string;
  /** As JSON. */
  successors: string;
  at: string;
}
