import type { SnapshotScrutiny } from '@saferplan/domain/publication';
import { prose, table } from '../plan-document/block-makers.ts';
import type { Chapter } from '../plan-document/document.ts';
import type { AssessmentContext } from './assessment-context.ts';

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ') || '–';

/** What an edition keeps lists of: recommendations of scrutiny with their answers, counts of case reviews, gaps, what is coming, and risks where they are public. */
export function registerChapters(context: AssessmentContext): readonly Chapter[] {
  const { snapshot, words, documentWords } = context;
  const { dataGaps, horizon, scrutiny, caseReviews, risks = [] } = snapshot;
  const counted = (count: number | null): string => (count === null ? words.notStated : documentWords.number(count));
  return [
    {
      title: words.scrutiny,
      blocks: [
        ...(scrutiny.length === 0 ? [] : prose(countsOf(scrutiny, context))),
        ...table(
          '',
          [words.recommendedText, words.answerText],
          scrutiny.map((one) => [
            joined(one.text, one.committee, one.madeOn === null ? '' : documentWords.date(one.madeOn)),
            answerOf(one, context),
          ]),
        ),
      ],
    },
    {
      title: words.caseReviews,
      blocks: table(
        '',
        words.caseReviewColumns,
        caseReviews.map(({ period, applications, thresholdNotMet, reviewsHeld, withRecommendations }) => [
          period,
          ...[applications, thresholdNotMet, reviewsHeld, withRecommendations].map(counted),
        ]),
      ),
    },
    {
      title: words.gaps,
      blocks: table(
        '',
        [words.gap, words.whyNot, words.remedy, words.by],
        dataGaps.map(({ title, why, remedy, owner, by }) => [
          title,
          joined(why),
          joined(remedy),
          joined(owner, by === null ? '' : documentWords.date(by)),
        ]),
      ),
    },
    {
      title: words.horizon,
      blocks: table(
        '',
        [words.expected, words.when, words.effect],
        horizon.map(({ title, heading, expected, effect, source }) => [
          joined(title, words.headings[heading]),
          joined(expected),
          joined(effect, source),
        ]),
      ),
    },
    {
      title: words.risks,
      blocks: [
        ...(risks.length === 0 ? [] : prose(words.riskNote)),
        ...table(
          '',
          words.riskColumns,
          risks
            .toSorted((one, other) => (other.level ?? 0) - (one.level ?? 0))
            .map(({ title, level, control, owner }) => [
              title,
              level === null ? words.notJudged : documentWords.number(level),
              joined(control),
              joined(owner),
            ]),
        ),
      ],
    },
  ];
}

/** Whether a written answer came after the last day for one in time; what has no date of its own, or of its answer, is not late. */
const isLate = ({ dueOn, answeredOn }: SnapshotScrutiny): boolean => dueOn !== null && answeredOn !== null && answeredOn > dueOn;
const isOpen = ({ answer, answeredOn }: SnapshotScrutiny): boolean => answer === 'not-answered' && answeredOn === null;

function countsOf(scrutiny: readonly SnapshotScrutiny[], { words }: AssessmentContext): string {
  const open = scrutiny.filter(isOpen).length;
  const late = scrutiny.filter(isLate).length;
  return words.scrutinyCounts(scrutiny.length, scrutiny.length - open - late, late, open);
}

function answerOf(one: SnapshotScrutiny, { words, documentWords }: AssessmentContext): string {
  const said = [
    words.answers[one.answer],
    one.answeredOn === null ? '' : words.answeredOn(documentWords.date(one.answeredOn)),
    isLate(one) ? words.laterThanDue : '',
  ];
  return [said.filter((part) => part !== '').join(', '), one.response, one.done].filter((part) => part !== '').join('. ');
}
