import { LineagePicture } from '@saferplan/charts/lineage';
import type { Snapshot } from '@saferplan/domain/publication';
import { renderToStaticMarkup } from 'react-dom/server';
import { pictureOf } from '../pages/changes.tsx';
import type { Language } from '../view.ts';
import { wordsOf } from '../words/words-of.ts';
import type { DrawnPicture } from './drawn-picture.ts';

/** The colours of the picture on white paper: those of the pages in daylight. */
const STYLE = [
  'text{font-weight:500;font-size:17px;fill:#14232e}',
  '.lineage-year{font-weight:700;font-size:20px}',
  'rect{fill:#f0f5f3;stroke:#b4bdb9}',
  '.lineage-theme rect{fill:#d9ece6;stroke:#0b5351}',
  '.lineage-link path{fill:none;stroke:#46565f;stroke-width:2.5}',
  '.lineage-link rect{fill:#fff;stroke:#46565f}',
  '.lineage-link-removed path,.lineage-link-removal-recommended path{stroke-dasharray:5 6}',
].join('');

/** What became of the priorities of the edition before, as a drawing that holds alone; null where there is none before. */
export function lineageSvg(snapshot: Snapshot, language: Language, fontFamily: string): DrawnPicture | null {
  const { previous, label } = snapshot.edition;
  if (previous === null || snapshot.lineage.length === 0) return null;
  const words = wordsOf(language, snapshot.partnership.terms);
  const title = words.pictureTitle(previous, label);
  const svg = renderToStaticMarkup(
    <LineagePicture
      id="lineage"
      title={title}
      description={words.pictureDescription}
      {...pictureOf([snapshot])}
      kindWords={words.kind}
      themeWord={words.theme.toLowerCase()}
    />,
  );
  return {
    alt: `${title}. ${words.pictureDescription}`,
    svg: svg
      .replace('<svg ', `<svg xmlns="http://www.w3.org/2000/svg" font-family="${fontFamily}" `)
      .replace('>', `><style>${STYLE}</style>`),
  };
}
