import '../testing/addresses.ts';
import type { Snapshot, SnapshotNeighbours } from '@saferplan/domain/publication';
import { newestSnapshotOf } from '@saferplan/messages/testing';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { expect, it } from 'vitest';
import { published, SITE } from '../testing/published.ts';
import { renderPage } from '../render.tsx';

const newest = newestSnapshotOf(maidstone);
/** Numbers of this test: of so many people, so many of two kinds. */
const besides = (slug: string, counts: readonly number[]): SnapshotNeighbours => ({
  series: slug,
  area: 'Maidstone',
  group: { title: 'Neighbours', reason: 'They lie around it.', source: '' },
  from: '2016-01',
  to: '2016-12',
  interval: 'month',
  per: 1000,
  population: 'A test',
  populationSource: '',
  areas: counts.map((count, index) => ({ name: index === 0 ? 'Maidstone' : `Place ${index}`, isOwn: index === 0, count, people: 100_000 })),
  comparison: {
    state: 'cannot-tell',
    claims: [{ kind: 'cannot-tell', why: 'too-few-areas', rate: 23.47, pooledRate: 25.85, per: 1000, areas: 2, needed: 6 }],
  },
  otherPopulations: [],
});

it('a rate has the same decimals in the sentence, chart and tables, whatever those of another kind need', () => {
  const [common, rare] = newest.series;
  const snapshot: Snapshot = { ...newest, neighbours: [besides(common?.slug ?? '', [2347, 2823]), besides(rare?.slug ?? '', [87, 91])] };
  const { html } = renderPage({ site: SITE, editions: [published(snapshot)], path: '/neighbours', today: '2018-04-01' });
  const said = html.replaceAll(/<[^>]*>/gu, ' ');
  expect([said.includes('23.5'), said.includes('25.9'), said.includes('0.87')]).toEqual([true, true, true]);
  expect([said.includes('23.47'), said.includes('25.85')]).toEqual([false, false]);
});
