import type { Claims } from './claims.ts';
import type { DraftMeasure, Target } from './draft-measures.ts';
import type { DraftValue } from './read-values.ts';

/** The unit of a measure, with its values and its target in it. */
interface InUnit {
  readonly unit: string;
  readonly values: readonly DraftValue[];
  readonly target: number | null;
}

interface Asking {
  readonly claims: Claims;
  /** Every measure of the sheet: figures of per cent of one column are told from fractions together. */
  readonly drafts: readonly DraftMeasure[];
  readonly answers: Readonly<Record<string, string>>;
}

/** Asks what plain numbers among percentages are, and answers the unit of a measure with its values and its target. */
export function withUnit(draft: DraftMeasure, target: Target | null, asking: Asking): InUnit {
  const { claims } = asking;
  const numbers = draft.values.filter(({ value }) => value !== null);
  const percents = numbers.filter((value) => value.isPercent);
  const asIs = { values: draft.values, target: target?.value ?? null };
  if (percents.length > 0 && percents.length < numbers.length) {
    const plain = numbers.filter((value) => !value.isPercent);
    const answer = claims.ask({
      id: `percent:${draft.name}`,
      question: { code: 'percent-mixed', name: draft.name },
      options: [
        { id: 'per-cent', label: { code: 'percent-mixed.per-cent' } },
        { id: 'fraction', label: { code: 'percent-mixed.fraction' } },
        { id: 'missing', label: { code: 'percent-mixed.missing' } },
      ],
      cells: plain.map(({ cell }) => cell),
    });
    const converted = draft.values.map((value): DraftValue => {
      if (!plain.includes(value) || value.value === null) return value;
      if (answer === 'missing') return { ...value, value: null, status: 'missing' };
      return answer === 'fraction' ? { ...value, value: percent(value.value) } : value;
    });
    return { unit: '%', values: converted, target: answer === 'fraction' ? targetAsPercent(target) : asIs.target };
  }
  if (percents.length > 0) return { unit: '%', ...asIs };
  const signs = new Set(numbers.map(({ unit }) => unit));
  const [sign = ''] = signs;
  if (signs.size === 1 && sign === '' && isPerCent(draft)) {
    if (mayBeFractions(draft) && !hasPerCentBeside(draft, asking.drafts))
      return askAboutFractions(draft, target, { claims, id: `fraction:${draft.name}`, are: 'small' });
    // Fractions by the answer for an earlier file are none by these figures.
    if (asking.answers[`fraction:${draft.name}`] === 'fraction')
      return askAboutFractions(draft, target, { claims, id: `fraction-large:${draft.name}`, are: 'large' });
  }
  if (signs.size === 1) return { unit: sign === '' ? unitIn(draft.heading) : sign, ...asIs };
  return {
    unit: '',
    target: asIs.target,
    values: draft.values.map((value) =>
      value.unit === '' ? value : { ...value, note: [value.unit, value.note].filter((text) => text !== '').join('; ') },
    ),
  };
}

/** A sign or word of per cent, and not that of `(5% sample)`. */
const PER_CENT = /(?<!\d\s?)%|\bper ?cent(?:age)?s?\b/i;

/** Fractions of which none is larger, and most are no larger than this: 10 as a fraction is 1,000%, and 2 is 200%. */
const [LARGEST_FRACTION, USUAL_FRACTION] = [10, 2];

const isPerCent = ({ heading, name }: DraftMeasure): boolean =>
  PER_CENT.test(`${name} ${heading}`) && !/\bpoints?\b/i.test(`${name} ${heading}`);

/** Whether figures of per cent can be fractions, as 1.05 for 105%: all of them are small; or most are and some have decimals. */
function mayBeFractions({ values }: DraftMeasure): boolean {
  const sizes = values.flatMap(({ value }) => (value === null || value === 0 ? [] : [Math.abs(value)]));
  const small = sizes.filter((size) => size <= USUAL_FRACTION).length;
  if (small === sizes.length) return sizes.length > 0;
  return small * 2 >= sizes.length && sizes.every((size) => size <= LARGEST_FRACTION) && sizes.some((size) => !Number.isInteger(size));
}

/** The words by which a measure is one of per cent. */
const wordsOfPerCent = ({ name, heading }: DraftMeasure): string =>
  [...name.split(' · '), heading].find((part) => PER_CENT.test(part)) ?? '';

/** Whether a column whose rows are split into measures, as by ward, holds figures of per cent that are too large for fractions. */
const hasPerCentBeside = (draft: DraftMeasure, drafts: readonly DraftMeasure[]): boolean =>
  drafts.some(
    (other) =>
      other !== draft &&
      other.block === draft.block &&
      other.heading === draft.heading &&
      isPerCent(other) &&
      wordsOfPerCent(other) === wordsOfPerCent(draft) &&
      other.values.some(({ value }) => value !== null && Math.abs(value) > LARGEST_FRACTION),
  );

/** Asks whether figures are fractions, as Excel keeps per cent behind what it shows. */
function askAboutFractions(
  draft: DraftMeasure,
  target: Target | null,
  { claims, id, are }: { readonly claims: Claims; readonly id: string; readonly are: 'small' | 'large' },
): InUnit {
  const filled = draft.values.filter(({ value, source }) => value !== null && source !== null);
  const first = (filled.find(({ value }) => !Number.isInteger(value)) ?? filled.find(({ value }) => value !== 0))?.value ?? 0;
  const answer = claims.ask({
    id,
    question: { code: 'fractions', name: draft.name, first, are },
    options: [
      { id: 'fraction', label: { code: 'fractions.fraction', percent: percent(first) } },
      { id: 'per-cent', label: { code: 'fractions.per-cent', first } },
    ],
    cells: filled.map(({ cell }) => cell),
  });
  if (answer !== 'fraction') return { unit: '%', values: draft.values, target: target?.value ?? null };
  const values = draft.values.map((one) => (one.value === null ? one : { ...one, value: percent(one.value) }));
  return { unit: '%', values, target: targetAsPercent(target) };
}

/** 0.145 as 14.5, without what binary fractions add. */
const percent = (value: number): number => Number((value * 100).toPrecision(15));

/** A target beside fractions: one itself, unless its cell says per cent, or it is too large to be one, as 50. */
function targetAsPercent(target: Target | null): number | null {
  if (target === null) return null;
  return target.isPercent || Math.abs(target.value) > LARGEST_FRACTION ? target.value : percent(target.value);
}

/** The unit that a heading names in brackets: `(%)`, `(£)`, `(per 1,000)`; or that it begins or ends with: `% solved`, `Solved %`. */
const unitIn = (heading: string): string =>
  /\((?<unit>%|[£€][^()]{0,12}|per [^()]{1,40}|rate[^()]{0,40}|days|hours|minutes)\)/i.exec(heading)?.groups?.['unit'] ??
  (/^%|\S\s%$/.test(heading) ? '%' : '');
