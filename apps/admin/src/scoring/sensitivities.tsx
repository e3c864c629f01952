import type { Item } from '@saferplan/domain/plan';
import { criteriaOf, type ScoredTopic, type Sensitivity, type SingleChange } from '@saferplan/domain/scoring';
import type { ReactElement } from 'react';
import { WeightsPicture } from './weights-picture.tsx';

const SHOWN = 12;

/** How firm the ranking is, in one sentence. */
export function firmnessInWords({ topics, topChanges }: Sensitivity): string {
  if (topics.length === 0) return 'Nothing is agreed yet. Score the topics, alone or together, and their places follow.';
  if (topics.length <= TOP) return 'Places follow from the agreed answers; with so few topics all are among the first.';
  if (topChanges.length === 0) return 'No single answer by one level, and no weight by a fifth, alters the first five.';
  return topChanges.length === 1
    ? 'One single change would alter the first five.'
    : `${topChanges.length} single changes would alter the first five.`;
}

const TOP = 5;

/** How firm the ranking is: the places when the weights move, which single change would alter the first five, and who leads anyway. */
export function Sensitivities(props: {
  readonly model: Item<'scoring-model'>;
  readonly found: Sensitivity;
  readonly scored: readonly ScoredTopic[];
  readonly titleOf: (id: string) => string;
}): ReactElement | null {
  const { model, found, scored, titleOf } = props;
  if (found.topics.length < 2) return null;
  const titles = (ids: readonly string[]): string => ids.map(titleOf).join(', ');
  const leading = found.topics
    .map(({ id }) => ({ id, over: found.dominance.filter((pair) => pair.over === id).map(({ under }) => under) }))
    .filter(({ over }) => over.length > 0);
  return (
    <section className="box">
      <div className="box-head">
        <h2>How firm the ranking is</h2>
      </div>
      <div className="box-text">
        <p>Places when the weights move.</p>
        <WeightsPicture model={model} scored={scored} titleOf={titleOf} />
        {found.topChanges.length === 0 ? null : (
          <details>
            <summary>What would alter the first five ({found.topChanges.length})</summary>
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
          </details>
        )}
        {leading.length === 0 ? null : (
          <details>
            <summary>Ahead whatever the weights ({leading.length})</summary>
            <ul>
              {leading.map(({ id, over }) => (
                <li key={id}>
                  {titleOf(id)} is at least as high on every criterion as {titles(over)}.
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
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
