import { z } from 'zod';
import type { CodedOf } from '../shared/coded.ts';
import { shortened } from '../shared/text.ts';

interface Said {
  readonly said: string;
}

/** What the app notes of a value, each with its parameters; the sentences are in the messages. What else a note holds somebody wrote. */
export interface ValueNotes {
  readonly 'empty-in-source': null;
  /** `said` stands in the source in place of a value. */
  readonly 'source-says': Said;
  /** A formula without an outcome; `beside` is what stands beside it, empty where nothing does. */
  readonly 'not-calculated': { readonly beside: string };
  readonly 'no-row-of-list': null;
  /** So many events of a list have no date that can be read, and may be of any period. */
  readonly 'events-without-date': { readonly count: number };
  /** Worked out as what a cumulated figure adds to the one before it in its year; `beside` as above. */
  readonly 'from-cumulated': { readonly cumulated: number; readonly before: number; readonly beside: string };
  /** A cumulated figure before which there is none in its year. */
  readonly 'cumulated-alone': { readonly cumulated: number; readonly beside: string };
  /** A cumulated figure that is below the one before it in its year, so that nothing is known of what was added. */
  readonly 'cumulated-fell': { readonly cumulated: number; readonly before: number; readonly beside: string };
  /** Of a list of dates: no event before it is known, so that no time is counted to it. */
  readonly 'first-event': null;
  readonly 'not-counted-apart': null;
  readonly 'no-row-of-force': null;
  readonly 'partial-month': null;
  readonly 'partial-district': null;
  readonly 'surplus-month': null;
  readonly 'surplus-district': null;
  readonly 'repeated-rows': null;
  readonly 'places-lost': null;
  readonly 'area-without-figure': null;
  readonly 'no-row-of-quarter': null;
  /** A row of `said`, which the sum needs and which other quarters count, is missing. */
  readonly 'no-row-of-part': Said;
  /** A row stands twice, so that a sum may be too high. */
  readonly 'row-twice': null;
  /** A row of the area stands under `said`, which is no quarter, so that a sum may be too low. */
  readonly 'row-of-no-quarter': Said;
  readonly 'count-empty': null;
  /** `said` stands in place of a count. */
  readonly 'count-marked': Said;
  /** `said` is the note of the publisher. */
  readonly 'publisher-refuses': Said;
  readonly 'offences-unassigned': { readonly count: number; readonly force: string };
  /** The parts of a sum that have no value. */
  readonly 'not-known-for': { readonly parts: readonly string[] };
  readonly 'not-known-for-some': { readonly parts: number };
}

const None = z.strictObject({});
const OneText = z.strictObject({ said: z.string() });

const NOTES: { readonly [Code in keyof ValueNotes]: z.ZodType<ValueNotes[Code] extends null ? object : ValueNotes[Code]> } = {
  'empty-in-source': None,
  'source-says': OneText,
  'not-calculated': z.strictObject({ beside: z.string() }),
  'no-row-of-list': None,
  'events-without-date': z.strictObject({ count: z.int() }),
  'from-cumulated': z.strictObject({ cumulated: z.number(), before: z.number(), beside: z.string() }),
  'cumulated-alone': z.strictObject({ cumulated: z.number(), beside: z.string() }),
  'cumulated-fell': z.strictObject({ cumulated: z.number(), before: z.number(), beside: z.string() }),
  'first-event': None,
  'not-counted-apart': None,
  'no-row-of-force': None,
  'partial-month': None,
  'partial-district': None,
  'surplus-month': None,
  'surplus-district': None,
  'repeated-rows': None,
  'places-lost': None,
  'area-without-figure': None,
  'no-row-of-quarter': None,
  'no-row-of-part': OneText,
  'row-twice': None,
  'row-of-no-quarter': OneText,
  'count-empty': None,
  'count-marked': OneText,
  'publisher-refuses': OneText,
  'offences-unassigned': z.strictObject({ count: z.int(), force: z.string() }),
  'not-known-for': z.strictObject({ parts: z.array(z.string()) }),
  'not-known-for-some': z.strictObject({ parts: z.int() }),
};

export type ValueNote = CodedOf<ValueNotes>;

/** A note as it is read: one of the app's, or a text that somebody wrote or that was stored before notes were codes. */
export type StoredNote = ValueNote | { readonly code: 'written'; readonly text: string };

/** How many characters a note has at most. */
export const LONGEST_NOTE = 200;

/** A note as it stands with its value; a text within it is cut so that it fits. Whoever makes a note gives the whole text. */
export function writeValueNote(note: ValueNote): string {
  const text = JSON.stringify(note);
  const over = text.length - LONGEST_NOTE;
  if (over <= 0) return text;
  if ('said' in note) return writeValueNote({ ...note, said: shortened(note.said, note.said.length - over) });
  if ('beside' in note) return writeValueNote({ ...note, beside: shortened(note.beside, note.beside.length - over) });
  if (note.code === 'not-known-for') return writeValueNote({ code: 'not-known-for-some', parts: note.parts.length });
  return note.code === 'offences-unassigned' ? writeValueNote({ ...note, force: shortened(note.force, note.force.length - over) }) : text;
}

const Coded = z.looseObject({ code: z.string() });

/** What a note says that stands with a value. */
export function readValueNote(text: string): StoredNote {
  const written = { code: 'written', text } as const;
  if (!text.startsWith('{"code":')) return written;
  const coded = Coded.safeParse(parsed(text));
  if (!coded.success) return written;
  const { code, ...given } = coded.data;
  const read = Object.hasOwn(NOTES, code) ? NOTES[code as keyof ValueNotes].safeParse(given) : null;
  // The schema of a code reads the parameters of that code, which TypeScript does not see through the union.
  return read?.success === true ? ({ code, ...read.data } as ValueNote) : written;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
