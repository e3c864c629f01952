import { LRUCache } from 'lru-cache';
import { TYPEFACE, typefaceFiles } from '../typeface/typeface.ts';

/** Editions show the same charts, and in both languages most of them: so many pictures are kept. */
const kept = new LRUCache<string, Uint8Array>({ max: 200 });

/** A drawing as PNG, sharp enough for print, since not every version of Word shows SVG. */
export async function pictureOf(svg: string): Promise<Uint8Array> {
  const known = kept.get(svg);
  if (known !== undefined) return known;
  const { Resvg } = await import('@resvg/resvg-js');
  const font = { fontFiles: [...typefaceFiles()], loadSystemFonts: false, defaultFontFamily: TYPEFACE };
  const picture = new Resvg(svg, { background: '#ffffff', fitTo: { mode: 'width', value: 1500 }, font }).render().asPng();
  kept.set(svg, picture);
  return picture;
}
