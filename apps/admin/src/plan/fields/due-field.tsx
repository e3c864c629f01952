import { NativeSelect } from '@mantine/core';
import type { Item } from '@saferplan/domain/plan';
import { type ReactElement, useState } from 'react';
import { LineField } from '../../ui/line-field.tsx';
import { useEdition, useFieldValue } from '../edition-data.tsx';

const RHYTHMS = [
  { value: 'not-agreed', label: 'Not yet agreed' },
  { value: 'ongoing', label: 'Ongoing' },
  { value: 'quarterly', label: 'Quarterly' },
  { value: 'annually', label: 'Annually' },
];
const DATED = 'dated';

/** When an action is due: a rhythm, or a month or day that is typed in. */
export function DueField({ item, label }: { readonly item: Item<'action'>; readonly label: string }): ReactElement {
  const { change, locked } = useEdition();
  const { value, error } = useFieldValue(item, 'due');
  const isRhythm = RHYTHMS.some((rhythm) => rhythm.value === value);
  const [dating, setDating] = useState(false);
  const dated = dating || !isRhythm;
  return (
    <div className="stack" id={`${item.id}--due`}>
      <NativeSelect
        label={label}
        disabled={locked}
        data={[...RHYTHMS, { value: DATED, label: 'By a month or date…' }]}
        value={dated ? DATED : value}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          setDating(chosen === DATED);
          if (chosen !== DATED) change('action', item, 'due', chosen);
        }}
      />
      {dated ? (
        <LineField
          id={`${item.id}--due-date`}
          label="Month or date, such as 2018-03 or 2018-03-31"
          value={isRhythm ? '' : value}
          error={error}
          readOnly={locked}
          onCommit={(date) => change('action', item, 'due', date.trim())}
        />
      ) : null}
    </div>
  );
}
