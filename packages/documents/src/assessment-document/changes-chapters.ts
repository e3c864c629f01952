import { isRecommendation } from '@saferplan/domain/publication';
import { manyChartsInWords, stepCauses } from '@saferplan/messages';
import { heading, list, prose } from '../plan-document/block-makers.ts';
import type { Chapter } from '../plan-document/document.ts';
import { changeInWords } from '../plan-document/evidence-chapters.ts';
import type { AssessmentContext } from './assessment-context.ts';

/** What has changed and why: all charts taken together, where limits begin anew with the reason, and each stated change with its caveat. */
export function changesChapter({ snapshot, words, documentWords, language }: AssessmentContext): Chapter {
  const steps = snapshot.series.flatMap(({ title, phases, interval }) =>
    phases
      .slice(1)
      .map(({ from, cause, reason }) =>
        words.since(
          title,
          interval === 'event' ? documentWords.date(from) : documentWords.periodOf(from, interval),
          stepCauses[language][cause ?? 'not-known'],
          reason,
        ),
      ),
  );
  const changes = snapshot.topics.flatMap(({ findings }) =>
    findings.flatMap((finding) => {
      const change = changeInWords(finding, documentWords, language);
      return change === '' ? [] : [[words.changeOf(finding.measure, change), finding.caveat].filter((part) => part !== '').join(' ')];
    }),
  );
  return {
    title: words.changes,
    blocks: [
      ...manyChartsInWords(snapshot.series, language).sentences.flatMap(prose),
      ...(steps.length === 0 ? [] : [heading(words.limitsAnew), ...list(steps)]),
      ...(changes.length === 0 ? [] : [heading(words.changedFindings), ...list(changes)]),
    ],
  };
}

/** What was done in the year before, by the topic that it served, and what became of that year's priorities. */
export function lastYearChapter({ snapshot, words, documentWords }: AssessmentContext): Chapter {
  const done = snapshot.topics.filter(({ completedActions }) => completedActions.length > 0);
  const { previous } = snapshot.edition;
  return {
    title: words.lastYear,
    blocks: [
      ...(done.length === 0 ? prose(words.noneDone) : []),
      ...done.flatMap(({ title, completedActions }) => [heading(title), ...list(completedActions.map(({ text }) => text))]),
      ...(previous === null || snapshot.lineage.length === 0
        ? []
        : [
            heading(documentWords.changed(previous)),
            ...list(
              snapshot.lineage.map((decision) => {
                const { kind, from, to } = decision;
                const named = (planElements: typeof from): string => planElements.map(({ title }) => title).join(', ');
                return documentWords.became(kind, named(from), named(to), isRecommendation(decision));
              }),
            ),
          ]),
    ],
  };
}
