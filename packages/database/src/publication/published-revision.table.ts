import type { Generated } from 'kysely';

/** How many values of a series of a publication have been revised since. The newest row of both holds; rows are never changed or removed. */
export interface PublishedRevisionTable {
  sequence: Generated<number>;
  partnership_id: string;
  publication_id: string;
  /** The slug by which the series was published. */
  series: string;
  /** 0 where all values are again as they were published. */
  revised: number;
  first_period: string;
  last_period: string;
  at: string;
}
