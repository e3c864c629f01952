import { shortDate, shortDue } from '@saferplan/domain/dates';
import type { Rag } from '@saferplan/domain/plan';
import { newestUpdate } from '@saferplan/domain/plan';
import { daysBetween } from '@saferplan/domain/shared';
import type { ReactElement } from 'react';
import { StateMark } from '../ui/state-mark.tsx';
import { today } from '../ui/today.ts';
import { RAG_NAMES } from './rag-names.ts';
import type { RatedAction } from './use-rated-actions.ts';

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
  const length = (count: number): string => (count === 1 ? '1 day' : `${count.toString()} days`);
  return (
    <>
      <span>{action.due === 'not-agreed' ? 'Not agreed' : shortDue(action.due)}</span>
      {rating.overdue ? <b className="late">{length(-days)} late</b> : rating.dueSoon ? <small>in {length(days)}</small> : null}
    </>
  );
}

/** When somebody last reported on an action; 'never'. */
export function heard({ updates }: RatedAction): string {
  const newest = newestUpdate(updates);
  return newest === undefined ? 'never' : shortDate(newest.on);
}

/** The newest thing that was reported of an action; why it has its colour where nothing was. */
export const newsOf = ({ updates, rating }: RatedAction): string => newestUpdate(updates)?.done ?? (rating.overdue ? rating.because : '');

const WORDS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const inWord = (count: number): string => WORDS[count] ?? count.toString();
const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** 'One of 12 actions is late and three are at risk. Two have never been reported on.' */
export function progressInASentence(rated: readonly RatedAction[]): string {
  if (rated.length === 0) return 'The plan has no action yet.';
  const count = (rag: Rag): number => rated.filter(({ rating }) => rating.rag === rag).length;
  const are = (number: number): string => (number === 1 ? 'is' : 'are');
  const [late, atRisk] = [count('red'), count('amber')];
  const never = rated.filter(({ updates }) => updates.length === 0).length;
  const of = `of ${rated.length.toString()} ${rated.length === 1 ? 'action' : 'actions'}`;
  const first =
    late === 0 && atRisk === 0
      ? `None ${of} is late or at risk.`
      : late === 0
        ? `${capital(inWord(atRisk))} ${of} ${are(atRisk)} at risk.`
        : `${capital(inWord(late))} ${of} ${are(late)} late${atRisk === 0 ? '' : ` and ${inWord(atRisk)} ${are(atRisk)} at risk`}.`;
  const second = never === 0 ? '' : ` ${capital(inWord(never))} ${never === 1 ? 'has' : 'have'} never been reported on.`;
  return `${first}${second}`;
}
