import { holderName, priorityNumber, type Snapshot, type SnapshotPriority } from '@saferplan/domain/publication';
import { link, list, prose, table } from '../plan-document/block-makers.ts';
import type { PlanDocument } from '../plan-document/document.ts';
import { documentWordsOf, paperFrame } from '../plan-document/paper.ts';
import type { DocumentWords } from '../words/en.ts';
import { progressCy } from '../words/progress-cy.ts';
import { progressEn, type ProgressWords } from '../words/progress-en.ts';
import type { ProgressOptions } from './progress-document.ts';

/** So many contacts and figures find room beside the priorities. */
const [MOST_CONTACTS, MOST_FIGURES] = [4, 5];

/**
 * The plan on one page: each priority with what is wanted, who leads and how its actions stand; how the whole goes; what the figures of its
 * own evidence say; and whom to call. A plan with many priorities may run on to a second page.
 */
export function summaryDocument(snapshot: Snapshot, options: Omit<ProgressOptions, 'reported' | 'drawChart'>): PlanDocument {
  const { language, status, siteWords, scorecard, on } = options;
  const { partnership, edition, priorities, contacts } = snapshot;
  const words = language === 'cy' ? progressCy : progressEn;
  const documentWords = documentWordsOf(snapshot, language, siteWords);
  const informing = scorecard.series.filter(({ priority }) => priority !== null);
  return {
    ...paperFrame(snapshot, { language, status, subject: words.summaryTitle(edition.label) }, documentWords),
    title: words.summaryTitle(edition.label),
    lines: [partnership.name, edition.headline],
    contents: '',
    onePage: true,
    opening: [
      ...prose([scorecard.sentence, on === null ? '' : `${words.asOf(documentWords.date(on))}.`].filter((part) => part !== '').join(' ')),
      ...table(
        '',
        [words.priority, words.wants, words.leads, words.actions],
        priorities.map((priority) => [
          documentWords.priorityOf(priorityNumber(priority, partnership.numbering), priority.title),
          priority.aim === '' ? priority.summary : priority.aim,
          leadsOf(priority, documentWords),
          actionsIn(priority, words),
        ]),
      ),
      ...table(
        words.figures,
        [scorecard.columns.measure, scorecard.columns.change, scorecard.columns.newest],
        (informing.length === 0 ? scorecard.series : informing)
          .slice(0, MOST_FIGURES)
          .map(({ title, change, newest }) => [title, change, newest]),
      ),
      ...prose(words.help),
      ...list(
        contacts
          .filter(({ telephone }) => telephone !== '')
          .slice(0, MOST_CONTACTS)
          .map(({ name, telephone }) => words.emergency(name, telephone)),
      ),
      ...(status.kind === 'draft' ? [] : link(documentWords.online(status.address), status.address)),
    ],
    chapters: [],
  };
}

/** Who leads a priority, in words. */
export const leadsOf = ({ leadState, leads }: SnapshotPriority, { list: listed, leadToCome }: DocumentWords): string =>
  leadState === 'named'
    ? listed(leads.map(({ person, agency }) => holderName(person, agency)))
    : leadState === 'to-be-confirmed'
      ? leadToCome
      : '–';

/** How many actions a priority has, and how they stand. */
export function actionsIn({ actions, actionPlan }: SnapshotPriority, words: ProgressWords): string {
  if (actions.length === 0) return actionPlan.state === 'to-come' ? words.plansToCome : '–';
  const counted = (...statuses: readonly string[]): number => actions.filter(({ status }) => statuses.includes(status)).length;
  return words.actionsOf(actions.length, counted('done'), counted('under-way'), counted('not-reported', 'not-started'));
}
