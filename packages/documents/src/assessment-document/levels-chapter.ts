import type { SnapshotNeighbours, SnapshotSeries, SnapshotTopic } from '@saferplan/domain/publication';
import { comparisonInWords, residentReading } from '@saferplan/messages';
import { heading, list, prose, table } from '../plan-document/block-makers.ts';
import { type Chapter, type DocumentBlock, SERIES_SHARE } from '../plan-document/document.ts';
import { findingsOf } from '../plan-document/evidence-chapters.ts';
import { seriesReading } from '../plan-document/series-reading.ts';
import type { AssessmentContext } from './assessment-context.ts';

/** How wide the funnel of neighbours is, as a share of the text. */
export const FUNNEL_SHARE = 0.85;

/** Levels and patterns by topic: its findings, its charts and what they say, and how it stands among other areas. */
export function levelsChapter(context: AssessmentContext): Chapter {
  const { snapshot, words, language } = context;
  const used = new Set(snapshot.topics.flatMap(({ series }) => series));
  const others = snapshot.series.filter(({ slug }) => !used.has(slug));
  const caveats = [...new Set(snapshot.series.map(({ caveat }) => caveat).filter((caveat) => caveat !== ''))];
  return {
    title: words.levels,
    blocks: [
      ...snapshot.topics.flatMap((topic) => topicBlocks(topic, context)),
      ...under(
        words.otherFigures,
        table(
          '',
          [words.figure, words.says],
          others.map((series) => [series.title, residentReading(series, language)]),
        ),
      ),
      ...under(words.aboutFigures, list(caveats)),
    ],
  };
}

const under = (title: string, blocks: readonly DocumentBlock[]): readonly DocumentBlock[] =>
  blocks.length === 0 ? [] : [heading(title), ...blocks];

function topicBlocks(topic: SnapshotTopic, context: AssessmentContext): readonly DocumentBlock[] {
  const { snapshot, words, documentWords, language } = context;
  const series = snapshot.series.filter(({ slug }) => topic.series.includes(slug));
  return [
    heading(topic.title),
    ...prose(topic.summary),
    ...(topic.findings.length === 0 && series.length === 0 ? prose(words.noFigures) : []),
    ...findingsOf(topic, documentWords, language),
    ...series.flatMap((one) => seriesBlocks(one, topic, context)),
  ];
}

/** A chart stands under the first topic that it informs; the others say where. */
function seriesBlocks(series: SnapshotSeries, topic: SnapshotTopic, context: AssessmentContext): readonly DocumentBlock[] {
  const { snapshot, language, words } = context;
  const first = snapshot.topics.find((one) => one.series.includes(series.slug)) ?? topic;
  if (first !== topic) return prose(words.shownUnder(series.title, first.title));
  const beside = snapshot.neighbours.find((one) => one.series === series.slug);
  return [
    heading(series.title, 3),
    ...seriesReading(snapshot, series, language).flatMap(prose),
    ...(series.phases.length === 0 ? [] : [{ ...context.chartOf(series), share: SERIES_SHARE }]),
    ...(beside === undefined ? [] : prose(inShort(beside, series, context))),
  ];
}

/** The verdict and what follows it, and which areas are not compared: a chart without them says nothing of them. */
function inShort(beside: SnapshotNeighbours, series: Pick<SnapshotSeries, 'unit'>, context: Pick<AssessmentContext, 'language'>): string {
  const { claims } = beside.comparison;
  const leftOut = { ...beside.comparison, claims: claims.filter(({ kind }) => kind === 'left-out') };
  const compared = { ...beside.comparison, claims: claims.filter(({ kind }) => kind !== 'left-out') };
  return [
    ...besideInWords({ ...beside, comparison: compared }, series, context).slice(0, 2),
    ...besideInWords({ ...beside, comparison: leftOut }, series, context),
  ].join(' ');
}

/** How an area stands among its neighbours, in sentences, the verdict first. */
export const besideInWords = (
  { comparison, area, from, to, interval, population }: SnapshotNeighbours,
  { unit }: Pick<SnapshotSeries, 'unit'>,
  { language }: Pick<AssessmentContext, 'language'>,
): readonly string[] => comparisonInWords(comparison, { area, unit, from, to, interval, population }, language).resident;
