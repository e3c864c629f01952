import { Button, TextInput } from '@mantine/core';
import { type Period, readPeriod, writtenPeriod, yearBefore } from '@saferplan/domain/dates';
import type { Item } from '@saferplan/domain/plan';
import { type ReactElement, useRef, useState } from 'react';
import { useEdition } from '../plan/edition-data.tsx';
import { useDateContext } from '../ui/date-field/use-date-context.ts';
import { numberFrom } from '../ui/number-from.ts';

const EMPTY = { measure: '', value: '', period: '', before: '', periodBefore: '', source: '' };
type Typed = typeof EMPTY;
type Reasons = Partial<Record<keyof Typed, string>>;

/** A finding on one line, in six boxes at most: Enter adds it. What cannot be understood stays, with the reason below it. */
export function NewFinding({ topicId }: { readonly topicId: string }): ReactElement {
  const { create } = useEdition();
  const context = useDateContext();
  const [typed, setTyped] = useState(EMPTY);
  const [reasons, setReasons] = useState<Reasons>({});
  const first = useRef<HTMLInputElement>(null);
  const now = readPeriod(typed.period, context);
  const usual = now.ok ? writtenPeriod(yearBefore(now.value)) : '';
  const add = async (): Promise<void> => {
    const read = fieldsOf(typed, (text) => readPeriod(text, context));
    setReasons(read.reasons);
    if (read.fields === null) return;
    const made = await create('finding', { topicId, ...read.fields });
    if (made === null) return;
    setTyped(EMPTY);
    first.current?.focus();
  };
  const box = (name: keyof Typed, label: string, placeholder: string) => ({
    label,
    placeholder,
    value: typed[name],
    error: reasons[name] ?? null,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      // The event is over when the state is reckoned.
      const { value } = event.currentTarget;
      setTyped((before) => ({ ...before, [name]: value }));
      setReasons((before) => ({ ...before, [name]: undefined }));
    },
  });
  return (
    <form
      className="finding-new"
      aria-label="New finding"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextInput ref={first} {...box('measure', 'Finding', 'Violent crime')} />
      <TextInput inputMode="decimal" {...box('value', 'Value', '5,102')} />
      <TextInput {...box('period', 'Period', '2016-17')} />
      <TextInput inputMode="decimal" {...box('before', 'Compared with', '4,410')} />
      <TextInput {...box('periodBefore', 'Its period', usual === '' ? '2015-16' : usual)} />
      <TextInput {...box('source', 'Source', 'Kent Police')} />
      <Button type="submit" variant="light">
        Add
      </Button>
    </form>
  );
}

type NewFields = Omit<Item<'finding'>, 'id' | 'position' | 'version' | 'topicId'>;

/** What was typed as the fields of a finding; or null, with the reason beside each box that is not understood. */
function fieldsOf(
  typed: Typed,
  read: (text: string) => ReturnType<typeof readPeriod>,
): { readonly fields: NewFields | null; readonly reasons: Reasons } {
  const reasons: Reasons = {};
  if (typed.measure.trim() === '') reasons.measure = 'Say what was measured';
  const measured = (value: keyof Typed, period: keyof Typed, usual: Period | null): NewFields['now'] => {
    const span = typed[period].trim() === '' ? null : read(typed[period]);
    if (span?.ok === false) reasons[period] = span.failure;
    const text = typed[value].trim();
    if (text === '') {
      if (span !== null) reasons[value] = 'Give the value of this period';
      return null;
    }
    const figure = numberFrom(text);
    if (typeof figure !== 'number') reasons[value] = 'Enter a number';
    const { from, to } = span?.ok === true ? span.value : (usual ?? { from: null, to: null });
    return { value: Number(figure), from, to };
  };
  const now = measured('value', 'period', null);
  const usual = now !== null && now.from !== null && now.to !== null ? yearBefore({ from: now.from, to: now.to }) : null;
  const before = measured('before', 'periodBefore', usual);
  const { measure, source } = typed;
  const fields = { measure, unit: '', now, before, stated: null, source, caveat: '', disagreement: '' };
  return { fields: Object.keys(reasons).length === 0 ? fields : null, reasons };
}
