/** What an import counted in a ward or a small area in a calendar year. Append-only. */
export interface SmallAreaCountTable {
  import_id: string;
  partnership_id: string;
  /** `ward` or `small-area`. */
  layer: string;
  code: string;
  name: string;
  measure: string;
  year: string;
  /** JSON: twelve whole numbers, January first; null for a month that the import does not count. */
  counts: string;
}

/** The outlines of the wards of a partnership. `outlines` is JSON. */
export interface PlaceOutlineTable {
  partnership_id: string;
  outlines: string;
}
