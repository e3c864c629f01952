import { type SnapshotScoring, type SnapshotTopic, whenHeld } from '@saferplan/domain/publication';
import { heading, list, prose, table } from '../plan-document/block-makers.ts';
import type { Chapter, DocumentBlock } from '../plan-document/document.ts';
import type { AssessmentContext } from './assessment-context.ts';

/** Whether what was recommended makes a topic part of the plan; null where nobody recorded what was recommended. */
const INCLUDES: Readonly<Record<SnapshotTopic['recommendation'], boolean | null>> = {
  'make-or-keep-priority': true,
  split: true,
  merge: true,
  'make-theme': true,
  remove: false,
  watch: false,
  'not-recorded': null,
};

/** The scores of topics with each method: how it is made, then every topic in its place with score, band, and whether it is in the plan. */
export const rankingChapter = (context: AssessmentContext): Chapter => ({
  title: context.words.ranking,
  blocks:
    context.snapshot.scoring.length === 0
      ? prose(context.words.rankingNone)
      : context.snapshot.scoring.flatMap((scoring) => [...methodBlocks(scoring, context), ...rankingBlocks(scoring, context)]),
});

function methodBlocks({ model }: SnapshotScoring, { words, documentWords }: AssessmentContext): readonly DocumentBlock[] {
  const { name, version, provenance, method } = model;
  return [
    heading(words.method(name, version)),
    ...prose(provenance),
    ...(method === undefined
      ? prose(words.restricted)
      : [
          ...prose(
            `${words.formula(method.formula)}. ${words.bandsOf(documentWords.list(method.bands.map((band) => words.bandFrom(band.name, documentWords.number(band.from)))))}`,
          ),
          ...table(
            '',
            [words.group, words.criterion, words.levelsAsked],
            method.groups.flatMap((group) =>
              group.criteria.map((criterion) => [
                group.name,
                [criterion.name, criterion.question].filter((part) => part !== '').join(': '),
                levelsInWords(criterion.levels, documentWords.number),
              ]),
            ),
          ),
        ]),
  ];
}

/** Levels with their values, as 'Low 1, High 5'; where each is called by its value, from the least to the greatest. */
function levelsInWords(levels: readonly { readonly label: string; readonly value: number }[], number: (value: number) => string): string {
  const isScale = levels.every(({ label, value }) => label === value.toString());
  const values = levels.map(({ value }) => value);
  return isScale
    ? `${number(Math.min(...values))}–${number(Math.max(...values))}`
    : levels.map(({ label, value }) => `${label} ${number(value)}`).join(', ');
}

function rankingBlocks({ model, topics: ranked }: SnapshotScoring, context: AssessmentContext): readonly DocumentBlock[] {
  const { snapshot, words, documentWords } = context;
  const hasTotals = ranked.some(({ total }) => total !== undefined);
  const hasConfidence = ranked.some(({ confidence }) => confidence !== undefined);
  const rows = ranked.map(({ topic: slug, rankInWords, band, total, confidence }) => {
    const topic = snapshot.topics.find((one) => one.slug === slug);
    return [
      rankInWords,
      topic?.title ?? slug,
      ...(hasTotals ? [total === undefined ? '–' : documentWords.number(total)] : []),
      band === '' ? '–' : band,
      ...(hasConfidence ? [confidence === undefined ? '–' : words.confidences[confidence]] : []),
      topic === undefined ? '–' : inclusionOf(topic, context),
    ];
  });
  const head = [
    words.place,
    words.topic,
    ...(hasTotals ? [words.score] : []),
    words.band,
    ...(hasConfidence ? [words.confidence] : []),
    words.inPlan,
  ];
  return [
    ...table(words.rankingOf(model.name), head, rows),
    ...(hasTotals
      ? [
          heading(words.howScored, 3),
          ...list(
            ranked.map(({ topic: slug, steps = [] }) => {
              const title = snapshot.topics.find((one) => one.slug === slug)?.title ?? slug;
              return `${title}: ${steps.join('; ')}`;
            }),
          ),
        ]
      : []),
  ];
}

/** Whether a topic is in the plan; where it is not, why: the reason for departing from the ranking, or else for what was recommended. */
function inclusionOf({ recommendation, departure, reason }: SnapshotTopic, { words }: AssessmentContext): string {
  const isIncluded = INCLUDES[recommendation];
  if (isIncluded === null) return words.inclusionNotRecorded;
  return isIncluded ? words.included : words.notIncluded(departure === '' ? reason : departure);
}

/** What is recommended for each topic, why, why it differs from the ranking where it does, and what was decided. */
export function recommendationsChapter({ snapshot, words, documentWords }: AssessmentContext): Chapter {
  const decidedOn = ({ reviews }: SnapshotTopic): string => {
    const isOf = ({ type, slug }: NonNullable<typeof reviews>): boolean =>
      reviews !== null && reviews.type === type && reviews.slug === slug;
    const meeting = snapshot.lineage.find(({ from }) => from.some(isOf))?.meeting ?? null;
    if (meeting === null) return words.notDecided;
    const when = whenHeld(meeting);
    return `${meeting.body}, ${when === null ? documentWords.dayNotRecorded : documentWords.date(when)}`;
  };
  return {
    title: words.recommendations,
    blocks: table(
      '',
      [words.topic, words.recommendedFor, words.why, words.decided],
      snapshot.topics.map((topic) => [
        topic.title,
        words.recommends[topic.recommendation],
        [topic.reason, topic.departure === '' ? '' : `${words.differs} ${topic.departure}`].filter((part) => part !== '').join(' ') || '–',
        decidedOn(topic),
      ]),
    ),
  };
}
