import type { SnapshotProvision } from '@saferplan/domain/publication';
import { citationInWords, lawTitle, publishedFactInWords } from '@saferplan/messages';
import { prose, table } from '../plan-document/block-makers.ts';
import type { Chapter } from '../plan-document/document.ts';
import type { AssessmentContext } from './assessment-context.ts';

/** So many facts about a provision are told, as on its page. */
const MOST_FACTS = 2;

/** What the law asks of the edition and where it answers, law by law, where the partnership publishes that; what asks nothing of it now is left out. */
export function lawChapter({ snapshot: { law }, words, language }: AssessmentContext): readonly Chapter[] {
  const asked = law.flatMap((provision) => (provision.answer === 'not-asked' ? [] : [{ ...provision, answer: provision.answer }]));
  if (asked.length === 0) return [];
  const count = (answer: SnapshotProvision['answer']): number => asked.filter((one) => one.answer === answer).length;
  return [
    {
      title: words.law,
      blocks: [
        ...prose(words.lawCounts(asked.length, count('answered'), count('in-part'), count('not-found'))),
        ...prose(words.lawNote),
        ...[...Map.groupBy(asked, (provision) => lawTitle(provision, language).title)].flatMap(([title, provisions]) =>
          table(
            title,
            words.lawColumns,
            provisions.map((provision) => [
              citationInWords(provision, language),
              provision.text[language],
              [words.lawAnswers[provision.answer], ...factsOf(provision, language)].map(withStop).join(' '),
            ]),
          ),
        ),
      ],
    },
  ];
}

const factsOf = ({ evidence }: SnapshotProvision, language: 'en' | 'cy'): readonly string[] =>
  evidence.flatMap((fact) => publishedFactInWords(fact, language) ?? []).slice(0, MOST_FACTS);

const withStop = (text: string): string => (/[.!?]$/u.test(text) ? text : `${text}.`);
