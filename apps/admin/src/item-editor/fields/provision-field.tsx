import { NativeSelect } from '@mantine/core';
import { provisionsFor } from '@saferplan/domain/law';
import type { Item } from '@saferplan/domain/plan';
import { citationInWords } from '@saferplan/messages';
import type { ReactElement } from 'react';
import { useEdition, useValueOf } from '../../edition-store/edition-data.tsx';
import { textOf } from '../../ui/text-of.ts';
import { lawWords } from '../../words/law-words.ts';
import { language } from '../../words/spoken.ts';

const LONGEST = 80;
const shortened = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST).trimEnd()}…`);

/** Which of the provisions in force for this edition a record is about. */
export function ProvisionField({ item, label }: { readonly item: Item<'duty-record'>; readonly label: string }): ReactElement {
  const { content, change, locked } = useEdition();
  const { value, error } = useValueOf(item, 'provision');
  const provisions = provisionsFor(content);
  const chosen = textOf(value);
  const isKnown = chosen === '' || provisions.some(({ id }) => id === chosen);
  return (
    <NativeSelect
      id={`${item.id}--provision`}
      label={label}
      value={chosen}
      error={error}
      disabled={locked}
      data={[
        { value: '', label: lawWords.provisionField.notYetSaid },
        ...(isKnown ? [] : [{ value: chosen, label: lawWords.provisionField.aProvisionThatIsNot }]),
        ...provisions.map((provision) => ({
          value: provision.id,
          label: `${citationInWords(provision, language)}: ${shortened(provision.text.en)}`,
        })),
      ]}
      onChange={(event) => change('duty-record', item, 'provision', event.currentTarget.value)}
    />
  );
}
