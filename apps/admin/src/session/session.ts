import { createContext, use } from 'react';
import type { client } from '../server/trpc.ts';

type Session = NonNullable<Awaited<ReturnType<typeof client.accounts.session.query>>>;

/** Given by `RequireSession`. */
export const SessionContext = createContext<Session | null>(null);

/** Who is signed in. Only below `RequireSession`. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (session === null) throw new Error('useSession is used outside a session');
  return session;
}

/** The owner of what somebody types while they work for a partnership. */
export const ownerOf = ({ id, partnership }: Pick<Session, 'id'> & { readonly partnership: Pick<Session['partnership'], 'id'> }): string =>
  `${id}/${partnership.id}`;
