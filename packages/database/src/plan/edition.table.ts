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
  state: string;
  amendment: string | null;
  previous_id: string | null;
  version: number;
}
