import { type SnapshotSeries, publishSeries } from '@saferplan/domain/publication';
import type { SeriesFields, SeriesMarkFields } from '@saferplan/domain/spc';
import { MONTHLY_SERIES, observedFrom } from '@saferplan/domain/spc/testing';
import { SeriesId } from '@saferplan/domain/shared';
import { residentReading } from '@saferplan/messages';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ChartTable } from './chart-table.tsx';
import { ControlChart } from './control-chart.tsx';
import { type Box, overlap } from '../words-box.ts';
import { boxOf, labelsOf, pointBoxes } from './labels.ts';
import { type ChartSize, drawnOf, layOut } from './layout.ts';
import type { Label } from './parts.ts';
import { chartNumber, chartWordsEn, shapeOf } from './words.ts';

function series(
  values: readonly (number | null)[],
  fields: Partial<SeriesFields> = {},
  marks: readonly Pick<SeriesMarkFields, 'at' | 'mark'>[] = [],
): SnapshotSeries {
  const observations = observedFrom('2015-01', values).filter(({ value }) => value !== null);
  return publishSeries(
    { ...MONTHLY_SERIES, ...fields },
    marks.map((mark) => ({ ...mark, seriesId: SeriesId.parse('ser_x') })),
    observations,
  );
}

const draw = (drawn: SnapshotSeries, size: ChartSize = 'wide'): string =>
  renderToStaticMarkup(<ControlChart id="x" series={drawn} description={residentReading(drawn, 'en')} size={size} words={chartWordsEn} />);

const wobble = (level: number, length: number): number[] => Array.from({ length }, (_, index) => level + ((index * 7) % 5) - 2);

describe('a control chart', () => {
  it.each(['wide', 'column', 'narrow'] as const)(
    'is drawn %s without a browser, with a title, a reading and no style of its own',
    (size) => {
      const html = draw(series(wobble(50, 30)), size);
      expect(html).toMatch(/^<svg[^>]* role="img"[^>]*aria-labelledby="x-title x-description"/);
      expect(html).toContain('<title id="x-title">Thefts, Here</title>');
      expect(html).toContain('the number of thefts was within what is usual');
      expect(html).not.toMatch(/\sstyle=|NaN|Infinity|undefined/);
    },
  );

  it('draws the newest values that a drawing has room for, two and a half times as many on paper as on a telephone, and can say how many', () => {
    const long = series(wobble(50, 150));
    for (const [size, most] of [
      ['narrow', 48],
      ['paper', 120],
      ['column', 120],
      ['wide', 150],
    ] as const) {
      const { first, last } = layOut(long, size, chartWordsEn);
      expect([last - first + 1, drawnOf(size, 150)], size).toEqual([most, most]);
      expect(drawnOf(size, 30), size).toBe(30);
    }
    expect(draw(long, 'paper')).toMatch(/^<svg class="control-chart control-chart-paper"/u);
  });

  it('tells rules apart by shape', () => {
    const drawn = series([...wobble(50, 20), 90, ...wobble(50, 9)]);
    expect(drawn.points.slice(20, 21).map(shapeOf)[0]).toBe('diamond');
    expect(draw(drawn)).toContain('cc-signal cc-worse');
    const run = series([...wobble(50, 20), 53, 54, 53, 54, 53, 54, 53]);
    expect(run.points.slice(-3).map(shapeOf)).toEqual(['square', 'square', 'square']);
    const trend = series([...wobble(50, 20), 46, 47, 48, 49, 50, 51, 52], { rules: 'kent-police' });
    expect(trend.points.slice(20).map(shapeOf)).toContain('triangle-up');
  });

  it('breaks the line at missing months and says that there are no figures', () => {
    const drawn = series([...wobble(50, 12), ...Array.from({ length: 6 }, () => null), ...wobble(50, 12)]);
    const html = draw(drawn);
    expect(html).toContain('no figures');
    expect(/class="cc-line"[^>]* d="(?<path>[^"]*)"/.exec(html)?.groups?.['path']?.match(/M/g)).toHaveLength(2);
  });

  it('steps its lines at a new phase, and marks the target and notes', () => {
    const html = draw(
      series([...wobble(50, 20), ...wobble(30, 20)], { chart: 'c', target: { label: 'Target', value: 25 } }, [
        { at: '2016-09', mark: { kind: 'phase', cause: 'intervention', reason: 'Patrols' } },
        { at: '2016-09', mark: { kind: 'annotation', text: 'Patrols begin' } },
      ]),
    );
    expect(html.match(/class="cc-centre"/g)).toHaveLength(2);
    expect(html).toContain('Patrols begin');
    expect(html).toContain('Target 25');
    expect(html).toContain('average 50');
    expect(html).toContain('average 30');
  });

  it.each([
    ['two values', [3, 5]],
    ['zeros alone', Array.from({ length: 24 }, () => 0)],
    ['one level', Array.from({ length: 24 }, () => 7)],
    ['negative numbers', wobble(-20, 24)],
    ['five hundred months', wobble(100, 500)],
    ['small rates', wobble(0.5, 24).map((value) => value / 1000)],
  ] as const)('can be drawn of %s', (_what, values) => {
    for (const size of ['wide', 'narrow'] as const) expect(draw(series(values), size)).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('says in its table all that it shows', () => {
    const drawn = series([...wobble(50, 20), 90, null, ...wobble(50, 9)], {}, [
      { at: '2015-03', mark: { kind: 'excluded', reason: 'Storm' } },
      // Longer than there is room for in any drawing, and of a month without a figure.
      {
        at: '2016-10',
        mark: { kind: 'annotation', text: 'A note as long as a note may be, which no drawing of a chart of this size tells whole' },
      },
    ]);
    const html = renderToStaticMarkup(<ChartTable series={drawn} words={chartWordsEn} caption="Burglary" />);
    expect(html).toContain('A note as long as a note may be, which no drawing of a chart of this size tells whole');
    expect(html).toMatch(/<th scope="row">September 2016<\/th><td>90<\/td>.*above the usual range/);
    expect(html).toMatch(/<th scope="row">October 2016<\/th><td>missing<\/td>/);
    expect(html).toContain('left out of the limits');
  });

  it('draws the usual range around a season, month by month, and names the moving line in picture and table', () => {
    const months = Array.from({ length: 60 }, (_, at) => Math.round(100 + 40 * Math.sin((at * Math.PI) / 6) + ((at * 7) % 5)));
    const drawn = series(months);
    const html = draw(drawn);
    expect(html.match(/usual level/gu)).toHaveLength(1);
    expect(html).not.toContain('average 1');
    expect(new Set(drawn.points.map(({ upperLimit }) => upperLimit)).size).toBeGreaterThan(12);
    expect(renderToStaticMarkup(<ChartTable series={drawn} words={chartWordsEn} caption="Burglary" />)).toContain(
      '<th scope="col">Usual for the time of year</th>',
    );
  });

  it.each(['wide', 'column', 'narrow', 'paper'] as const)('leaves room for the whole numbers of its axis when it is drawn %s', (size) => {
    for (const level of [5, 84_130, 155_000, -155_000, 12_345_678]) {
      const { left, yTicks, fontSize } = layOut(series(wobble(level, 30)), size, chartWordsEn);
      const longest = Math.max(...yTicks.map((tick) => chartNumber(tick, chartWordsEn).length));
      expect(left - 8, level.toString()).toBeGreaterThanOrEqual(longest * (fontSize - 1) * 0.58);
    }
    // Where there is room in any case, nothing moves.
    const { left, x } = layOut(series(wobble(5, 30)), size, chartWordsEn);
    expect([left, x(0)]).toEqual({ wide: [52, 58], column: [46, 52], narrow: [40, 46], paper: [48, 54] }[size]);
  });

  it('writes numbers as people do', () => {
    expect([1718.4, 12.345, 0.01234, 0, -3.2].map((value) => chartNumber(value, chartWordsEn))).toEqual([
      '1,718',
      '12.3',
      '0.012',
      '0',
      '-3.2',
    ]);
  });
});

describe('the words of a chart', () => {
  const inPlace = (
    drawn: SnapshotSeries,
    size: ChartSize,
  ): { readonly points: readonly Box[]; readonly words: readonly Label[]; readonly width: number } => {
    const layout = layOut(drawn, size, chartWordsEn);
    const shown = drawn.points.map((point, index) => ({ point, index })).slice(layout.first);
    const { averages, besideTheEnd, target, gaps, notes } = labelsOf(drawn, shown, layout, chartWordsEn, size);
    const words = [...averages.values(), ...besideTheEnd, ...gaps.values(), ...notes.map(({ label }) => label), target];
    return { points: pointBoxes(shown, layout), words: words.filter((label) => label !== null), width: layout.width };
  };
  const clashes = (drawn: SnapshotSeries, size: ChartSize): readonly string[] => {
    const { points, words, width } = inPlace(drawn, size);
    return words.flatMap((label, at) => {
      const box = boxOf(label);
      return [
        ...points.filter((point) => overlap(box, point)).map(() => `“${label.text}” lies over a point`),
        ...words
          .slice(at + 1)
          .filter((other) => overlap(box, boxOf(other)))
          .map((other) => `“${label.text}” lies over “${other.text}”`),
        ...(box.left < 0 || box.right > width ? [`“${label.text}” is cut`] : []),
      ];
    });
  };
  const SIZES = ['wide', 'column', 'narrow', 'paper'] as const;

  it('leave the points of a telephone free, where the newest lie about the average', () => {
    const values = [
      188,
      172,
      187,
      208,
      200,
      241,
      222,
      215,
      199,
      224,
      218,
      ...Array.from({ length: 13 }, () => null),
      247,
      275,
      252,
      270,
      328,
      320,
      312,
      364,
      346,
      293,
      321,
      313,
    ];
    for (const size of SIZES) expect(clashes(series(values), size), size).toEqual([]);
    // Over the gap, which would wash them out.
    expect(draw(series(values), 'narrow')).toMatch(/cc-gap.*cc-average/su);
    expect(inPlace(series(values), 'narrow').words.map(({ text }) => text)).toContain('average 257');
  });

  it('never cover a point or each other, and are never cut', () => {
    const value = fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 400 }) }, { weight: 1, arbitrary: fc.constant(null) });
    const note = fc.record({ month: fc.integer({ min: 0, max: 70 }), text: fc.string({ minLength: 1, maxLength: 90 }) });
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 2, maxLength: 70 }),
        fc.array(note, { maxLength: 4 }),
        fc.option(
          fc.record({ label: fc.constantFrom('Target', 'Target of the county for March 2019'), value: fc.integer({ min: 0, max: 400 }) }),
        ),
        fc.option(fc.integer({ min: 12, max: 50 })),
        fc.constantFrom(...SIZES),
        (values, notes, target, begins, size) => {
          const at = (month: number): string =>
            `${(2015 + Math.floor(month / 12)).toString()}-${((month % 12) + 1).toString().padStart(2, '0')}`;
          const marks = [
            ...notes.map(({ month, text }) => ({ at: at(month), mark: { kind: 'annotation', text } as const })),
            ...(begins === null || begins >= values.length
              ? []
              : [{ at: at(begins), mark: { kind: 'phase', cause: 'intervention', reason: 'Patrols' } as const }]),
          ];
          expect(clashes(series(values, { target }, marks), size)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('call the middle line typical where it is a median, and the average where it is that', () => {
    const shown = (chart: 'g' | 'i'): string =>
      draw({ ...series([4, 0, 9, 2, 7, 0, 3, 5, 12, 2, 0, 6, 1, 4]), chart, interval: 'event' }, 'wide');
    expect(shown('g')).toContain('>typical ');
    expect(shown('i')).toContain('>average ');
  });

  it('say every average, target and note where there is room', () => {
    const drawn = series(wobble(50, 30), { target: { label: 'Target', value: 51 } }, [
      { at: '2016-09', mark: { kind: 'annotation', text: 'Patrols begin' } },
    ]);
    for (const size of SIZES) {
      const said = inPlace(drawn, size).words.map(({ text }) => text);
      expect(said, size).toEqual(expect.arrayContaining(['Target 51', 'Patrols begin', 'average 50']));
    }
  });
});
