import { numberFormat } from '@saferplan/domain/shared';
import type { Language } from '../language.ts';
import { chanceInWords } from '../locale/chance.ts';

/** A stated change, as published. */
interface StatedChange {
  readonly kind: 'percent-change' | 'difference' | 'percent-share';
  readonly value: number;
  readonly decimals: number;
}

/** Whether two values were tested as two counts, and what came of it. */
type TestedChange =
  | { readonly kind: 'tested'; readonly p: number; readonly moreThanChance: boolean }
  | { readonly kind: 'not-tested'; readonly reason: 'value-missing' | 'not-counts' | 'period-missing' | 'periods-unfit' };

/** What the sentences about a finding need of it. */
export interface CheckedFinding {
  readonly now: { readonly value: number } | null;
  readonly before: { readonly value: number } | null;
  readonly stated: StatedChange | null;
  readonly check: {
    readonly verdict: 'agrees' | 'disagrees' | 'cannot-be-checked';
    /** What the two values give; null where they give none. */
    readonly computed: number | null;
    readonly change: TestedChange;
  };
}

/** Every sentence about the check of a finding. */
interface FindingMessages {
  /** The figure that is stated beside the one that follows from the two values. */
  readonly disagrees: (stated: string, computed: string) => string;
  readonly moreThanChance: (chance: string) => string;
  readonly noMoreThanChance: (chance: string) => string;
  readonly sameCounts: string;
  readonly notTested: Readonly<Record<'period-missing' | 'periods-unfit', string>>;
}

const MESSAGES: Readonly<Record<Language, FindingMessages>> = {
  en: {
    disagrees: (stated, computed) => `The plan says ${stated}; its own numbers give ${computed}.`,
    moreThanChance: (chance) => `This change is more than chance (${chance}, E-test of two counts).`,
    noMoreThanChance: (chance) => `This change is no more than chance can make (${chance}, E-test of two counts).`,
    sameCounts: 'The two counts are the same.',
    notTested: {
      'period-missing': 'Whether this change is more than chance is not known, because the periods that were counted are not given.',
      'periods-unfit': 'Whether this change is more than chance is not known, because both counts hold some of the same time.',
    },
  },
  // To be read by a Welsh speaker before a partnership relies on it.
  cy: {
    disagrees: (stated, computed) => `Mae’r cynllun yn dweud ${stated}; mae ei rifau ei hun yn rhoi ${computed}.`,
    moreThanChance: (chance) => `Mae’r newid hwn yn fwy na hap (${chance}, prawf-E o ddau gyfrif).`,
    noMoreThanChance: (chance) => `Nid yw’r newid hwn yn fwy nag y gall hap ei achosi (${chance}, prawf-E o ddau gyfrif).`,
    sameCounts: 'Mae’r ddau gyfrif yr un fath.',
    notTested: {
      'period-missing': 'Ni wyddys a yw’r newid hwn yn fwy na hap, am nad yw’r cyfnodau a gyfrifwyd wedi’u rhoi.',
      'periods-unfit': 'Ni wyddys a yw’r newid hwn yn fwy na hap, am fod y ddau gyfrif yn cynnwys peth o’r un amser.',
    },
  },
};

/** What is to be said of a finding beside its numbers; empty parts where there is nothing to say. */
export interface FindingInWords {
  /** 'The plan says 34%; its own numbers give 18.8%.' */
  readonly disagreement: string;
  /** Whether the change between two counts is more than chance. */
  readonly chance: string;
}

export function findingInWords(finding: CheckedFinding, language: Language): FindingInWords {
  return { disagreement: disagreementOf(finding, language), chance: chanceOf(finding, language) };
}

function disagreementOf({ stated, check: { verdict, computed } }: CheckedFinding, language: Language): string {
  if (verdict !== 'disagrees' || stated === null || computed === null) return '';
  const { kind, value, decimals } = stated;
  const say = figureIn(kind, language);
  // One decimal more than is stated tells by how much they differ; as many as it takes where they are nearer than that.
  const enough = [decimals + 1, decimals + 2, decimals + 3].find((digits) => say(computed, digits) !== say(value, decimals));
  return MESSAGES[language].disagrees(say(value, decimals), say(computed, enough ?? decimals + 3));
}

/** A figure with its sign and unit: '18.8%', '−21.6%', '63'. */
function figureIn(kind: StatedChange['kind'], language: Language): (value: number, decimals: number) => string {
  return (value, decimals) => {
    const size = numberFormat(language === 'en' ? 'en-GB' : 'cy', { maximumFractionDigits: decimals }).format(Math.abs(value));
    return `${value < 0 && !/^[0.,]*$/u.test(size) ? '−' : ''}${size}${kind === 'difference' ? '' : '%'}`;
  };
}

function chanceOf({ now, before, check: { change } }: CheckedFinding, language: Language): string {
  const messages = MESSAGES[language];
  if (change.kind === 'not-tested')
    return change.reason === 'period-missing' || change.reason === 'periods-unfit' ? messages.notTested[change.reason] : '';
  if (now?.value === before?.value && change.p === 1) return messages.sameCounts;
  const chance = chanceInWords(change.p, language);
  return change.moreThanChance ? messages.moreThanChance(chance) : messages.noMoreThanChance(chance);
}

/** A computed figure for a table, as it is stated: with one decimal more, its sign and its unit. */
export function computedInWords({ stated, check: { computed } }: Pick<CheckedFinding, 'stated' | 'check'>, language: Language): string {
  return stated === null || computed === null ? '' : figureIn(stated.kind, language)(computed, stated.decimals + 1);
}

/** The chance for a table: 'p = 0.012'; empty where it was not tested. */
export const chanceOfChange = ({ change }: CheckedFinding['check'], language: Language): string =>
  change.kind === 'tested' ? chanceInWords(change.p, language) : '';
