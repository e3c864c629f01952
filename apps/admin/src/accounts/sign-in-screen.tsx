import { Alert, Button, PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, type ReactElement, useState } from 'react';
import { outbox } from '../plan/outbox.ts';
import { words } from '../words/en.ts';
import { authClient } from './auth-client.ts';

export function SignInScreen({ onSignedIn }: { readonly onSignedIn: () => void }): ReactElement {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setError(null);
    const answer = await authClient.signIn.email({ email, password });
    setBusy(false);
    if (answer.error === null) {
      outbox.flushSoon();
      onSignedIn();
      return;
    }
    if (answer.error.status === 429) setError(words.tooManySignIns);
    else if (answer.error.status >= 400 && answer.error.status < 500) setError(words.wrongSignIn);
    else setError('No connection to the server. Try again.');
  };
  return (
    <main className="lone">
      <h1>{words.product}</h1>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        {error === null ? null : (
          <Alert color="red" role="alert">
            {error}
          </Alert>
        )}
        <TextInput
          label={words.email}
          type="email"
          autoComplete="username"
          required
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label={words.password}
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Button type="submit" loading={busy}>
          {words.signIn}
        </Button>
      </form>
    </main>
  );
}
