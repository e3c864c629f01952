import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

/** What stands on the picture of a page where it is shared. */
export interface Card {
  readonly title: string;
  readonly over: string;
  readonly colour: string;
}

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 80;
const FONT = '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2';

/**
 * The picture of a page as PNG, 1200 by 630: its title in the partnership's colour and our typeface. The letters are drawn as
 * outlines, because what makes pictures of them reads no WOFF2. The libraries are loaded with the first picture and not before.
 */
export async function drawCard({ title, over, colour }: Card): Promise<Uint8Array> {
  const [{ Resvg }, fontkit] = await Promise.all([import('@resvg/resvg-js'), import('fontkit')]);
  const bold = fontkit.create(readFileSync(createRequire(import.meta.url).resolve(FONT)));
  if (!('layout' in bold)) throw new Error('The typeface is a collection; one face is expected');
  const write = (text: string, x: number, y: number, size: number): string => {
    const scale = size / bold.unitsPerEm;
    let at = x;
    const run = bold.layout(text);
    return run.glyphs
      .map((glyph, index) => {
        const path = glyph.path.scale(scale, -scale).translate(at, y).toSVG();
        at += (run.positions[index]?.xAdvance ?? 0) * scale;
        return `<path d="${path}"/>`;
      })
      .join('');
  };
  const widthOf = (text: string, size: number): number => (bold.layout(text).advanceWidth * size) / bold.unitsPerEm;
  const size = [84, 68, 56, 44].find((candidate) => linesOf(title, candidate, widthOf).length <= 4) ?? 44;
  const lines = linesOf(title, size, widthOf).slice(0, 5);
  const top = 240 + size;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${colour}"/>`,
    `<g fill="#ffffff">${write(over, MARGIN, 150, 40)}<rect x="${MARGIN}" y="185" width="120" height="8"/>`,
    ...lines.map((line, index) => write(line, MARGIN, top + index * size * 1.15, size)),
    '</g></svg>',
  ].join('');
  return new Resvg(svg).render().asPng();
}

function linesOf(text: string, size: number, widthOf: (text: string, size: number) => number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= WIDTH - 2 * MARGIN) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
