import { NativeSelect } from '@mantine/core';
import type { Item, ItemKind } from '@saferplan/domain/plan';
import type { ReactElement } from 'react';
import { DateField } from '../../ui/date-field/date-field.tsx';
import { LineField } from '../../ui/line-field.tsx';
import { numberFrom } from '../../ui/number-from.ts';
import { textOf } from '../../ui/text-of.ts';
import { useEdition, useValueOf } from '../../edition-store/edition-data.tsx';
import type { FieldPart } from './field-form.ts';
import { fieldsWords } from '../../words/fields-words.ts';

/** A small structure that may be absent, such as a measurement or votes: one line for each of its parts. */
export function PartsField(props: {
  readonly kind: ItemKind;
  readonly item: Item<ItemKind>;
  readonly field: string;
  readonly label: string;
  readonly parts: Readonly<Record<string, FieldPart>>;
}): ReactElement {
  const { kind, item, field, label } = props;
  const parts = Object.entries(props.parts).map(([name, part]) => ({ ...part, name }));
  const { change, locked } = useEdition();
  const { value: stored, error } = useValueOf(item, field);
  const value = new Map<string, unknown>(Object.entries(stored ?? {}));
  const save = (name: string, text: string, part: FieldPart): void => {
    const typed = text.trim() === '' ? part.empty : part.numeric === true ? numberFrom(text) : text.trim();
    const next = { ...Object.fromEntries(parts.map((other) => [other.name, value.get(other.name) ?? other.empty])), [name]: typed };
    const isEmpty = parts.every((other) => next[other.name] === other.empty || next[other.name] === '');
    change(kind, item, field, isEmpty ? null : next);
  };
  return (
    <fieldset className="composite" id={`${item.id}--${field}`}>
      <legend>{label}</legend>
      <div className="composite-row">
        {parts.map((part) => {
          const id = `${item.id}--${field}-${part.name}`;
          if (part.dated === true)
            return (
              <DateField
                key={part.name}
                id={id}
                label={part.label}
                kind="month-or-day"
                mayBeUnknown
                readOnly={locked}
                value={textOf(value.get(part.name))}
                onChange={(date) => save(part.name, date, part)}
              />
            );
          return part.options === undefined ? (
            <LineField
              key={part.name}
              id={id}
              label={part.label}
              inputMode={part.numeric === true ? 'decimal' : 'text'}
              readOnly={locked}
              value={textOf(value.get(part.name))}
              onCommit={(text) => save(part.name, text, part)}
            />
          ) : (
            <NativeSelect
              key={part.name}
              id={id}
              label={part.label}
              disabled={locked}
              value={textOf(value.get(part.name))}
              data={[
                { value: '', label: fieldsWords.partsField.none },
                ...Object.entries(part.options).map(([option, name]) => ({ value: option, label: name })),
              ]}
              onChange={(event) => save(part.name, event.currentTarget.value, part)}
            />
          );
        })}
      </div>
      {error === null ? null : (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
