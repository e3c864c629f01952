import type { Item } from '@saferplan/domain/plan';
import type { ReactElement } from 'react';
import { DateField } from '../../ui/date-field/date-field.tsx';
import { useEdition, useFieldValue } from '../../edition-store/edition-data.tsx';

/** When an action is due: a day, a month, a rhythm, or not agreed yet. */
export function DueField({ item, label }: { readonly item: Item<'action'>; readonly label: string }): ReactElement {
  const { change, locked } = useEdition();
  const { value, error } = useFieldValue(item, 'due');
  return (
    <DateField
      id={`${item.id}--due`}
      label={label}
      kind="due"
      value={value}
      error={error}
      readOnly={locked}
      onChange={(due) => change('action', item, 'due', due)}
    />
  );
}
