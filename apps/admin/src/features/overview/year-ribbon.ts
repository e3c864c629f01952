import type { EditionState } from '@saferplan/domain/adoption';
import { addDays, daysBetween, type IsoDate, monthAfter, wholeMonthsBetween } from '@saferplan/domain/shared';
import { overviewWords } from '../../words/overview-words.ts';
import { inWords } from '../../ui/dates-in-words.ts';

/** How long before its first day the ribbon of an edition begins, in days: half a year, in which it is prepared. */
const LEAD_DAYS = 182;
/** The least distance between two marks, as a share of the ribbon: their words would stand on each other. */
const APART = 0.17;
/** The most that a mark may stand to the right, so that its words stay within. */
const RIGHTMOST = 0.86;

/** Something on the ribbon: where, from 0 (its begin) to 1 (its end), and what. */
interface Mark {
  readonly at: number;
  readonly title: string;
  readonly detail: string;
}

export interface Ribbon {
  /** Where the year itself begins. */
  readonly yearFrom: number;
  /** Today; held within the ribbon where it lies outside. */
  readonly today: number;
  /** The first days of the four quarters of it, however long it is. */
  readonly months: readonly { readonly at: number; readonly name: string }[];
  readonly marks: readonly Mark[];
}

type Year = { readonly startsOn: IsoDate; readonly endsOn: IsoDate };

/** Where the days of a year stand on its ribbon; of two marks that stand too near, the later is left out. */
export function ribbonOf(
  { startsOn, endsOn }: Year,
  today: IsoDate,
  dates: readonly { readonly on: IsoDate; readonly title: string; readonly detail: string }[],
): Ribbon {
  const from = addDays(startsOn, -LEAD_DAYS);
  const days = daysBetween(from, endsOn);
  const placeOf = (on: IsoDate): number => Math.min(1, Math.max(0, daysBetween(from, on) / days));
  const length = Math.max(1, wholeMonthsBetween(startsOn, endsOn) + 1);
  const months = [0, 1, 2, 3].map((quarter) => {
    const month = Math.floor((quarter * length) / 4);
    const first = `${monthAfter(startsOn, month)}-01`;
    return { at: placeOf(first), name: inWords(first.slice(0, 7)) };
  });
  const marks: Mark[] = [];
  for (const { on, title, detail } of dates.toSorted((one, other) => one.on.localeCompare(other.on))) {
    const at = placeOf(on);
    const last = marks.at(-1);
    if (on >= from && at <= RIGHTMOST && (last === undefined || at - last.at >= APART)) marks.push({ at, title, detail });
  }
  return { yearFrom: placeOf(startsOn), today: placeOf(today), months, marks };
}

const WORDS: Readonly<Record<Exclude<EditionState, 'published'>, (label: string) => string>> = {
  draft: (label) => overviewWords.yearRibbon.isADraft(label),
  consultation: (label) => overviewWords.yearRibbon.isInConsultation(label),
  recommended: (label) => overviewWords.yearRibbon.isRecommendedAndNotYet(label),
  adopted: (label) => overviewWords.yearRibbon.isAdoptedAndNotYet(label),
  superseded: (label) => overviewWords.yearRibbon.isSuperseded(label),
};

/** Where an edition stands in its year, in a few words. */
export function standingInWords(edition: Year & { readonly label: string; readonly state: EditionState }, today: IsoDate): string {
  const { label, startsOn, endsOn, state } = edition;
  if (state !== 'published') return WORDS[state](label);
  if (today < startsOn) return overviewWords.yearRibbon.beginsOn(label, inWords(startsOn));
  if (today > endsOn) return overviewWords.yearRibbon.endedOn(label, inWords(endsOn));
  return overviewWords.yearRibbon.isInMonthOf(label, wholeMonthsBetween(startsOn, today) + 1, wholeMonthsBetween(startsOn, endsOn) + 1);
}
