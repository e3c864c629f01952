import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactElement, type ReactNode, use } from 'react';
import { type client, trpc } from '../trpc.ts';
import { Await } from '../ui/screen-states.tsx';
import { SignInScreen } from './sign-in-screen.tsx';

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
      {(who) => (who === null ? <SignInScreen onSignedIn={() => void session.refetch()} /> : <Current value={who}>{children}</Current>)}
    </Await>
  );
}
