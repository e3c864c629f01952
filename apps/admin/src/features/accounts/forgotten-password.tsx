import { Alert, Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactElement, useState } from 'react';
import { client, messageOf, trpc } from '../../server/trpc.ts';
import { takesFocus } from '../../ui/takes-focus.ts';
import { words } from '../../words/spoken.ts';
import { entryWords } from '../../words/entry-words.ts';

/** Asks for a link by mail; where no mail can be sent, says whom to ask. */
export function ForgottenPassword({ onBack }: { readonly onBack: () => void }): ReactElement {
  const waysIn = useQuery(trpc.accounts.waysIn.queryOptions());
  const [email, setEmail] = useState('');
  const [said, setSaid] = useState<string | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    try {
      await client.accounts.forgotPassword.mutate({ email });
      setSaid(words.forgottenSent);
    } catch (error) {
      setSaid(messageOf(error));
    }
  };
  return (
    <div className="stack">
      {said === null ? null : (
        <Alert color="brand" role="status">
          {said}
        </Alert>
      )}
      {waysIn.data?.mail === false ? (
        <p ref={takesFocus} tabIndex={-1}>
          {words.forgottenNoMail}
        </p>
      ) : (
        <form className="stack" onSubmit={(event) => void submit(event)}>
          <TextInput
            ref={takesFocus}
            label={words.email}
            type="email"
            autoComplete="username"
            required
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <Button type="submit">{entryWords.forgottenPassword.sendMeALink}</Button>
        </form>
      )}
      <Button variant="subtle" onClick={onBack}>
        {entryWords.forgottenPassword.backToSigningIn}
      </Button>
    </div>
  );
}
