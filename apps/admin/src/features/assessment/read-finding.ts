import { type DateContext, type Period, readPeriod, yearBefore } from '@saferplan/domain/dates';
import { type Item, KINDS } from '@saferplan/domain/plan';
import { faultInWords, issueInWords } from '../../words/fault-words.ts';
import { z } from 'zod';
import { writtenPeriod } from '../../ui/dates-in-words.ts';
import { numberFrom } from '../../ui/number-from.ts';
import { valueWithPeriod } from './value-with-period.ts';
import { findingWords } from '../../words/finding-words.ts';

type Finding = Item<'finding'>;

/** The boxes of a finding, in their order. */
export const BOXES = ['measure', 'value', 'period', 'before', 'periodBefore', 'change', 'source'] as const;
export type FindingBox = (typeof BOXES)[number];

/** What stands in the boxes of a finding: each as it is typed. */
export type FindingText = Readonly<Record<FindingBox, string>>;

/** The fields that the boxes of a finding say. */
export type FindingFacts = Pick<Finding, 'measure' | 'now' | 'before' | 'stated' | 'source'>;

/** Which boxes say each field; what is said of a field stands beside the first. */
export const BOXES_OF = {
  measure: ['measure'],
  now: ['value', 'period'],
  before: ['before', 'periodBefore'],
  stated: ['change'],
  source: ['source'],
} as const satisfies Readonly<Record<keyof FindingFacts, readonly FindingBox[]>>;

export const FINDING_FIELDS = ['measure', 'now', 'before', 'stated', 'source'] as const satisfies readonly (keyof FindingFacts)[];

/** What was typed into the boxes of a finding and could not be read yet, as the outbox keeps it. */
const TypedBoxes = z.partialRecord(z.enum(BOXES), z.string());
export type TypedBoxes = z.infer<typeof TypedBoxes>;

/** The name under which the outbox keeps them. */
export const BOXES_DRAFT = 'boxes';

export const typedBoxes = (draft: unknown): TypedBoxes => TypedBoxes.safeParse(draft).data ?? {};

/** Of what was typed, that which stands in the boxes of fields that are not understood. */
export const notUnderstood = (typed: TypedBoxes, understood: Partial<FindingFacts>): TypedBoxes =>
  Object.fromEntries(
    FINDING_FIELDS.filter((field) => !(field in understood)).flatMap((field) =>
      BOXES_OF[field].flatMap((box) => (typed[box] === undefined ? [] : [[box, typed[box]]])),
    ),
  );

/** A finding with what the server refused to keep of it, and the reason beside the first box of each field. */
export function withRefused(
  finding: FindingFacts,
  refused: (field: keyof FindingFacts) => { readonly value: unknown; readonly message: string } | undefined,
): { readonly held: FindingFacts; readonly reasons: FindingReasons } {
  const { shape } = KINDS.finding.schema;
  const kept = <Field extends keyof FindingFacts>(field: Field, schema: z.ZodType<FindingFacts[Field]>): FindingFacts[Field] => {
    const value = schema.safeParse(refused(field)?.value);
    return value.success ? value.data : finding[field];
  };
  const held: FindingFacts = {
    measure: kept('measure', shape.measure),
    now: kept('now', shape.now),
    before: kept('before', shape.before),
    stated: kept('stated', shape.stated),
    source: kept('source', shape.source),
  };
  const reasons = Object.fromEntries(
    FINDING_FIELDS.flatMap((field) => {
      const message = refused(field)?.message;
      return message === undefined ? [] : [[BOXES_OF[field][0], message]];
    }),
  );
  return { held, reasons };
}

export type FindingReasons = Partial<Readonly<Record<FindingBox, string | undefined>>>;

export const EMPTY_FINDING: FindingText = { measure: '', value: '', period: '', before: '', periodBefore: '', change: '', source: '' };

/** A finding as its boxes show it, so that `readFinding` reads the same again. */
export function writtenFinding({ measure, now, before, stated, source }: FindingFacts): FindingText {
  return {
    measure,
    value: now === null ? '' : String(now.value),
    period: periodOf(now),
    before: before === null ? '' : String(before.value),
    periodBefore: periodOf(before),
    change: stated === null ? '' : `${stated.value.toFixed(stated.decimals)}${stated.kind === 'difference' ? '' : '%'}`,
    source,
  };
}

/** The period of a value in words; empty where the source gives none, or one of its ends only. */
const periodOf = (measured: Finding['now']): string =>
  measured === null || measured.from === null || measured.to === null ? '' : writtenPeriod({ from: measured.from, to: measured.to });

/**
 * What was typed into the boxes of a finding: all of its facts, or null where a box is not understood; the facts of which each box is;
 * and the reason beside each that is not. `held` is the finding
 * as it stands, null of a new one: a box that still says what it said leaves its fact as it is, with the end of a period that no box shows.
 * A new value with no period beside it to compare with is taken to be of the year before. A period may stand with its value in one box.
 */
export function readFinding(
  asTyped: FindingText,
  held: FindingFacts | null,
  context: DateContext,
): { readonly facts: FindingFacts | null; readonly understood: Partial<FindingFacts>; readonly reasons: FindingReasons } {
  const shown = held === null ? EMPTY_FINDING : writtenFinding(held);
  const typed = withPeriodsApart(asTyped, shown, context);
  const reasons: Partial<Record<FindingBox, string | undefined>> = {};
  if (typed.measure.trim() === '') reasons.measure = findingWords.sayMeasure;
  const measured = (value: FindingBox, period: FindingBox, kept: Finding['now'], usual: Period | null): Finding['now'] => {
    if (held !== null && typed[value] === shown[value] && typed[period] === shown[period]) return kept;
    const span = typed[period].trim() === '' ? null : readPeriod(typed[period], context);
    if (span?.ok === false) reasons[period] = faultInWords(span.failure);
    if (typed[value].trim() === '') {
      if (span !== null && typed[period] !== shown[period]) reasons[value] = findingWords.valueOfPeriod;
      return null;
    }
    const figure = numberFrom(typed[value]);
    if (typeof figure !== 'number') {
      reasons[value] = findingWords.enterNumber;
      return null;
    }
    if (kept !== null && typed[period] === shown[period]) return { ...kept, value: figure };
    return { value: figure, ...(span?.ok === true ? span.value : (usual ?? { from: null, to: null })) };
  };
  const now = measured('value', 'period', held?.now ?? null, null);
  const usual = now === null || now.from === null || now.to === null ? null : yearBefore({ from: now.from, to: now.to });
  const before = measured('before', 'periodBefore', held?.before ?? null, usual);
  const stated = typed.change === shown.change ? (held?.stated ?? null) : changeFrom(typed.change, held?.stated?.kind ?? null);
  for (const box of ['measure', 'source'] as const)
    reasons[box] ??= issueInWords(KINDS.finding.schema.shape[box].safeParse(typed[box].trim()).error?.issues[0]);
  if (stated === 'no-number') reasons.change = findingWords.enterNumber;
  const isClear = (field: keyof FindingFacts): boolean => BOXES_OF[field].every((box) => reasons[box] === undefined);
  const facts = { measure: typed.measure.trim(), now, before, stated: stated === 'no-number' ? null : stated, source: typed.source.trim() };
  const understood = {
    ...(isClear('measure') ? { measure: facts.measure } : {}),
    ...(isClear('now') ? { now } : {}),
    ...(isClear('before') ? { before } : {}),
    ...(isClear('stated') ? { stated: facts.stated } : {}),
    ...(isClear('source') ? { source: facts.source } : {}),
  };
  return { facts: FINDING_FIELDS.every(isClear) ? facts : null, understood, reasons };
}

/** What was typed with each period in its own box, where it was typed with its value and its own box says what it said before. */
export function withPeriodsApart(typed: FindingText, shown: FindingText, context: DateContext): FindingText {
  const apart = ([value, period]: readonly [FindingBox, FindingBox]): Partial<FindingText> => {
    const both = typed[period] === shown[period] ? valueWithPeriod(typed[value], context) : null;
    return both === null ? {} : { [value]: both.value, [period]: both.period };
  };
  return { ...typed, ...apart(BOXES_OF.now), ...apart(BOXES_OF.before) };
}

/** '−15%' is a change in per cent, '692' a difference; where one is stated already, it stays of its kind unless the sign says otherwise. */
function changeFrom(typed: string, kind: NonNullable<Finding['stated']>['kind'] | null): Finding['stated'] | 'no-number' {
  const text = typed.trim();
  if (text === '') return null;
  const value = numberFrom(text);
  if (typeof value !== 'number') return 'no-number';
  const isPercent = /(?:%|per cent|percent)$/u.test(text);
  const decimals = Math.min(6, /\.(?<places>\d+)/u.exec(text)?.groups?.['places']?.length ?? 0);
  return { kind: isPercent && kind !== 'percent-share' ? 'percent-change' : (kind ?? 'difference'), value, decimals };
}

/** The value that a finding holds, where the period that is typed is the year after it: what it can be compared with. */
export function valueOfYearBefore(
  typed: FindingText,
  held: FindingFacts,
  context: DateContext,
): { readonly before: string; readonly periodBefore: string } | null {
  const { now } = held;
  if (now === null || now.from === null || now.to === null) return null;
  const period = readPeriod(typed.period, context);
  if (!period.ok) return null;
  const year = yearBefore(period.value);
  const shown = writtenFinding(held);
  if (year.from !== now.from || year.to !== now.to || (typed.before === shown.value && typed.periodBefore === shown.period)) return null;
  return { before: shown.value, periodBefore: shown.period };
}
