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
  '.lineage-verb{font-size:15px;fill:#46565f}',
  '.lineage-bar{fill:#0b5351;stroke:#0b5351;stroke-width:2}',
  '.lineage-theme .lineage-bar{fill:#fff}',
  '.lineage-ribbon{fill:#c3ddd6;stroke:#0b5351;stroke-width:1.5}',
  '.lineage-thread,.lineage-sign{fill:none;stroke:#0b5351;stroke-width:2.5}',
  '.lineage-thread{stroke-dasharray:6 5}',
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
