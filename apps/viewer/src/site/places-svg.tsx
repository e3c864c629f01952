import { AreaMap, classBreaks, classOf } from '@saferplan/charts/area-map';
import type { SnapshotPlaces } from '@saferplan/domain/publication';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Language } from '../view.ts';
import { LANGUAGES } from '../words/languages.ts';

/** The colours of the map on white paper: those of the pages in daylight. */
const STYLE = [
  ...['#f0f5f3', '#d3e6e0', '#9ccabf', '#4c9486', '#0b5351'].map((colour, index) => `.am-${index.toString()}{fill:${colour}}`),
  '.am-none{fill:#fff;stroke-dasharray:2 2}',
  '.am-area{stroke:#46565f;stroke-width:.6}',
  '.am-town{fill:none;stroke:#28599a;stroke-width:1.5}',
  '.am-label{font-weight:700;fill:#14232e;stroke:#fff;stroke-width:.2em;paint-order:stroke}',
].join('');
/** The map and, where there is one, the town beside it: so wide each, with so much between them, in the units of the drawing. */
const [MAP_WIDTH, TOWN_WIDTH, BETWEEN] = [600, 380, 20];

/** Wards in classes by what was recorded, as a drawing that holds alone; null where there are no outlines. */
export function placesSvg({ outlines, wards, from }: SnapshotPlaces, language: Language, fontFamily: string): string | null {
  if (outlines === null) return null;
  const said = LANGUAGES[language].beside.place;
  const breaks = classBreaks(wards.flatMap(({ total }) => total ?? []));
  const html = renderToStaticMarkup(
    <AreaMap
      id="map"
      outlines={outlines}
      classes={new Map(wards.map(({ code, total }) => [code, total === null ? null : classOf(total, breaks)]))}
      labels={new Map(wards.map(({ code }, index) => [code, (index + 1).toString()]))}
      chosen={null}
      title={said.mapTitle(from.slice(0, 4), outlines.title)}
      description={said.mapDescription}
      enlarged={said.enlarged}
    />,
  );
  const drawings = [...html.matchAll(/<svg viewBox="(?<box>[^"]+)"(?<rest>.*?)<\/svg>/gu)].map(({ groups }, index) => {
    const box = groups?.['box'] ?? '0 0 1 1';
    const [, , width = 1, height = 1] = box.split(' ').map(Number);
    const wide = index === 0 ? MAP_WIDTH : TOWN_WIDTH;
    const high = Math.round((wide * height) / width);
    const x = index === 0 ? 0 : MAP_WIDTH + BETWEEN;
    return { high, x, svg: `<svg x="${x}" y="0" width="${wide}" height="${high}" viewBox="${box}"${groups?.['rest'] ?? ''}</svg>` };
  });
  const width = drawings.length > 1 ? MAP_WIDTH + BETWEEN + TOWN_WIDTH : MAP_WIDTH;
  const height = Math.max(...drawings.map(({ high }) => high));
  const drawn = drawings.map(({ svg }) => svg).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="${fontFamily}"><style>${STYLE}</style>${drawn}</svg>`;
}
