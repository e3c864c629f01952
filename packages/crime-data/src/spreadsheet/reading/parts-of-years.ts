import type { Block } from './block.ts';
import { type Claims, LEFT_OUT_BY_ANSWER } from './claims.ts';
import type { DraftMeasure } from './draft-measures.ts';
import type { GridCell } from './grid.ts';
import { monthNumber } from './period-parts.ts';
import { MONTH } from './period-rules.ts';

/** `Apr-Sep`, `Burglary (October to March)`; months with a year of their own name something else. */
const SPAN = new RegExp(`(?:^|[\\s(:,])(?<first>${MONTH})\\s*(?:to|until|[-–—])\\s*(?<last>${MONTH})(?=$|[\\s),:])(?!\\s*['’]?\\d)`, 'i');
const HALF = /^(?:(?:first|second|1st|2nd) half(?:[ -]?year)?(?: of (?:the )?year)?|half[ -]?(?:year )?[12]|hanner (?:cyntaf|1|2))$/i;
const CODE = /^h\d+$/i;

/** Seasons and terms, in English and in Welsh, alone or last in a text, as `Wave 1 (Spring)`; `hydref` is October too. */
const SEASON =
  /(?:^|[\s(:,–-])(?:(?<season>autumn|spring|summer|winter|gwanwyn|haf|gaeaf|michaelmas|lent|easter|hilary|trinity)(?: (?:terms?|waves?|surveys?|rounds?))?(?: ?[1-6])?|tymor (?:y(?:r)? )?(?<welsh>gwanwyn|haf|hydref|gaeaf))\)?$|^(?<alone>hydref)$/i;
/** The season or the term that a text names; null where it names none. */
function seasonIn(text: string): string | null {
  const { season, welsh, alone } = SEASON.exec(text.trim())?.groups ?? {};
  return (season ?? welsh ?? alone)?.toLowerCase() ?? null;
}

/** What a text says of the part of a year that its figures are of; `code`: H1 and H2, which can be names as well. Null where it says nothing of one. */
function partSaid(text: string): 'part' | 'code' | null {
  const found = SPAN.exec(text)?.groups;
  const [first, last] = [monthNumber(found?.['first'] ?? ''), monthNumber(found?.['last'] ?? '')];
  if ((first !== null && last !== null && (last - first + 13) % 12 !== 0) || HALF.test(text.trim())) return 'part';
  return CODE.test(text.trim()) ? 'code' : null;
}

/** The texts of the row in which a figure of a block stands: one list for all figures of a row, and none for a figure of another block. */
export function textsOfRows({ view, rows, columns }: Block): (source: GridCell | null) => readonly string[] {
  const ofCell = new Map<GridCell, readonly string[]>();
  for (const row of rows) {
    const texts = columns.map((column) => view.label(row, column));
    for (const column of columns) {
      const cell = view.cell(row, column);
      if (cell !== undefined) ofCell.set(cell, texts);
    }
  }
  return (source) => (source === null ? undefined : ofCell.get(source)) ?? NO_TEXTS;
}

const NO_TEXTS: readonly string[] = [];

/** The texts that the name of a measure is made of: its heading and the words that tell it from others. */
export const textsOfName = ({ name }: DraftMeasure): readonly string[] => name.split(' · ');

/** Whether some of the texts name a part of a year, and the first H1 or H2 among them. */
interface Said {
  readonly isPart: boolean;
  readonly code: string | undefined;
  readonly season: string | undefined;
}

function saidIn(texts: readonly string[]): Said {
  const said = texts.map((text) => [text, partSaid(text)] as const);
  const season = texts.map(seasonIn).find((one) => one !== null);
  return { isPart: said.some(([, of]) => of === 'part'), code: said.find(([, of]) => of === 'code')?.[0], season };
}

/** What is left of the measures of a sheet, and the figures that are asked about as those of several months. */
interface WholeYears {
  readonly drafts: readonly DraftMeasure[];
  readonly ofSeveralMonths: readonly string[];
}

/**
 * Figures beside a year of which a name says that they are of some months of it alone, as `Apr-Sep` and `First half`, are of no year: they
 * are left out, and asked about. H1 and H2 can be names as well: their figures stay by that answer.
 */
export function settlePartsOfYears(drafts: readonly DraftMeasure[], blocks: readonly Block[], claims: Claims): WholeYears {
  const [parts, halves] = [new Set<GridCell>(), new Set<GridCell>()];
  const [codes, seasons] = [new Map<GridCell, string>(), new Map<GridCell, string>()];
  const yearly = Map.groupBy(
    drafts.filter(({ interval }) => interval === 'year'),
    ({ block }) => block,
  );
  for (const [at, own] of yearly) {
    const block = blocks[at];
    if (block === undefined) continue;
    const textsOf = textsOfRows(block);
    const ofRows = new Map<readonly string[], Said>();
    for (const draft of own) {
      const ofName = saidIn(textsOfName(draft));
      for (const { source } of draft.values) {
        if (source === null) continue;
        const texts = textsOf(source);
        const ofRow = ofRows.get(texts) ?? saidIn(texts);
        ofRows.set(texts, ofRow);
        if (ofName.isPart || ofRow.isPart) parts.add(source);
        const code = ofName.code ?? ofRow.code;
        if (code !== undefined) codes.set(source, code.trim().toLowerCase());
        const season = ofName.season ?? ofRow.season;
        if (season !== undefined) seasons.set(source, season);
      }
    }
  }
  const distinct = new Set(codes.values());
  if (distinct.size > 0 && [...distinct].every((code) => code === 'h1' || code === 'h2'))
    for (const source of codes.keys()) halves.add(source);
  const answer =
    halves.size === 0
      ? null
      : claims.ask({
          id: 'half-years',
          question: { code: 'half-years' },
          options: [
            { id: 'leave-out', label: { code: 'half-years.leave-out' } },
            { id: 'names', label: { code: 'half-years.names' } },
          ],
          cells: [...halves].map(({ name }) => name),
        });
  // One alone can be a name.
  const ofSeasons = new Set(seasons.values()).size > 1 ? [...seasons.keys()] : [];
  const areSeasonsOut = ofSeasons.length > 0 && askAboutSeasons(ofSeasons, claims) === 'leave-out';
  const gone = new Set([...parts, ...(answer === 'names' ? [] : halves), ...(areSeasonsOut ? ofSeasons : [])]);
  for (const cell of gone) claims.leaveOut(cell, LEFT_OUT_BY_ANSWER);
  const ofSeveralMonths = [...parts].map(({ name }) => name);
  if (gone.size === 0) return { drafts, ofSeveralMonths };
  const left = drafts.map((draft) => ({ ...draft, values: draft.values.filter(({ source }) => source === null || !gone.has(source)) }));
  return { drafts: left.filter(({ values }) => values.some(({ source }) => source !== null)), ofSeveralMonths };
}

const askAboutSeasons = (cells: readonly GridCell[], claims: Claims): string | null =>
  claims.ask({
    id: 'seasons',
    question: { code: 'seasons' },
    options: [
      { id: 'leave-out', label: { code: 'seasons.leave-out' } },
      { id: 'yearly', label: { code: 'seasons.yearly' } },
    ],
    cells: cells.map(({ name }) => name),
  });
