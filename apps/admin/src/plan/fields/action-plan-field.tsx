import { NativeSelect } from '@mantine/core';
import type { Item } from '@saferplan/domain/plan';
import type { ReactElement } from 'react';
import { LineField } from '../../ui/line-field.tsx';
import { useEdition, useFieldValue } from '../edition-data.tsx';

const STATES = [
  { value: 'agreed', label: 'Agreed: outcomes, actions and indicators are here' },
  { value: 'to-come', label: 'Still to come' },
  { value: 'not-recorded', label: 'Not recorded (past editions)' },
];

/** Whether the action plan is agreed, or honestly not yet. */
export function ActionPlanField({ item, label }: { readonly item: Item<'priority'>; readonly label: string }): ReactElement {
  const { change, locked } = useEdition();
  const { value: plan, error } = useFieldValue(item, 'actionPlan');
  return (
    <fieldset className="composite" id={`${item.id}--actionPlan`}>
      <legend>{label}</legend>
      <NativeSelect
        aria-label="State of the action plan"
        data={STATES}
        value={plan.state}
        disabled={locked}
        onChange={(event) => {
          const state = event.currentTarget.value;
          change('priority', item, 'actionPlan', state === 'to-come' ? { state, note: 'The action plan is being written.' } : { state });
        }}
      />
      {plan.state === 'to-come' ? (
        <LineField
          id={`${item.id}--actionPlan-note`}
          label="What the public is told"
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
