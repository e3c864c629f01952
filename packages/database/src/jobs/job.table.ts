/** Work to be done once, by whichever replica takes it first. `payload` is JSON. */
export interface JobTable {
  id: string;
  partnership_id: string;
  kind: string;
  run_at: string;
  payload: string;
  attempts: number;
  held_until: string | null;
  held_by: string | null;
  finished_at: string | null;
  error: string | null;
}
