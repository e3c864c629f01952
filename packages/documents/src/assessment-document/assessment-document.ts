import type { Snapshot, SnapshotNeighbours, SnapshotPlaces } from '@saferplan/domain/publication';
import { prose, table } from '../plan-document/block-makers.ts';
import type { Chapter, PlanDocument } from '../plan-document/document.ts';
import { chaptersOf, chartMakerOf, documentWordsOf, imprintChapter, paperFrame } from '../plan-document/paper.ts';
import type { DocumentStatus, PlanDocumentOptions } from '../plan-document/plan-document.ts';
import { assessmentCy } from '../words/assessment-cy.ts';
import { assessmentEn } from '../words/assessment-en.ts';
import type { AssessmentContext } from './assessment-context.ts';
import { changesChapter, lastYearChapter } from './changes-chapters.ts';
import { lawChapter } from './law-chapter.ts';
import { levelsChapter } from './levels-chapter.ts';
import { comparedChapter, placesChapter } from './place-chapters.ts';
import { rankingChapter, recommendationsChapter } from './ranking-chapters.ts';
import { registerChapters } from './register-chapters.ts';
import { type ChangedChapter, versionsChapter } from './versions-chapter.ts';
import { voiceChapter } from './voice-chapter.ts';

export interface AssessmentOptions extends Pick<PlanDocumentOptions, 'language' | 'siteWords' | 'drawChart'> {
  readonly status: DocumentStatus;
  /** `full` holds what is restricted to partners too, and says so; its snapshot is made with that. */
  readonly version: 'public' | 'full';
  /** Who changed which chapter for which version, for members alone; left out in what everybody reads. */
  readonly changedBy?: readonly ChangedChapter[] | null;
  /** Draws an area among its neighbours as SVG; null where that cannot be drawn. */
  readonly drawFunnel: (neighbours: SnapshotNeighbours) => string | null;
  /** Draws the wards in classes as SVG; null where there are no outlines. */
  readonly drawMap: (places: SnapshotPlaces) => string | null;
}

/**
 * The strategic assessment of an edition (SI 2007/1830, regulations 5 to 7; SI 2007/3076 in Wales) as a document made of its parts: levels
 * and patterns by topic, changes and why, what was done, what residents say, scores and ranking with their method, what is recommended, the registers, what the law asks where that is public, and which chapter changed for which version.
 */
export function assessmentDocument(snapshot: Snapshot, options: AssessmentOptions): PlanDocument {
  const { language, status, siteWords, drawChart } = options;
  const { partnership, edition } = snapshot;
  const words = language === 'cy' ? assessmentCy : assessmentEn;
  const context: AssessmentContext = {
    snapshot,
    language,
    words,
    documentWords: documentWordsOf(snapshot, language, siteWords),
    chartOf: chartMakerOf(drawChart, language),
    drawFunnel: options.drawFunnel,
    drawMap: options.drawMap,
  };
  return {
    ...paperFrame(snapshot, { language, status, subject: words.title(edition.label) }, context.documentWords),
    title: words.title(edition.label),
    lines: [partnership.name, siteWords.edition(edition.label)],
    contents: words.contents,
    opening: [],
    chapters: chaptersOf([
      summaryChapter(context, options),
      levelsChapter(context),
      ...comparedChapter(context),
      ...placesChapter(context),
      changesChapter(context),
      lastYearChapter(context),
      ...voiceChapter(context),
      rankingChapter(context),
      recommendationsChapter(context),
      ...registerChapters(context),
      ...lawChapter(context),
      ...versionsChapter(context, options.changedBy ?? null),
      ...imprintChapter(context.documentWords, status),
    ]),
  };
}

function summaryChapter({ snapshot, words, documentWords }: AssessmentContext, { version, status }: AssessmentOptions): Chapter {
  const { topics, series, scoring } = snapshot;
  const findings = topics.reduce((sum, topic) => sum + topic.findings.length, 0);
  const placesOf = (slug: string): string =>
    scoring
      .flatMap(({ topics: ranked }) => ranked.filter(({ topic }) => topic === slug))
      .map(({ rankInWords, band }) => [rankInWords, band].filter((part) => part !== '').join(', '))
      .join('; ');
  return {
    title: words.summary,
    blocks: [
      ...prose(words.lookedAt(topics.length, findings, series.length)),
      ...prose(version === 'full' ? words.fullVersion : words.publicVersion),
      ...table(
        words.recommendations,
        scoring.length === 0 ? [words.topic, words.recommendedFor] : [words.topic, words.place, words.recommendedFor],
        topics.map(({ slug, title, recommendation }) => [
          title,
          ...(scoring.length === 0 ? [] : [placesOf(slug) === '' ? '–' : placesOf(slug)]),
          words.recommends[recommendation],
        ]),
      ),
      ...(status.kind === 'draft' ? prose(documentWords.mayChange) : []),
    ],
  };
}
