import type { Item } from '@saferplan/domain/plan';
import { criteriaOf, type Sensitivity, type SingleChange } from '@saferplan/domain/scoring';
import type { ReactElement } from 'react';
import { useEdition } from '../plan/edition-data.tsx';

const SHOWN = 12;

/** How firm the ranking is: which single change would alter the first five, and who leads whatever the weights. */
export function Sensitivities({
  model,
  found,
}: {
  readonly model: Item<'scoring-model'>;
  readonly found: Sensitivity;
}): ReactElement | null {
  const { content } = useEdition();
  if (found.topics.length < 2) return null;
  const titleOf = (id: string): string => content.items.topic.find((topic) => topic.id === id)?.title ?? '';
  const titles = (ids: readonly string[]): string => ids.map(titleOf).join(', ');
  const leading = found.topics
    .map(({ id }) => ({ id, over: found.dominance.filter((pair) => pair.over === id).map(({ under }) => under) }))
    .filter(({ over }) => over.length > 0);
  return (
    <section>
      <h2>How firm the ranking is</h2>
      {found.topics.length <= 5 ? null : found.topChanges.length === 0 ? (
        <p>No single answer by one level, and no weight by a fifth, alters the first five.</p>
      ) : (
        <>
          <p>
            {found.topChanges.length === 1 ? 'One single change' : `${found.topChanges.length} single changes`} would alter the first five:
          </p>
          <ul>
            {found.topChanges.slice(0, SHOWN).map(({ change, enters, leaves }) => (
              <li key={JSON.stringify(change)}>
                {changeInWords(model, change, titleOf)}: {enters.length === 0 ? '' : `${titles(enters)} would come in`}
                {enters.length > 0 && leaves.length > 0 ? ', ' : ''}
                {leaves.length === 0 ? '' : `${titles(leaves)} would go out`}.
              </li>
            ))}
          </ul>
          {found.topChanges.length > SHOWN ? <p className="quiet">And {found.topChanges.length - SHOWN} more.</p> : null}
        </>
      )}
      {leading.length === 0 ? null : (
        <>
          <h3>Ahead whatever the weights</h3>
          <ul>
            {leading.map(({ id, over }) => (
              <li key={id}>
                {titleOf(id)} is at least as high on every criterion as {titles(over)}.
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function changeInWords({ definition }: Item<'scoring-model'>, change: SingleChange, titleOf: (id: string) => string): string {
  if (change.kind === 'weight') {
    const name =
      change.of === 'group'
        ? definition.groups.find(({ id }) => id === change.id)?.name
        : criteriaOf(definition).find(({ criterion }) => criterion.id === change.id)?.criterion.name;
    return `${name ?? ''} weighing ${change.factor < 1 ? 'a fifth less' : 'a fifth more'}`;
  }
  const criterion = criteriaOf(definition).find((one) => one.criterion.id === change.criterionId)?.criterion;
  const label = (level: string): string => criterion?.levels.find(({ id }) => id === level)?.label ?? '';
  return `${titleOf(change.topicId)}, ${criterion?.name ?? ''}: ${label(change.to)} instead of ${label(change.from)}`;
}
