import { Alert, Button, PasswordInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactElement, useState } from 'react';
import { client, messageOf, trpc } from '../../server/trpc.ts';
import { useTitle } from '../../ui/use-title.ts';
import { words } from '../../words/spoken.ts';
import { AcceptInvitation } from './accept-invitation.tsx';
import { SecondFactorStep, signInByPassword } from './sign-in-screen.tsx';
import { entryWords } from '../../words/entry-words.ts';
import { Phrase } from '../../ui/phrase.tsx';

/** Where a link of an invitation or a forgotten password leads. Its token stands behind the #, which is sent to no server and kept in no log. */
export function JoinScreen(): ReactElement {
  useTitle(entryWords.joinScreen.title);
  const token = location.hash.slice(1);
  const link = useQuery({ ...trpc.accounts.readLink.queryOptions({ token }), retry: false });
  return (
    <main className="lone">
      <h1>{words.product}</h1>
      {link.isError ? (
        <Alert color="red" role="alert">
          {entryWords.joinScreen.thisLinkWasUsedAlready}
        </Alert>
      ) : link.data === undefined ? (
        <p role="status">{entryWords.joinScreen.oneMoment}</p>
      ) : link.data.purpose === 'invitation' && link.data.hasAccount ? (
        <AcceptInvitation token={token} email={link.data.email} partnership={link.data.partnership} role={link.data.role} />
      ) : (
        <ChoosePassword token={token} name={link.data.name} email={link.data.email} isNew={link.data.purpose === 'invitation'} />
      )}
    </main>
  );
}

/** After the password is set: in the app, at the second factor, or, where signing in is refused, at a link to it. */
type AfterSet = 'second-factor' | 'sign-in-yourself';

/** Sets the first password of a new account, or the next one of an old, and signs in with it as at any sign-in. */
function ChoosePassword(props: {
  readonly token: string;
  readonly name: string;
  readonly email: string;
  readonly isNew: boolean;
}): ReactElement {
  const { token, name, email, isNew } = props;
  const [password, setPassword] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [after, setAfter] = useState<AfterSet | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    try {
      await client.accounts.useLink.mutate({ token, password });
    } catch (error) {
      setRefusal(messageOf(error));
      return;
    }
    const signedIn = await signInByPassword({ email, password });
    if (signedIn.state === 'in') openApp();
    else setAfter(signedIn.state === 'second-factor' ? 'second-factor' : 'sign-in-yourself');
  };
  if (after === 'second-factor') return <SecondFactorStep onSignedIn={openApp} onBack={() => setAfter('sign-in-yourself')} />;
  if (after === 'sign-in-yourself')
    return (
      <p role="status">
        <Phrase text={entryWords.joinScreen.yourPasswordIsSetSign} parts={[(inside) => <a href="/admin/">{inside}</a>]} />
      </p>
    );
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <p>
        {entryWords.joinScreen.youWillSignInAs(
          isNew ? entryWords.joinScreen.chooseAPassword(name) : entryWords.joinScreen.chooseANewPasswordYou(name),
          email,
        )}
      </p>
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <PasswordInput
        label={entryWords.joinScreen.password12CharactersOrMore}
        autoComplete="new-password"
        required
        value={password}
        error={refusal}
        errorProps={{ role: 'alert' }}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <Button type="submit">{entryWords.joinScreen.setThePassword}</Button>
    </form>
  );
}

/** Loads the app from its beginning, so that nothing of whoever was signed in before is kept. */
const openApp = (): void => location.assign('/admin/');
