import { Alert, Button } from '@mantine/core';
import { type Item, type ItemKind, ItemKind as ItemKindSchema, nameOf } from '@saferplan/domain/plan';
import { type ReactElement, useState } from 'react';
import { deviceStorage } from '../ui/device-storage.ts';
import { words } from '../words/spoken.ts';
import { type EarlierText, readEarlierText, removeEarlierText } from '../edition-store/earlier-text.ts';
import { useEdition } from '../edition-store/edition-data.tsx';
import { valueInWords } from '../item-editor/value-in-words.ts';
import { fieldLabel, itemName } from '../words/item-names.ts';

/**
 * Texts that an earlier version kept in this browser without saying whose they are: those of items of this edition, to be copied
 * where they belong and removed. Texts of other editions and partnerships are not shown here.
 */
export function EarlierTextNotice(): ReactElement | null {
  const { content } = useEdition();
  const [texts, setTexts] = useState(() => readEarlierText(deviceStorage));
  const found = texts.flatMap((text) => {
    const item = itemIn(content, text.itemId);
    return item === null ? [] : [{ ...text, ...item }];
  });
  if (found.length === 0) return null;
  const remove = (gone: readonly EarlierText[]): void => {
    removeEarlierText(deviceStorage, new Set(gone.map(({ key }) => key)));
    setTexts(readEarlierText(deviceStorage));
  };
  return (
    <Alert color="orange" mb="md" title={words.earlierText}>
      <p>{words.earlierTextHelp}</p>
      <ul className="earlier-texts">
        {found.map(({ key, itemId, field, value, kind, item }) => (
          <li key={key}>
            <p>
              {itemName(kind)} “{nameOf(kind, item)}”, {fieldLabel(kind, field)}:
            </p>
            <pre className="passage">{valueInWords(kind, field, value, content)}</pre>
            <Button variant="default" size="compact-sm" onClick={() => remove([{ key, itemId, field, value }])}>
              {words.removeShort}
              <span className="visually-hidden">
                : {nameOf(kind, item)}, {fieldLabel(kind, field)}
              </span>
            </Button>
          </li>
        ))}
      </ul>
      {found.length > 1 ? (
        <Button variant="default" onClick={() => remove(found)}>
          {words.removeAll(found.length)}
        </Button>
      ) : null}
    </Alert>
  );
}

function itemIn(
  { items, shared }: ReturnType<typeof useEdition>['content'],
  id: string,
): { readonly kind: ItemKind; readonly item: Item<ItemKind> } | null {
  const lists: readonly (readonly [string, readonly Item<ItemKind>[]])[] = Object.entries({ ...shared, ...items });
  for (const [name, list] of lists) {
    const item = list.find((candidate) => candidate.id === id);
    if (item !== undefined) return { kind: ItemKindSchema.parse(name), item };
  }
  return null;
}
