import type { Generated } from 'kysely';

/** That a publication, or a text of it, was taken from the public. Rows are never changed or removed, which triggers see to. */
export interface WithdrawalTable {
  sequence: Generated<number>;
  id: string;
  partnership_id: string;
  publication_id: string;
  /** A JSON pointer (RFC 6901) to a text of the snapshot; empty for the whole. */
  path: string;
  reason: string;
  /** In which roles it was decided; no names, since the public reads it. */
  decided_by: string;
  withdrawn_at: string;
}

/** What one person asked for that a second has to agree to. Rows are never changed or removed. */
export interface SecondPersonRequestTable {
  sequence: Generated<number>;
  id: string;
  partnership_id: string;
  /** What it is about, as JSON. */
  subject: string;
  reason: string;
  actor_id: string;
  actor_name: string;
  actor_role: string;
  at: string;
}

/** What the second person decided. Rows are never changed or removed. */
export interface SecondPersonDecisionTable {
  sequence: Generated<number>;
  request_id: string;
  partnership_id: string;
  outcome: string;
  actor_id: string;
  actor_name: string;
  at: string;
}
