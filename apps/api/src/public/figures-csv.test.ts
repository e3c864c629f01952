import { expect, it } from 'vitest';
import { neighboursCsv } from './figures-csv.ts';

const area = (name: string, count: number | null, people: number | null) => ({
  name,
  isOwn: name === 'Here',
  count,
  people,
  ...(name === 'Here' ? { codes: ['E07000110'] } : {}),
});
const beside = (areas: readonly ReturnType<typeof area>[]): Parameters<typeof neighboursCsv>[0] => ({
  series: [{ slug: 'burglary', source: 'Made up' }],
  neighbours: [
    {
      series: 'burglary',
      area: 'Here',
      group: { title: 'Neighbours', reason: 'They lie around it', source: '' },
      from: '2016-01',
      to: '2016-12',
      interval: 'month',
      per: 1000,
      population: 'Census 2011',
      populationSource: '',
      areas: [...areas],
      comparison: { state: 'cannot-tell', claims: [] },
      otherPopulations: [],
    },
  ],
});
const column = (csv: string, name: string): readonly (string | undefined)[] => {
  const [head, ...lines] = csv
    .trim()
    .split(/\r?\n/u)
    .map((line) => line.split(','));
  return lines.map((line) => line[head?.indexOf(name) ?? -1]);
};

it('an area that cannot be compared stands in the table of neighbours with the reason', () => {
  const areas = [area('Here', 10, 1000), area('There', 20, 1000), area('Beyond', null, 1000), area('Nowhere', 5, null)];
  const csv = neighboursCsv(beside(areas));
  expect(column(csv, 'not_compared')).toEqual(['', '', 'no-count', 'no-people']);
  expect(column(csv, 'area_codes')).toEqual(['E07000110', '', '', '']);
  expect(column(csv, 'interval')).toEqual(['month', 'month', 'month', 'month']);
  expect(column(csv, 'source')).toEqual(['Made up', 'Made up', 'Made up', 'Made up']);
  expect(column(neighboursCsv(beside(areas.slice(1, 3))), 'not_compared')).toEqual(['too-few-areas', 'too-few-areas']);
});
