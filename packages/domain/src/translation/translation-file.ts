import { lineOfText, prose } from '../shared/text.ts';
import type { Language } from '../shared/language.ts';
import { faultIn, type ValueFault } from '../shared/value-fault.ts';
import type { TranslatedText, TranslationState } from './translations.ts';

/** A sheet of a spreadsheet, every cell as text. */
export interface TranslationSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/**
 * What became of a row of a translator's file: taken; the same as it was; nothing was written; the original has changed since, so that
 * it is kept as stale where nothing newer is there; no text of this key; or not fit to be stored.
 */
export type RowOutcome = 'taken' | 'unchanged' | 'empty' | 'original-changed' | 'unknown' | 'refused';

/** A row as it was read. */
export interface TranslatorRow {
  /** The number of the row in the sheet, from 1, as a spreadsheet shows it. */
  readonly row: number;
  readonly outcome: RowOutcome;
  /** What the row calls itself, as the translator sees it. */
  readonly where: string;
  /** What was written. */
  readonly text: string;
  /** Why it was refused; null where it was not. */
  readonly message: ValueFault | null;
  /** What is to be stored: the text that it is of, and the original that it translates; null where nothing is. */
  readonly store: { readonly of: TranslatedText; readonly original: string } | null;
}

/** What a translator's file says beside the texts, in one language. */
export interface TranslationFileWords {
  readonly languages: Readonly<Record<Language, string>>;
  readonly states: Readonly<Record<TranslationState, string>>;
  readonly sheet: string;
  readonly guide: string;
  /** The headings of the columns. By that of the keys a file is known again. */
  readonly where: string;
  readonly which: string;
  readonly state: string;
  readonly key: string;
  /** How to fill the file in, a line each, by the names of the languages. */
  readonly guidance: (from: string, to: string) => readonly string[];
}

const keyOf = ({ ownerId, field }: Pick<TranslatedText, 'ownerId' | 'field'>): string => `${ownerId} ${field}`;
/** As a spreadsheet gives a text back. */
const asRead = (text: string): string => text.replaceAll('\r\n', '\n').trim();

/** The sheets for a translator, in `words`: each text with what it says in both languages, and how to fill them in. `called` says where a text stands. */
export function writeTranslationFile(
  texts: readonly TranslatedText[],
  languages: { readonly from: Language; readonly to: Language },
  called: (text: TranslatedText) => { readonly where: string; readonly which: string },
  words: TranslationFileWords,
): readonly TranslationSheet[] {
  const [from, to] = [words.languages[languages.from], words.languages[languages.to]];
  const rows = texts.map((text) => {
    const { where, which } = called(text);
    return [where, which, text.text, text.translation?.text ?? '', words.states[text.state], keyOf(text)];
  });
  return [
    { name: words.sheet, rows: [[words.where, words.which, from, to, words.state, words.key], ...rows] },
    { name: words.guide, rows: words.guidance(from, to).map((line) => [line]) },
  ];
}

/**
 * Reads a translator's file against the texts as they are now. Every row with a key or a translation is told, in the order of the file;
 * null where it has no sheet of translations from and into these languages, in any of the languages of `words`.
 */
export function readTranslationFile(
  sheets: readonly TranslationSheet[],
  texts: readonly TranslatedText[],
  languages: { readonly from: Language; readonly to: Language },
  words: readonly TranslationFileWords[],
): readonly TranslatorRow[] | null {
  for (const { rows } of sheets) {
    const head = rows.findIndex((row) => row.map(asRead).some((name) => words.some(({ key }) => key === name)));
    const names = (rows[head] ?? []).map(asRead);
    const said = words.find(({ key }) => names.includes(key));
    if (said === undefined) continue;
    const [from, to] = [said.languages[languages.from], said.languages[languages.to]];
    if (!names.includes(from) || !names.includes(to)) continue;
    const byKey = new Map(texts.map((text) => [keyOf(text), text]));
    return rows.slice(head + 1).flatMap((cells, index): TranslatorRow[] => {
      const at = (name: string): string => asRead(cells[names.indexOf(name)] ?? '');
      if (at(said.key) === '' && at(to) === '') return [];
      const read = readRow(byKey.get(at(said.key)), at(from), at(to));
      return [{ row: head + index + 2, where: at(said.where), text: at(to), ...read }];
    });
  }
  return null;
}

type Read = Pick<TranslatorRow, 'outcome' | 'message' | 'store'>;
const withoutText = (outcome: RowOutcome, message: Read['message'] = null): Read => ({ outcome, message, store: null });

function readRow(of: TranslatedText | undefined, original: string, text: string): Read {
  if (of === undefined) return withoutText('unknown');
  if (text === '') return withoutText('empty');
  const wrong = whyNot(of, text);
  if (wrong !== null) return withoutText('refused', wrong);
  const current = of.translation;
  const isOld = asRead(of.text) !== original;
  if (
    current !== null &&
    asRead(current.text) === text &&
    (asRead(current.original) === original || of.state === 'read' || of.state === 'unread')
  )
    return withoutText('unchanged');
  if (!isOld) return { outcome: 'taken', message: null, store: { of, original: of.text } };
  // What is there already and says what the original says today is better than what says what it said before.
  const isBetter = of.state === 'read' || of.state === 'unread';
  return { outcome: 'original-changed', message: null, store: isBetter ? null : { of, original } };
}

/** Why a text cannot be stored as the translation of another; null where it can. What stands on one line does so in every language. */
export function whyNot({ text: original }: Pick<TranslatedText, 'text'>, text: string): ValueFault | null {
  const parsed = (/[\r\n]/u.test(original) || original.length > LONGEST_LINE ? prose(LONGEST) : lineOfText(LONGEST)).safeParse(text);
  if (parsed.success) return null;
  const [issue] = parsed.error.issues;
  return issue === undefined ? { code: 'not-words' } : faultIn(issue.message);
}

const LONGEST = 20_000;
/** A text of one paragraph that is longer than this may have more in another language. */
const LONGEST_LINE = 300;
