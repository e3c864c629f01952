import type { Generated } from 'kysely';

/** A snapshot as it was published. Rows are never changed or removed, which triggers see to. */
export interface PublicationTable {
  sequence: Generated<number>;
  id: string;
  partnership_id: string;
  edition_id: string;
  label: string;
  starts_on: string;
  sha256: string;
  /** The exact bytes that are served. */
  body: string;
  published_at: string;
  published_by: string;
}
