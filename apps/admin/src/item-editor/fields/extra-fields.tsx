import { NativeSelect } from '@mantine/core';
import { checkExtra, type ExtraField, type Item } from '@saferplan/domain/plan';
import type { ReactElement } from 'react';
import { DateField } from '../../ui/date-field/date-field.tsx';
import { LineField } from '../../ui/line-field.tsx';
import { textOf } from '../../ui/text-of.ts';
import { useEdition, useValueOf } from '../../edition-store/edition-data.tsx';
import { faultInWords } from '../../words/fault-words.ts';
import { fieldsWords } from '../../words/fields-words.ts';

type WithExtra = Item<ExtraField['on']>;

/** The editor of the fields that this partnership has of a kind beyond those of all partnerships. */
export const ExtraFieldsOf = (kind: ExtraField['on']) =>
  function ExtraFieldsOfKind({ item }: { readonly item: WithExtra }): ReactElement | null {
    return <ExtraFields kind={kind} item={item} />;
  };

/** Each is checked by its type, beside what was typed. */
function ExtraFields({ kind, item }: { readonly kind: ExtraField['on']; readonly item: WithExtra }): ReactElement | null {
  const { change, content, locked } = useEdition();
  const extra: Readonly<Record<string, unknown>> = { ...Object(useValueOf(item, 'extra').value) };
  const fields = content.partnership.extraFields.filter(({ on }) => on === kind);
  if (fields.length === 0) return null;
  const save = (key: string, value: string): void => change(kind, item, 'extra', { ...extra, [key]: value });
  return (
    <div id={`${item.id}--extra`} className="stack">
      {fields.map((field) => {
        const value = textOf(extra[field.key]);
        const id = `${item.id}--extra-${field.key}`;
        const fault = checkExtra(field, value);
        const error = fault === null ? null : faultInWords(fault);
        if (field.type === 'date')
          return (
            <DateField
              key={field.key}
              id={id}
              label={field.label}
              kind="month-or-day"
              mayBeUnknown
              value={value}
              error={error}
              readOnly={locked}
              onChange={(date) => save(field.key, date)}
            />
          );
        return field.type === 'choice' ? (
          <NativeSelect
            key={field.key}
            id={id}
            label={field.label}
            disabled={locked}
            error={error}
            value={value}
            data={[{ value: '', label: fieldsWords.extraFields.none }, ...field.choices]}
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
