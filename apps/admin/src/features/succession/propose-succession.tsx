import { Alert, Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { SuccessionKind } from '@saferplan/domain/succession';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactElement, useState } from 'react';
import { refusedFields } from '../../server/refused-fields.ts';
import { client, trpc } from '../../server/trpc.ts';
import { useAnnounce } from '../../ui/announce.tsx';
import { ChoicesField } from '../../ui/choices-field.tsx';
import { useFirstFault } from '../../ui/use-first-fault.ts';
import { DateField } from '../../ui/date-field/date-field.tsx';
import { SUCCESSION_KINDS } from './succession-in-words.ts';
import { successionWords } from '../../words/succession-words.ts';
import { ServerMessage } from '../../ui/server-message.tsx';

interface Given {
  readonly kind: SuccessionKind | '';
  readonly on: string;
  readonly authority: string;
  readonly reason: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const NOTHING: Given = { kind: '', on: '', authority: '', reason: '', before: [], after: [] };

const FIRST_SAY = successionWords.proposeSuccession.sayWhatHappens;

/** The form by which a succession is proposed, on behalf of this partnership. */
export function ProposeSuccession(): ReactElement {
  const [given, setGiven] = useState(NOTHING);
  const [isOpen, setOpen] = useState(false);
  const nameable = useQuery({ ...trpc.succession.nameable.queryOptions(), enabled: isOpen });
  const [sharesRestricted, setShares] = useState(false);
  const queries = useQueryClient();
  const announce = useAnnounce();
  const propose = useMutation({
    mutationFn: () =>
      client.succession.propose.mutate({
        given,
        sharesRestricted,
      }),
    onSuccess: async () => {
      setGiven(NOTHING);
      announce(successionWords.proposeSuccession.proposedTheOthersAreAsked);
      await queries.invalidateQueries(trpc.succession.pathFilter());
    },
  });
  const form = useFirstFault<HTMLFormElement>(propose.error);
  const errors = refusedFields(propose.error, (path) => path.split('.')[0] ?? '');
  const options = (nameable.data ?? []).map(({ slug, name }) => ({ value: slug, label: name }));
  const names = (side: 'before' | 'after') => ({
    options: options.filter(({ value }) => !given[side === 'before' ? 'after' : 'before'].includes(value)),
    value: given[side],
    error: errors[side] ?? null,
    readOnly: false,
    onChange: (slugs: readonly string[]) => setGiven({ ...given, [side]: slugs }),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    propose.mutate();
  };
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{successionWords.proposeSuccession.proposeASuccession}</summary>
      <form ref={form} className="stack narrow" onSubmit={submit}>
        {propose.error === null ? null : (
          <Alert color="red" role="alert">
            <ServerMessage error={propose.error} />
          </Alert>
        )}
        <NativeSelect
          label={successionWords.proposeSuccession.whatHappens}
          value={given.kind}
          error={'kind' in errors ? FIRST_SAY : null}
          data={[
            { value: '', label: successionWords.proposeSuccession.choose },
            ...SuccessionKind.options.map((value) => ({ value, label: SUCCESSION_KINDS[value] })),
          ]}
          onChange={({ currentTarget: { value } }) => {
            const kind = SuccessionKind.safeParse(value).data ?? '';
            setGiven({ ...given, kind, after: kind === 'abolished' ? [] : given.after });
          }}
        />
        <DateField
          label={successionWords.proposeSuccession.firstDayOnWhichIt}
          kind="day"
          value={given.on}
          error={errors['on'] ?? null}
          onChange={(on) => setGiven({ ...given, on })}
        />
        <TextInput
          label={successionWords.proposeSuccession.byWhatOrderOrDecision}
          description={successionWords.proposeSuccession.asInTheKentStructural}
          value={given.authority}
          error={errors['authority'] ?? null}
          onChange={(event) => setGiven({ ...given, authority: event.currentTarget.value })}
        />
        <ChoicesField label={successionWords.proposeSuccession.partnershipsThatEnd} {...names('before')} />
        {given.kind === 'abolished' ? null : (
          <ChoicesField label={successionWords.proposeSuccession.partnershipsThatTakeTheirPlace} {...names('after')} />
        )}
        <p className="quiet">{successionWords.proposeSuccession.hereAreThoseThatHave}</p>
        <Textarea
          label={successionWords.proposeSuccession.why}
          value={given.reason}
          maxLength={1000}
          autosize
          onChange={(event) => setGiven({ ...given, reason: event.currentTarget.value })}
        />
        <Checkbox
          label={successionWords.proposeSuccession.letFiguresThatThisPartnership}
          description={successionWords.proposeSuccession.youCanSaySoLater}
          checked={sharesRestricted}
          onChange={(event) => setShares(event.currentTarget.checked)}
        />
        <div className="buttons">
          <Button type="submit" loading={propose.isPending}>
            {successionWords.proposeSuccession.proposeIt}
          </Button>
        </div>
      </form>
    </details>
  );
}
