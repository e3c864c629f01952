import type { Rag } from '@saferplan/domain/plan';
import { newestUpdate } from '@saferplan/domain/plan';
import { daysBetween, partKnown } from '@saferplan/domain/shared';
import type { ReactElement } from 'react';
import { StateMark } from '../../ui/state-mark.tsx';
import { today } from '../../ui/today.ts';
import { RAG_NAMES } from './rag-names.ts';
import { reasonInWords } from './reasons-in-words.ts';
import type { RatedAction } from './use-rated-actions.ts';
import { monitoringWords } from '../../words/monitoring-words.ts';
import { shortDate, shortDue } from '../../ui/dates-in-words.ts';

const said = monitoringWords.progressWords;

/** A colour as a shape and a word. */
export const RagWords = ({ rag, count }: { readonly rag: Rag; readonly count?: number }): ReactElement => (
  <span className="rag-words">
    <StateMark of={rag} /> {RAG_NAMES[rag]}
    {count === undefined ? null : <b> {count}</b>}
  </span>
);

/** When an action is due, and how late or how soon that is. */
export function DueWords({ rated: { action, rating } }: { readonly rated: RatedAction }): ReactElement {
  const days = rating.dueOn === null ? 0 : daysBetween(today(), rating.dueOn);
  return (
    <>
      <span>{action.due === 'not-agreed' ? said.notAgreed : shortDue(action.due)}</span>
      {rating.overdue ? (
        <b className="late">{said.late(-days)}</b>
      ) : rating.dueSoon ? (
        <small>{partKnown(rating.due) === null ? said.dueIn(days) : said.dueSoon}</small>
      ) : null}
    </>
  );
}

/** When somebody last reported on an action; 'never'. */
export function heard({ updates }: RatedAction): string {
  const newest = newestUpdate(updates);
  return newest === undefined ? said.never : shortDate(newest.on);
}

/** The newest thing that was reported of an action; why it has its colour where nothing was. */
export const latestUpdateOf = ({ updates, rating }: RatedAction): string =>
  newestUpdate(updates)?.done ?? (rating.overdue ? reasonInWords(rating.reason) : '');

/** 'One of 12 actions is late and three are at risk. Two have never been reported on.' */
export function progressInASentence(rated: readonly RatedAction[]): string {
  if (rated.length === 0) return said.thePlanHasNoAction;
  const count = (rag: Rag): number => rated.filter(({ rating }) => rating.rag === rag).length;
  const never = rated.filter(({ updates }) => updates.length === 0).length;
  const [first, second] = [said.lateAndAtRisk(count('red'), count('amber'), rated.length), said.neverReportedOn(never)];
  return never === 0 ? first : `${first} ${second}`;
}
