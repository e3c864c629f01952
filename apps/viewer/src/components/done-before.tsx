import type { SnapshotTopic } from '@saferplan/domain/publication';
import type { ReactElement } from 'react';
import type { View } from '../view.ts';

type CompletedAction = SnapshotTopic['completedActions'][number];

/** Where the list stands on the page of a priority: a link to it opens what it is behind. */
export const DONE_BEFORE = 'done-before';

/** What was done in the year before: first what has a number in it, which may tell what came of it, and then the rest, each in its order. */
export function DoneBefore({ view, done }: { readonly view: View; readonly done: readonly CompletedAction[] }): ReactElement {
  const said = view.words.onPriority;
  const [counted, others] = [done.filter(hasNumber), done.filter((action) => !hasNumber(action))];
  if (counted.length === 0 || others.length === 0) return <List actions={done} />;
  return (
    <>
      <p className="label">{said.doneWithFigure}</p>
      <List actions={counted} />
      <p className="label">{said.doneWithout}</p>
      <List actions={others} />
    </>
  );
}

const hasNumber = ({ text }: CompletedAction): boolean => /\p{Nd}/u.test(text);

const List = ({ actions }: { readonly actions: readonly CompletedAction[] }): ReactElement => (
  <ul>
    {actions.map(({ text }) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
);
