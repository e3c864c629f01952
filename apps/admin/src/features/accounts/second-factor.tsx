import { Alert, Button, PasswordInput, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactElement, useState } from 'react';
import { encode } from 'uqr';
import { words } from '../../words/spoken.ts';
import { account } from '../../words/account-words.ts';
import { authClient } from '../../session/auth-client.ts';

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
      setSaid(answer.error === null ? { color: 'green', text: account.nowOff } : WRONG_PASSWORD);
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
      <h2>{account.secondFactor}</h2>
      <p className="quiet">{isOn ? account.secondFactorIsOn : account.secondFactorIsOff}</p>
      {said === null ? null : (
        <Alert color={said.color} role="status">
          {said.text}
        </Alert>
      )}
      {setup === null ? null : (
        <SetUp
          setup={setup}
          onVerified={() => {
            setSaid({ color: 'green', text: account.nowOn });
            void session.refetch();
          }}
        />
      )}
      {setup !== null && !isOn ? null : (
        <form className="stack narrow" onSubmit={(event) => void submit(event)}>
          <PasswordInput
            label={isOn ? account.passwordToTurnOff : account.passwordToTurnOn}
            autoComplete="current-password"
            required
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <div>
            <Button type="submit" variant="light">
              {isOn ? account.turnOff : account.turnOn}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}

const WRONG_PASSWORD = { color: 'red', text: account.wrongPassword } as const;

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
        <p>{account.scan}</p>
        <QrCode text={setup.uri} />
        <p>
          {account.key} <code>{secret}</code>
        </p>
      </div>
      <div>
        <p>{account.keepCodes}</p>
        <ul className="recovery-codes">
          {setup.recoveryCodes.map((recoveryCode) => (
            <li key={recoveryCode}>
              <code>{recoveryCode}</code>
            </li>
          ))}
        </ul>
        <form className="stack" onSubmit={(event) => void verify(event)}>
          <TextInput
            label={account.codeNow}
            autoComplete="one-time-code"
            inputMode="numeric"
            required
            error={wrong ? words.wrongCode : null}
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
          <div>
            <Button type="submit">{account.confirm}</Button>
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
    <svg className="qr" viewBox={`-2 -2 ${(size + 4).toString()} ${(size + 4).toString()}`} role="img" aria-label={account.keyPicture}>
      <rect x="-2" y="-2" width={size + 4} height={size + 4} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
