import type { Generated } from 'kysely';

/** Rows are never changed or removed, which triggers see to. */
export interface AdoptionStepTable {
  sequence: Generated<number>;
  partnership_id: string;
  edition_id: string;
  move: string;
  from_state: string;
  to_state: string;
  meeting_id: string | null;
  reason: string;
  actor_id: string;
  actor_name: string;
  at: string;
  /** Of an asking to publish: the SHA-256 of what was to be published. */
  content_sha256: string | null;
}

/** A file that is attached to a meeting; `body` is base64. */
export interface DocumentTable {
  id: string;
  partnership_id: string;
  name: string;
  media_type: string;
  bytes: number;
  sha256: string;
  body: string;
  at: string;
  actor_name: string;
}
