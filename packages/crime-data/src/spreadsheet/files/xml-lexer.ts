import { type BookLimits, BookRefused } from './book.ts';
import {
  ASCII,
  checkCharacters,
  checkInstruction,
  checkName,
  damaged,
  ENDS_TEXT,
  ENDS_VALUE,
  IN_NAME,
  withoutReferences,
} from './xml-characters.ts';

/** A start tag as it is written. */
export interface StartTag<Meaning> {
  readonly name: string;
  readonly isEmpty: boolean;
  /** Whether one of its attributes begins with `xmlns`. */
  readonly declaresPrefixes: boolean;
  readonly count: number;
  /** The names of its attributes, as many as `count` says. The same name is the same string, so that names compare quickly. */
  readonly names: readonly string[];
  /** The value of an attribute by its place. */
  readonly value: (at: number) => string;
  /** Whether the same object is handed for tags that are written alike; else it holds until the next tag is read. */
  readonly isKept: boolean;
  /** What the handler made of it, for when it comes again. */
  meaning: Meaning | null;
}

/** Takes the tokens of a document as they come, by the names that are written. An empty element opens and closes. */
export interface TokenHandler<Meaning> {
  readonly open: (tag: StartTag<Meaning>) => void;
  readonly close: () => void;
  /** Within the root element, without references; several in a row where a comment or a quoted part stands between. */
  readonly text: (text: string) => void;
}

export interface XmlLexer {
  /** Takes the next characters; a character of two code units may be cut. */
  readonly write: (chunk: string) => void;
  /** Throws where the document is not at its end. */
  readonly end: () => void;
}

interface Name {
  readonly written: string;
  /** The number of the start tag in which an attribute of this name was met last. */
  serial: number;
}

const [TAB, LINE, SPACE, QUOTE, AMPERSAND, APOSTROPHE, SLASH] = [9, 10, 32, 34, 38, 39, 47] as const;
const [LESS, EQUALS, GREATER, QUESTION, EXCLAMATION, BRACKET] = [60, 61, 62, 63, 33, 93] as const;
/** More names than any spreadsheet has, and few enough to keep. */
const MOST_NAMES = 1000;
/** How many tags are kept in case they come again, of which lengths, and below which luck it is not worth it. */
const [MOST_KEPT, SHORTEST_KEPT, LONGEST_KEPT, LEAST_LUCK] = [4000, 6, 400, -60] as const;
/** How many tags, and how many texts up to which length, are remembered by a number made of their characters. Powers of two. */
const [SEEN_TAGS, SHARED_TEXTS, LONGEST_SHARED] = [2 ** 14, 2 ** 12, 200] as const;
/** A token that goes on in what is not there yet. */
const CUT = -1;

const isSpace = (code: number): boolean => code === SPACE || code === LINE || code === TAB;
const isInName = (code: number): boolean => (code < 128 ? ((ASCII[code] ?? 0) & IN_NAME) !== 0 : true);

/**
 * Cuts a document of XML 1.0 into tokens while it streams. Throws `BookRefused` where it is not well formed, has a document type or
 * more than a million characters without a token. Written for files of many small elements: nothing is made of a tag but the places of
 * its attributes, and of these only what is asked for becomes a text.
 */
export function xmlLexer<Meaning>(handler: TokenHandler<Meaning>, limits: BookLimits): XmlLexer {
  let source = '';
  let hasCarriageReturn = false;
  /** Whether no character was taken, and whether no token was. */
  let [isFirst, isAtStart] = [true, true];
  let hasRoot = false;
  let serial = 0;
  const open: string[] = [];
  const names: (Name | undefined)[] = Array.from({ length: 4 * MOST_NAMES });
  let amountOfNames = 0;
  const [starts, ends]: [number[], number[]] = [[], []];
  const isPlain: boolean[] = [];
  const tagNames: string[] = [];
  const value = (at: number): string => {
    const written = source.slice(starts[at], ends[at]);
    return isPlain[at] === true ? copied(written) : valueOf(written);
  };
  const tag = { name: '', isEmpty: false, declaresPrefixes: false, count: 0, names: tagNames, value, isKept: false, meaning: null };
  const kept = new Map<string, StartTag<Meaning>>();
  /** How often tags that begin alike came again, less how often they did not. */
  const luck = new Int8Array(256);
  const seenTags = new Int32Array(SEEN_TAGS);
  const sharedTexts: string[] = Array.from({ length: SHARED_TEXTS }, () => '');

  const nameOf = (from: number, to: number, hash: number): Name => {
    for (let place = (hash >>> 0) % names.length; ; place = (place + 1) % names.length) {
      const known = names[place];
      if (known === undefined) {
        const written = source.slice(from, to);
        checkName(written);
        amountOfNames += 1;
        if (amountOfNames > MOST_NAMES) throw damaged(`more than ${MOST_NAMES} names`);
        const name = { written, serial: 0 };
        names[place] = name;
        return name;
      }
      if (known.written.length === to - from && source.slice(from, to) === known.written) return known;
    }
  };

  const openTag = (met: StartTag<Meaning>): void => {
    if (open.length === 0 && hasRoot) throw damaged('a second root element');
    hasRoot = true;
    open.push(met.name);
    handler.open(met);
    if (!met.isEmpty) return;
    open.pop();
    handler.close();
  };

  /** Reads a start tag; the place behind it. Most tags of a long file are written as one before: those need no second look. */
  const startTag = (from: number): number => {
    const end = source.indexOf('>', from) + 1;
    if (end === 0) return CUT;
    const alike = (source.charCodeAt(from + 1) * 31 + source.charCodeAt(from + 2)) & 255;
    const chance = luck[alike] ?? 0;
    serial += 1;
    const isTried = (chance > LEAST_LUCK || serial % 64 === 0) && end - from >= SHORTEST_KEPT && end - from <= LONGEST_KEPT;
    const known = isTried ? kept.get(source.slice(from, end)) : undefined;
    if (known !== undefined) {
      if (chance < 100) luck[alike] = chance + 1;
      openTag(known);
      return end;
    }
    const next = readTag(from);
    if (next === CUT) return CUT;
    if (isTried) {
      if (chance > LEAST_LUCK) luck[alike] = chance - 1;
      if (next === end && isSeen(from, end)) return openKept(from, end);
    }
    openTag(tag);
    return next;
  };

  /** Whether a tag came before. Most tags that come once are those of numbers, and are not worth the memory. */
  const isSeen = (from: number, end: number): boolean => {
    let sum = 0;
    for (let place = from; place < end; place += 1) sum = (Math.imul(sum, 31) + source.charCodeAt(place)) | 0;
    const place = (sum >>> 0) % SEEN_TAGS;
    if (seenTags[place] === sum) return true;
    seenTags[place] = sum;
    return false;
  };

  /**
   * A text as it can be kept, by the sum of its characters: of texts that are alike mostly the same one, and none that holds in memory
   * the part of the document from which it was cut.
   */
  const shared = (text: string, sum: number): string => {
    const place = (sum >>> 0) % SHARED_TEXTS;
    const known = sharedTexts[place];
    if (known === text) return known;
    const own = copied(text);
    if (own.length <= LONGEST_SHARED) sharedTexts[place] = own;
    return own;
  };

  const openKept = (from: number, end: number): number => {
    if (kept.size >= MOST_KEPT) kept.clear();
    const written = copied(source.slice(from, end));
    const values = Array.from({ length: tag.count }, (_, at) =>
      isPlain[at] === true ? written.slice((starts[at] ?? 0) - from, (ends[at] ?? 0) - from) : value(at),
    );
    const own = { ...tag, names: tagNames.slice(0, tag.count), value: (at: number) => values[at] ?? '', isKept: true };
    kept.set(written, own);
    openTag(own);
    return end;
  };

  /** Reads what a start tag says into `tag`; the place behind it. */
  const readTag = (from: number): number => {
    const { length } = source;
    let place = from + 1;
    let hash = 0;
    while (place < length && isInName(source.charCodeAt(place))) {
      hash = (Math.imul(hash, 31) + source.charCodeAt(place)) | 0;
      place += 1;
    }
    if (place === length) return CUT;
    const name = nameOf(from + 1, place, hash).written;
    let count = 0;
    tag.declaresPrefixes = false;
    tag.isEmpty = false;
    for (;;) {
      const before = place;
      while (place < length && isSpace(source.charCodeAt(place))) place += 1;
      if (place === length) return CUT;
      const code = source.charCodeAt(place);
      if (code === GREATER) break;
      if (code === SLASH) {
        place += 1;
        if (place === length) return CUT;
        if (source.charCodeAt(place) !== GREATER) throw damaged('a slash within a tag');
        tag.isEmpty = true;
        break;
      }
      if (place === before) throw damaged('no space between attributes');
      const nameFrom = place;
      hash = 0;
      while (place < length && isInName(source.charCodeAt(place))) {
        hash = (Math.imul(hash, 31) + source.charCodeAt(place)) | 0;
        place += 1;
      }
      const nameTo = place;
      while (place < length && isSpace(source.charCodeAt(place))) place += 1;
      if (place === length) return CUT;
      if (source.charCodeAt(place) !== EQUALS) throw damaged('an attribute without a value');
      place += 1;
      while (place < length && isSpace(source.charCodeAt(place))) place += 1;
      if (place === length) return CUT;
      const quote = source.charCodeAt(place);
      if (quote !== QUOTE && quote !== APOSTROPHE) throw damaged('a value without quotation marks');
      place += 1;
      const valueFrom = place;
      let plain = true;
      for (; place < length; place += 1) {
        const one = source.charCodeAt(place);
        if (one < 128 ? ((ASCII[one] ?? 0) & ENDS_VALUE) === 0 : one < 0xff_fe) continue;
        if (one === quote) break;
        if (one === AMPERSAND || one === TAB || one === LINE) plain = false;
        else if (one !== QUOTE && one !== APOSTROPHE) throw damaged('a character that no value may have');
      }
      if (place === length) return CUT;
      const attribute = nameOf(nameFrom, nameTo, hash);
      if (attribute.serial === serial) throw damaged(`attribute twice: ${attribute.written}`);
      attribute.serial = serial;
      if (attribute.written.startsWith('xmlns')) tag.declaresPrefixes = true;
      if (!plain) valueOf(source.slice(valueFrom, place));
      tagNames[count] = attribute.written;
      starts[count] = valueFrom;
      ends[count] = place;
      isPlain[count] = plain;
      count += 1;
      place += 1;
    }
    tag.name = name;
    tag.count = count;
    return place + 1;
  };

  const endTag = (from: number): number => {
    const name = open.at(-1);
    if (name === undefined) throw damaged('an end tag that ends nothing');
    let place = from + 2 + name.length;
    while (place < source.length && isSpace(source.charCodeAt(place))) place += 1;
    if (place >= source.length) {
      // It may be the end of another element.
      if (source.includes('>', from)) throw damaged(`no end: ${name}`);
      return CUT;
    }
    if (source.charCodeAt(place) !== GREATER || source.slice(from + 2, from + 2 + name.length) !== name) throw damaged(`no end: ${name}`);
    open.pop();
    handler.close();
    return place + 1;
  };

  /** Reads text up to the next tag; the place of the tag. */
  const text = (from: number): number => {
    let plain = true;
    let place = from;
    let sum = 0;
    for (; place < source.length; place += 1) {
      const code = source.charCodeAt(place);
      sum = (Math.imul(sum, 31) + code) | 0;
      if (code < 128 ? ((ASCII[code] ?? 0) & ENDS_TEXT) === 0 : code < 0xff_fe) continue;
      if (code === LESS) break;
      if (code === AMPERSAND) plain = false;
      else if (code !== GREATER) throw damaged('a character that no document may have');
      else if (place - from >= 2 && source.charCodeAt(place - 1) === BRACKET && source.charCodeAt(place - 2) === BRACKET)
        throw damaged('the end of a quoted part outside of one');
    }
    if (place === source.length) return CUT;
    const written = source.slice(from, place);
    if (open.length === 0) checkOutside(written);
    else handler.text(plain ? shared(written, sum) : withoutReferences(written));
    return place;
  };

  /** Reads a comment, or a part that is quoted whole; the place behind it. */
  const declaration = (from: number): number => {
    for (const [begins, ends_] of [
      ['<!--', '--'],
      ['<![CDATA[', ']]>'],
    ] as const) {
      if (!source.startsWith(begins, from)) continue;
      const end = source.indexOf(ends_, from + begins.length);
      if (end === -1) return CUT;
      const inner = source.slice(from + begins.length, end);
      if (ends_ === ']]>') {
        if (open.length === 0) throw damaged('a quoted part outside of the root element');
        checkCharacters(inner);
        handler.text(copied(inner));
        return end + ends_.length;
      }
      if (end + 2 === source.length) return CUT;
      if (source.charCodeAt(end + 2) !== GREATER) throw damaged('two hyphens within a comment');
      checkCharacters(inner);
      return end + 3;
    }
    const begun = source.slice(from, from + 9);
    if (['<!--', '<![CDATA[', '<!DOCTYPE'].some((one) => one !== begun && one.startsWith(begun))) return CUT;
    throw damaged(begun === '<!DOCTYPE' ? 'a document type' : 'a declaration');
  };

  const instruction = (from: number): number => {
    const end = source.indexOf('?>', from + 2);
    if (end === -1) return CUT;
    checkInstruction(source.slice(from, end + 2), isAtStart);
    return end + 2;
  };

  const tokenAt = (place: number): number => {
    if (source.charCodeAt(place) !== LESS) return text(place);
    if (place + 1 === source.length) return CUT;
    const code = source.charCodeAt(place + 1);
    if (code === SLASH) return endTag(place);
    if (code === EXCLAMATION) return declaration(place);
    return code === QUESTION ? instruction(place) : startTag(place);
  };

  const write = (chunk: string): void => {
    source += withoutCarriageReturns(chunk);
    let place = isFirst && source.startsWith('\uFEFF') ? 1 : 0;
    isFirst &&= source === '';
    while (place < source.length) {
      const next = tokenAt(place);
      if (next === CUT) break;
      isAtStart = false;
      place = next;
    }
    source = source.slice(place);
    if (source.length > limits.tagLength) throw new BookRefused('too-large', 'too long a tag');
  };

  /** Ends of lines are one character, however they are written; one that may go on in the next chunk waits for it. */
  const withoutCarriageReturns = (chunk: string): string => {
    const whole = hasCarriageReturn ? `\r${chunk}` : chunk;
    hasCarriageReturn = whole.endsWith('\r');
    if (!whole.includes('\r')) return whole;
    return (hasCarriageReturn ? whole.slice(0, -1) : whole).replaceAll(/\r\n?/gu, '\n');
  };

  const end = (): void => {
    if (open.length > 0 || !hasRoot) throw damaged('the document does not end');
    checkOutside(source);
  };

  return { write, end };
}

/** Outside of the root element stand only spaces. */
function checkOutside(text: string): void {
  if (/[^ \t\n]/u.test(text)) throw damaged('a text outside of the root element');
}

const valueOf = (written: string): string => withoutReferences(written.replaceAll(/[\t\n]/gu, ' '));

/** Slices that are shorter V8 copies by itself (`SlicedString::kMinLength`). */
const SHORTEST_SLICE = 13;
/** A text that does not keep in memory the longer one which it was cut from. */
const copied = (text: string): string => (text.length < SHORTEST_SLICE ? text : ` ${text}`.slice(1));
