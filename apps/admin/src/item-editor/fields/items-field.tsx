import { NativeSelect } from '@mantine/core';
import { type Item, type ItemKind, kindOf, nameOf } from '@saferplan/domain/plan';
import type { ReactElement } from 'react';
import { ChoicesField } from '../../ui/choices-field.tsx';
import { useEdition, useValueOf } from '../../edition-store/edition-data.tsx';
import { fieldsWords } from '../../words/fields-words.ts';
import { useOwnOption } from '../../edition-store/own-text.tsx';

interface ItemsFieldProps {
  readonly kind: ItemKind;
  readonly item: Item<ItemKind>;
  readonly field: string;
  readonly label: string;
  /** What each item that can be named is called here; its name where this is left out. */
  readonly optionLabel?: ((item: Item<ItemKind>) => string) | undefined;
}

/** One of the items that the field can name, or none. */
export function OneItemField({ kind, item, field, label, optionLabel }: ItemsFieldProps): ReactElement {
  const { change, locked } = useEdition();
  const { value, error } = useValueOf(item, field);
  const options = useOptions(kind, field, optionLabel);
  return (
    <NativeSelect
      id={`${item.id}--${field}`}
      label={label}
      disabled={locked}
      error={error}
      value={typeof value === 'string' ? value : ''}
      data={[{ value: '', label: fieldsWords.itemsField.none }, ...options]}
      onChange={(event) => change(kind, item, field, event.currentTarget.value === '' ? null : event.currentTarget.value)}
    />
  );
}

/** Any of the items that the field can name. */
export function ManyItemsField({ kind, item, field, label, optionLabel }: ItemsFieldProps): ReactElement {
  const { change, locked } = useEdition();
  const { value, error } = useValueOf(item, field);
  const options = useOptions(kind, field, optionLabel);
  return (
    <ChoicesField
      id={`${item.id}--${field}`}
      label={label}
      readOnly={locked}
      error={error}
      value={Array.isArray(value) ? value.map(String) : []}
      options={options}
      onChange={(chosen) => change(kind, item, field, chosen)}
    />
  );
}

/** Everything that the field can name, by what its definition says: items of some kinds, of this edition or of the one before. */
function useOptions(
  kind: ItemKind,
  field: string,
  optionLabel: ItemsFieldProps['optionLabel'],
): readonly { readonly value: string; readonly label: string }[] {
  const ownOption = useOwnOption();
  const { content, previous } = useEdition();
  const references = kindOf(kind).fields[field]?.references ?? null;
  if (references === null) throw new Error(`${kind}.${field} names no items`);
  if (references.edition === 'before')
    return (previous?.planElements ?? []).filter(({ type }) => references.to.includes(type)).map(({ id, title }) => ownOption(id, title));
  const lists: Readonly<Record<string, readonly Item<ItemKind>[]>> = { ...content.items, ...content.shared };
  return references.to.flatMap((named) => (lists[named] ?? []).map((one) => ownOption(one.id, optionLabel?.(one) ?? nameOf(named, one))));
}
