import type { Outlines, PlaceCount } from '@saferplan/domain/publication';
import { feature } from 'topojson-client';
import type { PointCount } from './count-offences.ts';

type Position = readonly number[];
/** Rings of one area: the first of each polygon is its outside, the others are holes. */
interface Area {
  readonly code: string;
  readonly name: string;
  readonly polygons: readonly (readonly (readonly Position[])[])[];
}

/**
 * Counts points by the small area that the files name, and by the ward whose outline holds them. A point outside every ward is in
 * none. Police move each point to the nearest of a list of places, so that it can lie beyond a border that it does not belong to.
 */
export function countPlaces(
  points: readonly PointCount[],
  /** Each month and type that the files count in full: what has no point there is 0. */
  covered: readonly { readonly month: string; readonly crimeType: string }[],
  outlines: Outlines | null,
): readonly PlaceCount[] {
  const wards = outlines === null ? [] : areasOf(outlines);
  const known = new Map<string, Area | null>();
  const wardAt = ({ longitude, latitude }: PointCount): Area | null => {
    const key = `${longitude.toString()} ${latitude.toString()}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const ward = wards.find(({ polygons }) => polygons.some((rings) => isWithin(rings, longitude, latitude))) ?? null;
    known.set(key, ward);
    return ward;
  };
  const counts = new Map<string, number>();
  const places = new Map<string, Pick<PlaceCount, 'layer' | 'code' | 'name'>>();
  for (const { code, name } of wards) places.set(`ward ${code}`, { layer: 'ward', code, name });
  const add = (place: Pick<PlaceCount, 'layer' | 'code' | 'name'>, { crimeType, month, rows }: PointCount): void => {
    places.set(`${place.layer} ${place.code}`, place);
    const key = JSON.stringify([place.layer, place.code, crimeType, month]);
    counts.set(key, (counts.get(key) ?? 0) + rows);
  };
  for (const point of points) {
    if (point.code !== '') add({ layer: 'small-area', code: point.code, name: point.name }, point);
    const ward = wardAt(point);
    if (ward !== null) add({ layer: 'ward', code: ward.code, name: ward.name }, point);
  }
  return [...places.values()].flatMap((place) =>
    covered.map(({ month, crimeType }) => ({
      ...place,
      measure: crimeType,
      period: month,
      value: counts.get(JSON.stringify([place.layer, place.code, crimeType, month])) ?? 0,
    })),
  );
}

const areasOf = ({ topology }: Outlines): readonly Area[] =>
  feature(topology, topology.objects.wards).features.flatMap(({ geometry, id, properties }): readonly Area[] => {
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
