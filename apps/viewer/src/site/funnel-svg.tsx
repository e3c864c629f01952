import { FunnelChart, funnelWordsCy, funnelWordsEn } from '@saferplan/charts/funnel';
import type { Snapshot, SnapshotNeighbours } from '@saferplan/domain/publication';
import { comparedTime } from '@saferplan/messages';
import { renderToStaticMarkup } from 'react-dom/server';
import { funnelOfPublished } from '../pages/neighbours.tsx';
import type { Language } from '../view.ts';
import { LANGUAGES } from '../words/languages.ts';

/** An area among its neighbours as a drawing that holds alone, to be put into a document; null where it cannot be drawn. */
export function funnelSvg({ series }: Snapshot, shown: SnapshotNeighbours, language: Language, fontFamily: string): string | null {
  const drawn = funnelOfPublished(shown);
  if (drawn === null) return null;
  const words = LANGUAGES[language];
  const said = words.beside.neighbours;
  const title = series.find(({ slug }) => slug === shown.series)?.title ?? shown.series;
  const rateOf = said.rateOf(title, words.number(shown.per), comparedTime(shown, language));
  return renderToStaticMarkup(
    <FunnelChart
      id={`funnel-${shown.series}`}
      funnel={drawn.funnel}
      own={drawn.own}
      title={rateOf}
      description={said.howToRead}
      rateOf={rateOf}
      size="wide"
      words={language === 'en' ? funnelWordsEn : funnelWordsCy}
    />,
  ).replace('<svg ', `<svg font-family="${fontFamily}" `);
}
