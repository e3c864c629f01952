import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outlines } from '@saferplan/domain/publication';
import { describe, expect, it } from 'vitest';
import type { PlaceTally } from './offence-counts.ts';
import { countPlaces } from './count-places.ts';
import { POLICE_COLUMNS } from './columns.ts';
import { readPoliceData } from './read-police-data.ts';
import { wardsOf } from './wards.ts';

/** Two wards side by side, each a square of one degree; the eastern one has a hole. */
const outlines: Outlines = {
  title: 'Wards',
  source: 'Made up',
  topology: {
    type: 'Topology',
    transform: { scale: [0.1, 0.1], translate: [0, 0] },
    objects: {
      wards: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', arcs: [[0]], id: 'W1', properties: { name: 'West' } },
          { type: 'MultiPolygon', arcs: [[[1], [2]]], id: 'W2', properties: { name: 'East' } },
        ],
      },
    },
    arcs: [
      [
        [0, 0],
        [0, 10],
        [10, 0],
        [0, -10],
        [-10, 0],
      ],
      [
        [10, 0],
        [0, 10],
        [10, 0],
        [0, -10],
        [-10, 0],
      ],
      [
        [14, 4],
        [2, 0],
        [0, 2],
        [-2, 0],
        [0, -2],
      ],
    ],
  },
};
const { wards, wardAt } = wardsOf(outlines);

it('a point lies in the ward whose outline holds it, and in none where that has a hole or nothing is', () => {
  const at = (longitude: number, latitude: number): string | undefined => wardAt(longitude, latitude)?.code;
  expect([at(0.5, 0.5), at(1.2, 0.2), at(1.5, 0.5), at(3, 3)]).toEqual(['W1', 'W2', undefined, undefined]);
  expect(wards.map(({ name }) => name)).toEqual(['West', 'East']);
});

describe('what is found by place', () => {
  const tally = (layer: 'ward' | 'small-area', code: string, rows: number, month = '2016-01', crimeType = 'Burglary'): PlaceTally => ({
    layer,
    code,
    name: `Area ${code}`,
    crimeType,
    months: [{ month, rows }],
  });
  const covered = [
    { month: '2016-01', crimeType: 'Burglary' },
    { month: '2016-03', crimeType: 'Burglary' },
    { month: '2017-12', crimeType: 'Violence and sexual offences' },
  ];
  const counts = countPlaces(
    [
      tally('ward', 'W1', 3),
      tally('small-area', 'E1', 3),
      tally('small-area', 'E1', 1),
      tally('small-area', 'E2', 9, '2016-02'),
      tally('small-area', 'E2', 2, '2017-12', 'Violent crime'),
    ],
    covered,
    wards,
  );
  const of = (code: string, year: string): readonly (number | null)[] | undefined =>
    counts.find((count) => count.code === code && count.year === year)?.counts;

  it('is added up by month, and is 0 where the files hold the month but no row', () => {
    expect(of('W1', '2016')?.slice(0, 3)).toEqual([3, null, 0]);
    expect(of('W2', '2016')?.slice(0, 3)).toEqual([0, null, 0]);
    expect(of('E1', '2016')?.slice(0, 3)).toEqual([4, null, 0]);
  });

  it('is not counted in a month that is not covered, and goes by the name that a type has today', () => {
    expect(of('E2', '2016')?.slice(0, 3)).toEqual([0, null, 0]);
    expect(of('E2', '2017')?.at(-1)).toBe(2);
    expect(counts.map(({ counts: own }) => own.length)).toEqual(counts.map(() => 12));
  });
});

it('rows of a file count by small area and by ward of the district alone, point by point', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'saferplan-police-test-'));
  const row = ({ within = 'Kent Police', place = '0.5,0.5', lsoa = 'Maidstone 013B', type = 'Burglary' }): string =>
    ['', '2016-01', within, within, place, 'On or near High Street', 'E01024370', lsoa, type, '', ''].join(',');
  const rows = [
    {},
    { type: 'Violent crime' },
    { place: '0.25,0.9' },
    { place: '3,3' },
    { place: ',' },
    { lsoa: 'Swale 001A' },
    { within: 'Sussex Police' },
  ];
  const path = join(folder, '2016-01-kent-street.csv');
  writeFileSync(path, [POLICE_COLUMNS.join(','), ...rows.map(row), ''].join('\n'));
  try {
    const read = await readPoliceData(path, { force: 'Kent Police', district: 'Maidstone', outlines });
    const found = read.ok
      ? read.value.places
          .filter(({ measure, code }) => code !== 'W2' && /^(?:Burglary|Violence)/.test(measure))
          .map(({ layer, code, name, measure, year, counts }) => [layer, code, name, measure, year, counts[0], counts[1]].join(' '))
      : [read.failure.code];
    expect(found.toSorted()).toEqual([
      'small-area E01024370 Maidstone 013B Burglary 2016 3 ',
      'small-area E01024370 Maidstone 013B Violence and sexual offences 2016 1 ',
      'ward W1 West Burglary 2016 2 ',
      'ward W1 West Violence and sexual offences 2016 1 ',
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
