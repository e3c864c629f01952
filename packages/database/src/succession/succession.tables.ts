import type { Generated } from 'kysely';

/** That partnerships end and others take their place, as it was proposed. Rows are never changed or removed. */
export interface SuccessionTable {
  sequence: Generated<number>;
  id: string;
  /** Who proposed it. */
  partnership_id: string;
  kind: string;
  on_day: string;
  authority: string;
  reason: string;
  /** The addresses of the partnerships that end and of those that follow, as JSON. */
  before_slugs: string;
  after_slugs: string;
  at: string;
}

/** That a partnership was asked, or what its administrators answered: the newest row of each counts. Rows are never changed or removed. */
export interface SuccessionAnswerTable {
  sequence: Generated<number>;
  succession_id: string;
  partnership_id: string;
  answer: string;
  actor_id: string;
  at: string;
}

/** Where an item that was carried over came from. Rows are never changed or removed. */
export interface CarriedItemTable {
  sequence: Generated<number>;
  partnership_id: string;
  succession_id: string;
  edition_id: string;
  item_kind: string;
  item_id: string;
  /** As JSON. */
  source: string;
}
