import '../testing/addresses.ts';
import type { Snapshot } from '@saferplan/domain/publication';
import { newestSnapshotOf } from '@saferplan/messages/testing';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { describe, expect, it } from 'vitest';
import { trendViews } from '../components/trend-views.ts';
import { published, SITE } from '../testing/published.ts';
import { pageAddresses, renderPage } from '../render.tsx';

const newest = newestSnapshotOf(maidstone);
/** With people, whom a partnership keeps beside its package: a number of this test. */
const SNAPSHOT: Snapshot = {
  ...newest,
  series: newest.series.map((one) => ({
    ...one,
    people: { per: 1000, population: 'A test', source: '', counts: [{ from: '2013-01', people: 160_000 }] },
  })),
};
const editionsOf = (snapshot: Snapshot) => [published(snapshot)];

const pageAt = (path: string, snapshot: Snapshot = SNAPSHOT) =>
  renderPage({ site: SITE, editions: editionsOf(snapshot), path, today: '2018-04-01' });
const articles = (html: string): readonly string[] =>
  [...html.matchAll(/<article class="multiple"><h3><a href="(?<to>[^"]+)"/gu)].map(([, to = '']) => to);
const choices = (html: string) =>
  [...html.matchAll(/<a href="(?<to>[^"]+)"(?<current> aria-current="page")?>(?<text>[^<]*)<\/a><\/li>/gu)]
    .filter(([, to = '']) => to === '/trends' || to.startsWith('/trends/show/'))
    .map(([, to = '', current]) => ({ to, isCurrent: current !== undefined }));

describe('the pages of trends', () => {
  it('are one for each filter, as numbers and for each so many people, and every one has an address of its own', () => {
    const views = trendViews(SNAPSHOT);
    expect(views.map(({ path }) => path)).toEqual([
      '/trends',
      '/trends/show/per-people',
      '/trends/show/changed',
      '/trends/show/changed-per-people',
      '/trends/show/unchanged',
      '/trends/show/unchanged-per-people',
      '/trends/show/in-priorities',
      '/trends/show/in-priorities-per-people',
    ]);
    expect(pageAddresses(editionsOf(SNAPSHOT), SITE)).toEqual(expect.arrayContaining(views.map(({ path }) => path)));
    const titles = new Set<string>();
    for (const { path, series, as } of views) {
      const { html, status } = pageAt(path);
      expect(status, path).toBe(200);
      expect(articles(html).toSorted(), path).toEqual(
        series.map(({ slug }) => `/trends/${slug}${as === 'rate' ? '/rate' : ''}`).toSorted(),
      );
      titles.add(/<title>(?<title>[^<]*)/u.exec(html)?.[1] ?? '');
    }
    expect(titles.size).toBe(views.length);
  });

  it('mark which is open, once among the filters and once among numbers and rates, and lead to each other alone', () => {
    const paths = new Set(trendViews(SNAPSHOT).map(({ path }) => path));
    for (const path of paths) {
      const found = choices(pageAt(path).html);
      expect(
        found.filter(({ isCurrent }) => isCurrent).map(({ to }) => to),
        path,
      ).toEqual(expect.arrayContaining([path, path]));
      for (const { to, isCurrent } of found) {
        expect(paths).toContain(to);
        expect(isCurrent && to !== path && to !== '/trends').toBe(false);
      }
    }
  });

  it('leave a series without people out of the rates and say so, and have none where nobody knows them', () => {
    const [first, ...others] = SNAPSHOT.series;
    if (first === undefined) throw new Error('there are series');
    const partly: Snapshot = { ...SNAPSHOT, series: [{ ...first, people: null }, ...others] };
    const { html } = pageAt('/trends/show/per-people', partly);
    expect(html).toContain(`is not known for: ${first.title}.`);
    expect(articles(html)).not.toContain(`/trends/${first.slug}/rate`);
    const unknown: Snapshot = { ...SNAPSHOT, series: SNAPSHOT.series.map((one) => ({ ...one, people: null })) };
    expect(trendViews(unknown).every(({ as }) => as === 'count')).toBe(true);
    expect(pageAt('/trends/show/per-people', unknown).status).toBe(404);
    expect(pageAt('/trends/show/burglary').status).toBe(404);
  });

  it('offer no filter that leaves all or none', () => {
    const one: Snapshot = { ...SNAPSHOT, series: SNAPSHOT.series.slice(0, 1) };
    expect(trendViews(one).map(({ filter }) => filter)).not.toContain('changed');
    expect(trendViews({ ...SNAPSHOT, priorities: [] }).map(({ filter }) => filter)).not.toContain('in-priorities');
  });
});
