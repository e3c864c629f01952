import { Checkbox, NativeSelect } from '@mantine/core';
import type { Item, ItemKind } from '@saferplan/domain/plan';
import type { ReactElement } from 'react';
import { LineField } from '../ui/line-field.tsx';
import { numberFrom } from '../ui/number-from.ts';
import { textOf } from '../ui/text-of.ts';
import { useEdition, useFieldValue } from './edition-data.tsx';
import { OwnField } from './fields/own-field.tsx';
import { PartsField } from './fields/parts-field.tsx';
import { type FieldForm, FORMS } from './forms.ts';

/** Every field of an item, each saved when it is left. `only` picks some of them. */
export function ItemForm(props: {
  readonly kind: ItemKind;
  readonly item: Item<ItemKind>;
  readonly only?: readonly string[];
}): ReactElement {
  const { kind, item, only } = props;
  return (
    <>
      {FORMS[kind]
        .filter((form) => only === undefined || only.includes(form.field))
        .map((form) => (
          <div key={form.field} className={`field field-${form.control} field-${form.field}`}>
            <Field kind={kind} item={item} form={form} />
          </div>
        ))}
    </>
  );
}

function Field({
  kind,
  item,
  form,
}: {
  readonly kind: ItemKind;
  readonly item: Item<ItemKind>;
  readonly form: FieldForm;
}): ReactElement | null {
  const { change, locked } = useEdition();
  // The list of forms names fields of its kind, which a test holds it to.
  const { value, error } = useFieldValue(item, form.field as never) as { readonly value: unknown; readonly error: string | null };
  const id = `${item.id}--${form.field}`;
  switch (form.control) {
    case 'line':
    case 'prose':
      return (
        <LineField
          id={id}
          label={form.label}
          description={form.hint}
          value={textOf(value)}
          error={error}
          readOnly={locked}
          multiline={form.control === 'prose'}
          onCommit={(text) => change(kind, item, form.field, text)}
        />
      );
    case 'number':
      return (
        <LineField
          id={id}
          label={form.label}
          value={textOf(value)}
          error={error}
          readOnly={locked}
          inputMode="decimal"
          onCommit={(text) => change(kind, item, form.field, numberFrom(text))}
        />
      );
    case 'optional-number':
      return (
        <LineField
          id={id}
          label={form.label}
          description={form.hint}
          value={textOf(value)}
          error={error}
          readOnly={locked}
          inputMode="decimal"
          onCommit={(text) => change(kind, item, form.field, text.trim() === '' ? null : numberFrom(text))}
        />
      );
    case 'checkbox':
      return (
        <Checkbox
          id={id}
          label={form.label}
          checked={value === true}
          disabled={locked}
          onChange={(event) => change(kind, item, form.field, event.currentTarget.checked)}
        />
      );
    case 'choice':
      return (
        <NativeSelect
          id={id}
          label={form.label}
          value={textOf(value)}
          error={error}
          disabled={locked}
          data={Object.entries(form.options).map(([option, label]) => ({ value: option, label }))}
          onChange={(event) => change(kind, item, form.field, event.currentTarget.value)}
        />
      );
    case 'parts':
      return <PartsField kind={kind} item={item} field={form.field} label={form.label} parts={form.parts} />;
    case 'own':
      return <OwnField kind={kind} item={item} field={form.field} label={form.label} />;
  }
}
