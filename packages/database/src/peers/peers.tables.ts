/** Areas that a partnership chose to be compared with. `areas` is JSON. */
export interface PeerGroupTable {
  id: string;
  partnership_id: string;
  version: number;
  title: string;
  reason: string;
  source: string;
  areas: string;
}

/** Numbers of people that a partnership imported. `estimates` is JSON. */
export interface PopulationEditionTable {
  id: string;
  partnership_id: string;
  title: string;
  kind: string;
  source: string;
  licence: string;
  estimates: string;
  /** When it was imported: ISO 8601, UTC. */
  at: string;
}

/** What an import counted in an area, where that differs from what was known before. Append-only. */
export interface AreaCountTable {
  import_id: string;
  partnership_id: string;
  area: string;
  measure: string;
  period: string;
  value: number | null;
  note: string;
}
