import type { Outlines } from '@saferplan/domain/publication';
import { feature } from 'topojson-client';

export interface Ward {
  readonly code: string;
  readonly name: string;
}

/** The ward whose outline holds a point, in degrees (WGS 84); null where none does. */
export type WardAt = (longitude: number, latitude: number) => Ward | null;

/** The longitude and latitude of one position after the other. */
type Ring = Float64Array;
/** Rings of one ward: the first of each polygon is its outside, the others are holes. */
interface WardArea extends Ward {
  readonly polygons: readonly (readonly Ring[])[];
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
  for (const ring of polygons.flat())
    for (let at = 0; at < ring.length; at += 2) {
      const [longitude = NaN, latitude = NaN] = [ring[at], ring[at + 1]];
      [west, east] = [Math.min(west, longitude), Math.max(east, longitude)];
      [south, north] = [Math.min(south, latitude), Math.max(north, latitude)];
    }
  return { west, south, east, north };
}

const areasOf = ({ topology }: Outlines): readonly WardArea[] =>
  feature(topology, topology.objects.wards).features.flatMap(({ geometry, id, properties }): readonly WardArea[] => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
    const rings = polygons.map((polygon) => polygon.map((ring) => Float64Array.from(ring.flatMap(([x = NaN, y = NaN]) => [x, y]))));
    return [{ code: String(id), name: properties.name, polygons: rings }];
  });

/** Whether a point lies within rings: inside an odd number of them (Shimrat 1962). Degrees are taken as a plane, which they are over a few miles. */
function isWithin(rings: readonly Ring[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    // The first position is joined to the last.
    let x2 = ring[ring.length - 2] ?? 0;
    let y2 = ring[ring.length - 1] ?? 0;
    for (let at = 0; at < ring.length; at += 2) {
      const x1 = ring[at] ?? 0;
      const y1 = ring[at + 1] ?? 0;
      if (y1 > y !== y2 > y && x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1)) inside = !inside;
      x2 = x1;
      y2 = y1;
    }
  }
  return inside;
}
