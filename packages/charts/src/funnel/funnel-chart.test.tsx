import { type Funnel, funnelLimits, funnelOf } from '@saferplan/domain/peers';
import kent from '../../../domain/src/peers/cases/kent-violence-2016.json' with { type: 'json' };
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FunnelChart, FunnelTable, funnelWordsCy, funnelWordsEn } from './index.ts';
import { overlap } from '../words-box.ts';
import { boxOf, labelsOf, linesCrossed } from './labels.ts';
import { layOutFunnel } from './layout.ts';

function funnel(areas: readonly (readonly [count: number, people: number])[]): Funnel {
  const made = funnelOf(areas.map(([count, people], index) => ({ code: `c${index}`, name: `Place ${index}`, count, people })));
  if (!made.ok) throw new Error(made.failure.code);
  return made.value;
}

const draw = (drawn: Funnel, size: 'wide' | 'narrow'): string =>
  renderToStaticMarkup(
    <FunnelChart
      id="x"
      funnel={drawn}
      own="c0"
      title="Violence beside the neighbours"
      description="Place 0 is as its neighbours."
      rateOf="offences per 1,000 people, 2016"
      size={size}
      words={funnelWordsEn}
    />,
  );

const PEOPLE = [155_143, 134_186, 263_925, 97_365, 101_720, 117_956, 120_805, 115_049];
/** Two far out: one above, one below. */
const KENTISH = funnel([2400, 9200, 4000, 1500, 1530, 1790, 1800, 1700].map((count, index) => [count, PEOPLE[index] ?? 1]));

describe('a funnel chart', () => {
  it.each(['wide', 'narrow'] as const)('is drawn %s without a browser, with a title, a description and no style of its own', (size) => {
    const html = draw(KENTISH, size);
    expect(html).toMatch(/^<svg[^>]* role="img"[^>]*aria-labelledby="x-title x-description"/);
    expect(html).toContain('<title id="x-title">Violence beside the neighbours</title>');
    expect(html).toContain('<desc id="x-description">Place 0 is as its neighbours.</desc>');
    expect(html).not.toMatch(/\sstyle=|NaN|Infinity|undefined/);
    expect(html.match(/class="fc-point/g)).toHaveLength(8);
  });

  it('tells what lies outside the band by shape, and names it and the own area', () => {
    const html = draw(KENTISH, 'wide');
    expect(KENTISH.points.filter(({ state }) => state === 'higher').map(({ name }) => name)).toEqual(['Place 1']);
    expect(html).toMatch(/<path class="fc-point fc-beyond"/);
    expect(html).toMatch(/<circle class="fc-point fc-own"/);
    expect(html).toMatch(/>Place 1 68\.6<[\s\S]*|>Place 0 15\.5</);
    expect(html).not.toContain('Place 2 ');
  });

  it('draws no band for so few areas that nothing could lie outside', () => {
    const html = draw(
      funnel([
        [100, 1000],
        [10, 1000],
        [12, 1000],
      ]),
      'wide',
    );
    expect(html).toContain('class="fc-band" fill="#d9ece6" d=""');
    expect(html).not.toContain('as neighbours<');
  });

  it('keeps every point and label inside its frame, and no label on another', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: 4000 }), fc.integer({ min: 1000, max: 900_000 })), { minLength: 6, maxLength: 30 }),
        (areas) => {
          if (areas.every(([count]) => count === 0)) return;
          const drawn = funnel(areas);
          const layout = layOutFunnel(drawn, 'wide');
          for (const { people, rate } of drawn.points) {
            const [x, y] = [layout.x(people), layout.y(rate)];
            expect(x >= layout.left && x <= layout.right && y >= layout.top && y <= layout.bottom).toBe(true);
          }
          const boxes = labelsOf(drawn, 'c0', layout, (rate) => rate.toFixed(1)).map((label) => boxOf(label, layout.fontSize));
          for (const [index, box] of boxes.entries()) {
            expect(box.left > 0 && box.right < layout.width && box.top > 0 && box.bottom < layout.height).toBe(true);
            expect(boxes.some((other, at) => at !== index && overlap(box, other, 4))).toBe(false);
          }
          const [first] = layout.limits;
          expect(first?.usual.upper).toBeGreaterThanOrEqual(funnelLimits(drawn, Math.max(...areas.map(([, people]) => people)), 2).upper);
        },
      ),
      { numRuns: 15 },
    );
  });

  it.each(['wide', 'narrow'] as const)('says the names of Kent’s violence of 2016 clear of every line and point, %s', (size) => {
    const made = funnelOf(kent.areas);
    if (!made.ok) throw new Error(made.failure.code);
    const layout = layOutFunnel(made.value, size);
    const labels = labelsOf(made.value, 'E07000110', layout, (rate) => rate.toFixed(1));
    expect(labels.map(({ text }) => text)).toEqual(['Maidstone 23.5', 'Thanet 38.5']);
    for (const label of labels) {
      const box = boxOf(label, layout.fontSize);
      expect(linesCrossed(box, made.value, layout)).toBe(0);
      for (const { people, rate } of made.value.points) {
        const [x, y] = [layout.x(people), layout.y(rate)];
        expect(x > box.left && x < box.right && y > box.top && y < box.bottom).toBe(false);
      }
    }
  });

  it('writes all its rates, and all of an axis, with one number of decimals', () => {
    const made = funnel([
      [9, 1000],
      [30, 1000],
      [235, 10_000],
      [8, 1000],
      [7, 1000],
      [70, 10_000],
    ]);
    const table = renderToStaticMarkup(<FunnelTable funnel={made} own="c0" caption="" words={funnelWordsEn} />);
    expect(table).toContain('<td>9.0</td>');
    expect(table).toContain('<td>30.0</td>');
    const small = draw(funnel([30, 40, 50, 60, 45, 55].map((count) => [count, 100_000])), 'wide');
    const axis = [...small.matchAll(/text-anchor="end">(?<tick>[\d.]+)</gu)].map(({ groups }) => groups?.['tick'] ?? '');
    expect(axis.length).toBeGreaterThan(2);
    expect(new Set(axis.map((tick) => tick.split('.')[1]?.length)).size).toBe(1);
  });

  it('stands in a table too, from the highest rate down, in either language', () => {
    const table = (words: typeof funnelWordsEn): string =>
      renderToStaticMarkup(<FunnelTable funnel={KENTISH} own="c0" caption="Violence per 1,000 people, 2016" words={words} />);
    const html = table(funnelWordsEn);
    expect(html).toContain('<caption>Violence per 1,000 people, 2016</caption>');
    expect(html.match(/<th scope="row">/g)).toHaveLength(8);
    expect(html).toMatch(
      /^.*?<th scope="row">Place 1<\/th><td>68\.6<\/td><td>9,200<\/td><td>134,186<\/td><td>1 \(1 to \d\)<\/td><td>Higher than/,
    );
    expect(table(funnelWordsCy)).toContain('Yn uwch na’r disgwyl');
  });
});
