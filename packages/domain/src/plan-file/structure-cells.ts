import type { EffectAreas, EffectCounts } from '../plan/expected-effect.kind.ts';
import type { Rag } from '../plan/action-update.kind.ts';
import type { FindingFields } from '../assessment/finding.kind.ts';
import type { MeetingFields } from '../adoption/meeting.kind.ts';
import { AMOUNT, amountOf, type CellForm, NUMBER, patternCell } from './cell-form.ts';

/*
 * Fields with parts, each as one cell: what stands in it can be read aloud.
 */

type Votes = NonNullable<MeetingFields['votes']>;
type Measurement = NonNullable<FindingFields['now']>;
type StatedChange = NonNullable<FindingFields['stated']>;

export const votesCell: CellForm<Votes> = patternCell(
  /^(?<yes>\d+) for, *(?<no>\d+) against,? *(?:and +)?(?<none>\d+) (?:abstain(?:ed|ing)?|abstentions?)$/iu,
  '12 for, 3 against, 1 abstained',
  (votes) => `${votes.for.toString()} for, ${votes.against.toString()} against, ${votes.abstain.toString()} abstained`,
  ({ yes, no, none }) => ({ for: Number(yes), against: Number(no), abstain: Number(none) }),
);

/** A value, and the first and last month or day that it was counted over, where they are known. */
export const measurementCell: CellForm<Measurement> = patternCell(
  new RegExp(String.raw`^(?<value>${AMOUNT})(?: +from +(?<from>[\d-]+))?(?: +to +(?<to>[\d-]+))?$`, 'iu'),
  '1234 from 2015-10 to 2016-09',
  ({ value, from, to }) => `${value.toString()}${from === null ? '' : ` from ${from}`}${to === null ? '' : ` to ${to}`}`,
  ({ value, from, to }) => ({ value: amountOf(value), from: from ?? null, to: to ?? null }),
);

const STATED = { 'percent-change': 'percent change', difference: 'difference', 'percent-share': 'percent share' } as const;
const KINDS: readonly StatedChange['kind'][] = ['percent-change', 'difference', 'percent-share'];
const decimalsOf = (number: string): number => (/e/iu.test(number) ? 0 : (number.split('.')[1]?.length ?? 0));

/** A change as its source states it: its decimals are those of the number, where nothing else is said. */
export const statedChangeCell: CellForm<StatedChange> = patternCell(
  new RegExp(
    String.raw`^(?!difference.*%)(?<kind>percent change|difference|percent share) +\+?(?<value>${NUMBER}) ?%?(?: +to +(?<decimals>\d) decimals?)?$`,
    'iu',
  ),
  'percent change 8.9; difference -12; percent share 5.0',
  ({ kind, value, decimals }) => {
    const fixed = value.toFixed(decimals);
    const isWhole = !Object.is(value, -0) && Number(fixed) === value && decimalsOf(fixed) === decimals;
    return `${STATED[kind]} ${isWhole ? fixed : `${value.toString()} to ${decimals.toString()} decimals`}`;
  },
  ({ kind = '', value = '', decimals }) => ({
    kind: KINDS.find((one) => STATED[one] === kind.toLowerCase()) ?? 'difference',
    value: Number(value),
    decimals: decimals === undefined ? decimalsOf(value) : Number(decimals),
  }),
);

const AROUND = ['aroundTreatedBefore', 'aroundTreatedAfter', 'aroundControlBefore', 'aroundControlAfter'] as const;

/** What was counted with an action and without it, before and after; and in the areas around both, where that is known. */
export const effectCountsCell: CellForm<EffectCounts> = patternCell(
  /^there (?<a>\d+) to (?<b>\d+), *elsewhere (?<c>\d+) to (?<d>\d+)(?:, *around there (?<e>\d+) to (?<f>\d+), *around elsewhere (?<g>\d+) to (?<h>\d+))?$/iu,
  'there 120 to 90, elsewhere 110 to 112, around there 40 to 41, around elsewhere 38 to 39',
  (counts) => {
    const inside = `there ${counts.treatedBefore.toString()} to ${counts.treatedAfter.toString()}, elsewhere ${counts.controlBefore.toString()} to ${counts.controlAfter.toString()}`;
    const [before, after, otherBefore, otherAfter] = AROUND.map((name) => counts[name]?.toString());
    return before === undefined
      ? inside
      : `${inside}, around there ${before} to ${after ?? ''}, around elsewhere ${otherBefore ?? ''} to ${otherAfter ?? ''}`;
  },
  ({ a, b, c, d, e, f, g, h }) => ({
    treatedBefore: Number(a),
    treatedAfter: Number(b),
    controlBefore: Number(c),
    controlAfter: Number(d),
    aroundTreatedBefore: e === undefined ? null : Number(e),
    aroundTreatedAfter: f === undefined ? null : Number(f),
    aroundControlBefore: g === undefined ? null : Number(g),
    aroundControlAfter: h === undefined ? null : Number(h),
  }),
);

/** By which areas an action is measured, of which crime, and over how many months: those of the action, those compared with, and those around each. */
export const effectAreasCell: CellForm<EffectAreas> = patternCell(
  /^(?<months>\d+) months?(?: of (?<crime>[^:|]+))?: *(?<treated>[^|]+?) *\| *(?<control>[^|]+?)(?: *\| *(?<aroundTreated>[^|]+?) *\| *(?<aroundControl>[^|]+?))? *$/iu,
  '12 months of Burglary: High Street; Fant | Bridge; East | North | South',
  ({ crime, months, treated, control, aroundTreated, aroundControl }) => {
    const around = aroundTreated === '' ? '' : ` | ${aroundTreated} | ${aroundControl}`;
    return `${months.toString()} months${crime === '' ? '' : ` of ${crime}`}: ${treated} | ${control}${around}`;
  },
  ({ months, crime = '', treated = '', control = '', aroundTreated = '', aroundControl = '' }) => ({
    crime,
    months: Number(months),
    treated,
    control,
    aroundTreated,
    aroundControl,
  }),
);

const RAGS: readonly Rag[] = ['green', 'amber', 'red', 'done', 'stopped', 'not-reported'];

/** A colour, and why it differs from the one that the rules give. */
export const ragOverrideCell: CellForm<{ readonly rag: Rag; readonly reason: string }> = patternCell(
  new RegExp(`^(?<rag>${RAGS.map((rag) => rag.replace('-', ' ')).join('|')}): *(?<reason>.+)$`, 'isu'),
  'amber: the new worker begins in May',
  ({ rag, reason }) => `${rag.replace('-', ' ')}: ${reason}`,
  ({ rag = '', reason = '' }) => ({ rag: RAGS.find((one) => one.replace('-', ' ') === rag.toLowerCase()) ?? 'not-reported', reason }),
);
