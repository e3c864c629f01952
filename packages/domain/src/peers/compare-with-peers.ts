import { monthAfter } from '../shared/months.ts';
import { refuse, type Result } from '../shared/result.ts';
import { periodsThrough } from '../spc/period.ts';
import { type Comparison, compareArea } from './comparison.ts';
import { type AreaCount, type Funnel, funnelOf, type FunnelRefusal } from './funnel.ts';
import { type Peer, sameName } from './peer-group.ts';
import { type PopulationEdition, peopleIn } from './population.ts';

/** What was counted in an area in a period (a month, or the first month of a quarter); null where that is not known. */
export interface AreaValue {
  readonly area: string;
  readonly period: string;
  readonly value: number | null;
}

/** What an area and its peers are compared by. */
export interface ComparedFigures {
  /** The area that is compared. Its values are given apart, since they may have been corrected. */
  readonly own: Peer;
  readonly ownValues: readonly Omit<AreaValue, 'area'>[];
  readonly peers: readonly Peer[];
  readonly values: readonly AreaValue[];
  /** The first and the last period; every period between counts. */
  readonly from: string;
  readonly to: string;
  readonly interval: 'month' | 'quarter';
  /** Rates are per so many people. */
  readonly per: number;
}

/** An area of a comparison, with the official codes by which its people are known. */
export interface ComparedArea extends AreaCount {
  readonly codes: readonly string[];
}

/** A funnel with what it says of the area itself, by one edition of people. */
export interface ComparedByPopulation {
  readonly population: string;
  readonly areas: readonly ComparedArea[];
  readonly funnel: Result<Funnel, FunnelRefusal>;
  /** Null where there is no funnel. */
  readonly comparison: Comparison | null;
}

/** The code by which the area itself stands in the funnel. */
export const OWN_AREA = 'own';

/** Compares an area with its peers by each of these editions of people. */
export function compareWithPeers(figures: ComparedFigures, editions: readonly PopulationEdition[]): readonly ComparedByPopulation[] {
  const counts = countsOf(figures);
  // A quarter is known by its first month.
  const months = figures.interval === 'month' ? 0 : 2;
  // One area under two names, as Shepway and Folkestone and Hythe, would count twice.
  const repeated = counts.flatMap(({ peer }, index) =>
    counts.some((other, at) => at < index && other.peer.codes.some((code) => peer.codes.includes(code))) ? [peer.name] : [],
  );
  return editions.map((edition) => {
    const areas = counts.map(({ peer, code, count }): ComparedArea => {
      const people = peopleIn(edition, peer.codes, figures.from, monthAfter(figures.to, months));
      return { code, name: peer.name, codes: peer.codes, count, people: people === null ? null : Math.round(people) };
    });
    const funnel = repeated.length > 0 ? refuse<FunnelRefusal>({ code: 'repeated-area', areas: repeated }) : funnelOf(areas, figures.per);
    return { population: edition.title, areas, funnel, comparison: funnel.ok ? compareArea(funnel.value, OWN_AREA) : null };
  });
}

function countsOf({ own, ownValues, peers, values, from, to, interval }: ComparedFigures) {
  const periods = periodsThrough([from, to], interval).filter((period) => period >= from && period <= to);
  const sum = (known: ReadonlyMap<string, number | null>): number | null =>
    periods.reduce<number | null>((total, period) => {
      const value = known.get(period) ?? null;
      return total === null || value === null ? null : total + value;
    }, 0);
  const byArea = new Map<string, Map<string, number | null>>();
  for (const { area, period, value } of values) {
    const known = byArea.get(sameName(area)) ?? new Map<string, number | null>();
    byArea.set(sameName(area), known.set(period, value));
  }
  const isOwn = ({ name, codes }: Peer): boolean =>
    sameName(name) === sameName(own.name) || (codes.length > 0 && codes.every((code) => own.codes.includes(code)));
  const others = peers.filter((peer) => !isOwn(peer));
  return [
    { peer: own, code: OWN_AREA, count: sum(new Map(ownValues.map(({ period, value }) => [period, value]))) },
    ...others.map((peer, index) => ({
      peer,
      code: `peer-${index.toString()}`,
      count: sum(byArea.get(sameName(peer.name)) ?? new Map<string, number | null>()),
    })),
  ];
}
