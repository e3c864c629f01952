import { NativeSelect } from '@mantine/core';
import type { Item, Target } from '@saferplan/domain/plan';
import { type ReactElement, useState } from 'react';
import { LineField } from '../../ui/line-field.tsx';
import { numberFrom } from '../../ui/number-from.ts';
import { useEdition, useFieldValue } from '../../edition-store/edition-data.tsx';
import { fieldsWords } from '../../words/fields-words.ts';

const KINDS = [
  { value: 'not-set', label: fieldsWords.targetField.noTargetSet },
  { value: 'below', label: fieldsWords.targetField.belowANumber },
  { value: 'at-least', label: fieldsWords.targetField.atLeastANumber },
  { value: 'percent-change', label: fieldsWords.targetField.aChangeFromABaseline },
];

/** What is aimed at. */
export function TargetField({ item, label }: { readonly item: Item<'indicator'>; readonly label: string }): ReactElement {
  const { change, locked } = useEdition();
  const { value: target, error } = useFieldValue(item, 'target');
  // What is being set has no number until one is typed: nothing is chosen for whoever writes, and nothing saved before.
  const [setting, setSetting] = useState<'below' | 'at-least' | 'percent-change' | null>(null);
  const save = (next: Target): void => change('indicator', item, 'target', next);
  const choose = (kind: string): void => {
    setSetting(kind === 'below' || kind === 'at-least' || kind === 'percent-change' ? kind : null);
    if (kind === 'not-set') save({ kind: 'not-set' });
  };
  const kind = setting ?? target.kind;
  const isBeingSet = setting !== null && setting !== target.kind;
  const commitNumber = (text: string): void => {
    if (text.trim() === '') return;
    setSetting(null);
    change('indicator', item, 'target', { kind, value: numberFrom(text) });
  };
  const commitBaseline = (baseline: string): void => {
    if (baseline.trim() === '') return;
    setSetting(null);
    change('indicator', item, 'target', {
      kind: 'percent-change',
      percent: target.kind === 'percent-change' ? target.percent : null,
      baseline,
    });
  };
  return (
    <div className="stack" id={`${item.id}--target`}>
      <NativeSelect
        label={label}
        data={KINDS}
        value={kind}
        disabled={locked}
        error={error}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      {kind === 'below' || kind === 'at-least' ? (
        <LineField
          id={`${item.id}--target-value`}
          label={fieldsWords.targetField.number}
          inputMode="decimal"
          readOnly={locked}
          value={isBeingSet || !('value' in target) ? '' : String(target.value)}
          onCommit={commitNumber}
        />
      ) : null}
      {kind === 'percent-change' ? (
        <>
          <LineField
            id={`${item.id}--target-baseline`}
            label={fieldsWords.targetField.measuredFrom}
            description={fieldsWords.targetField.suchAsTheYearBefore}
            readOnly={locked}
            value={target.kind === 'percent-change' ? target.baseline : ''}
            onCommit={commitBaseline}
          />
          {target.kind === 'percent-change' ? (
            <LineField
              id={`${item.id}--target-percent`}
              label={fieldsWords.targetField.perCentEmptyWhileOpen}
              inputMode="decimal"
              readOnly={locked}
              value={target.percent === null ? '' : String(target.percent)}
              onCommit={(text) => change('indicator', item, 'target', { ...target, percent: text.trim() === '' ? null : numberFrom(text) })}
            />
          ) : null}
        </>
      ) : null}
    </div>
  );
}
