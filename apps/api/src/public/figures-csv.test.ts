import type { Snapshot } from '@saferplan/domain/publication';
import { expect, it } from 'vitest';
import { neighboursCsv } from './figures-csv.ts';

const area = (name: string, count: number | null, people: number | null) => ({ name, isOwn: name === 'Here', count, people });
const beside = (areas: readonly ReturnType<typeof area>[]): Pick<Snapshot, 'neighbours'> => ({
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
const lastColumn = (csv: string): readonly (string | undefined)[] =>
  csv
    .trim()
    .split(/\r?\n/u)
    .map((line) => line.split(',').at(-1));

it('an area that cannot be compared stands in the table of neighbours with the reason', () => {
  const areas = [area('Here', 10, 1000), area('There', 20, 1000), area('Beyond', null, 1000), area('Nowhere', 5, null)];
  expect(lastColumn(neighboursCsv(beside(areas)))).toEqual(['not_compared', '', '', 'no-count', 'no-people']);
  expect(lastColumn(neighboursCsv(beside(areas.slice(1, 3))))).toEqual(['not_compared', 'too-few-areas', 'too-few-areas']);
});
