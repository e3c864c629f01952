import { Button, NativeSelect, TextInput } from '@mantine/core';
import { StatutoryFrame } from '@saferplan/domain/plan';
import { slugFrom } from '@saferplan/domain/shared';
import { type FormEvent, type ReactElement, useState } from 'react';
import { choosePartnership } from '../../session/choose-partnership.ts';
import { refusedFields } from '../../server/refused-fields.ts';
import { client, messageOf } from '../../server/trpc.ts';
import { useFirstFault } from '../../ui/use-first-fault.ts';
import { beginningWords } from '../../words/beginning-words.ts';
import { choices as choiceWords } from '../../words/choices.ts';
import { ErrorAlert } from '../../ui/error-alert.tsx';

/** For the operator of the installation: another partnership, with nothing in it and nothing public. */
export function BeginPartnership(): ReactElement {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{beginningWords.beginPartnership.beginAnotherPartnership}</summary>
      {isOpen ? (
        <>
          <p className="narrow">{beginningWords.beginPartnership.youRunThisInstallationSo}</p>
          <NewPartnershipForm begin={(given) => client.partnerships.begin.mutate({ given })} />
        </>
      ) : null}
    </details>
  );
}

/** Who a new partnership is; once it is begun, the app works for it. */
export function NewPartnershipForm({ begin }: { readonly begin: (given: object) => Promise<{ readonly slug: string }> }): ReactElement {
  const [name, setName] = useState('');
  const [area, setArea] = useState('');
  const [address, setAddress] = useState<string | null>(null);
  const [frame, setFrame] = useState<StatutoryFrame>('england');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const [refused, setRefused] = useState<unknown>(null);
  const form = useFirstFault<HTMLFormElement>(refused);
  const slug = address ?? (area === '' ? '' : slugFrom(area));
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    try {
      choosePartnership((await begin({ name, area, slug, frame })).slug);
    } catch (error) {
      const faults = refusedFields(error, (path) => path);
      setErrors(faults);
      setRefusal(Object.keys(faults).length === 0 ? messageOf(error) : beginningWords.beginFirstPlan.nothingWasStoredWhatIs);
      setRefused(error);
    }
  };
  return (
    <form ref={form} className="stack narrow" onSubmit={(event) => void submit(event)}>
      <ErrorAlert error={refusal} />
      <TextInput
        label={beginningWords.beginPartnership.nameOfThePartnership}
        value={name}
        error={errors['name'] ?? null}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label={beginningWords.beginPartnership.area}
        value={area}
        error={errors['area'] ?? null}
        onChange={(event) => setArea(event.currentTarget.value)}
      />
      <TextInput
        label={beginningWords.beginPartnership.address}
        description={beginningWords.beginPartnership.theLastPartOfThe}
        value={slug}
        error={errors['slug'] ?? null}
        onChange={(event) => setAddress(event.currentTarget.value)}
      />
      <NativeSelect
        label={beginningWords.beginPartnership.country}
        value={frame}
        data={StatutoryFrame.options.map((one) => ({ value: one, label: choiceWords.frames[one] }))}
        onChange={(event) => setFrame(StatutoryFrame.parse(event.currentTarget.value))}
      />
      <div className="buttons">
        <Button type="submit">{beginningWords.beginPartnership.beginThisPartnership}</Button>
      </div>
    </form>
  );
}
