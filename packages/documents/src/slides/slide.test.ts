import { newestSnapshotOf } from '@saferplan/messages/testing';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScorecardInWords } from '../progress/scorecard-in-words.ts';
import { siteWordsForTests } from '../testing/site-words.ts';
import { type Slide, slideOf, type SlideSubject } from './slide.ts';
import { slidePng, slideSvg } from './write-slide.ts';

const snapshot = newestSnapshotOf(maidstone);

const row = { priority: null, series: null, change: 'Falling', assurance: 'Will meet it', target: '', owner: '', newest: '12, March 2017' };
const scorecard: ScorecardInWords = {
  title: 'Progress on one page',
  sentence: '',
  numbers: [{ label: 'actions reported', count: 1, of: 12 }],
  measures: [],
  series: Array.from({ length: 30 }, (_none, index) => ({ ...row, title: `Measure ${index.toString()}` })),
  passed: [],
  headings: { measures: '', series: '', seriesLede: '', passed: '' },
  columns: { measure: 'Measure', change: 'Change', assurance: 'Will it?', target: '', owner: '', newest: 'Newest', source: '' },
  passedColumns: { action: '', who: '', byWhen: '', now: '' },
};
const options = {
  language: 'en',
  status: { kind: 'published', at: '2017-03-28T00:00:00Z', sha256: 'a'.repeat(64), address: 'https://example.org/', storedAs: 1 },
  siteWords: siteWordsForTests,
  scorecard,
  drawChart: () => '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 40"><text x="5" y="20">Chart of it</text></svg>',
} as const;
const slideFor = (subject: SlideSubject): Slide => {
  const slide = slideOf(snapshot, subject, options);
  if (slide === null) throw new Error('it is there');
  return slide;
};

describe('a picture in the shape of a slide', () => {
  it('says of a chart, a priority and the scorecard whose it is, where the numbers come from, and of which edition', async () => {
    const [series] = snapshot.series.filter(({ source }) => source !== '');
    const [priority] = snapshot.priorities;
    const subjects: readonly SlideSubject[] = [
      { kind: 'scorecard' },
      { kind: 'series', slug: series?.slug ?? '' },
      { kind: 'priority', slug: priority?.slug ?? '' },
    ];
    for (const subject of subjects) {
      const slide = slideFor(subject);
      expect(slide).toMatchObject({ over: 'Safer Maidstone Partnership', edition: 'Edition 2017-18 · published 28 March 2017' });
      const svg = await slideSvg(slide);
      expect(svg).toContain('viewBox="0 0 960 540"');
      expect(svg).toContain(`<title>${slide.title.replaceAll('&', '&amp;')}</title>`);
      // No picture within the picture, and no words that need a typeface but those of the chart.
      expect(svg).not.toContain('<image');
      expect(svg.match(/<text/gu)?.length ?? 0).toBe(subject.kind === 'series' ? 1 : 0);
      expect(await slideSvg(slide)).toBe(svg);
    }
    expect(slideFor({ kind: 'series', slug: series?.slug ?? '' }).source).toBe(`Source: ${series?.source ?? ''}`);
    expect(slideFor({ kind: 'scorecard' }).source).toBe(`Source: ${snapshot.plan.title}. 22 more measures are in the report.`);
    expect(slideOf(snapshot, { kind: 'priority', slug: 'none' }, options)).toBeNull();
  });

  it('is 1920 by 1080 as PNG', async () => {
    const png = Buffer.from(await slidePng(slideFor({ kind: 'scorecard' })));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1920, 1080]);
  });

  it('fits on one page, however much it says', async () => {
    const text = (most: number) =>
      fc
        .array(fc.constantFrom('safety', 'anti-social', 'of', 'Cydweithrediad', '#4', '*'), { minLength: 1, maxLength: most })
        .map((words) => words.join(' '));
    await fc.assert(
      fc.asyncProperty(
        text(25),
        text(60),
        fc.array(text(80), { maxLength: 6 }),
        fc.array(text(80), { maxLength: 3 }),
        async (title, lede, items, facts) => {
          const slide: Slide = {
            ...slideFor({ kind: 'scorecard' }),
            title,
            lede,
            table: null,
            list: items.length === 0 ? null : { heading: 'Aims', items },
            facts: facts.map((fact) => ({ heading: 'Fact', text: fact })),
          };
          expect(await slideSvg(slide)).toContain('viewBox="0 0 960 540"');
        },
      ),
      { numRuns: 12 },
    );
  });
});
