import type { Snapshot, SnapshotPriority } from '@saferplan/domain/publication';
import { effectsBlock } from '../plan-document/effects-block.ts';
import { priorityNumber } from '@saferplan/domain/publication';
import { residentReading } from '@saferplan/messages';
import { heading, list, prose, table } from '../plan-document/block-makers.ts';
import { type Chapter, type DocumentBlock, type DocumentStatus, type PlanDocument, SERIES_SHARE } from '../plan-document/document.ts';
import { chaptersOf, documentWordsOf, imprintChapter, paperFrame } from '../plan-document/paper.ts';
import { seriesReading } from '../plan-document/series-reading.ts';
import type { PlanDocumentOptions } from '../plan-document/plan-document.ts';
import type { DocumentWords } from '../words/en.ts';
import { progressCy } from '../words/progress-cy.ts';
import { progressEn, type ProgressWords } from '../words/progress-en.ts';
import { RAG_ORDER, ragPicture } from '../progress/rag-picture.ts';
import type { ReportedAction, ReportedProgress } from '../progress/reported-progress.ts';
import type { MeasureInWords, ScorecardInWords } from '../progress/scorecard-in-words.ts';

export type { ReportedProgress } from '../progress/reported-progress.ts';

export interface ProgressOptions extends Pick<PlanDocumentOptions, 'language' | 'siteWords' | 'drawChart'> {
  readonly status: DocumentStatus;
  /** As of the same day as the document. */
  readonly scorecard: ScorecardInWords;
  /** ISO 8601; null where the document says nothing of dates that have passed. */
  readonly on: string | null;
  /** What was reported, with colours, for members; null in what everybody reads. */
  readonly reported: ReportedProgress | null;
}

interface Context extends ProgressOptions {
  readonly snapshot: Snapshot;
  readonly words: ProgressWords;
  readonly documentWords: DocumentWords;
}

/** How an edition goes: its scorecard, dates that have passed, and each priority with its actions, what was reported, its measures and a chart. */
export function progressDocument(snapshot: Snapshot, options: ProgressOptions): PlanDocument {
  const { language, status, siteWords, on, reported } = options;
  const { partnership, edition } = snapshot;
  const words = language === 'cy' ? progressCy : progressEn;
  const documentWords = documentWordsOf(snapshot, language, siteWords);
  const context: Context = { ...options, snapshot, words, documentWords };
  const { date } = documentWords;
  const span = reported === null ? (on === null ? [] : [words.asOf(date(on))]) : [words.span(date(reported.since), date(reported.until))];
  return {
    ...paperFrame(snapshot, { language, status, subject: words.title(edition.label) }, documentWords),
    title: words.title(edition.label),
    lines: [partnership.name, siteWords.edition(edition.label), ...span],
    contents: words.contents,
    opening: [],
    chapters: chaptersOf([
      inShortChapter(context),
      ...snapshot.priorities.map((priority, index) => priorityChapter(priority, index, context)),
      seriesChapter(context),
      ...imprintChapter(documentWords, status),
    ]),
  };
}

function inShortChapter({ scorecard, reported, words, documentWords }: Context): Chapter {
  const { passed, passedColumns, headings, numbers } = scorecard;
  const picture = reported === null ? null : ragPicture(reported.counts, words.rags);
  const counted =
    reported === null
      ? ''
      : RAG_ORDER.filter((rag) => reported.counts[rag] > 0)
          .map((rag) => `${words.rags[rag]}: ${reported.counts[rag].toString()}`)
          .join('; ');
  return {
    title: words.inShort,
    blocks: [
      ...prose(scorecard.sentence),
      ...(picture === null
        ? []
        : [heading(words.colours), { kind: 'chart', svg: picture, alt: counted, share: 0.9 } as const, ...prose(words.coloursNote)]),
      ...table(
        '',
        [words.number, words.count],
        numbers.map(({ label, count, of }) => [label, words.of(documentWords.number(count), documentWords.number(of))]),
      ),
      ...table(
        headings.passed,
        [passedColumns.action, passedColumns.who, passedColumns.byWhen, passedColumns.now],
        passed.map(({ action, priority, who, byWhen, now }) => [`${action} (${priority})`, who, byWhen, now]),
      ),
    ],
  };
}

function priorityChapter(priority: SnapshotPriority, index: number, context: Context): Chapter {
  const { snapshot, scorecard, words, documentWords, reported } = context;
  const measures = scorecard.measures.filter((measure) => measure.priority === priority.slug);
  const actions = reported?.priorities[index]?.actions ?? null;
  return {
    title: documentWords.priorityOf(priorityNumber(priority, snapshot.partnership.numbering), priority.title),
    blocks: [
      ...(priority.actions.length === 0 ? prose(words.noAction) : actionsTable(priority, actions, context)),
      ...updateBlocks(actions, context),
      ...effectsBlock(priority.actions, documentWords),
      ...(measures.length === 0 ? prose(words.noMeasures) : measuresTable(words.measures, scorecard.columns.owner, measures, context)),
      ...chartOf(priority, context),
    ],
  };
}

function actionsTable(
  { actions }: SnapshotPriority,
  reported: readonly ReportedAction[] | null,
  { words, documentWords }: Context,
): readonly DocumentBlock[] {
  const dueIn = (due: string): string =>
    due in documentWords.due ? documentWords.due[due as keyof DocumentWords['due']] : documentWords.date(due);
  return table(
    '',
    [words.action, words.who, words.when, words.stands],
    actions.map(({ text, leadAgency, due, status }, index) => [
      text,
      leadAgency ?? documentWords.notAgreed,
      dueIn(due),
      standingOf(reported?.[index] ?? null, { words, documentWords }) ?? documentWords.status[status],
    ]),
  );
}

/** The colour of an action with its word and its reason; null where nothing was reported to members. */
function standingOf(action: ReportedAction | null, { words, documentWords }: Pick<Context, 'words' | 'documentWords'>): string | null {
  if (action === null) return null;
  const { rag, due, reason } = action.rating;
  return [words.rags[rag], whyOf(reason, due === null ? '' : documentWords.dated.at(due), words)].filter((part) => part !== '').join('. ');
}

/** Why a colour needs one beside its word. */
function whyOf(reason: ReportedAction['rating']['reason'], due: string, { because }: ProgressWords): string {
  switch (reason.code) {
    case 'late':
      return because.red(due);
    case 'due-soon':
      return because.soon(due);
    case 'silent':
      return because.silent;
    case 'chosen':
      return reason.said;
    default:
      return '';
  }
}

function updateBlocks(actions: readonly ReportedAction[] | null, { words, documentWords }: Context): readonly DocumentBlock[] {
  const lines = (actions ?? []).flatMap(({ text, updates }) =>
    updates.map(({ on, done, next }) =>
      [`${documentWords.date(on)}, ${text}:`, done, next === '' ? '' : words.next(next)].filter(Boolean).join(' '),
    ),
  );
  return lines.length === 0 ? [] : [heading(words.updates), ...list(lines)];
}

/** Measures in rows; whose they are stands in a column that is called `owner`, or nowhere where that is null. */
const measuresTable = (caption: string, owner: string | null, rows: readonly MeasureInWords[], { scorecard: { columns } }: Context) =>
  table(
    caption,
    [columns.measure, columns.change, columns.assurance, columns.target, ...(owner === null ? [] : [owner]), columns.newest],
    rows.map((row) => [row.title, row.change, row.assurance, row.target, ...(owner === null ? [] : [row.owner]), row.newest]),
  );

/** The chart of the first series that is evidence for a priority, or that one of its measures reads. */
function chartOf({ slug, indicators }: SnapshotPriority, { snapshot, language, drawChart }: Context): readonly DocumentBlock[] {
  const informing = snapshot.topics
    .filter(({ informs }) => informs.some((focus) => focus.type === 'priority' && focus.slug === slug))
    .flatMap(({ series }) => series);
  const named = [...indicators.flatMap(({ series }) => series ?? []), ...informing];
  const series = named
    .map((name) => snapshot.series.find((one) => one.slug === name))
    .find((one) => one !== undefined && one.phases.length > 0);
  if (series === undefined) return [];
  const said = residentReading(series, language);
  return [
    heading(series.title),
    ...seriesReading(snapshot, series, language).flatMap(prose),
    { kind: 'chart', svg: drawChart(series), alt: `${series.title}, ${series.area}. ${said}`, share: SERIES_SHARE },
  ];
}

function seriesChapter(context: Context): Chapter {
  const { scorecard } = context;
  return {
    title: scorecard.headings.series,
    blocks:
      scorecard.series.length === 0
        ? []
        : [
            ...prose(scorecard.headings.seriesLede),
            ...measuresTable('', null, scorecard.series, context),
            ...[...new Set(scorecard.series.map(({ owner }) => `${scorecard.columns.source}: ${owner}`))].flatMap(prose),
          ],
  };
}
