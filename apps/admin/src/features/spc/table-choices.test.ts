import { expect, it } from 'vitest';
import { choicesOf, destinationsOf, proposalFor, shapeOf, type TablePreview } from './table-choices.ts';

const preview = (names: readonly string[], rest: Partial<Pick<TablePreview, 'knownSeries' | 'notStored'>> = {}): TablePreview =>
  // Only what proposals are made of.
  ({
    reading: { measures: names.map((name) => ({ name, unit: '', interval: 'month', values: [] })), questions: [], refused: [] },
    view: { rows: [], columns: 3, more: { rows: 0, columns: 0 } },
    knownSeries: [],
    notStored: [],
    ...rest,
  }) as unknown as TablePreview;

it('proposes a new series for each measure, counted as it is called, and better the way its name says', () => {
  const proposed = (name: string) => {
    const one = preview([name]);
    const [measure] = one.reading.measures;
    return measure === undefined ? null : proposalFor(one, measure);
  };
  expect(proposed('Fly-tipping incidents')).toMatchObject({ into: 'new', unit: '', improvement: 'lower' });
  expect(proposed('Burglary offences')).toMatchObject({ unit: 'burglary offences', improvement: 'lower' });
  expect(proposed('Victim satisfaction')).toMatchObject({ unit: '', improvement: 'higher' });
});

it.each([
  'Households visited',
  'Victims of domestic abuse supported',
  'Needle exchange packs given out',
  'Crime prevention visits',
  'Fire safety visits',
  'Domestic abuse incidents',
  'Hate crime reports',
  'Reports of modern slavery',
  'Burglaries detected',
  'Dissatisfied victims',
  'Unresolved thefts',
  'Residents who do not feel safe',
])('proposes no way that is better where the title can mean either: %s', (title) => {
  const one = preview([title]);
  expect(choicesOf(one, new Map()).map(({ choice }) => choice.improvement)).toEqual(['not-said']);
});

it('imports everything that can be stored unless somebody says otherwise', () => {
  const one = preview(['Needles', 'Weekly', 'Calls'], {
    notStored: [{ measure: 'Weekly', why: { code: 'too-many-a-day', measure: 'Weekly', most: 1, days: ['2016-03-03'], more: 0 } }],
    knownSeries: [{ measure: 'Calls', seriesId: 'ser_calls' as never }],
  });
  expect(destinationsOf(one, new Map())).toEqual([
    { kind: 'new', measure: 'Needles', title: 'Needles', unit: 'needles', improvement: 'not-said' },
    { kind: 'series', measure: 'Calls', seriesId: 'ser_calls' },
  ]);
  expect(destinationsOf(one, new Map([['Needles', { into: '', title: '', unit: '', improvement: 'neutral' } as const]]))).toHaveLength(1);
});

it('knows a file of the same shape whatever its figures', () => {
  expect(shapeOf(preview(['Needles']))).toBe(shapeOf(preview(['Needles'])));
  expect(shapeOf(preview(['Needles']))).not.toBe(shapeOf(preview(['Needles', 'Calls'])));
});

it('takes headings that every object has for measures as any other', () => {
  const names = ['constructor', '__proto__', 'toString'];
  const made = destinationsOf(preview(names), new Map());
  expect(made.map((one) => [one.kind, one.measure])).toEqual(names.map((name) => ['new', name]));
});
