import type { Outlines } from '@saferplan/domain/publication';
import { describe, expect, it } from 'vitest';
import type { PointCount } from './count-offences.ts';
import { countPlaces } from './count-places.ts';

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
const point = (longitude: number, latitude: number, code: string, rows = 1): PointCount => ({
  month: '2016-01',
  fallsWithin: 'Kent Police',
  crimeType: 'Burglary',
  code,
  name: `Area ${code}`,
  longitude,
  latitude,
  rows,
});
const covered = [
  { month: '2016-01', crimeType: 'Burglary' },
  { month: '2016-02', crimeType: 'Burglary' },
];
const counts = countPlaces(
  [point(0.5, 0.5, 'E1', 3), point(1.2, 0.2, 'E1'), point(1.5, 0.5, 'E2', 4), point(3, 3, 'E2', 5)],
  covered,
  outlines,
);
const of = (layer: string, code: string, period = '2016-01') =>
  counts.find((count) => count.layer === layer && count.code === code && count.period === period)?.value;

describe('points of a police file', () => {
  it('count in the ward whose outline holds them, and in the small area that the file names, wherever that lies', () => {
    expect([of('ward', 'W1'), of('ward', 'W2')]).toEqual([3, 1]);
    expect([of('small-area', 'E1'), of('small-area', 'E2')]).toEqual([4, 9]);
  });

  it('are none, and not unknown, in a month that the files hold', () => {
    expect([of('ward', 'W1', '2016-02'), of('small-area', 'E2', '2016-02')]).toEqual([0, 0]);
    expect(counts.every(({ period }) => period.startsWith('2016-0'))).toBe(true);
  });

  it('count by small area alone where there are no outlines', () => {
    expect(countPlaces([point(0.5, 0.5, 'E1')], covered, null).map(({ layer }) => layer)).toEqual(['small-area', 'small-area']);
  });
});
