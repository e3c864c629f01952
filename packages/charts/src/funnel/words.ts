import type { ComparisonState } from '@saferplan/domain/peers';
import { numberFormat } from '@saferplan/domain/shared';
import { comparisonStateNames, ratesOfFunnel, type RatesOfAreas, type SayRate, ticksAlike } from '@saferplan/messages';

/** Every word that a funnel chart and its table say of their own. */
export interface FunnelWords {
  readonly whole: (value: number) => string;
  /** How the chart and the table of a funnel write its rates. */
  readonly rates: (funnel: RatesOfAreas) => SayRate;
  /** How the rates on an axis are written. */
  readonly ticks: (ticks: readonly number[]) => SayRate;
  /** What lies across: how many people an area has. */
  readonly people: string;
  /** What the band holds. */
  readonly asNeighbours: string;
  readonly veryUnusual: string;
  /** All areas together, and their rate. */
  readonly all: (areas: number, rate: string) => string;
  readonly area: string;
  readonly count: string;
  readonly rate: string;
  readonly place: string;
  readonly verdict: string;
  readonly states: Readonly<Record<ComparisonState, string>>;
  /** '9 (1 to 13)': a place, and those that it could have. */
  readonly placeOf: (place: number, from: number, to: number) => string;
}

/** The words in English. */
export const funnelWordsEn: FunnelWords = {
  whole: (value) => numberFormat('en-GB').format(value),
  rates: (funnel) => ratesOfFunnel(funnel, 'en'),
  ticks: (ticks) => ticksAlike(ticks, 'en'),
  people: 'People who live there',
  asNeighbours: 'as neighbours',
  veryUnusual: 'very unusual',
  all: (areas, rate) => `all ${areas}: ${rate}`,
  area: 'Area',
  count: 'Number',
  rate: 'Rate',
  place: 'Place, and where it could be',
  verdict: 'Verdict',
  states: comparisonStateNames.en,
  placeOf: (place, from, to) => `${place} (${from} to ${to})`,
};

/** The words in Welsh. To be read by a Welsh speaker before a partnership relies on it. */
export const funnelWordsCy: FunnelWords = {
  whole: (value) => numberFormat('cy').format(value),
  rates: (funnel) => ratesOfFunnel(funnel, 'cy'),
  ticks: (ticks) => ticksAlike(ticks, 'cy'),
  people: 'Pobl sy’n byw yno',
  asNeighbours: 'fel y lleill',
  veryUnusual: 'anarferol iawn',
  all: (areas, rate) => `y ${areas} i gyd: ${rate}`,
  area: 'Ardal',
  count: 'Nifer',
  rate: 'Cyfradd',
  place: 'Safle, a lle y gallai fod',
  verdict: 'Dyfarniad',
  states: comparisonStateNames.cy,
  placeOf: (place, from, to) => `${place} (${from} i ${to})`,
};
