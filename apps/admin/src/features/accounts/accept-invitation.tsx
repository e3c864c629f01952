import { Button } from '@mantine/core';
import type { Role } from '@saferplan/domain/accounts';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { client, messageOf, trpc } from '../../server/trpc.ts';
import { Await } from '../../ui/screen-states.tsx';
import { words } from '../../words/spoken.ts';
import { authClient } from '../../session/auth-client.ts';
import { choosePartnership } from '../../session/choose-partnership.ts';
import { SignIn } from './sign-in-screen.tsx';
import { entryWords } from '../../words/entry-words.ts';
import { ErrorAlert } from '../../ui/error-alert.tsx';

interface Invited {
  readonly token: string;
  readonly email: string;
  readonly partnership: string;
  readonly role: Role;
}

/** An invitation for somebody who has an account: they accept it with that account, signed in, and keep its password. */
export function AcceptInvitation(invited: Invited): ReactElement {
  const session = useQuery(trpc.accounts.session.queryOptions());
  const { email, partnership, role } = invited;
  return (
    <>
      <p>{entryWords.acceptInvitation.invitesToJoinInThe(partnership, email, words.roles[role])}</p>
      <Await query={session}>
        {(who) =>
          who === null ? (
            <>
              <p>{entryWords.acceptInvitation.thereIsAnAccountFor}</p>
              <SignIn onSignedIn={() => void session.refetch()} />
            </>
          ) : who.email === email ? (
            <Accept {...invited} />
          ) : (
            <>
              <p>{entryWords.acceptInvitation.youAreSignedInAs(who.email, email)}</p>
              <Button variant="default" onClick={() => void authClient.signOut().then(() => session.refetch())}>
                {words.signOut}
              </Button>
            </>
          )
        }
      </Await>
    </>
  );
}

function Accept({ token, partnership }: Invited): ReactElement {
  const [refusal, setRefusal] = useState<string | null>(null);
  const accept = async (): Promise<void> => {
    try {
      const { slug } = await client.accounts.acceptInvitation.mutate({ token });
      choosePartnership(slug);
    } catch (error) {
      setRefusal(messageOf(error));
    }
  };
  return (
    <div className="stack">
      <ErrorAlert error={refusal} />
      <p>{entryWords.acceptInvitation.yourNameAddressAndPassword(partnership)}</p>
      <Button onClick={() => void accept()}>{entryWords.acceptInvitation.join(partnership)}</Button>
      <a href="/admin/">{entryWords.acceptInvitation.notNow}</a>
    </div>
  );
}
