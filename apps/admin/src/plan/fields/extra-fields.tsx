import { NativeSelect } from '@mantine/core';
import { checkExtra, type Extra, type ExtraField, type Item } from '@saferplan/domain/plan';
import type { ReactElement } from 'react';
import { LineField } from '../../ui/line-field.tsx';
import { useEdition, useFieldValue } from '../edition-data.tsx';

/** The fields that this partnership has beyond those of all partnerships, each checked by its type beside what was typed. */
export function ExtraFieldsOf(props: {
  readonly kind: ExtraField['on'];
  readonly item: Item<'priority'> | Item<'action'> | Item<'indicator'>;
}): ReactElement | null {
  const { kind, item } = props;
  const { change, content, locked } = useEdition();
  // The three kinds have the same field; TypeScript cannot see that in a union.
  const { value: extra } = useFieldValue(item, 'extra' as never) as { readonly value: Extra };
  const fields = content.partnership.extraFields.filter(({ on }) => on === kind);
  if (fields.length === 0) return null;
  const save = (key: string, value: string): void => change(kind, item, 'extra', { ...extra, [key]: value });
  return (
    <div id={`${item.id}--extra`} className="stack">
      {fields.map((field) => {
        const value = extra[field.key] ?? '';
        const id = `${item.id}--extra-${field.key}`;
        const error = checkExtra(field, value);
        return field.type === 'choice' ? (
          <NativeSelect
            key={field.key}
            id={id}
            label={field.label}
            disabled={locked}
            error={error}
            value={value}
            data={[{ value: '', label: 'None' }, ...field.choices]}
            onChange={(event) => save(field.key, event.currentTarget.value)}
          />
        ) : (
          <LineField
            key={field.key}
            id={id}
            label={field.label}
            value={value}
            error={error}
            readOnly={locked}
            {...(field.type === 'number' ? { inputMode: 'decimal' } : {})}
            onCommit={(typed) => save(field.key, typed)}
          />
        );
      })}
    </div>
  );
}
