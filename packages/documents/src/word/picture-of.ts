import { TYPEFACE, typefaceFiles } from '../typeface/typeface.ts';

/** A drawing as PNG, sharp enough for print, since not every version of Word shows SVG. */
export async function pictureOf(svg: string): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-js');
  const font = { fontFiles: [...typefaceFiles()], loadSystemFonts: false, defaultFontFamily: TYPEFACE };
  return new Resvg(svg, { background: '#ffffff', fitTo: { mode: 'width', value: 1500 }, font }).render().asPng();
}
