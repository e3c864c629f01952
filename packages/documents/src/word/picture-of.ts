import { LRUCache } from 'lru-cache';
import { TYPEFACE, typefaceFiles } from '../typeface/typeface.ts';

/** A drawing as PNG, and as SVG that needs no typeface: its letters are outlines. */
export interface Drawn {
  readonly png: Uint8Array;
  readonly outlines: string;
}

/** Editions show the same charts, and in both languages most of them: so many pictures are kept. */
const [pngs, drawings] = [new LRUCache<string, Uint8Array>({ max: 200 }), new LRUCache<string, Drawn>({ max: 200 })];
const keyOf = (svg: string, width: number): string => `${width.toString()} ${svg}`;

/** A drawing as PNG of a width in pixels. */
export async function pictureOf(svg: string, width: number): Promise<Uint8Array> {
  const known = pngs.get(keyOf(svg, width));
  if (known !== undefined) return known;
  const picture = (await read(svg, width)).render().asPng();
  pngs.set(keyOf(svg, width), picture);
  return picture;
}

/** A coordinate to more than a hundredth. */
const LONG = /\d+\.\d{3,}/gu;

/** A drawing for a document: as outlines, and as PNG of a width in pixels. */
export async function drawnOf(svg: string, width: number): Promise<Drawn> {
  const known = drawings.get(keyOf(svg, width));
  if (known !== undefined) return known;
  const drawing = await read(svg, width);
  const outlines = drawing.toString().replaceAll(LONG, (number) => Number(number).toFixed(2));
  const drawn = { png: drawing.render().asPng(), outlines };
  drawings.set(keyOf(svg, width), drawn);
  return drawn;
}

async function read(svg: string, width: number) {
  const { Resvg } = await import('@resvg/resvg-js');
  const font = { fontFiles: [...typefaceFiles()], loadSystemFonts: false, defaultFontFamily: TYPEFACE };
  return new Resvg(svg, { background: '#ffffff', fitTo: { mode: 'width', value: width }, font });
}
