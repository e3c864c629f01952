import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactElement, Suspense, useState } from 'react';
import { outbox } from '../../edition-store/outbox.ts';
import { takesFocus } from '../../ui/takes-focus.ts';
import { useTitle } from '../../ui/use-title.ts';
import { sayRefused } from '../../server/refused-answer.ts';
import { trpc } from '../../server/trpc.ts';
import { words } from '../../words/spoken.ts';
import { authClient, PROVIDER_ID } from '../../session/auth-client.ts';
import { WithoutPartnership } from '../beginning/index.ts';
import { ForgottenPassword } from './forgotten-password.tsx';
import { entryWords } from '../../words/entry-words.ts';
import { ErrorAlert } from '../../ui/error-alert.tsx';

type Step = 'password' | 'second-factor' | 'forgotten';

/** Signing in, as a screen of its own; and for an account that belongs to no partnership, what can be done about it. */
export function SignInScreen({ onSignedIn }: { readonly onSignedIn: () => void }): ReactElement {
  useTitle(words.signIn);
  const without = useQuery(trpc.accounts.withoutPartnership.queryOptions());
  return (
    <main className="lone">
      <h1>{words.product}</h1>
      {without.data ? (
        <Suspense fallback={null}>
          <WithoutPartnership {...without.data} />
        </Suspense>
      ) : (
        <SignIn
          onSignedIn={() => {
            onSignedIn();
            void without.refetch();
          }}
        />
      )}
    </main>
  );
}

/** Signing in: by password and, where it is set up, a second factor; or with the work account. */
export function SignIn({ onSignedIn }: { readonly onSignedIn: () => void }): ReactElement {
  const [step, setStep] = useState<Step>('password');
  const signedIn = (): void => {
    outbox.flushSoon();
    onSignedIn();
  };
  if (step === 'second-factor') return <SecondFactorStep onSignedIn={signedIn} onBack={() => setStep('password')} />;
  if (step === 'forgotten') return <ForgottenPassword onBack={() => setStep('password')} />;
  return <PasswordStep onSignedIn={signedIn} onSecondFactor={() => setStep('second-factor')} onForgotten={() => setStep('forgotten')} />;
}

type PasswordAnswer = { readonly state: 'in' } | { readonly state: 'second-factor' } | { readonly state: 'refused'; readonly why: string };

/** Signs in by password; where the account has a second factor, that is asked for before anybody is in. */
export async function signInByPassword(given: { readonly email: string; readonly password: string }): Promise<PasswordAnswer> {
  const { data, error } = await authClient.signIn.email(given);
  if (error === null)
    // The plugin of the second factor adds this to the answer, beside what its type says.
    return { state: 'twoFactorRedirect' in data && data.twoFactorRedirect === true ? 'second-factor' : 'in' };
  if (error.status === 429) return { state: 'refused', why: sayRefused(error) ?? words.tooManySignIns };
  const isRefused = error.status >= 400 && error.status < 500;
  return { state: 'refused', why: isRefused ? words.wrongSignIn : entryWords.signInScreen.noConnectionToTheServer };
}

function PasswordStep(props: {
  readonly onSignedIn: () => void;
  readonly onSecondFactor: () => void;
  readonly onForgotten: () => void;
}): ReactElement {
  const waysIn = useQuery(trpc.accounts.waysIn.queryOptions());
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [error, setError] = useState<string | null>(new URLSearchParams(location.search).has('error') ? words.providerRefused : null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setError(null);
    const signedIn = await signInByPassword({ email, password });
    setBusy(false);
    if (signedIn.state === 'second-factor') props.onSecondFactor();
    else if (signedIn.state === 'in') props.onSignedIn();
    else setError(signedIn.why);
  };
  const provider = waysIn.data?.provider ?? null;
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <ErrorAlert error={error} />
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
      {provider === null ? null : (
        <Button
          variant="default"
          onClick={() => void authClient.signIn.social({ provider: PROVIDER_ID, callbackURL: '/admin/', errorCallbackURL: '/admin/' })}
        >
          {words.signInWith(provider)}
        </Button>
      )}
      <Button variant="subtle" onClick={props.onForgotten}>
        {words.forgotten}
      </Button>
    </form>
  );
}

/** Asks for a code of the authenticator app, or one of the codes kept for when that is lost. */
export function SecondFactorStep({ onSignedIn, onBack }: { readonly onSignedIn: () => void; readonly onBack: () => void }): ReactElement {
  const [code, setCode] = useState('');
  const [error, setError] = useState<string | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const typed = code.replaceAll(/\s/g, '');
    const answer = /^\d{6}$/.test(typed)
      ? await authClient.twoFactor.verifyTotp({ code: typed })
      : await authClient.twoFactor.verifyBackupCode({ code: typed });
    if (answer.error === null) return onSignedIn();
    return setError(answer.error.status === 429 ? (sayRefused(answer.error) ?? words.tooManySignIns) : words.wrongCode);
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <ErrorAlert error={error} />
      <TextInput
        label={words.secondFactor}
        autoComplete="one-time-code"
        ref={takesFocus}
        required
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <Button type="submit">{words.signIn}</Button>
      <Button variant="subtle" onClick={onBack}>
        {entryWords.signInScreen.startAgain}
      </Button>
    </form>
  );
}
