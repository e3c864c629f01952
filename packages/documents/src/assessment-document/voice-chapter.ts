import { heading, prose, table } from '../plan-document/block-makers.ts';
import type { Chapter } from '../plan-document/document.ts';
import type { AssessmentContext } from './assessment-context.ts';

/** What residents say: each consultation with whom it asked what, and what they answered. */
export function voiceChapter({ snapshot, words, documentWords }: AssessmentContext): readonly Chapter[] {
  const day = (on: string | null): string => (on === null ? words.dayNotRecorded : documentWords.date(on));
  const said = (label: string, text: string) => (text === '' ? [] : prose(`${label}: ${text}`));
  return [
    {
      title: words.voice,
      blocks: snapshot.consultations.flatMap(({ title, startsOn, endsOn, audiences, questions, summary, responses }) => [
        heading(words.consulted(title, day(startsOn), day(endsOn))),
        ...said(words.audiences, audiences),
        ...said(words.questions, questions),
        ...prose(summary),
        ...table(
          words.answered,
          [words.respondent, words.said, words.changedByIt],
          responses.map(({ respondent, summary: answer, whatChanged }) => [respondent, answer, whatChanged === '' ? '–' : whatChanged]),
        ),
      ]),
    },
  ];
}
