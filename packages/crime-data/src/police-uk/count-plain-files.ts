import { readSync } from 'node:fs';
import { isUtf8 } from 'node:buffer';
import { open } from 'node:fs/promises';
import { isResaved, monthWritten } from './month-written.ts';
import type { CountedOffences, CountingProgress, OffenceCount, OwnPlaces, PlaceTally } from './offence-counts.ts';
import type { StreetFile } from './open-source.ts';
import { keyOf, placeOfKey, PlainRows, type RowsOfMonth, typeOfKey } from './plain-rows.ts';
import type { Ward } from './wards.ts';

const CHUNK_BYTES = 256 * 1024;
const [LINE_FEED, QUOTE, BACKSLASH] = [0x0a, 0x22, 0x5c];

/**
 * Counts files in one pass over their bytes, a third of the work of a reader of any CSV: every file of data.police.uk is written without
 * a quoted field. Null where a file is written otherwise or is broken, for `countWithDuckDB` to read it or say what is wrong: before any
 * progress is told, unless only fields or ends of rows tell it.
 */
export async function countPlainFiles(
  files: readonly (StreetFile & { readonly bytes: number })[],
  own: OwnPlaces,
  onProgress: (done: CountingProgress) => void,
): Promise<CountedOffences | null> {
  const rows = new PlainRows(own);
  const buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES);
  // All files first, which takes a sixth of the time of reading them: a quote in the last would make what was counted of the others of no use.
  for (const { path } of files) if (!(await everyPiece(path, buffer, (piece, end) => isPlain(piece.subarray(0, end))))) return null;
  const counts: OffenceCount[] = [];
  const months = new Set<string>();
  const places = new Tallies(rows, own);
  let bytes = 0;
  for (const { path, month: fileMonth, bytes: size } of files) {
    if (!(await everyPiece(path, buffer, (piece, end, isFirst) => countPiece(rows, piece, end, isFirst)))) return null;
    for (const found of rows.next()) {
      months.add(found.month);
      for (const count of countsOf(rows, found, fileMonth)) counts.push(count);
      places.add(found);
    }
    bytes += size;
    onProgress({ bytes, rows: rows.rows, months: months.size });
  }
  return {
    counts,
    places: places.all(),
    rows: rows.rows,
    repeatedIds: rows.repeatedIds.count(),
    repeatedWithoutId: rows.repeatedWithoutId.count(),
  };
}

/** Whether rows may be counted by their bytes: they are UTF-8, and no field is quoted. */
const isPlain = (piece: Uint8Array): boolean => !piece.includes(QUOTE) && !piece.includes(BACKSLASH) && isUtf8(piece);

/** Counts what is plain; false where a row is not, of which only its fields and its end can tell. */
function countPiece(rows: PlainRows, bytes: Uint8Array, end: number, isFirst: boolean): boolean {
  const from = isFirst ? rows.skipHeader(bytes) : 0;
  return from !== -1 && rows.count(bytes, from, end);
}

/**
 * Reads a file by pieces that end with a row, which stand at the beginning of the buffer up to `end`; false where `take` is of one, or a
 * row is longer than the buffer or is not ended.
 */
async function everyPiece(
  path: string,
  buffer: Buffer,
  take: (bytes: Uint8Array, end: number, isFirst: boolean) => boolean,
): Promise<boolean> {
  const file = await open(path);
  try {
    // A slice of it is a copy; that of a Buffer would not be.
    const bytes = new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    let kept = 0;
    let isFirst = true;
    for (;;) {
      // It runs in a thread of its own, where waiting for each piece would take longer than reading it.
      const bytesRead = readSync(file.fd, buffer, kept, buffer.length - kept, null);
      // At the end of the file, or where the buffer is full without an end of a row in it.
      if (bytesRead === 0) return kept === 0;
      const filled = kept + bytesRead;
      const end = buffer.subarray(0, filled).lastIndexOf(LINE_FEED) + 1;
      if (end > 0) {
        if (!take(bytes, end, isFirst)) return false;
        isFirst = false;
      }
      buffer.copyWithin(0, end, filled);
      kept = filled - end;
    }
  } finally {
    await file.close();
  }
}

function countsOf({ types, districts }: PlainRows, { counts, ...of }: RowsOfMonth, fileMonth: string): readonly OffenceCount[] {
  const { reportedBy, fallsWithin } = of;
  const month = { month: monthWritten(of.month), isResaved: isResaved(of.month), fileMonth, reportedBy, fallsWithin };
  return [...counts].map(([key, rows]) => ({
    ...month,
    crimeType: types.texts[typeOfKey(key)] ?? '',
    district: districts[placeOfKey(key) >> 1] ?? '',
    hasPlace: (placeOfKey(key) & 1) === 1,
    rows,
  }));
}

type OpenTally = PlaceTally & { readonly months: PlaceTally['months'][number][] };

/** No ward holds the point. */
const NO_WARD = -1;

/** Counts by small area and by ward, from those of each month. */
class Tallies {
  private readonly rows: PlainRows;
  private readonly wardAt: OwnPlaces['wardAt'];
  private readonly ofAreas = new Map<number, OpenTally>();
  private readonly ofWards = new Map<number, OpenTally>();
  private readonly wards: Ward[] = [];
  private readonly numberOfWard = new Map<string, number>();
  private readonly wardOfPoint: number[] = [];

  constructor(rows: PlainRows, { wardAt }: OwnPlaces) {
    this.rows = rows;
    this.wardAt = wardAt;
  }

  add({ month: written, areas, points }: RowsOfMonth): void {
    const month = monthWritten(written);
    for (const [key, rows] of areas) this.tallyOfArea(key).months.push({ month, rows });
    const byWard = new Map<number, number>();
    for (const [key, rows] of points) {
      const ward = this.wardOf(placeOfKey(key));
      if (ward !== NO_WARD) byWard.set(keyOf(ward, typeOfKey(key)), (byWard.get(keyOf(ward, typeOfKey(key))) ?? 0) + rows);
    }
    for (const [key, rows] of byWard) this.tallyOfWard(key).months.push({ month, rows });
  }

  all(): readonly PlaceTally[] {
    return [...this.ofAreas.values(), ...this.ofWards.values()];
  }

  private tallyOfArea(key: number): OpenTally {
    const found = this.ofAreas.get(key);
    if (found !== undefined) return found;
    const text = this.rows.areas.texts[placeOfKey(key)] ?? '';
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
    const { code = '', name = '' } = this.wards[placeOfKey(key)] ?? {};
    const made: OpenTally = { layer: 'ward', code, name, crimeType: this.typeOf(key), months: [] };
    this.ofWards.set(key, made);
    return made;
  }

  private typeOf(key: number): string {
    return this.rows.types.texts[typeOfKey(key)] ?? '';
  }

  /** The number of the ward of a point, which is looked for once, however many rows are put there. */
  private wardOf(point: number): number {
    const known = this.wardOfPoint[point];
    if (known !== undefined) return known;
    const [longitude = NaN, latitude = NaN] = (this.rows.points.texts[point] ?? '').replace(',', ' ').split(' ').map(Number);
    const ward = this.wardAt?.(longitude, latitude) ?? null;
    const number = ward === null ? NO_WARD : (this.numberOfWard.get(ward.code) ?? this.wards.length);
    if (ward !== null && number === this.wards.length) {
      this.wards.push(ward);
      this.numberOfWard.set(ward.code, number);
    }
    this.wardOfPoint[point] = number;
    return number;
  }
}
