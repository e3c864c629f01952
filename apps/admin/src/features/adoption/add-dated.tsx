import { Button, TextInput } from '@mantine/core';
import type { ItemKind } from '@saferplan/domain/plan';
import { type FormEvent, type ReactElement, useState } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { useHalfTyped, useWasLeft } from '../../edition-store/use-half-typed.tsx';
import { newItem } from '../../item-editor/new-item.ts';
import { useAnnounce } from '../../ui/announce.tsx';
import { DateField } from '../../ui/date-field/date-field.tsx';
import { takesFocus } from '../../ui/takes-focus.ts';
import { words } from '../../words/spoken.ts';
import { adoptionWords } from '../../words/adoption-words.ts';
import { kindWords } from '../../words/item-names.ts';
import { OpensForm } from '../../ui/opens-form.tsx';

/** Adds what has a day of its own: nothing is chosen for whoever adds it, so a day that is not given is not yet said. */
export function AddDated(props: DatedProps & { readonly label: string }): ReactElement {
  const { kind, days, label } = props;
  const left = useWasLeft(formOf(kind));
  return (
    <OpensForm label={label} left={left}>
      {(close) => <DatedForm kind={kind} days={days} onAdded={close} />}
    </OpensForm>
  );
}

const formOf = (kind: ItemKind): string => `new-dated-${kind}`;

interface DatedProps {
  readonly kind: ItemKind;
  readonly days: readonly { readonly field: string; readonly label: string }[];
}

const NOTHING: { readonly text: string; readonly chosen: Readonly<Record<string, string>> } = { text: '', chosen: {} };

function DatedForm({ kind, days, onAdded }: DatedProps & { readonly onAdded: () => void }): ReactElement {
  const { create } = useEdition();
  const announce = useAnnounce();
  const { typed, type, notice, wasLeft, send, isSending } = useHalfTyped(formOf(kind), NOTHING, kind);
  const { text, chosen } = typed;
  const [asked, setAsked] = useState(false);
  const missing = asked && text.trim() === '' ? adoptionWords.addDated.sayWhatItIs : null;
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (text.trim() === '') return;
    const said = Object.fromEntries(
      days.map(({ field }) => [field, chosen[field] === undefined || chosen[field] === '' ? null : chosen[field]]),
    );
    const fields = { ...newItem(kind, text.trim(), null), ...said };
    if (!(await send(async (change) => (await create(kind, fields, change)) !== null))) return;
    announce(words.added(text.trim()));
    onAdded();
  };
  return (
    <form className="add-dated" onSubmit={(event) => void submit(event)}>
      <TextInput
        ref={wasLeft ? null : takesFocus}
        label={kindWords[kind].add}
        value={text}
        onChange={(event) => type({ ...typed, text: event.currentTarget.value })}
      />
      {days.map(({ field, label }) => (
        <DateField
          key={field}
          label={label}
          kind="partial-day"
          mayBeUnknown
          value={chosen[field] ?? ''}
          onChange={(day) => type((before) => ({ ...before, chosen: { ...before.chosen, [field]: day } }))}
        />
      ))}
      {notice}
      <Button type="submit" variant="light" loading={isSending}>
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
