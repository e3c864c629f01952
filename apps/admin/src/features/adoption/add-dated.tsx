import { Button, TextInput } from '@mantine/core';
import type { ItemKind } from '@saferplan/domain/plan';
import { type FormEvent, type ReactElement, useState } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { newItem } from '../../item-editor/new-item.ts';
import { useAnnounce } from '../../ui/announce.tsx';
import { DateField } from '../../ui/date-field/date-field.tsx';
import { words } from '../../words/spoken.ts';
import { adoptionWords } from '../../words/adoption-words.ts';
import { kindWords } from '../../words/item-names.ts';

/** Adds what has a day of its own: nothing is chosen for whoever adds it, so a day that is not given is not yet said. */
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
  const missing = asked && text.trim() === '' ? adoptionWords.addDated.sayWhatItIs : null;
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget;
    setAsked(true);
    if (text.trim() === '' || busy) return;
    const said = Object.fromEntries(
      days.map(({ field }) => [field, chosen[field] === undefined || chosen[field] === '' ? null : chosen[field]]),
    );
    setBusy(true);
    const created = await create(kind, { ...newItem(kind, text.trim(), null), ...said });
    setBusy(false);
    if (created === null) return;
    setText('');
    setChosen({});
    setAsked(false);
    announce(words.added(text.trim()));
    // What was added opens above and would push the box that was typed in out of sight.
    if (form.querySelector('input:focus') !== null) form.querySelector('input')?.focus();
  };
  return (
    <form className="add-dated" onSubmit={(event) => void submit(event)}>
      <TextInput label={kindWords[kind].add} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      {days.map(({ field, label }) => (
        <DateField
          key={field}
          label={label}
          kind="day"
          mayBeUnknown
          value={chosen[field] ?? ''}
          onChange={(day) => setChosen((others) => ({ ...others, [field]: day }))}
          onKey={({ key, currentTarget: { form } }) => {
            // As in any other field of a form; the day that was just understood is part of what is added.
            if (key === 'Enter') requestAnimationFrame(() => form?.requestSubmit());
          }}
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
