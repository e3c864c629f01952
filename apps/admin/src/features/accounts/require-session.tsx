import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactElement, type ReactNode, Suspense, useEffect } from 'react';
import { client, trpc } from '../../server/trpc.ts';
import { SessionContext } from '../../session/session.ts';
import { isLanguageChosen, language } from '../../words/spoken.ts';
import { leaveField } from '../../ui/leave-field.ts';
import { Await, Loading } from '../../ui/screen-states.tsx';

// Whoever is signed in needs none of it.
const SignInScreen = lazy(() => import('./sign-in-screen.tsx').then((module) => ({ default: module.SignInScreen })));

/** Who is signed in; what is being typed is kept for them where it is nobody any more, before their screen goes. */
async function readSession(): Promise<Awaited<ReturnType<typeof client.accounts.session.query>>> {
  const who = await client.accounts.session.query();
  if (who === null) leaveField();
  return who;
}

/** Shows what is inside to those who are signed in, and the sign-in screen to all others. */
export function RequireSession({ children }: { readonly children: ReactNode }): ReactElement {
  const session = useQuery({ ...trpc.accounts.session.queryOptions(), queryFn: readSession });
  const noted = session.data?.language;
  useEffect(() => {
    // Emails are in the language that was chosen here; that it cannot be noted now keeps nobody out.
    if (noted !== undefined && noted !== language && isLanguageChosen())
      void client.accounts.noteLanguage.mutate({ language }).catch(() => null);
  }, [noted]);
  return (
    <Await query={session}>
      {(who) =>
        who === null ? (
          <Suspense fallback={<Loading />}>
            <SignInScreen onSignedIn={() => void session.refetch()} />
          </Suspense>
        ) : (
          <SessionContext value={who}>{children}</SessionContext>
        )
      }
    </Await>
  );
}
