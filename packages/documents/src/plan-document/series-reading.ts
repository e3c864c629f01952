import { type Snapshot, type SnapshotSeries, statedAgainstChart } from '@saferplan/domain/publication';
import { type Language, residentReading, statedAgainstChartInWords } from '@saferplan/messages';

/** What a chart says, in paragraphs: its reading, and beside it each figure of the plan that states another way. */
export const seriesReading = (snapshot: Snapshot, series: SnapshotSeries, language: Language): readonly string[] => [
  residentReading(series, language),
  ...statedAgainstChart(snapshot, series).map((one) => {
    const { first, rest } = statedAgainstChartInWords(one, series, language);
    return `${first} ${rest}`;
  }),
];

/** The same in short, the contradictions first, so that none is cut off. */
export const seriesReadingInShort = (snapshot: Snapshot, series: SnapshotSeries, language: Language): string =>
  [
    ...statedAgainstChart(snapshot, series).map((one) => statedAgainstChartInWords(one, series, language).first),
    residentReading(series, language),
  ].join(' ');
