export interface EditionTable {
  id: string;
  partnership_id: string;
  plan_id: string;
  label: string;
  starts_on: string;
  ends_on: string;
  headline: string;
  introduction: string;
  refreshed: string | null;
  title: string;
  overlap: string;
  published_on: string | null;
  /** JSON: the document that it was taken from. */
  source: string | null;
  state: string;
  amendment: string | null;
  previous_id: string | null;
  version: number;
}
