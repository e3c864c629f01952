import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactElement, type ReactNode, Suspense } from 'react';
import { trpc } from '../../server/trpc.ts';
import { SessionContext } from '../../session/session.ts';
import { Await, Loading } from '../../ui/screen-states.tsx';

// Whoever is signed in needs none of it.
const SignInScreen = lazy(() => import('./sign-in-screen.tsx').then((module) => ({ default: module.SignInScreen })));

/** Shows what is inside to those who are signed in, and the sign-in screen to all others. */
export function RequireSession({ children }: { readonly children: ReactNode }): ReactElement {
  const session = useQuery(trpc.accounts.session.queryOptions());
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
