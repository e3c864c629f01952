import { Alert, Button, PasswordInput } from '@mantine/core';
import { type FormEvent, type ReactElement, useState } from 'react';
import type { ValueFault } from '@saferplan/domain/shared';
import { faultInWords } from '../../words/fault-words.ts';
import { account } from '../../words/account-words.ts';
import { authClient } from '../../session/auth-client.ts';

/** Changes one's own password and ends one's other sessions. */
export function PasswordForm(): ReactElement {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [result, setResult] = useState<{ readonly color: string; readonly text: string; readonly lang?: string } | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const answer = await authClient.changePassword({ currentPassword: current, newPassword: next });
    if (answer.error !== null) {
      // Of a password that is too weak the server says why as a fault; what else is refused there it says in English.
      const { message, fault } = answer.error as { readonly message?: string; readonly fault?: ValueFault };
      const said = message === undefined ? { text: account.passwordNotChanged } : { text: message, lang: 'en-GB' };
      setResult({ color: 'red', ...(fault === undefined ? said : { text: faultInWords(fault) }) });
      return;
    }
    setCurrent('');
    setNext('');
    setResult({ color: 'green', text: account.passwordChanged });
  };
  return (
    <form className="stack narrow" onSubmit={(event) => void submit(event)}>
      {result === null ? null : (
        <Alert color={result.color} role="status" lang={result.lang}>
          {result.text}
        </Alert>
      )}
      <PasswordInput
        label={account.currentPassword}
        autoComplete="current-password"
        required
        value={current}
        onChange={(event) => setCurrent(event.currentTarget.value)}
      />
      <PasswordInput
        label={account.newPassword}
        autoComplete="new-password"
        required
        minLength={12}
        value={next}
        onChange={(event) => setNext(event.currentTarget.value)}
      />
      <Button type="submit" variant="light">
        {account.changePassword}
      </Button>
    </form>
  );
}
