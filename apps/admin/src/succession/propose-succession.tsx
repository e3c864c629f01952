import { Alert, Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { SuccessionKind } from '@saferplan/domain/succession';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactElement, useState } from 'react';
import { client, failureIn, messageOf, trpc } from '../trpc.ts';
import { useAnnounce } from '../ui/announce.tsx';
import { DateField } from '../ui/date-field/date-field.tsx';
import { SUCCESSION_KINDS } from './succession-words.ts';

const NOTHING = { kind: 'merged' as SuccessionKind, on: '', authority: '', reason: '', before: '', after: '' };

/** The addresses that somebody has written, between commas or spaces. */
const addressesIn = (text: string): readonly string[] => text.split(/[\s,;]+/u).filter((slug) => slug !== '');

/** The form by which a succession is proposed, on behalf of this partnership. */
export function ProposeSuccession(): ReactElement {
  const [given, setGiven] = useState(NOTHING);
  const [sharesRestricted, setShares] = useState(false);
  const queries = useQueryClient();
  const announce = useAnnounce();
  const propose = useMutation({
    mutationFn: () =>
      client.succession.propose.mutate({
        given: { ...given, before: addressesIn(given.before), after: addressesIn(given.after) },
        sharesRestricted,
      }),
    onSuccess: async () => {
      setGiven(NOTHING);
      announce('Proposed. The others are asked.');
      await queries.invalidateQueries(trpc.succession.pathFilter());
    },
  });
  const failure = failureIn(propose.error);
  const errors = new Map(failure?.code === 'invalid' ? failure.faults.map(({ path, message }) => [path.split('.')[0], message]) : []);
  const field = (name: 'authority' | 'before' | 'after') => ({
    value: given[name],
    error: errors.get(name) ?? null,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => setGiven({ ...given, [name]: event.currentTarget.value }),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    propose.mutate();
  };
  return (
    <details>
      <summary>Propose a succession</summary>
      <form className="stack narrow" onSubmit={submit}>
        {propose.error === null ? null : (
          <Alert color="red" role="alert">
            {messageOf(propose.error)}
          </Alert>
        )}
        <NativeSelect
          label="What happens"
          value={given.kind}
          data={SuccessionKind.options.map((value) => ({ value, label: SUCCESSION_KINDS[value] }))}
          onChange={(event) => setGiven({ ...given, kind: SuccessionKind.parse(event.currentTarget.value) })}
        />
        <DateField
          label="First day on which it holds"
          kind="day"
          value={given.on}
          error={errors.get('on') ?? null}
          onChange={(on) => setGiven({ ...given, on })}
        />
        <TextInput
          label="By what order or decision"
          description="As in: The Kent (Structural Changes) Order 2027"
          {...field('authority')}
        />
        <TextInput
          label="Partnerships that end"
          description="The last parts of the addresses of their public pages, with commas between them"
          {...field('before')}
        />
        <TextInput
          label="Partnerships that take their place"
          description="In the same way; each must have been begun here"
          {...field('after')}
        />
        <Textarea
          label="Why"
          value={given.reason}
          maxLength={1000}
          autosize
          onChange={(event) => setGiven({ ...given, reason: event.currentTarget.value })}
        />
        <Checkbox
          label="Let figures that this partnership keeps to its partners cross"
          description="You can say so later, and take it back for what has not crossed yet."
          checked={sharesRestricted}
          onChange={(event) => setShares(event.currentTarget.checked)}
        />
        <div className="buttons">
          <Button type="submit" loading={propose.isPending}>
            Propose it
          </Button>
        </div>
      </form>
    </details>
  );
}
