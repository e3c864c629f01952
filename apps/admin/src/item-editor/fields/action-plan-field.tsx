import { NativeSelect } from '@mantine/core';
import { ACTION_PLAN_NOT_SAID, type Item } from '@saferplan/domain/plan';
import type { ReactElement } from 'react';
import { LineField } from '../../ui/line-field.tsx';
import { useEdition, useFieldValue } from '../../edition-store/edition-data.tsx';
import { fieldsWords } from '../../words/fields-words.ts';

const STATES = [
  { value: 'agreed', label: fieldsWords.actionPlanField.agreedOutcomesActionsAndIndicators },
  { value: 'to-come', label: fieldsWords.actionPlanField.stillToCome },
  { value: 'not-recorded', label: fieldsWords.actionPlanField.notRecordedPastEditions },
];

/** Whether the action plan is agreed, or honestly not yet. */
export function ActionPlanField({ item, label }: { readonly item: Item<'priority'>; readonly label: string }): ReactElement {
  const { change, locked } = useEdition();
  const { value: plan, error } = useFieldValue(item, 'actionPlan');
  return (
    <fieldset className="composite" id={`${item.id}--actionPlan`}>
      <legend>{label}</legend>
      <NativeSelect
        aria-label={fieldsWords.actionPlanField.stateOfTheActionPlan}
        data={STATES}
        value={plan.state}
        disabled={locked}
        onChange={(event) => {
          const state = event.currentTarget.value;
          change('priority', item, 'actionPlan', state === 'to-come' ? { state, note: ACTION_PLAN_NOT_SAID } : { state });
        }}
      />
      {plan.state === 'to-come' ? (
        <LineField
          id={`${item.id}--actionPlan-note`}
          label={fieldsWords.actionPlanField.whatThePublicReads}
          value={plan.note}
          error={error}
          readOnly={locked}
          multiline
          onCommit={(note) => change('priority', item, 'actionPlan', { state: 'to-come', note })}
        />
      ) : null}
    </fieldset>
  );
}
