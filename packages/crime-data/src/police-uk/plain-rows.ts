import { ByteDictionary, copyOf, isAt, textIn } from './byte-dictionary.ts';
import type { OwnPlaces } from './offence-counts.ts';
import { Repeats } from './repeats.ts';

const [LINE_FEED, CARRIAGE_RETURN, SPACE, COMMA] = [10, 13, 32, 44];

/** A Crime ID of today is a SHA-256 in hexadecimal. */
const ID_BYTES = 64;
/** The first numbers of the two halves of a key; any will do. */
const [FIRST_LOW, FIRST_HIGH] = [0x25_45_f4_91, 0x6c_62_27_2e];
const EVERY_TOP_BIT = 0x80_80_80_80 | 0;
/** A comma and one more in each of four bytes: what is less in any of them may end a field. */
const ABOVE_COMMA = 0x2d_2d_2d_2d;

/** The numbers of a type and of a place, or of a district and whether there is a place, make one key of 30 bits. */
const [TYPES, PLACES] = [2 ** 10, 2 ** 20];

/** A file of data.police.uk has one month of one force; what has more combinations of a month and two forces than this is no such file. */
const MOST_MONTHS = 4096;

/** The rows of one file that agree in month, reporting and responsible force. */
export interface RowsOfMonth {
  readonly month: string;
  readonly reportedBy: string;
  readonly fallsWithin: string;
  /** How many rows, by the key of the district, twice its number and 1 more with a place, and the type. */
  readonly counts: Map<number, number>;
  /** How many rows of the district's own, by the key of the small area or point and the type. */
  readonly areas: Map<number, number>;
  readonly points: Map<number, number>;
}

export const keyOf = (place: number, type: number): number => place * TYPES + type;
export const typeOfKey = (key: number): number => key % TYPES;
export const placeOfKey = (key: number): number => Math.floor(key / TYPES);

/**
 * Counts rows by their bytes, as long as each is written plainly: twelve fields, none of them quoted, and every row ended alike. What
 * is counted is known by numbers, and the dictionaries say what they stand for.
 */
export class PlainRows {
  readonly types = new ByteDictionary();
  /** `E01024370,Maidstone 013B`: an LSOA code and name. */
  readonly areas = new ByteDictionary();
  /** `0.5,51.2`: longitude and latitude. */
  readonly points = new ByteDictionary();
  readonly districts: string[] = [];
  readonly repeatedIds = new Repeats();
  readonly repeatedWithoutId = new Repeats();
  rows = 0;

  private readonly names = new ByteDictionary();
  private readonly districtOfName: number[] = [];
  private readonly isOwnName: boolean[] = [];
  private readonly numberOfDistrict = new Map<string, number>();
  private readonly own: OwnPlaces;
  /** By the month and the two forces as they are written. */
  private months = new Map<string, RowsOfMonth>();
  /** The month and the two forces of the row before, with the comma after each. */
  private monthAndForces = new DataView(new ArrayBuffer(0));
  private monthHash = 0;
  private current: RowsOfMonth | null = null;
  private isOfForce = false;
  private lineEnd = 0;
  private hash = 0;

  constructor(own: OwnPlaces) {
    this.own = own;
  }

  /** Begins a file; answers the rows of the file before. */
  next(): readonly RowsOfMonth[] {
    const before = [...this.months.values()];
    this.months.clear();
    this.current = null;
    this.lineEnd = 0;
    return before;
  }

  /** Passes over the row of names; answers where the next begins, or -1 where it does not end as rows do. */
  skipHeader(bytes: Uint8Array): number {
    return this.endRow(bytes, bytes.indexOf(LINE_FEED) - (bytes[bytes.indexOf(LINE_FEED) - 1] === CARRIAGE_RETURN ? 1 : 0));
  }

  /** Counts whole rows, of which the last ends before `to`; false where one is not written plainly, and what was counted is of no use. */
  count(bytes: Uint8Array, from: number, to: number): boolean {
    const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = from;
    while (at < to) {
      at = this.countRow(bytes, words, at);
      if (at === -1) return false;
    }
    return true;
  }

  private countRow(bytes: Uint8Array, words: DataView, from: number): number {
    const idEnd = isPlainId(bytes, words, from) ? from + ID_BYTES : endOfField(bytes, from);
    const known = this.current === null ? -1 : this.endOfKnown(words, idEnd + 1);
    const forcesEnd = known === -1 ? this.beginMonth(bytes, words, idEnd + 1) : known;
    const { current } = this;
    if (bytes[idEnd] !== COMMA || current === null || forcesEnd === -1) return -1;
    const longitude = forcesEnd + 1;
    const longitudeEnd = endOfField(bytes, longitude);
    if (bytes[longitudeEnd] !== COMMA) return -1;
    const latitudeEnd = endOfField(bytes, longitudeEnd + 1);
    if (bytes[latitudeEnd] !== COMMA) return -1;
    const locationEnd = endOfField(bytes, latitudeEnd + 1);
    if (bytes[locationEnd] !== COMMA) return -1;
    const codeEnd = endOfField(bytes, locationEnd + 1);
    if (bytes[codeEnd] !== COMMA) return -1;
    const nameEnd = this.endOfHashed(bytes, codeEnd + 1);
    if (bytes[nameEnd] !== COMMA) return -1;
    const name = this.nameAt(words, codeEnd + 1, nameEnd);
    const typeEnd = this.endOfHashed(bytes, nameEnd + 1);
    if (bytes[typeEnd] !== COMMA) return -1;
    const type = this.types.numberOf(words, nameEnd + 1, typeEnd, this.hash);
    const outcomeEnd = endOfField(bytes, typeEnd + 1);
    if (bytes[outcomeEnd] !== COMMA) return -1;
    const next = this.endRow(bytes, endOfField(bytes, outcomeEnd + 1));
    if (next === -1 || type >= TYPES) return -1;

    const hasPlace = longitudeEnd > longitude;
    const district = this.districtOfName[name] ?? 0;
    if (district * 2 >= PLACES) return -1;
    increase(current.counts, keyOf(district * 2 + (hasPlace ? 1 : 0), type));
    this.rows += 1;
    if (idEnd > from) addKey(this.repeatedIds, words, from, idEnd, 0);
    // Rows without an identifier are alike where month, type, longitude, latitude and location are.
    else addKey(this.repeatedWithoutId, words, longitude, locationEnd, mixed(this.monthHash ^ type));
    if (!hasPlace || !this.isOfForce || this.isOwnName[name] !== true) return next;
    if (codeEnd > locationEnd + 1) {
      const area = this.areas.numberOf(words, locationEnd + 1, nameEnd, hashOf(bytes, locationEnd + 1, nameEnd));
      if (area >= PLACES) return -1;
      increase(current.areas, keyOf(area, type));
    }
    if (this.own.wardAt === null) return next;
    const point = this.points.numberOf(words, longitude, latitudeEnd, hashOf(bytes, longitude, latitudeEnd));
    if (point >= PLACES) return -1;
    increase(current.points, keyOf(point, type));
    return next;
  }

  /** Where a row ends whose last field ends here; -1 where it ends otherwise than the first of its file. */
  private endRow(bytes: Uint8Array, end: number): number {
    const sign = bytes[end];
    if (this.lineEnd === 0) this.lineEnd = sign ?? 0;
    if (sign !== this.lineEnd) return -1;
    if (sign === LINE_FEED) return end + 1;
    return sign === CARRIAGE_RETURN && bytes[end + 1] === LINE_FEED ? end + 2 : -1;
  }

  /** Where the month and the two forces end that begin here, if they are those of the row before; -1 otherwise. */
  private endOfKnown(words: DataView, from: number): number {
    const end = from + this.monthAndForces.byteLength;
    return end <= words.byteLength && isAt(this.monthAndForces, words, from, end) ? end - 1 : -1;
  }

  /** Takes another month or other forces than those of the row before; answers where they end, or -1, as where there are too many. */
  private beginMonth(bytes: Uint8Array, words: DataView, from: number): number {
    const monthEnd = endOfField(bytes, from);
    if (bytes[monthEnd] !== COMMA) return -1;
    const reportedEnd = endOfField(bytes, monthEnd + 1);
    if (bytes[reportedEnd] !== COMMA) return -1;
    const end = endOfField(bytes, reportedEnd + 1);
    if (bytes[end] !== COMMA) return -1;
    this.monthHash = hashOf(bytes, from, monthEnd);
    this.monthAndForces = copyOf(words, from, end + 1);
    const text = textIn(this.monthAndForces);
    const [month = '', reportedBy = '', fallsWithin = ''] = text.split(',');
    const known = this.months.get(text);
    if (known === undefined && this.months.size === MOST_MONTHS) return -1;
    this.current = known ?? { month, reportedBy, fallsWithin, counts: new Map(), areas: new Map(), points: new Map() };
    if (known === undefined) this.months.set(text, this.current);
    this.isOfForce = fallsWithin === this.own.force;
    return end;
  }

  private nameAt(words: DataView, from: number, to: number): number {
    const name = this.names.numberOf(words, from, to, this.hash);
    if (name === this.districtOfName.length) {
      const district = (this.names.texts[name] ?? '').replace(/ [0-9]{3}[A-Z]$/u, '');
      const number = this.numberOfDistrict.get(district) ?? this.districts.length;
      if (number === this.districts.length) {
        this.districts.push(district);
        this.numberOfDistrict.set(district, number);
      }
      this.districtOfName.push(number);
      this.isOwnName.push(this.own.spelt.includes(district));
    }
    return name;
  }

  private endOfHashed(bytes: Uint8Array, from: number): number {
    let hash = FIRST_LOW;
    let at = from;
    for (; ; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte <= COMMA && (byte === COMMA || byte < SPACE)) break;
      hash = Math.imul(hash ^ byte, 0x01_00_01_93);
    }
    this.hash = hash;
    return at;
  }
}

/** Adds the key of what stands at these places, four bytes at a time. */
function addKey(keys: Repeats, words: DataView, from: number, to: number, seed: number): void {
  let low = FIRST_LOW ^ seed;
  let high = FIRST_HIGH + seed;
  let at = from;
  for (; at + 4 <= to; at += 4) {
    const word = words.getInt32(at, true);
    low = mixed(low ^ word);
    high = (Math.imul(high, 0x9e_37_79_b1) + word) | 0;
  }
  for (; at < to; at += 1) {
    const byte = words.getUint8(at);
    low = mixed(low ^ byte);
    high = (Math.imul(high, 0x9e_37_79_b1) + byte) | 0;
  }
  keys.add(mixed(low), mixed(high));
}

/** Whether a Crime ID of the usual length stands here, without a sign that could end a field. */
function isPlainId(bytes: Uint8Array, words: DataView, from: number): boolean {
  if (bytes[from + ID_BYTES] !== COMMA) return false;
  let fault = 0;
  for (let at = from; at < from + ID_BYTES; at += 4) {
    const word = words.getInt32(at, true);
    // The top bit of a byte that is above the comma stays set; what is no ASCII has it set from the beginning.
    fault |= word | ~((word | EVERY_TOP_BIT) - ABOVE_COMMA);
  }
  return (fault & EVERY_TOP_BIT) === 0;
}

/** Where the field ends that begins here: at a comma, or at a sign that ends a line or stands in no plain row. */
function endOfField(bytes: Uint8Array, from: number): number {
  let at = from;
  for (; ; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte <= COMMA && (byte === COMMA || byte < SPACE)) return at;
  }
}

function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = FIRST_LOW;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01_00_01_93);
  return hash;
}

/** The bits of a number, so that each depends on many (MurmurHash3, its second step). */
function mixed(value: number): number {
  const once = Math.imul(value, 0x85_eb_ca_6b);
  return once ^ (once >>> 13);
}

function increase(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
