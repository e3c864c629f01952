import type { Generated } from 'kysely';

/** One change of one person: what belongs together, and is undone together. */
export interface ChangeSetTable {
  sequence: Generated<number>;
  id: string;
  partnership_id: string;
  edition_id: string | null;
  actor_id: string;
  actor_name: string;
  at: string;
  /** A `ChangeSummary`, as `summaryToText` writes it. */
  summary: string;
  /** The change set that this one undoes. */
  undoes: string | null;
}

/** One item's part in a change set, with its fields before and after as JSON. */
export interface ChangeLogTable {
  sequence: Generated<number>;
  change_set_id: string;
  partnership_id: string;
  item_kind: string;
  item_id: string;
  /** A `ChangeType`. */
  change_type: string;
  before: string | null;
  after: string | null;
}
