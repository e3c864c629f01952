/** What an import counted in a ward or a small area. Append-only. */
export interface SmallAreaCountTable {
  import_id: string;
  partnership_id: string;
  /** `ward` or `small-area`. */
  layer: string;
  code: string;
  name: string;
  measure: string;
  period: string;
  value: number;
}

/** The outlines of the wards of a partnership. `outlines` is JSON. */
export interface PlaceOutlineTable {
  partnership_id: string;
  outlines: string;
}
