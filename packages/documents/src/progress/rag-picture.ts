import { TYPEFACE } from '../typeface/typeface.ts';
import type { Rag, ReportedProgress } from './reported-progress.ts';

/** Fill and letters of each colour, at a contrast of at least 4.5 to 1. */
const COLOURS: Readonly<Record<Rag, readonly [fill: string, letters: string]>> = {
  red: ['#a4161a', '#ffffff'],
  amber: ['#f4b942', '#14232e'],
  green: ['#2a7a4b', '#ffffff'],
  done: ['#0b5351', '#ffffff'],
  stopped: ['#46565f', '#ffffff'],
  'not-reported': ['#dfe6e4', '#14232e'],
};
/** From what needs a look first to what is over. */
export const RAG_ORDER: readonly Rag[] = ['red', 'amber', 'not-reported', 'green', 'done', 'stopped'];
const [WIDTH, BAR, LINE] = [900, 56, 30];

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** How many actions stand in each colour, as one bar, each part with its number and below it its words. Null where there is no action. */
export function ragPicture(counts: ReportedProgress['counts'], names: Readonly<Record<Rag, string>>): string | null {
  const shown = RAG_ORDER.filter((rag) => counts[rag] > 0);
  const all = shown.reduce((sum, rag) => sum + counts[rag], 0);
  if (all === 0) return null;
  const parts = shown.map((rag, index) => {
    const before = shown.slice(0, index).reduce((sum, one) => sum + counts[one], 0);
    const [x, width] = [(before / all) * WIDTH, (counts[rag] / all) * WIDTH];
    const [fill, letters] = COLOURS[rag];
    const [column, row] = [index % 3, Math.floor(index / 3)];
    const y = BAR + 28 + row * LINE;
    return [
      `<rect x="${x.toFixed(1)}" y="0" width="${Math.max(width - 2, 1).toFixed(1)}" height="${BAR}" fill="${fill}"/>`,
      `<text x="${(x + width / 2).toFixed(1)}" y="36" text-anchor="middle" font-weight="700" font-size="22" fill="${letters}">${counts[rag]}</text>`,
      `<rect x="${column * 300}" y="${y - 14}" width="16" height="16" fill="${fill}" stroke="#46565f"/>`,
      `<text x="${column * 300 + 24}" y="${y}" font-size="17" fill="#14232e">${escaped(`${names[rag]}: ${counts[rag].toString()}`)}</text>`,
    ].join('');
  });
  const height = BAR + 16 + Math.ceil(shown.length / 3) * LINE;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="${TYPEFACE}">${parts.join('')}</svg>`;
}
