import type { EditionRemark } from '../shared/edition-remark.ts';
import type { EditionContent } from './edition-content.ts';

/** What seems to have been copied from an earlier edition and not looked at: a field, and what to write. */
export interface CopiedRemark {
  readonly kind: 'edition' | 'action' | 'priority' | 'theme';
  readonly id: string;
  readonly field: string;
  readonly remark: EditionRemark;
}

const COUNTS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  un: 1,
  dau: 2,
  dwy: 2,
  tri: 3,
  tair: 3,
  pedwar: 4,
  pedair: 4,
  pum: 5,
  pump: 5,
  chwe: 6,
  chwech: 6,
  saith: 7,
  wyth: 8,
  naw: 9,
  deg: 10,
};

const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The number of priorities that a text gives, in figures or words ('our six priorities', 'Five things we will do'); null where it gives none. */
export function countIn(text: string, terms: readonly string[]): number | null {
  const counted = [...terms, 'priorities', 'things', 'blaenoriaeth', 'blaenoriaethau', 'peth'].map(escaped).join('|');
  const number = String.raw`(\d{1,2}|${Object.keys(COUNTS).join('|')})`;
  const found = new RegExp(String.raw`(?<![\p{L}\d])${number}\s+(?:[\p{L}-]+\s+){0,2}?(?:${counted})(?![\p{L}])`, 'iu').exec(text)?.[1];
  if (found === undefined) return null;
  return COUNTS[found.toLowerCase()] ?? Number(found);
}

/** The labels of editions that a text names: 2017-18, 2017/18, 2017–18. As `2017-18`. */
const labelsIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?<!\d)(20\d\d)[-–/](\d\d)(?!\d)/g)]
    .filter(([, first = '', second = '']) => (Number(first) + 1) % 100 === Number(second))
    .map(([, first = '', second = '']) => `${first}-${second}`);

const NEW_THIS_YEAR = /\bnew (?:for )?this year\b|\bnewydd eleni\b/iu;

/**
 * What an edition seems to have kept from the one before without a look: a due date before its first day, a count of priorities
 * that is not theirs, another edition's years on the front page, 'new this year' of what was there before. `older` holds the names
 * of the priorities and themes of the edition before; null where this is the first. Words are only looked for, never understood:
 * each remark is a question to a person and keeps nothing from being published.
 */
export function checkCopied(
  { edition, items, partnership }: EditionContent,
  older: readonly { readonly title: string }[] | null,
): readonly CopiedRemark[] {
  const remarks: CopiedRemark[] = [];
  for (const { id, text, due, status } of items.action)
    if (/^\d/.test(due) && due < edition.startsOn.slice(0, due.length) && status !== 'done' && status !== 'stopped')
      remarks.push({
        kind: 'action',
        id,
        field: 'due',
        remark: { code: 'due-before-edition', text, due },
      });
  const terms = [partnership.terms.priority.many];
  for (const field of ['headline', 'introduction'] as const) {
    const text = edition[field];
    const counted = countIn(text, terms);
    if (counted !== null && counted !== items.priority.length)
      remarks.push({
        kind: 'edition',
        id: edition.id,
        field,
        remark: { code: 'other-count', field, counted, count: items.priority.length, term: partnership.terms.priority.many },
      });
    const others = labelsIn(text).filter((label) => label !== edition.label);
    const [other] = others;
    if (other !== undefined && !labelsIn(text).includes(edition.label))
      remarks.push({
        kind: 'edition',
        id: edition.id,
        field,
        remark: { code: 'other-years', field, other, label: edition.label },
      });
  }
  const before = new Set((older ?? []).map(({ title }) => title));
  for (const kind of ['priority', 'theme'] as const)
    for (const { id, title, summary } of items[kind])
      if (before.has(title) && NEW_THIS_YEAR.test(summary))
        remarks.push({ kind, id, field: 'summary', remark: { code: 'called-new', title } });
  return remarks;
}
