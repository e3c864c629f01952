import type { Outlines } from '@saferplan/domain/publication';
import { geoMercator, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { relativePath } from './relative-path.ts';

/** An area as it is drawn: in the units of the drawing. */
interface MapArea {
  readonly code: string;
  readonly name: string;
  readonly path: string;
  readonly centre: readonly [x: number, y: number];
  readonly size: number;
  readonly bounds: Box;
}

/** A part of the drawing: its left and top, its width and height. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly MapArea[];
  /** Where small areas lie close together, to be drawn enlarged; null where they are spread over the map. */
  readonly town: Box | null;
}

const WIDTH = 1000;
const MARGIN = 2;
/** A part of the map is enlarged where it is smaller than this share of it. */
const LARGEST_TOWN = 0.3;

const KNOWN = new WeakMap<Outlines, MapLayout>();

/** The map of these outlines; worked out once for as long as they are held, since a page is made for each ward that is asked for. */
export function mapOf(outlines: Outlines): MapLayout {
  const layout = KNOWN.get(outlines) ?? layOutMap(outlines);
  KNOWN.set(outlines, layout);
  return layout;
}

/** Lays outlines out on a map 1,000 wide: in the projection of Mercator, which keeps shapes over an area of this size. */
function layOutMap({ topology }: Outlines): MapLayout {
  const collection = feature(topology, topology.objects.wards);
  const projection = geoMercator().fitWidth(WIDTH - 2 * MARGIN, collection);
  const [left, top] = projection.translate();
  projection.translate([left + MARGIN, top + MARGIN]);
  const path = geoPath(projection).digits(0);
  const [, [, bottom]] = path.bounds(collection);
  const areas = collection.features.map((one): MapArea => {
    const [[x1, y1], [x2, y2]] = path.bounds(one);
    const [x, y] = path.centroid(one);
    return {
      code: String(one.id),
      name: one.properties.name,
      path: relativePath(path(one) ?? ''),
      centre: [Math.round(x), Math.round(y)],
      size: path.area(one),
      bounds: { x: x1, y: y1, width: x2 - x1, height: y2 - y1 },
    };
  });
  const height = Math.ceil(bottom + MARGIN);
  return { width: WIDTH, height, areas, town: townOf(areas, WIDTH * height) };
}

/** The part that the smaller half of the areas lie in. */
function townOf(areas: readonly MapArea[], whole: number): Box | null {
  const sizes = areas.map(({ size }) => size).toSorted((one, other) => one - other);
  const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const small = areas.filter(({ size }) => size < median / 2);
  if (small.length < 3) return null;
  const [x, y] = [Math.min(...small.map(({ bounds }) => bounds.x)), Math.min(...small.map(({ bounds }) => bounds.y))];
  const right = Math.max(...small.map(({ bounds }) => bounds.x + bounds.width));
  const bottom = Math.max(...small.map(({ bounds }) => bounds.y + bounds.height));
  const town = { x: Math.floor(x - 4), y: Math.floor(y - 4), width: Math.ceil(right - x + 8), height: Math.ceil(bottom - y + 8) };
  return town.width * town.height > LARGEST_TOWN * whole ? null : town;
}
