import { LRUCache } from 'lru-cache';
import { TYPEFACE, typefaceFiles } from '../typeface/typeface.ts';

/** Editions show the same charts, and in both languages most of them: so many pictures are kept. */
const kept = new LRUCache<string, Uint8Array>({ max: 200 });

/** A drawing as PNG of a width in pixels, by default sharp enough for print, since not every version of Word shows SVG. */
export async function pictureOf(svg: string, width = 1500): Promise<Uint8Array> {
  const key = `${width.toString()} ${svg}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const { Resvg } = await import('@resvg/resvg-js');
  const font = { fontFiles: [...typefaceFiles()], loadSystemFonts: false, defaultFontFamily: TYPEFACE };
  const picture = new Resvg(svg, { background: '#ffffff', fitTo: { mode: 'width', value: width }, font }).render().asPng();
  kept.set(key, picture);
  return picture;
}
