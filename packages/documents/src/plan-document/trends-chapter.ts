import { CLAIMS_SINCE_VERSION, type Snapshot } from '@saferplan/domain/publication';
import { type Language, manyChartsInWords, strongestFirst } from '@saferplan/messages';
import type { DocumentWords } from '../words/en.ts';
import { heading, prose } from './block-makers.ts';
import { type Chapter, type ChartMaker, type DocumentStatus, SERIES_SHARE } from './document.ts';
import { methodOf } from './evidence-chapters.ts';
import { seriesReading } from './series-reading.ts';

/** Every series with its chart and what it says, the strongest first; what several say in caution is said once, before them. */
export function trendsChapter(
  snapshot: Snapshot,
  words: DocumentWords,
  chartOf: ChartMaker,
  { language, status }: { readonly language: Language; readonly status: DocumentStatus },
): readonly Chapter[] {
  const { series, sections } = snapshot;
  const caveats = series.map(({ caveat }) => caveat);
  const shared = [...new Set(caveats.filter((caveat, index) => caveat !== '' && caveats.indexOf(caveat) !== index))];
  return series.length === 0
    ? []
    : [
        {
          title: words.trends,
          blocks: [
            ...prose(methodOf(sections, 'how-we-read-trends')),
            ...(status.kind === 'published' && status.storedAs < CLAIMS_SINCE_VERSION ? prose(words.wordedAnew) : []),
            ...manyChartsInWords(series, language).sentences.flatMap(prose),
            ...shared.flatMap(prose),
            ...strongestFirst(series).flatMap((one) => [
              heading(one.title),
              ...seriesReading(snapshot, one, language).flatMap(prose),
              ...(one.phases.length === 0 ? [] : [{ ...chartOf(one), share: SERIES_SHARE }]),
              ...(shared.includes(one.caveat) ? [] : prose(one.caveat)),
            ]),
          ],
        },
      ];
}
