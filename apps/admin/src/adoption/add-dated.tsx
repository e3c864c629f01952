import { Button, TextInput } from '@mantine/core';
import type { ItemKind } from '@saferplan/domain/plan';
import { IsoDate } from '@saferplan/domain/shared';
import { itemWords } from '@saferplan/messages';
import { type FormEvent, type ReactElement, useState } from 'react';
import { useEdition } from '../plan/edition-data.tsx';
import { newItem } from '../plan/new-item.ts';
import { useAnnounce } from '../ui/announce.tsx';
import { DateField } from '../ui/date-field/date-field.tsx';
import { words } from '../words/en.ts';

/** Adds what has a day of its own: nothing is chosen for whoever adds it, so it is asked for its name and for its days. */
export function AddDated(props: {
  readonly kind: ItemKind;
  readonly days: readonly { readonly field: string; readonly label: string }[];
}): ReactElement {
  const { kind, days } = props;
  const { create } = useEdition();
  const announce = useAnnounce();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const isDay = (field: string): boolean => IsoDate.safeParse(chosen[field]).success;
  const undated = days.find(({ field }) => !isDay(field));
  const missing = !asked
    ? null
    : text.trim() === ''
      ? 'Say what it is.'
      : undated === undefined
        ? null
        : `${undated.label}: give a day, such as 28 March 2017.`;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (text.trim() === '' || busy || undated !== undefined) return;
    setBusy(true);
    const created = await create(kind, { ...newItem(kind, text.trim(), null), ...chosen });
    setBusy(false);
    if (created === null) return;
    setText('');
    setChosen({});
    setAsked(false);
    announce(words.added(text.trim()));
  };
  return (
    <form className="add-dated" onSubmit={(event) => void submit(event)}>
      <TextInput label={itemWords.en[kind].add} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      {days.map(({ field, label }) => (
        <DateField
          key={field}
          label={label}
          kind="day"
          value={chosen[field] ?? ''}
          onChange={(day) => setChosen((others) => ({ ...others, [field]: day }))}
        />
      ))}
      <Button type="submit" variant="light" loading={busy}>
        {words.add}
      </Button>
      {/* Below the button, which must not move from under the pointer when the message goes. */}
      {missing === null ? null : (
        <p className="field-error" role="alert">
          {missing}
        </p>
      )}
    </form>
  );
}
