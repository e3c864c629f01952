import { Checkbox, NativeSelect } from '@mantine/core';
import type { Item, ItemKind } from '@saferplan/domain/plan';
import { lazy, type ReactElement, Suspense } from 'react';
import { DateField } from '../ui/date-field/date-field.tsx';
import { LineField } from '../ui/line-field.tsx';
import { textOf } from '../ui/text-of.ts';
import { useEdition, useValueOf } from '../edition-store/edition-data.tsx';
import type { FieldForm } from './fields/field-form.ts';
import { ManyItemsField, OneItemField } from './fields/items-field.tsx';
import { PartsField } from './fields/parts-field.tsx';
import { formsOf } from './fields/forms.ts';
import { NUMBERS } from './number-controls.ts';
import { words } from '../words/spoken.ts';
import { fieldLabel } from '../words/item-names.ts';
import { useOwnLang } from '../edition-store/own-text.tsx';

const MarkdownField = lazy(async () => ({ default: (await import('../ui/markdown/markdown-field.tsx')).MarkdownField }));

/** Every field of an item, each saved when it is left. `only` picks some of them. */
export function ItemForm(props: {
  readonly kind: ItemKind;
  readonly item: Item<ItemKind>;
  readonly only?: readonly string[];
}): ReactElement {
  const { kind, item, only } = props;
  return (
    <>
      {Object.entries(formsOf(kind))
        .filter(([field, { control }]) => control !== 'none' && (only === undefined || only.includes(field)))
        .map(([field, form]) => (
          <div key={field} className={`field field-${STYLES[form.control] ?? form.control} field-${field}`}>
            <FieldEditor kind={kind} item={item} field={field} form={form} />
          </div>
        ))}
    </>
  );
}

/** Controls that stand in the form like editors of their own. */
const STYLES: Readonly<Partial<Record<FieldForm['control'], string>>> = { 'one-item': 'own', 'many-items': 'own' };

function FieldEditor(props: {
  readonly kind: ItemKind;
  readonly item: Item<ItemKind>;
  readonly field: string;
  readonly form: FieldForm;
}): ReactElement | null {
  const { kind, item, field, form } = props;
  const { change, locked } = useEdition();
  const { value, error } = useValueOf(item, field);
  const id = `${item.id}--${field}`;
  const label = fieldLabel(kind, field);
  const own = useOwnLang();
  switch (form.control) {
    case 'line':
    case 'prose':
      return (
        <LineField
          id={id}
          label={label}
          description={form.hint}
          value={textOf(value)}
          error={error}
          readOnly={locked}
          multiline={form.control === 'prose'}
          lang={own}
          onCommit={(text) => change(kind, item, field, text)}
        />
      );
    case 'markdown':
      return (
        <Suspense fallback={words.loading}>
          <MarkdownField
            id={id}
            label={label}
            value={textOf(value)}
            error={error}
            readOnly={locked}
            onCommit={(text) => change(kind, item, field, text)}
          />
        </Suspense>
      );
    case 'number':
    case 'optional-number':
    case 'money':
    case 'optional-percentage': {
      const { show, read, hint, mayBeEmpty } = NUMBERS[form.control];
      return (
        <LineField
          id={id}
          label={label}
          description={form.hint ?? hint}
          value={show(value)}
          error={error}
          readOnly={locked}
          inputMode="decimal"
          onCommit={(text) => change(kind, item, field, mayBeEmpty && text.trim() === '' ? null : read(text))}
        />
      );
    }
    case 'day':
    case 'month-or-day':
      return (
        <DateField
          id={id}
          label={label}
          kind={form.control}
          value={textOf(value)}
          error={error}
          readOnly={locked}
          onChange={(date) => change(kind, item, field, date)}
        />
      );
    case 'optional-day':
    case 'partial-day':
      return (
        <DateField
          id={id}
          label={label}
          kind={form.control === 'partial-day' ? 'partial-day' : 'day'}
          mayBeUnknown
          value={textOf(value)}
          error={error}
          readOnly={locked}
          onChange={(date) => change(kind, item, field, date === '' ? null : date)}
        />
      );
    case 'checkbox':
      return (
        <Checkbox
          id={id}
          label={label}
          checked={value === true}
          disabled={locked}
          onChange={(event) => change(kind, item, field, event.currentTarget.checked)}
        />
      );
    case 'choice':
      return (
        <NativeSelect
          id={id}
          label={label}
          value={textOf(value)}
          error={error}
          disabled={locked}
          data={Object.entries(form.options).map(([option, name]) => ({ value: option, label: name }))}
          onChange={(event) => change(kind, item, field, event.currentTarget.value)}
        />
      );
    case 'parts':
      return <PartsField kind={kind} item={item} field={field} label={label} parts={form.parts} />;
    case 'one-item':
      return <OneItemField kind={kind} item={item} field={field} label={label} optionLabel={form.optionLabel} />;
    case 'many-items':
      return <ManyItemsField kind={kind} item={item} field={field} label={label} optionLabel={form.optionLabel} />;
    case 'own':
      return <form.Editor item={item} label={label} />;
    case 'none':
      return null;
  }
}
