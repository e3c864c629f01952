import { LRUCache } from 'lru-cache';
import { TYPEFACE, typefaceFiles } from '../typeface/typeface.ts';

/** Editions show the same charts, and in both languages most of them: so many pictures are kept. */
const [kept, outlined] = [new LRUCache<string, Uint8Array>({ max: 200 }), new LRUCache<string, string>({ max: 200 })];

/** A drawing as PNG of a width in pixels, by default sharp enough for a whole page in print. */
export async function pictureOf(svg: string, width = 1500): Promise<Uint8Array> {
  const key = `${width.toString()} ${svg}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const picture = (await read(svg, width)).render().asPng();
  kept.set(key, picture);
  return picture;
}

/** A coordinate to more than a hundredth. */
const LONG = /\d+\.\d{3,}/gu;

/** The same drawing as SVG that needs no typeface: its letters are outlines. */
export async function outlinesOf(svg: string): Promise<string> {
  const known = outlined.get(svg);
  if (known !== undefined) return known;
  const outlines = (await read(svg, 1500)).toString().replaceAll(LONG, (number) => Number(number).toFixed(2));
  outlined.set(svg, outlines);
  return outlines;
}

async function read(svg: string, width: number) {
  const { Resvg } = await import('@resvg/resvg-js');
  const font = { fontFiles: [...typefaceFiles()], loadSystemFonts: false, defaultFontFamily: TYPEFACE };
  return new Resvg(svg, { background: '#ffffff', fitTo: { mode: 'width', value: width }, font });
}
