import { useQuery } from '@tanstack/react-query';
import { createContext, lazy, type ReactElement, type ReactNode, Suspense, use } from 'react';
import { type client, trpc } from '../trpc.ts';
import { Await, Loading } from '../ui/screen-states.tsx';

// Whoever is signed in needs none of it.
const SignInScreen = lazy(() => import('./sign-in-screen.tsx').then((module) => ({ default: module.SignInScreen })));

type Session = NonNullable<Awaited<ReturnType<typeof client.accounts.session.query>>>;

const Current = createContext<Session | null>(null);

/** Who is signed in. Only below `RequireSession`. */
export function useSession(): Session {
  const session = use(Current);
  if (session === null) throw new Error('useSession is used outside a session');
  return session;
}

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
          <Current value={who}>{children}</Current>
        )
      }
    </Await>
  );
}
