import type { SnapshotSurveyQuestion } from '@saferplan/domain/publication';
import { numberFormat } from '@saferplan/domain/shared';
import { chanceInWords } from '@saferplan/messages';
import { heading, prose, table } from '../plan-document/block-makers.ts';
import type { Chapter, DocumentBlock } from '../plan-document/document.ts';
import type { AssessmentContext } from './assessment-context.ts';

/** What residents say: each survey wave by wave, and each consultation with whom it asked what, and what they answered. */
export function voiceChapter(context: AssessmentContext): readonly Chapter[] {
  const { snapshot, words, documentWords } = context;
  const said = (label: string, text: string) => (text === '' ? [] : prose(`${label}: ${text}`));
  return [
    {
      title: words.voice,
      blocks: [
        ...surveyBlocks(context),
        ...snapshot.consultations.flatMap(
          ({ title, startsOn, startsIn = null, endsOn, endsIn = null, audiences, questions, summary, responses }) => [
            heading(words.consulted(title, documentWords.dated.span(startsOn ?? startsIn, endsOn ?? endsIn))),
            ...said(words.audiences, audiences),
            ...said(words.questions, questions),
            ...prose(summary),
            ...table(
              words.answered,
              [words.respondent, words.said, words.changedByIt],
              responses.map(({ respondent, summary: answer, whatChanged }) => [respondent, answer, whatChanged === '' ? '–' : whatChanged]),
            ),
          ],
        ),
      ],
    },
  ];
}

/** Each question with its waves: the share, how many answered, the margin, and whether a change is more than chance. */
function surveyBlocks({ snapshot, words, documentWords, language }: AssessmentContext): readonly DocumentBlock[] {
  const { locale, date } = documentWords;
  const oneDecimal = (value: number): string => numberFormat(locale, { maximumFractionDigits: 1 }).format(value);
  const signed = (value: number): string => `${value > 0 ? '+' : value < 0 ? '−' : ''}${oneDecimal(Math.abs(value))}`;
  const changeOf = (change: SnapshotSurveyQuestion['waves'][number]['change']): string => {
    if (change === null) return '–';
    return change.kind === 'tested'
      ? words.points(signed(change.difference), change.moreThanChance, chanceInWords(change.p, language))
      : words.notTested[change.reason];
  };
  const questions = snapshot.surveys.flatMap(({ question, answer, survey, waves }) => [
    heading(words.surveyed(question, survey)),
    ...(answer === '' ? [] : prose(words.answerCounted(answer))),
    ...table(
      '',
      [words.wave, words.share, words.base, words.margin, words.waveChange],
      waves.map(({ when, percent, base, margin, change }) => [
        date(when),
        percent === null ? words.notStated : `${oneDecimal(percent)}%`,
        base === null ? words.notStated : documentWords.number(base),
        margin === null ? '–' : `±${oneDecimal(margin)}`,
        changeOf(change),
      ]),
    ),
    ...[...new Set(waves.map(({ source }) => source))].flatMap(prose),
  ]);
  return questions.length === 0 ? [] : [...questions, ...prose(words.surveyNote)];
}
