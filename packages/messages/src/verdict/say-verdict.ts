import type { Claim } from '@saferplan/domain/spc';
import type { Language } from '../language.ts';
import { analystCy } from './analyst-cy.ts';
import { analystEn } from './analyst-en.ts';
import { type Catalogue, sayClaim } from './catalogue.ts';
import { contextOf, type ReadSeries } from './context.ts';
import { residentCy } from './resident-cy.ts';
import { residentEn } from './resident-en.ts';

const RESIDENT: Readonly<Record<Language, Catalogue>> = { en: residentEn, cy: residentCy };
const ANALYST: Readonly<Record<Language, Catalogue>> = { en: analystEn, cy: analystCy };

/** A chart in words. */
export interface VerdictInWords {
  /** What a resident is told: the headline, the level, and what qualifies them. */
  readonly resident: string;
  /** How an analyst describes the chart: level, limits, tests, values; without its signals. */
  readonly analyst: string;
  /** Each signal, in order of time, for both readers. */
  readonly signals: readonly SignalInWords[];
}

export interface SignalInWords {
  readonly claim: Claim;
  readonly from: string;
  readonly to: string;
  readonly resident: string;
  readonly analyst: string;
}

/** The claims of a rule or a test that something is unusual. */
export function isSignal(claim: Claim): boolean {
  switch (claim.kind) {
    case 'outside-limits':
    case 'run':
    case 'trend':
    case 'zone':
    case 'little-variation':
    case 'much-variation':
    case 'alternating':
    case 'step':
      return true;
    case 'runs':
      return claim.isSignal;
    default:
      return false;
  }
}

/** What a chart says in a language, made of its claims. */
export function verdictInWords(series: ReadSeries, language: Language): VerdictInWords {
  const context = contextOf(series, language);
  const { claims } = series.reading;
  const resident = (claim: Claim): string => sayClaim(RESIDENT[language], claim, context) ?? '';
  const analyst = (claim: Claim): string => sayClaim(ANALYST[language], claim, context) ?? '';
  const signals = claims
    .filter(isSignal)
    .map((claim) => ({ claim, ...spanOf(claim), resident: resident(claim), analyst: analyst(claim) }))
    .toSorted((one, other) => one.from.localeCompare(other.from) || one.to.localeCompare(other.to));
  return {
    resident: together(claims.filter((claim) => isShownToResidents(claim, claims)).map(resident)),
    analyst: together(claims.filter((claim) => (!isSignal(claim) && !isEmptied(claim, claims)) || claim.kind === 'runs').map(analyst)),
    signals,
  };
}

/** The one sentence that tells most: what is so of the newest values, for residents. */
export function headlineInWords(series: ReadSeries, language: Language): string {
  const context = contextOf(series, language);
  const { claims } = series.reading;
  const shown = claims.filter((claim) => isShownToResidents(claim, claims));
  const [headline] = shown.flatMap((claim) => sayClaim(RESIDENT[language], claim, context) ?? []);
  return headline ?? '';
}

/** What a resident is told of a chart in a language: `verdictInWords` without the rest. */
export const residentReading = (series: ReadSeries, language: Language): string => verdictInWords(series, language).resident;

const together = (sentences: readonly string[]): string => sentences.filter((sentence) => sentence !== '').join(' ');

/**
 * What is so of the newest stretch of limits, and the headline: of signals only the step that this stretch begins with, and the newest
 * value outside the limits. A list of all that was once unusual is for analysts.
 */
function isShownToResidents(claim: Claim, claims: readonly Claim[]): boolean {
  if (isEmptied(claim, claims)) return false;
  if (claim === claims[0]) return true;
  switch (claim.kind) {
    case 'step':
      return claim.isNewest;
    case 'limits-redrawn':
      return claim.at >= startOfNewest(claims);
    case 'no-limits':
      return claim.from === null || claim.from >= startOfNewest(claims);
    case 'outside-limits':
      return claim === newestOf(claims, 'outside-limits') && claim.to >= startOfNewest(claims);
    default:
      return !isSignal(claim);
  }
}

/** Where nothing varies that alone is told: a range without width, and that a value lies in it, say nothing. */
const isEmptied = ({ kind }: Claim, claims: readonly Claim[]): boolean =>
  (kind === 'within-usual' || kind === 'no-signal-now' || kind === 'level' || kind === 'provisional') &&
  claims.some((claim) => claim.kind === 'no-variation');

/** The period with which the newest stretch of limits begins; empty where there is none. */
const startOfNewest = (claims: readonly Claim[]): string => claims.find((claim) => claim.kind === 'level')?.from ?? '';

const newestOf = (claims: readonly Claim[], kind: Claim['kind']): Claim | undefined =>
  claims.filter((claim) => claim.kind === kind).toSorted((one, other) => spanOf(other).to.localeCompare(spanOf(one).to))[0];

/** From when to when a signal is. */
function spanOf(claim: Claim): { readonly from: string; readonly to: string } {
  if (claim.kind === 'step') return { from: claim.at, to: claim.at };
  return 'from' in claim && 'to' in claim && claim.from !== null && claim.to !== null
    ? { from: claim.from, to: claim.to }
    : { from: '', to: '' };
}
