import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type PlanElement, planElementsOf, type Item, type LineageKind } from '@saferplan/domain/plan';
import { type ReactElement, useState } from 'react';
import { ChoicesField } from '../../../ui/choices-field.tsx';
import { useAnnounce } from '../../../ui/announce.tsx';
import { words } from '../../../words/spoken.ts';
import { DecisionWords } from './decision-words.tsx';
import { newId, useEdition, useFieldValue } from '../../../edition-store/edition-data.tsx';
import { madeOf } from './made-of.ts';
import { newItem } from '../../../item-editor/new-item.ts';
import { lineageWords } from '../../../words/lineage-words.ts';
import { choices as choiceWords } from '../../../words/choices.ts';

const CHOICES: Readonly<Record<PlanElement['type'], readonly LineageKind[]>> = {
  priority: ['retained', 'renamed', 'split', 'merged', 'became-theme', 'removed'],
  theme: ['retained', 'renamed', 'split', 'merged', 'became-priority', 'removed'],
};

/** The decision on one priority or theme of last year. */
export function DecisionCard({
  planElement,
  decision,
}: {
  readonly planElement: PlanElement;
  readonly decision: Item<'lineage'> | null;
}): ReactElement {
  const { create, locked } = useEdition();
  const becomes = useBecoming(planElement, null);
  if (decision === null)
    return locked ? (
      <p className="quiet">{lineageWords.decisionCard.notDecided}</p>
    ) : (
      <NativeSelect
        aria-label={lineageWords.decisionCard.decisionOn(planElement.title)}
        value=""
        data={[{ value: '', label: lineageWords.decisionCard.decide }, ...options(planElement)]}
        onChange={(event) => {
          const kind = event.currentTarget.value;
          if (kind === 'became-theme' || kind === 'became-priority') becomes(kind);
          else void create('lineage', { ...newItem('lineage', '', null), kind, fromIds: [planElement.id] });
        }}
      />
    );
  return <Decided planElement={planElement} decision={decision} />;
}

const options = (planElement: PlanElement): readonly { value: string; label: string }[] =>
  CHOICES[planElement.type].map((kind) => ({ value: kind, label: choiceWords.lineageKinds[kind] }));

function Decided({ planElement, decision }: { readonly planElement: PlanElement; readonly decision: Item<'lineage'> }): ReactElement {
  const { content, previous, change, batch, locked } = useEdition();
  const { value: kind } = useFieldValue(decision, 'kind');
  const { value: toIds } = useFieldValue(decision, 'toIds');
  const { value: fromIds } = useFieldValue(decision, 'fromIds');
  const newer = planElementsOf(content.items);
  const becomes = useBecoming(planElement, decision);
  const choose = (next: string): void => {
    if (next === 'became-theme' || next === 'became-priority') return becomes(next);
    change('lineage', decision, 'kind', next);
    if (next === 'removed') change('lineage', decision, 'toIds', []);
    if (next !== 'merged' && fromIds.length > 1) change('lineage', decision, 'fromIds', [planElement.id]);
  };
  const mergeWith = (ids: readonly string[]): void => {
    const others = content.items.lineage.filter(
      (other) => other.id !== decision.id && other.fromIds.some((id) => ids.some((chosen) => chosen === id)),
    );
    if (others.length === 0) return change('lineage', decision, 'fromIds', ids);
    void batch(
      'edition',
      [
        ...others.map(({ id, version }) => ({ op: 'remove', kind: 'lineage', id, version }) as const),
        { op: 'change', kind: 'lineage', id: decision.id, version: decision.version, changes: { fromIds: ids } },
      ],
      words.changes,
    );
  };
  return (
    <div className="stack">
      {locked ? (
        <p>
          <b>{choiceWords.lineageKinds[kind]}</b>
        </p>
      ) : (
        <NativeSelect
          aria-label={lineageWords.decisionCard.decisionOn(planElement.title)}
          value={kind}
          data={[...options(planElement)]}
          onChange={(event) => choose(event.currentTarget.value)}
        />
      )}
      {kind === 'merged' ? (
        <ChoicesField
          label={lineageWords.decisionCard.mergedFrom}
          readOnly={locked}
          value={fromIds}
          options={(previous?.planElements ?? []).map((other) => ({ value: other.id, label: other.title }))}
          onChange={(ids) => mergeWith(ids.length === 0 ? [planElement.id] : ids)}
        />
      ) : null}
      {kind === 'removed' ? null : (
        <ChoicesField
          label={kind === 'split' ? lineageWords.decisionCard.splitIntoTwoOrMore : lineageWords.decisionCard.carriedOnAs}
          readOnly={locked}
          value={toIds}
          options={newer.map((other) => ({
            value: other.id,
            label: other.type === 'theme' ? `${other.title} ${lineageWords.changesScreen.theme}` : other.title,
          }))}
          onChange={(ids) => change('lineage', decision, 'toIds', ids)}
        />
      )}
      {locked || (kind !== 'split' && kind !== 'became-theme' && kind !== 'became-priority') ? null : (
        <NewSuccessor decision={decision} type={kind === 'became-theme' ? 'theme' : 'priority'} />
      )}
      <DecisionWords decision={decision} />
    </div>
  );
}

/**
 * Decides that a priority became a theme or the other way: it is made with the text that it has, in place of what it was in this
 * year's plan. All of it is one change.
 */
function useBecoming(planElement: PlanElement, decision: Item<'lineage'> | null): (kind: 'became-theme' | 'became-priority') => void {
  const { content, batch } = useEdition();
  const announce = useAnnounce();
  return (kind) => {
    const made = madeOf(planElement, decision, content);
    const id = newId(made.kind);
    const title = made.fields['title'] ?? planElement.title;
    const become = async (): Promise<void> => {
      const done = await batch(
        'edition',
        [
          { op: 'add', kind: made.kind, id, fields: { ...newItem(made.kind, title, null), ...made.fields } },
          decision === null
            ? {
                op: 'add',
                kind: 'lineage',
                id: newId('lineage'),
                fields: { ...newItem('lineage', '', null), kind, fromIds: [planElement.id], toIds: [id] },
              }
            : {
                op: 'change',
                kind: 'lineage',
                id: decision.id,
                version: decision.version,
                changes: { kind, fromIds: [planElement.id], toIds: [id] },
              },
          ...(made.inPlaceOf === null
            ? []
            : [{ op: 'remove', kind: made.inPlaceOf.kind, id: made.inPlaceOf.item.id, version: made.inPlaceOf.item.version } as const]),
        ],
        choiceWords.lineageKinds[kind],
      );
      if (done === null) return;
      const left = made.kind === 'theme' ? lineageWords.decisionCard.asAPriorityItLeft : '';
      announce(lineageWords.decisionCard.isNowAWithIts(title, made.kind, left));
    };
    void become();
  };
}

/** Adds a priority or theme to this year, as what this decision leads to. */
function NewSuccessor({ decision, type }: { readonly decision: Item<'lineage'>; readonly type: 'priority' | 'theme' }): ReactElement {
  const { batch } = useEdition();
  const [title, setTitle] = useState('');
  const submit = async (): Promise<void> => {
    if (title.trim() === '') return;
    const id = newId(type);
    const { id: decisionId, version, toIds } = decision;
    const done = await batch(
      'edition',
      [
        { op: 'add', kind: type, id, fields: newItem(type, title.trim(), null) },
        { op: 'change', kind: 'lineage', id: decisionId, version, changes: { toIds: [...toIds, id] } },
      ],
      words.adding(title.trim()),
    );
    if (done !== null) setTitle('');
  };
  return (
    <form
      className="add-item"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextInput
        label={type === 'theme' ? lineageWords.decisionCard.addAThemeThatIt : lineageWords.decisionCard.addAPriorityThatIt}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <Button type="submit" variant="light">
        {words.add}
      </Button>
    </form>
  );
}
