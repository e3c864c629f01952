import { withTypst } from '../pdf/typst-compiler.ts';
import { TYPEFACE } from '../typeface/typeface.ts';
import { pictureOf } from '../word/picture-of.ts';
import type { Slide } from './slide.ts';

/** As wide as a screen of today, in pixels: it is 1080 high. */
const WIDTH = 1920;

/** A drawing within a drawing, as Typst puts it there: an image with its data in its address. */
const EMBEDDED =
  /<image transform="(?<transform>[^"]+)" xlink:href="data:image\/svg\+xml;base64,(?<data>[^"]+)" width="(?<width>[\d.]+)" height="(?<height>[\d.]+)"[^>]*\/>/gu;

/**
 * A slide as SVG that needs no typeface for its own words: its letters are outlines. Drawings in it become parts of it, since not every
 * program shows images within an image. Its title and what it says stand in it for those who do not see it.
 */
export async function slideSvg(slide: Slide): Promise<string> {
  const content = { ...slide, typeface: TYPEFACE };
  const drawn = await withTypst({ template: 'slide.typ', data: 'slide.json', content }, (compiler, compiled) => {
    if (compiled.numOfPages !== 1) throw new Error(`The slide “${slide.title}” does not fit on one page`);
    return compiler.plainSvg(compiled);
  });
  const said = [slide.lede, ...slide.numbers.map(({ value, label }) => `${label}: ${value}`), slide.source, slide.edition];
  return drawn
    .replaceAll(EMBEDDED, (_image, transform: string, data: string, width: string, height: string) => {
      const svg = Buffer.from(data, 'base64').toString('utf8');
      return `<g transform="${transform}">${svg.replace(/^<svg(?<attributes>[^>]*)>/u, (_tag, attributes: string) => `<svg width="${width}" height="${height}"${attributes.replaceAll(/ (?:width|height)="[^"]*"/gu, '')}>`)}</g>`;
    })
    .replace(/^<svg(?<attributes>[^>]*)>/u, (_tag, attributes: string) => {
      const name = escaped(slide.title);
      return `<svg role="img" lang="${slide.language}"${attributes}><title>${name}</title><desc>${escaped(said.filter(Boolean).join(' '))}</desc>`;
    });
}

/** The same as PNG, 1920 by 1080. */
export const slidePng = async (slide: Slide): Promise<Uint8Array> => pictureOf(await slideSvg(slide), WIDTH);

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
