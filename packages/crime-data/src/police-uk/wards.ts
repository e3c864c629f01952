import type { Outlines } from '@saferplan/domain/publication';
import { feature } from 'topojson-client';

export interface Ward {
  readonly code: string;
  readonly name: string;
}

/** The ward whose outline holds a point, in degrees (WGS 84); null where none does. */
export type WardAt = (longitude: number, latitude: number) => Ward | null;

type Position = readonly number[];
/** Rings of one ward: the first of each polygon is its outside, the others are holes. */
interface WardArea extends Ward {
  readonly polygons: readonly (readonly (readonly Position[])[])[];
}

/** The wards of outlines, and in which of them a point lies. */
export function wardsOf(outlines: Outlines): { readonly wards: readonly Ward[]; readonly wardAt: WardAt } {
  const wards = areasOf(outlines).map((ward) => ({ ...ward, bounds: boundsOf(ward) }));
  return {
    wards: wards.map(({ code, name }) => ({ code, name })),
    wardAt: (longitude, latitude) =>
      wards.find(
        ({ polygons, bounds: { west, south, east, north } }) =>
          longitude >= west &&
          longitude <= east &&
          latitude >= south &&
          latitude <= north &&
          polygons.some((rings) => isWithin(rings, longitude, latitude)),
      ) ?? null,
  };
}

function boundsOf({ polygons }: WardArea): {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
} {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude = NaN, latitude = NaN] of polygons.flat(2)) {
    [west, east] = [Math.min(west, longitude), Math.max(east, longitude)];
    [south, north] = [Math.min(south, latitude), Math.max(north, latitude)];
  }
  return { west, south, east, north };
}

const areasOf = ({ topology }: Outlines): readonly WardArea[] =>
  feature(topology, topology.objects.wards).features.flatMap(({ geometry, id, properties }): readonly WardArea[] => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
    return [{ code: String(id), name: properties.name, polygons }];
  });

/** Whether a point lies within rings: inside an odd number of them (Shimrat 1962). Degrees are taken as a plane, which they are over a few miles. */
function isWithin(rings: readonly (readonly Position[])[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings)
    for (const [index, [x1 = 0, y1 = 0]] of ring.entries()) {
      const [x2 = 0, y2 = 0] = ring.at(index - 1) ?? [];
      if (y1 > y !== y2 > y && x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1)) inside = !inside;
    }
  return inside;
}
