import { ByteDictionary, hashOf, mixed, textIn } from './byte-dictionary.ts';
import { KnownTexts } from './known-texts.ts';
import type { OwnPlaces } from './offence-counts.ts';
import { ID_BYTES, Repeats } from './repeats.ts';
import { Tally } from './tally.ts';
import type { Ward } from './wards.ts';

const [LINE_FEED, CARRIAGE_RETURN, SPACE, COMMA, LETTER_A, LETTER_N] = [10, 13, 32, 44, 65, 78];

/** There are 14 types, some 330 districts and at most 700 small areas in one; a source with more than these is not counted here. */
const [TYPES, DISTRICTS, OWN_PLACES, MOST_TEXTS] = [2 ** 5, 2 ** 12, 2 ** 12, 2 ** 20];

/** A file of data.police.uk has one month of one force; what has more combinations of a month and two forces than this is no such file. */
const MOST_MONTHS = 4096;
const MONTH_SLOTS = 64;

/** No slot holds the text. */
const UNKNOWN = -1;

/** The number of a small area or ward that there is none of. */
const NONE = -1;

/** The rows of one file that agree in month, reporting and responsible force. */
export interface RowsOfMonth {
  readonly month: string;
  readonly reportedBy: string;
  readonly fallsWithin: string;
  /** How many rows, by the key of the district, twice its number and 1 more with a place, and the type. */
  readonly counts: Map<number, number>;
  /** How many rows of the district's own, by the key of the small area or ward and the type. */
  readonly areas: Map<number, number>;
  readonly wards: Map<number, number>;
}

/** What is known of them while their file is read. */
interface OpenMonth extends RowsOfMonth {
  readonly hash: number;
  readonly isOfForce: boolean;
}

const keyOf = (place: number, type: number): number => place * TYPES + type;
export const typeOfKey = (key: number): number => key % TYPES;
export const placeOfKey = (key: number): number => Math.floor(key / TYPES);

/**
 * Counts rows by their bytes, as long as each is written plainly: twelve fields, none of them quoted, and every row ended alike. What
 * is counted is known by numbers, and the dictionaries and lists say what they stand for.
 */
export class PlainRows {
  readonly types = new ByteDictionary();
  readonly districts: string[] = [];
  /** The district's own small areas, as `E01024370,Maidstone 013B`: LSOA code and name. */
  readonly ownAreas: string[] = [];
  readonly wards: Ward[] = [];
  /** The keys of rows with a Crime ID and of those without. */
  readonly ids = new Repeats();
  readonly withoutId = new Repeats();
  rows = 0;

  private readonly own: OwnPlaces;
  /** Codes and names of small areas. */
  private readonly areas = new ByteDictionary();
  private readonly numberOfDistrict = new Map<string, number>();
  private readonly districtOfArea: number[] = [];
  private readonly isOwnArea: boolean[] = [];
  /** The number of an own small area; one without a code has none. */
  private readonly numberOfOwnArea: number[] = [];
  /** `0.5,51.2`: longitude and latitude. */
  private readonly points = new ByteDictionary();
  private readonly wardOfPoint: number[] = [];

  /** Each with the comma after it; that of a month and two forces has the place in `months` as its number. */
  private knownMonths = new KnownTexts(MONTH_SLOTS, 16);
  private readonly knownAreas = new KnownTexts(4096, 16);
  private readonly knownTypes = new KnownTexts(256, 8);
  private readonly knownOutcomes = new KnownTexts(256, 16);

  private months: OpenMonth[] = [];
  private readonly placeInMonths = new Map<string, number>();
  /** That of the row before. */
  private current: OpenMonth | null = null;
  private currentSlot = UNKNOWN;
  /** What of the current month is not in its maps yet. */
  private readonly tally = {
    counts: new Tally(2 * DISTRICTS * TYPES),
    areas: new Tally(OWN_PLACES * TYPES),
    wards: new Tally(OWN_PLACES * TYPES),
  };
  private lineEnd = 0;
  /** The number of the text that was read last, and of months the slot too. */
  private learnt = 0;
  private learntSlot = UNKNOWN;

  constructor(own: OwnPlaces) {
    this.own = own;
  }

  /** Begins a file; answers the rows of the file before. */
  next(): readonly RowsOfMonth[] {
    this.addTally();
    const before = this.months.map(({ hash: _hash, isOfForce: _isOfForce, ...month }) => month);
    this.months = [];
    this.placeInMonths.clear();
    this.knownMonths = new KnownTexts(MONTH_SLOTS, 16);
    this.current = null;
    this.lineEnd = 0;
    return before;
  }

  /** Passes over the row of names; answers where the next begins, or -1 where it does not end as rows do. */
  skipHeader(bytes: Uint8Array): number {
    return this.endRow(bytes, bytes.indexOf(LINE_FEED) - (bytes[bytes.indexOf(LINE_FEED) - 1] === CARRIAGE_RETURN ? 1 : 0));
  }

  /**
   * Counts whole rows, of which the last ends before `to`, and `BYTES_BEHIND` more are behind it; false where one is not written plainly,
   * and what was counted is of no use.
   */
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
    const idEnd = this.addId(bytes, words, from);
    if (bytes[idEnd] !== COMMA) return -1;
    const forcesEnd = this.endOfForces(bytes, words, idEnd + 1);
    const { current } = this;
    if (forcesEnd === -1 || current === null) return -1;
    const longitude = forcesEnd + 1;
    const longitudeEnd = endOfField(bytes, longitude);
    if (bytes[longitudeEnd] !== COMMA) return -1;
    const latitudeEnd = endOfField(bytes, longitudeEnd + 1);
    if (bytes[latitudeEnd] !== COMMA) return -1;
    const locationEnd = endOfField(bytes, latitudeEnd + 1);
    if (bytes[locationEnd] !== COMMA) return -1;
    const areaSlot = this.knownAreas.find(words, locationEnd + 1);
    const areaEnd = areaSlot === UNKNOWN ? this.learnArea(bytes, words, locationEnd + 1) : locationEnd + this.knownAreas.lengthOf(areaSlot);
    if (areaEnd === -1) return -1;
    const area = areaSlot === UNKNOWN ? this.learnt : this.knownAreas.numberOf(areaSlot);
    const typeSlot = this.knownTypes.find(words, areaEnd + 1);
    const typeEnd = typeSlot === UNKNOWN ? this.learnType(bytes, words, areaEnd + 1) : areaEnd + this.knownTypes.lengthOf(typeSlot);
    if (typeEnd === -1) return -1;
    const type = typeSlot === UNKNOWN ? this.learnt : this.knownTypes.numberOf(typeSlot);
    const outcomeEnd = this.endOfOutcome(bytes, words, typeEnd + 1);
    if (outcomeEnd === -1) return -1;
    const next = this.endRow(bytes, endOfField(bytes, outcomeEnd + 1));
    if (next === -1) return -1;

    const hasPlace = longitudeEnd > longitude;
    this.rows += 1;
    this.tally.counts.add(keyOf((this.districtOfArea[area] ?? 0) * 2 + (hasPlace ? 1 : 0), type));
    // Rows without an identifier are alike where month, type, longitude, latitude and location are.
    if (idEnd === from) this.withoutId.addText(words, longitude, locationEnd, mixed(current.hash ^ type));
    if (!hasPlace || !current.isOfForce || this.isOwnArea[area] !== true) return next;
    const ownArea = this.numberOfOwnArea[area] ?? NONE;
    if (ownArea !== NONE) this.tally.areas.add(keyOf(ownArea, type));
    if (this.own.wardAt === null) return next;
    const point = this.points.numberOf(words, longitude, latitudeEnd);
    if (point >= MOST_TEXTS) return -1;
    const ward = this.wardOfPoint[point] ?? this.learnWard(point);
    if (ward >= OWN_PLACES) return -1;
    if (ward !== NONE) this.tally.wards.add(keyOf(ward, type));
    return next;
  }

  /** Adds the key of the Crime ID that begins here, if there is one; answers where it ends. */
  private addId(bytes: Uint8Array, words: DataView, from: number): number {
    if (bytes[from] === COMMA) return from;
    if (bytes[from + ID_BYTES] === COMMA && this.ids.addPlainId(words, from)) return from + ID_BYTES;
    const end = endOfField(bytes, from);
    if (isNothing(bytes, from, end)) return from + 1;
    this.ids.addText(words, from, end, 0);
    return end;
  }

  /** Where the month and the two forces end that begin here, which become the current ones; -1 where they are not plain. */
  private endOfForces(bytes: Uint8Array, words: DataView, from: number): number {
    if (this.current !== null && this.knownMonths.isAt(this.currentSlot, words, from))
      return from + this.knownMonths.lengthOf(this.currentSlot) - 1;
    const slot = this.knownMonths.find(words, from);
    const end = slot === UNKNOWN ? this.learnMonth(bytes, words, from) : from + this.knownMonths.lengthOf(slot) - 1;
    if (end === -1) return -1;
    this.addTally();
    this.current = this.months[slot === UNKNOWN ? this.learnt : this.knownMonths.numberOf(slot)] ?? null;
    this.currentSlot = slot === UNKNOWN ? this.learntSlot : slot;
    return end;
  }

  /** Reads a month and two forces; answers where they end, or -1, as where there are too many. */
  private learnMonth(bytes: Uint8Array, words: DataView, from: number): number {
    const monthEnd = endOfField(bytes, from);
    if (bytes[monthEnd] !== COMMA) return -1;
    const reportedEnd = endOfField(bytes, monthEnd + 1);
    if (bytes[reportedEnd] !== COMMA) return -1;
    const end = endOfField(bytes, reportedEnd + 1);
    if (bytes[end] !== COMMA) return -1;
    const text = textIn(words, from, end);
    const place = this.placeInMonths.get(text) ?? this.months.length;
    if (place === MOST_MONTHS) return -1;
    if (place === this.months.length) {
      const [month = '', reportedBy = '', fallsWithin = ''] = text.split(',');
      const of = { month, reportedBy, fallsWithin, hash: hashOf(words, from, monthEnd), isOfForce: fallsWithin === this.own.force };
      this.months.push({ ...of, counts: new Map(), areas: new Map(), wards: new Map() });
      this.placeInMonths.set(text, place);
    }
    this.learnt = place;
    this.learntSlot = this.knownMonths.keep(words, from, end + 1, place);
    return end;
  }

  /** Reads the code and name of a small area; answers where they end, or -1. */
  private learnArea(bytes: Uint8Array, words: DataView, from: number): number {
    const codeEnd = endOfField(bytes, from);
    if (bytes[codeEnd] !== COMMA || isNothing(bytes, from, codeEnd)) return -1;
    const end = endOfField(bytes, codeEnd + 1);
    if (bytes[end] !== COMMA) return -1;
    const area = this.areas.numberOf(words, from, end);
    if (area === this.districtOfArea.length) {
      const name = (this.areas.texts[area] ?? '').slice(codeEnd + 1 - from);
      const district = name.replace(/ [0-9]{3}[A-Z]$/u, '');
      const number = this.numberOfDistrict.get(district) ?? this.districts.length;
      if (number === this.districts.length) {
        this.districts.push(district);
        this.numberOfDistrict.set(district, number);
      }
      this.districtOfArea.push(number);
      const isOwn = this.own.spelt.includes(district);
      this.isOwnArea.push(isOwn);
      this.numberOfOwnArea.push(isOwn && codeEnd > from ? this.ownAreas.push(this.areas.texts[area] ?? '') - 1 : NONE);
    }
    if (area >= MOST_TEXTS || this.districts.length > DISTRICTS || this.ownAreas.length > OWN_PLACES) return -1;
    this.learnt = area;
    this.knownAreas.keep(words, from, end + 1, area);
    return end;
  }

  private learnType(bytes: Uint8Array, words: DataView, from: number): number {
    const end = endOfField(bytes, from);
    if (bytes[end] !== COMMA) return -1;
    this.learnt = this.types.numberOf(words, from, end);
    if (this.learnt >= TYPES) return -1;
    this.knownTypes.keep(words, from, end + 1, this.learnt);
    return end;
  }

  /** Where the last outcome ends that begins here, of which nothing is counted. */
  private endOfOutcome(bytes: Uint8Array, words: DataView, from: number): number {
    if (bytes[from] === COMMA) return from;
    const slot = this.knownOutcomes.find(words, from);
    if (slot !== UNKNOWN) return from + this.knownOutcomes.lengthOf(slot) - 1;
    const end = endOfField(bytes, from);
    if (bytes[end] !== COMMA) return -1;
    this.knownOutcomes.keep(words, from, end + 1, 0);
    return end;
  }

  /** The number of the ward of a point, which is looked for once, however many rows are put there. */
  private learnWard(point: number): number {
    const [longitude = NaN, latitude = NaN] = (this.points.texts[point] ?? '').replace(',', ' ').split(' ').map(Number);
    const ward = this.own.wardAt?.(longitude, latitude) ?? null;
    const known = ward === null ? NONE : this.wards.findIndex(({ code }) => code === ward.code);
    const number = ward !== null && known === -1 ? this.wards.push(ward) - 1 : known;
    this.wardOfPoint[point] = number;
    return number;
  }

  /** Where a row ends whose last field ends here; -1 where it ends otherwise than the first of its file. */
  private endRow(bytes: Uint8Array, end: number): number {
    const sign = bytes[end];
    if (this.lineEnd === 0) this.lineEnd = sign ?? 0;
    if (sign !== this.lineEnd) return -1;
    if (sign === LINE_FEED) return end + 1;
    return sign === CARRIAGE_RETURN && bytes[end + 1] === LINE_FEED ? end + 2 : -1;
  }

  private addTally(): void {
    if (this.current === null) return;
    this.tally.counts.moveTo(this.current.counts);
    this.tally.areas.moveTo(this.current.areas);
    this.tally.wards.moveTo(this.current.wards);
  }
}

/** Whether a field is what R writes where nothing was, which DuckDB passes over. */
const isNothing = (bytes: Uint8Array, from: number, end: number): boolean =>
  end - from === 2 && bytes[from] === LETTER_N && bytes[from + 1] === LETTER_A;

/** Where the field ends that begins here: at a comma, or at a sign that ends a line or stands in no plain row. */
function endOfField(bytes: Uint8Array, from: number): number {
  let at = from;
  for (; ; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte <= COMMA && (byte === COMMA || byte < SPACE)) return at;
  }
}
