import { sameName } from '@saferplan/domain/peers';
import { gapsIn } from './gaps.ts';
import { type FileSaying, monthAfter, monthNumber } from '@saferplan/domain/shared';
import { type ValueNote, writeValueNote } from '@saferplan/domain/spc';
import { isDuring, type UnusableFigures, unusableFigures } from './publisher-notes.ts';
import { yearEnding } from './quarters.ts';
import { type OfficialValue, type RecordedCrime } from './recorded-crime.ts';

/** The share of a force's offences of a quarter that may be assigned to no area before the figures of all its areas are too low to use. */
const MOST_UNASSIGNED = 0.01;

/** The figures of every area and measure in every quarter between its first and its last, with what takes a figure away. */
export function figuresOf(
  crime: RecordedCrime,
  notes: readonly string[],
): { readonly values: readonly OfficialValue[]; readonly quarters: readonly string[]; readonly notices: readonly FileSaying[] } {
  const areas = [...crime.areas.values()];
  const come = [
    ...new Set([...crime.sums.values()].flatMap((byMeasure) => [...byMeasure.values()].flatMap((own) => [...own.keys()]))),
  ].toSorted();
  const quarters = allBetween(come);
  const absent = quarters.filter((period) => !come.includes(period));
  const unusable = unusableFigures(notes, areas, monthAfter(quarters.at(-1) ?? '0000-01', 2));
  const gapsOf = gapsIn(crime);
  const values = [...crime.areas].flatMap(([key, { name, force }]) => {
    const gaps = gapsOf(key);
    return [...(crime.sums.get(key)?.entries() ?? [])].flatMap(([measure, byPeriod]) => {
      const own = [...byPeriod.keys()].toSorted();
      const between = quarters.filter(
        (period) => (period >= (own[0] ?? '') && period <= (own.at(-1) ?? '')) || gaps.isMissing(measure, period),
      );
      return between.map((period): OfficialValue => {
        const sum = byPeriod.get(period);
        const why =
          whyUnusable(crime, unusable, { area: key, force, period }) ??
          (sum === undefined ? ({ code: 'no-row-of-quarter' } as const) : sum.missing) ??
          rowOfNoQuarter(crime, key, period) ??
          gaps.partMissing(measure, period);
        return {
          area: name,
          measure: crime.measures.get(measure) ?? measure,
          period,
          value: sum === undefined || why !== null ? null : sum.value,
          note: why === null ? '' : writeValueNote(why),
        };
      });
    });
  });
  return {
    values,
    quarters: come,
    notices: [
      ...(absent.length === 0 ? [] : [{ code: 'quarters-not-in-file', quarters: absent } as const]),
      ...noticesOf(crime, unusable, notes),
    ],
  };
}

/** A file of so many quarters has a year that is mistyped; nothing is said of those between. */
const MOST_QUARTERS = 200;

/** Every quarter from the first to the last, by their first months. */
function allBetween(come: readonly string[]): readonly string[] {
  const [first, last] = [come[0], come.at(-1)];
  if (first === undefined || last === undefined) return [];
  const count = (monthNumber(last) - monthNumber(first)) / 3 + 1;
  return count > MOST_QUARTERS ? come : Array.from({ length: count }, (_, at) => monthAfter(first, 3 * at));
}

const OF_UNASSIGNED = /unassigned|unallocated/iu;

function whyUnusable(
  crime: RecordedCrime,
  unusable: readonly UnusableFigures[],
  at: { readonly area: string; readonly force: string; readonly period: string },
): ValueNote | null {
  const { unassigned, byForce } = crime;
  const { area, force, period } = at;
  const byPeriod = unassigned.get(sameName(force));
  const without = byPeriod?.get(period) ?? 0;
  // A note that names no time means all; one of offences without an area, the quarters that have such, where any has.
  const isMeant = ({ during, note }: UnusableFigures): boolean =>
    during.length > 0 ? isDuring(during, period) : !OF_UNASSIGNED.test(note) || byPeriod === undefined || without > 0;
  const named = unusable.find((one) => one.area === area && isMeant(one));
  if (named !== undefined) return { code: 'publisher-refuses', said: named.note };
  // Where the notes name areas of the force for this time, the others stand.
  const isNamed = unusable.some((one) => one.force === force && (one.during.length === 0 || isDuring(one.during, period)));
  if (isNamed && without > 0) return null;
  const all = byForce.get(sameName(force))?.get(period) ?? 0;
  if (without === 0 || without <= all * MOST_UNASSIGNED) return null;
  return { code: 'offences-unassigned', count: without, force };
}

/** A row of the area that can belong to this quarter or to another one of its year. */
function rowOfNoQuarter({ ofNoQuarter }: RecordedCrime, area: string, period: string): ValueNote | null {
  const years = ofNoQuarter.get(area);
  const said = years?.get(yearEnding(period) - 1) ?? years?.get(0);
  return said === undefined ? null : { code: 'row-of-no-quarter', said };
}

function noticesOf(crime: RecordedCrime, unusable: readonly UnusableFigures[], notes: readonly string[]): readonly FileSaying[] {
  const named = new Map(unusable.map(({ area }) => [area, crime.areas.get(area)?.name ?? area]));
  const [first] = crime.leftOut;
  return [
    ...[...crime.unassigned].map(([force, byPeriod]) => {
      const name = [...crime.areas.values()].find((area) => sameName(area.force) === force)?.force ?? force;
      const sum = [...byPeriod.values()].reduce((total, count) => total + count, 0);
      const quarters = [...byPeriod.keys()].toSorted();
      return { code: 'offences-unassigned', count: sum, force: name, from: quarters[0] ?? '', to: quarters.at(-1) ?? '' } as const;
    }),
    ...(named.size === 0 ? [] : [{ code: 'areas-unusable', areas: [...named.values()] } as const]),
    ...notes.map((note) => ({ code: 'publisher-notes', note }) as const),
    ...(crime.hiddenSheets.length === 0 ? [] : [{ code: 'hidden-sheets-left-out', sheets: crime.hiddenSheets } as const]),
    ...(first === undefined ? [] : [{ code: 'rows-left-out', leftOut: crime.leftOut.length, all: crime.rows, ...first } as const]),
  ];
}
