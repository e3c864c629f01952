import { Alert, Button, PasswordInput, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactElement, useState } from 'react';
import { encode } from 'uqr';
import { authClient } from './auth-client.ts';

interface Setup {
  readonly uri: string;
  readonly recoveryCodes: readonly string[];
}

/** One's own second factor: an authenticator app, set up by a picture or a key, with recovery codes for when it is lost. */
export function SecondFactor(): ReactElement {
  const session = useQuery({ queryKey: ['own-session'], queryFn: async () => (await authClient.getSession()).data });
  const [password, setPassword] = useState('');
  const [setup, setSetup] = useState<Setup | null>(null);
  const [said, setSaid] = useState<{ readonly color: string; readonly text: string } | null>(null);
  const isOn = session.data?.user.twoFactorEnabled === true;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setSaid(null);
    if (isOn) {
      const answer = await authClient.twoFactor.disable({ password });
      setSaid(answer.error === null ? { color: 'green', text: 'The second factor is off.' } : WRONG_PASSWORD);
      if (answer.error === null) setSetup(null);
    } else {
      const answer = await authClient.twoFactor.enable({ password });
      if (answer.error === null && answer.data.method === 'totp')
        setSetup({ uri: answer.data.totpURI, recoveryCodes: answer.data.backupCodes });
      else setSaid(WRONG_PASSWORD);
    }
    setPassword('');
    await session.refetch();
  };
  return (
    <section>
      <h2>Your second factor</h2>
      <p className="quiet">
        {isOn
          ? 'It is on: signing in asks for a code from your authenticator app after the password.'
          : 'With it, a stolen password alone does not let anybody in.'}
      </p>
      {said === null ? null : (
        <Alert color={said.color} role="status">
          {said.text}
        </Alert>
      )}
      {setup === null ? null : (
        <SetUp
          setup={setup}
          onVerified={() => {
            setSaid({ color: 'green', text: 'The second factor is on. Keep the recovery codes safe.' });
            void session.refetch();
          }}
        />
      )}
      {setup !== null && !isOn ? null : (
        <form className="stack narrow" onSubmit={(event) => void submit(event)}>
          <PasswordInput
            label={`Your password, to turn it ${isOn ? 'off' : 'on'}`}
            autoComplete="current-password"
            required
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <div>
            <Button type="submit" variant="light">
              Turn the second factor {isOn ? 'off' : 'on'}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}

const WRONG_PASSWORD = { color: 'red', text: 'The password is not right. Nothing was changed.' } as const;

function SetUp({ setup, onVerified }: { readonly setup: Setup; readonly onVerified: () => void }): ReactElement {
  const [code, setCode] = useState('');
  const [wrong, setWrong] = useState(false);
  const secret = new URL(setup.uri).searchParams.get('secret') ?? '';
  const verify = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const answer = await authClient.twoFactor.verifyTotp({ code: code.replaceAll(/\s/g, '') });
    setWrong(answer.error !== null);
    if (answer.error === null) onVerified();
  };
  return (
    <div className="second-factor">
      <div>
        <p>1. Scan this with an authenticator app, or type in the key.</p>
        <QrCode text={setup.uri} />
        <p>
          Key: <code>{secret}</code>
        </p>
      </div>
      <div>
        <p>2. Keep these recovery codes where you will find them without your telephone. Each works once.</p>
        <ul className="recovery-codes">
          {setup.recoveryCodes.map((recoveryCode) => (
            <li key={recoveryCode}>
              <code>{recoveryCode}</code>
            </li>
          ))}
        </ul>
        <form className="stack" onSubmit={(event) => void verify(event)}>
          <TextInput
            label="3. The code that the app shows now"
            autoComplete="one-time-code"
            inputMode="numeric"
            required
            error={wrong ? 'This code is not right, or no longer. Try the next one.' : null}
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
          <div>
            <Button type="submit">Confirm</Button>
          </div>
        </form>
      </div>
    </div>
  );
}

function QrCode({ text }: { readonly text: string }): ReactElement {
  const { data, size } = encode(text);
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x.toString()} ${y.toString()}h1v1h-1z`] : []))).join('');
  return (
    <svg className="qr" viewBox={`-2 -2 ${(size + 4).toString()} ${(size + 4).toString()}`} role="img" aria-label="QR code of the key">
      <rect x="-2" y="-2" width={size + 4} height={size + 4} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
