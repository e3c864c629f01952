import { NativeSelect } from '@mantine/core';
import type { Item, Target } from '@saferplan/domain/plan';
import type { ReactElement } from 'react';
import { LineField } from '../../ui/line-field.tsx';
import { numberFrom } from '../../ui/number-from.ts';
import { useEdition, useFieldValue } from '../edition-data.tsx';

const KINDS = [
  { value: 'not-set', label: 'No target set' },
  { value: 'below', label: 'Below a number' },
  { value: 'at-least', label: 'At least a number' },
  { value: 'percent-change', label: 'A change from a baseline' },
];

/** What is aimed at. */
export function TargetField({ item, label }: { readonly item: Item<'indicator'>; readonly label: string }): ReactElement {
  const { change, locked } = useEdition();
  const { value: target, error } = useFieldValue(item, 'target');
  const save = (next: Target): void => change('indicator', item, 'target', next);
  const choose = (kind: string): void => {
    if (kind === 'below' || kind === 'at-least') save({ kind, value: 0 });
    else if (kind === 'percent-change') save({ kind, percent: null, baseline: 'the year before' });
    else save({ kind: 'not-set' });
  };
  return (
    <div className="stack" id={`${item.id}--target`}>
      <NativeSelect
        label={label}
        data={KINDS}
        value={target.kind}
        disabled={locked}
        error={error}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      {target.kind === 'below' || target.kind === 'at-least' ? (
        <LineField
          id={`${item.id}--target-value`}
          label="Number"
          inputMode="decimal"
          readOnly={locked}
          value={String(target.value)}
          onCommit={(text) => change('indicator', item, 'target', { ...target, value: numberFrom(text) })}
        />
      ) : null}
      {target.kind === 'percent-change' ? (
        <>
          <LineField
            id={`${item.id}--target-percent`}
            label="Per cent (empty while open)"
            inputMode="decimal"
            readOnly={locked}
            value={target.percent === null ? '' : String(target.percent)}
            onCommit={(text) => change('indicator', item, 'target', { ...target, percent: text.trim() === '' ? null : numberFrom(text) })}
          />
          <LineField
            id={`${item.id}--target-baseline`}
            label="Measured from"
            readOnly={locked}
            value={target.baseline}
            onCommit={(baseline) => change('indicator', item, 'target', { ...target, baseline })}
          />
        </>
      ) : null}
    </div>
  );
}
