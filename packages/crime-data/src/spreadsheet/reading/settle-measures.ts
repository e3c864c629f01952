import type { FileSaying } from '@saferplan/domain/shared';
import { isTargetName } from './claim-rest.ts';
import type { Block } from './block.ts';
import type { Claims } from './claims.ts';
import { isBoundHeading, isGenericHeading } from './columns.ts';
import { differenceAmong, isDifferenceName } from './differences.ts';
import type { DraftMeasure } from './draft-measures.ts';
import { MOST_MEASURES, totalsAmong } from './find-totals.ts';
import { areMixed } from './kinds-of-years.ts';
import type { Interval } from './line.ts';
import { meansAmong } from './means.ts';
import { monthIndex } from './period-parts.ts';
import { isNamedTotal, partsByName, straightBefore } from './names-of-totals.ts';
import type { DraftValue } from './read-values.ts';
import { askAboutTotal, furtherTotals } from './rounded-totals.ts';
import {
  isRollingMean,
  isRollingName,
  isRollingSum,
  isRunningName,
  isRunningSum,
  isSame,
  looksRolling,
  neverFallsWithinYears,
  pointsOf,
} from './rolling.ts';

import { range } from './view.ts';

type Answers = Readonly<Record<string, string>>;
/** Averages and rates add up to nothing. */
const NO_SUMMAND = /\b(?:averages?|mean|median|rates?|ratio|index)\b/i;

/** Names of measures are told apart by the titles of their tables; what has the same name still is one measure. */
export function withOwnNames(drafts: readonly DraftMeasure[]): readonly DraftMeasure[] {
  const blocksOf = Map.groupBy(drafts, ({ name }) => name);
  // `Count` and `n` below different titles are of what these name.
  const generic = drafts.filter(({ name }) => isGenericHeading(name));
  const areOfTitles = new Set(generic.map(({ block }) => block)).size > 1 && new Set(generic.map(({ title }) => title)).size > 1;
  const named = drafts.map((draft) => {
    const others = blocksOf.get(draft.name) ?? [];
    const titles = new Set(others.map(({ title }) => title));
    const isShared = new Set(others.map(({ block }) => block)).size > 1 && titles.size > 1;
    return (isShared || (areOfTitles && generic.includes(draft))) && draft.title !== '' && draft.title !== draft.name
      ? { ...draft, name: `${draft.title} · ${draft.name}` }
      : draft;
  });
  const joined = [...Map.groupBy(named, ({ name, interval }) => `${interval} ${name}`).values()].flatMap((same) => {
    const [first] = same;
    const target = same.find((one) => (one.target ?? null) !== null)?.target ?? null;
    return first === undefined ? [] : [{ ...first, target, values: same.flatMap(({ values }) => values) }];
  });
  const intervalsOf = Map.groupBy(joined, ({ name }) => name);
  return joined.map((draft) =>
    (intervalsOf.get(draft.name)?.length ?? 0) > 1
      ? { ...draft, plainName: draft.name, name: `${draft.name} (by ${draft.interval})` }
      : draft,
  );
}

type Line = NonNullable<ReturnType<typeof linesOf>>;

/** A measure for each line that has its name. */
const apartBy = (draft: DraftMeasure, { name, of }: Line): readonly DraftMeasure[] =>
  [...Map.groupBy(draft.values, ({ cell }) => of(cell))].map(([own, values]) => ({
    ...draft,
    name: `${draft.name} (${name} ${own})`,
    values,
  }));

/** The measures of the lines called a total, each with the sums of those between it and the one before, as sub-totals that have one name; null where one holds others. */
function sumsBetween(draft: DraftMeasure, others: readonly DraftMeasure[], line: Line): readonly DraftMeasure[] | null {
  if (!isNamedTotal(draft.name)) return null;
  const { of, name } = line;
  const placeOf = (cell: string): number =>
    name === 'row' ? Number(of(cell)) : Array.from(of(cell)).reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0);
  const places = [...new Set(draft.values.map(({ cell }) => placeOf(cell)))].toSorted((one, other) => one - other);
  const sums = new Map<string, number>();
  const parts = new Map<number, Set<string>>();
  for (const other of others.filter((one) => one !== draft && one.block === draft.block && !isNamedTotal(one.name)))
    for (const { period, value, cell, source } of other.values) {
      const place = places.find((end) => placeOf(cell) < end);
      if (source === null || place === undefined) continue;
      sums.set(`${place} ${period}`, (sums.get(`${place} ${period}`) ?? 0) + (value ?? Number.NaN));
      parts.set(place, (parts.get(place) ?? new Set()).add(other.name));
    }
  const isSum = ({ period, value, cell }: DraftValue): boolean =>
    value !== null && isSame(value, sums.get(`${placeOf(cell)} ${period}`) ?? Number.NaN);
  if (!draft.values.every(isSum) || places.some((place) => (parts.get(place)?.size ?? 0) < 2)) return null;
  return apartBy(draft, line).map((one) => ({ ...one, adds: [...(parts.get(placeOf(one.values[0]?.cell ?? '')) ?? [])] }));
}

/** Asks which figure holds where a period has more than one. */
export function settleDuplicates(draft: DraftMeasure, others: readonly DraftMeasure[], claims: Claims): readonly DraftMeasure[] {
  const byPeriod = Map.groupBy(draft.values, ({ period }) => period);
  const repeated = [...byPeriod.values()].filter((group) => group.filter(({ source }) => source !== null).length > 1);
  if (repeated.length === 0) return [{ ...draft, values: [...byPeriod.values()].map(filledFirst).flat() }];
  if (draft.addsUp === true && canBeAdded(draft))
    return [{ ...draft, values: [...byPeriod.values()].flatMap((group) => addedUp(filledFirst(group))) }];
  const line = linesOf(repeated);
  const sums = line === null ? null : sumsBetween(draft, others, line);
  if (sums !== null) return sums;
  const answer = claims.ask({
    id: `duplicates:${draft.name}`,
    question: { code: 'duplicates', name: draft.name, periods: repeated.length },
    options: [
      { id: 'first', label: { code: 'duplicates.first' } },
      { id: 'last', label: { code: 'duplicates.last' } },
      { id: 'sum', label: { code: 'duplicates.sum' } },
      ...(line === null ? [] : [{ id: 'apart', label: { code: 'duplicates.apart', line: line.name } as const }]),
    ],
    cells: repeated.flatMap((group) => group.filter(({ source }) => source !== null).map(({ cell }) => cell)),
  });
  if (answer === 'apart' && line !== null) return apartBy(draft, line);
  const values = [...byPeriod.values()].flatMap((group) => {
    const filled = filledFirst(group);
    if (filled.length < 2) return filled;
    return [answer === 'sum' ? addedUp(filled) : ((answer === 'last' ? filled.at(-1) : filled[0]) ?? [])].flat();
  });
  return [{ ...draft, values }];
}

/** Rates and averages of parts are none of the whole. */
export const canBeAdded = (draft: DraftMeasure): boolean =>
  !isPercent(draft) && !PER_CENT.test(`${draft.name} ${draft.heading}`) && !NO_SUMMAND.test(draft.name) && !SHARE.test(draft.name);
const SHARE =
  /\b(?:per (?:\d[\d,]*|thousand|million|head|capita|person|people|population|resident|household|dwelling|officer|pupil)|proportion|share|percentile|score)s?\b|\b(?:cyfradd(?:au)?|cyfartaledd(?:au)?|cyfran(?:nau)?|canran(?:nau)?|y pen)\b/i;

/** The columns, or the rows, in which each figure of a period has a line of its own: headings that are the same; null where they have none. */
function linesOf(
  repeated: readonly (readonly DraftValue[])[],
): { readonly name: 'column' | 'row'; readonly of: (cell: string) => string } | null {
  const column = { name: 'column' as const, of: (cell: string) => cell.replace(/\d+$/, '') };
  const row = { name: 'row' as const, of: (cell: string) => cell.replace(/^[A-Z]+/, '') };
  const isApart = ({ of }: Pick<typeof column, 'of'>): boolean =>
    repeated.every((group) => new Set(group.map(({ cell }) => of(cell))).size === group.length) &&
    new Set(repeated.flatMap((group) => group.map(({ cell }) => of(cell)))).size === repeated[0]?.length;
  return isApart(column) ? column : repeated.length > 1 && isApart(row) ? row : null;
}

/** The filled ones of several cells for one period; the first where all are empty. */
function filledFirst(group: readonly DraftValue[]): readonly DraftValue[] {
  const filled = group.filter(({ source }) => source !== null);
  return filled.length > 0 ? filled : group.slice(0, 1);
}

function addedUp(group: readonly DraftValue[]): readonly DraftValue[] {
  const [first] = group;
  if (first === undefined) return [];
  const value = group.reduce<number | null>((sum, one) => (sum === null || one.value === null ? null : sum + one.value), 0);
  return [{ ...first, value, status: value === null ? 'missing' : 'value' }];
}

/** Differences between measures are no parts of one, and what has negative values is no count that is part of another. */
const isDifference = ({ name, values }: DraftMeasure): boolean => isDifferenceName(name) || values.some(({ value }) => (value ?? 0) < 0);
const PER_CENT = /%|\bper ?cent(?:age)?s?\b/i;
const isPercent = ({ values }: DraftMeasure): boolean => values.some((value) => value.isPercent);

/** Why each measure is not to be charted as it stands: a sum of others, a running or a rolling sum; by its place. */
export function refusalsOf(drafts: readonly DraftMeasure[], claims: Claims, blocks: readonly Block[]): ReadonlyMap<number, FileSaying> {
  const reasons = new Map<number, FileSaying>();
  const asked = new Set<number>();
  const points = drafts.map(pointsOf);
  for (const [place, { adds, refusal = null, name }] of drafts.entries()) {
    const why: FileSaying | null = adds ? { code: 'sum-of', name, parts: adds } : refusal;
    if (why !== null) reasons.set(place, why);
  }
  for (const places of Map.groupBy(drafts.keys(), (place) => drafts[place]?.block).values()) {
    if (places.length > MOST_MEASURES) continue;
    for (const [place, parts] of meansAmong(drafts, places))
      reasons.set(place, { code: 'mean-of', name: drafts[place]?.name ?? '', parts });
    const names = places.map((place) => drafts[place]?.name ?? '');
    const summands = places.map((place, index) => {
      const draft = drafts[place];
      return {
        points: points[place] ?? new Map<string, number>(),
        isNamedTotal: isNamedTotal(draft?.name ?? '') || places.some((other) => drafts[other]?.name.startsWith(`${draft?.name ?? ''} · `)),
        partsByName: partsByName(names, index),
        straightBefore: straightBefore(names, index),
        canAdd:
          draft !== undefined &&
          !reasons.has(place) &&
          !isPercent(draft) &&
          !isTargetName(draft.name) &&
          !NO_SUMMAND.test(draft.name) &&
          !isDifference(draft),
      };
    });
    for (const [at, { of, sureness }] of totalsAmong(summands)) {
      const [place, total] = [places[at] ?? 0, drafts[places[at] ?? 0]];
      const parts = of.toSorted((one, other) => one - other).map((part) => drafts[places[part] ?? 0]?.name ?? '');
      if (total === undefined) continue;
      const said = { name: total.name, parts };
      if (sureness === 'sure') reasons.set(place, { code: 'sum-of', ...said });
      else {
        asked.add(place);
        if (askAboutTotal(sureness === 'by-chance' ? 'possible-total' : 'incomplete-total', total, parts, claims) === 'total')
          reasons.set(place, { code: 'total-by-answer', ...said });
      }
    }
  }
  const candidates = drafts.map((draft, place) => ({
    draft,
    points: points[place] ?? new Map<string, number>(),
    isNamedTotal: isNamedTotal(draft.name),
    canAdd: !isTargetName(draft.name) && !NO_SUMMAND.test(draft.name) && !isDifference(draft),
    isPercent: isPercent(draft) || PER_CENT.test(`${draft.name} ${draft.heading}`),
  }));
  for (const [place, why] of furtherTotals(candidates, new Set(reasons.keys()), asked, claims)) reasons.set(place, why);
  for (const [place, { name, block }] of drafts.entries())
    if (isBoundName(name) && drafts.some((other) => other.block === block && !isBoundName(other.name)))
      reasons.set(place, { code: 'bound-of-estimate', name });
  for (const place of controlLinesAmong(drafts)) reasons.set(place, { code: 'control-line', name: drafts[place]?.name ?? '' });
  // Until it is said what years of several kinds are, nothing is known of how they overlap.
  const isMixed = ({ block }: DraftMeasure): boolean => blocks.slice(block, block + 1).some(areMixed);
  for (const [place, draft] of drafts.entries()) {
    if (reasons.has(place)) continue;
    const beside = neighboursOf(drafts, place).flatMap((other) => drafts[other] ?? []);
    const difference = differenceAmong(draft, beside);
    if (difference !== null) {
      reasons.set(place, difference);
      continue;
    }
    const own = points[place] ?? new Map<string, number>();
    const others = neighboursOf(drafts, place).map((other) => points[other] ?? new Map<string, number>());
    const saysRolling = draft.interval !== 'year' && (isRollingName(draft.name) || /\b(?:rolling|moving)\b/i.test(draft.title));
    if (isRunningName(`${draft.name} ${draft.title}`) && (others.some((of) => isRunningSum(own, of)) || neverFallsWithinYears(own)))
      reasons.set(place, { code: 'running-total', name: draft.name });
    else if (others.some((of) => isRollingMean(draft.name, own, of))) reasons.set(place, { code: 'rolling-averages', name: draft.name });
    else if (
      draft.isRolling ||
      (overlapsItself(draft) && !isMixed(draft)) ||
      saysRolling ||
      others.some((of) => isRollingSum(own, of, ROLLED[draft.interval] ?? Number.POSITIVE_INFINITY))
    )
      reasons.set(place, { code: 'rolling-totals', name: draft.name });
    else if (
      draft.interval === 'month' &&
      !isPercent(draft) &&
      looksRolling([...own].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value))
    )
      askWhetherRolling(draft, claims, (reason) => void reasons.set(place, reason));
  }
  return reasons;
}

const MONTHS_OF: Readonly<Partial<Record<Interval, number>>> = { quarter: 3, year: 12 };

/** Whether quarters or years begin before the one before them has ended, as three months to each month do. */
function overlapsItself({ interval, values }: DraftMeasure): boolean {
  const length = MONTHS_OF[interval];
  if (length === undefined) return false;
  const months = [...new Set(values.map(({ period }) => monthIndex(period)))].toSorted((one, other) => one - other);
  return months.some((month, at) => at > 0 && month - (months[at - 1] ?? 0) < length);
}

const isBoundName = (name: string): boolean => isBoundHeading(name.split(' · ').at(-1) ?? '');

const LIMIT =
  /^(?:[ul](?:cl|wl|pl|npl)(?: ?[\d.]+ ?(?:sd|sigma|σ))?|(?:upper|lower) (?:(?:control|warning|(?:natural )?process) )?limits?)$/i;
const CENTRE_LINE = /^(?:mean|average|median|cl|cent(?:re|er) ?line|x[ -]?bar|process average)$/i;

/** A centre line that is worked out anew holds for as many periods at least. */
const FEWEST_OF_LINE = 6;

/** The places of the limits of a control chart, and of its centre line: what is named so where limits stand, and has the values of one. */
function controlLinesAmong(drafts: readonly DraftMeasure[]): readonly number[] {
  const lastPart = (name: string): string => name.split(' · ').at(-1) ?? '';
  const limits = drafts.filter(({ name }) => LIMIT.test(lastPart(name)));
  return drafts.flatMap((draft, place) => {
    if (limits.includes(draft)) return [place];
    const beside = limits.filter(({ block }) => block === draft.block);
    return beside.length > 0 && CENTRE_LINE.test(lastPart(draft.name)) && isCentreOf(draft, beside) ? [place] : [];
  });
}

/** Whether values are those of a centre line: the same but for where it is worked out anew, or in every period midway between two limits. */
function isCentreOf(draft: DraftMeasure, limits: readonly DraftMeasure[]): boolean {
  const own = [...pointsOf(draft)].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const steps = own.filter(([, value], at) => at > 0 && value !== own[at - 1]?.[1]).length;
  if (steps <= Math.floor(own.length / FEWEST_OF_LINE)) return true;
  const points = limits.map(pointsOf);
  return points.some((upper, at) =>
    points.slice(at + 1).some((lower) =>
      own.every(([period, value]) => {
        const [one, other] = [upper.get(period), lower.get(period)];
        return one !== undefined && other !== undefined && Math.abs((one + other) / 2 - value) <= Math.abs(one - other) / 100;
      }),
    ),
  );
}

/** How many periods a rolling year has. */
const ROLLED: Readonly<Partial<Record<Interval, number>>> = { month: 12, quarter: 4 };

/** How far from a measure the one that it sums up can stand. */
const FAR = 12;

const neighboursOf = (drafts: readonly DraftMeasure[], place: number): readonly number[] =>
  range(Math.max(0, place - FAR), Math.min(drafts.length - 1, place + FAR)).filter(
    (other) => other !== place && drafts[other]?.block === drafts[place]?.block,
  );

function askWhetherRolling(draft: DraftMeasure, claims: Claims, refuse: (reason: FileSaying) => void): void {
  const answer = claims.ask({
    id: `rolling:${draft.name}`,
    question: { code: 'rolling', name: draft.name },
    options: [
      { id: 'no', label: { code: 'rolling.no' } },
      { id: 'yes', label: { code: 'rolling.yes' } },
    ],
    cells: draft.values.flatMap(({ source, cell }) => (source === null ? [] : [cell])),
  });
  if (answer === 'yes') refuse({ code: 'rolling-by-answer', name: draft.name });
}

/** The reason with which somebody overrules that a measure is left out; null where nobody does. */
export const overruledWith = (name: string, answers: Answers): string | null => {
  const reason = answers[`keep:${name}`]?.trim() ?? '';
  return reason === '' ? null : reason;
};
