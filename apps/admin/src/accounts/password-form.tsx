import { Alert, Button, PasswordInput } from '@mantine/core';
import { type FormEvent, type ReactElement, useState } from 'react';
import { authClient } from './auth-client.ts';

/** Changes one's own password and ends one's other sessions. */
export function PasswordForm(): ReactElement {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [result, setResult] = useState<{ readonly color: string; readonly text: string } | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const answer = await authClient.changePassword({ currentPassword: current, newPassword: next });
    if (answer.error !== null) {
      setResult({ color: 'red', text: answer.error.message ?? 'The password was not changed.' });
      return;
    }
    setCurrent('');
    setNext('');
    setResult({ color: 'green', text: 'Your password is changed. You are signed out everywhere else.' });
  };
  return (
    <form className="stack narrow" onSubmit={(event) => void submit(event)}>
      {result === null ? null : (
        <Alert color={result.color} role="status">
          {result.text}
        </Alert>
      )}
      <PasswordInput
        label="Current password"
        autoComplete="current-password"
        required
        value={current}
        onChange={(event) => setCurrent(event.currentTarget.value)}
      />
      <PasswordInput
        label="New password, 12 characters or more"
        autoComplete="new-password"
        required
        minLength={12}
        value={next}
        onChange={(event) => setNext(event.currentTarget.value)}
      />
      <Button type="submit" variant="light">
        Change password
      </Button>
    </form>
  );
}
