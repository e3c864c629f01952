/** How many records of a kind lie in a ward or a small area in a month; 0 where there are none although the files hold the month. */
export interface PlaceCount {
  readonly layer: 'ward' | 'small-area';
  readonly code: string;
  readonly name: string;
  readonly measure: string;
  /** The month, ISO 8601. */
  readonly period: string;
  readonly value: number;
}
