import { Alert, Button, PasswordInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactElement, useState } from 'react';
import { client, messageOf, trpc } from '../trpc.ts';
import { words } from '../words/en.ts';

/** Where a link of an invitation or a forgotten password leads. Its token stands behind the #, which is sent to no server and kept in no log. */
export function JoinScreen(): ReactElement {
  const token = location.hash.slice(1);
  const link = useQuery({ ...trpc.accounts.readLink.queryOptions({ token }), retry: false });
  const [password, setPassword] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const [done, setDone] = useState(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    try {
      await client.accounts.useLink.mutate({ token, password });
      setDone(true);
    } catch (error) {
      setTrouble(messageOf(error));
    }
  };
  return (
    <main className="lone">
      <h1>{words.product}</h1>
      {done ? (
        <p role="status">
          Your password is set. <a href="/admin/">Sign in</a>
        </p>
      ) : link.isError ? (
        <Alert color="red" role="alert">
          This link was used already, has run out, or is not whole. Ask whoever sent it for another.
        </Alert>
      ) : link.data === undefined ? (
        <p role="status">One moment…</p>
      ) : (
        <form className="stack" onSubmit={(event) => void submit(event)}>
          <p>
            {link.data.purpose === 'invitation' ? `${link.data.name}, choose a password.` : `${link.data.name}, choose a new password.`} You
            will sign in as {link.data.email}.
          </p>
          {trouble === null ? null : (
            <Alert color="red" role="alert">
              {trouble}
            </Alert>
          )}
          <input type="hidden" name="username" autoComplete="username" value={link.data.email} readOnly />
          <PasswordInput
            label="Password, 12 characters or more"
            autoComplete="new-password"
            required
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <Button type="submit">Set the password</Button>
        </form>
      )}
    </main>
  );
}
