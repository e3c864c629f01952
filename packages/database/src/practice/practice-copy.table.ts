/** A copy of a partnership, itself a partnership, to try things in. */
export interface PracticeCopyTable {
  partnership_id: string;
  of_partnership_id: string;
  /** ISO 8601, in UTC. */
  made_at: string;
  made_by: string;
}
