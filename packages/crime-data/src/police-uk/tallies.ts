import { monthWritten } from './month-written.ts';
import type { PlaceTally } from './offence-counts.ts';
import { placeOfKey, type PlainRows, type RowsOfMonth, typeOfKey } from './plain-rows.ts';

type OpenTally = PlaceTally & { readonly months: PlaceTally['months'][number][] };

/** Counts by small area and by ward, from those of each month. */
export class Tallies {
  private readonly rows: PlainRows;
  private readonly ofAreas = new Map<number, OpenTally>();
  private readonly ofWards = new Map<number, OpenTally>();

  constructor(rows: PlainRows) {
    this.rows = rows;
  }

  add({ month: written, areas, wards }: RowsOfMonth): void {
    const month = monthWritten(written);
    for (const [key, rows] of areas) this.tallyOfArea(key).months.push({ month, rows });
    for (const [key, rows] of wards) this.tallyOfWard(key).months.push({ month, rows });
  }

  all(): readonly PlaceTally[] {
    return [...this.ofAreas.values(), ...this.ofWards.values()];
  }

  private tallyOfArea(key: number): OpenTally {
    const found = this.ofAreas.get(key);
    if (found !== undefined) return found;
    const text = this.rows.ownAreas[placeOfKey(key)] ?? '';
    const comma = text.indexOf(',');
    const made: OpenTally = {
      layer: 'small-area',
      code: text.slice(0, comma),
      name: text.slice(comma + 1),
      crimeType: this.typeOf(key),
      months: [],
    };
    this.ofAreas.set(key, made);
    return made;
  }

  private tallyOfWard(key: number): OpenTally {
    const found = this.ofWards.get(key);
    if (found !== undefined) return found;
    const { code = '', name = '' } = this.rows.wards[placeOfKey(key)] ?? {};
    const made: OpenTally = { layer: 'ward', code, name, crimeType: this.typeOf(key), months: [] };
    this.ofWards.set(key, made);
    return made;
  }

  private typeOf(key: number): string {
    return this.rows.types.texts[typeOfKey(key)] ?? '';
  }
}
