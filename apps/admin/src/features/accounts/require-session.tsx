import { hashKey, type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, type ReactElement, type ReactNode, Suspense, useEffect } from 'react';
import { client, trpc } from '../../server/trpc.ts';
import { windowPartnership, windowWriter, workAs, workFor } from '../../server/window-member.ts';
import { followWindowInFront } from '../../session/choose-partnership.ts';
import { ownerOf, SessionContext } from '../../session/session.ts';
import { isLanguageChosen, language } from '../../words/spoken.ts';
import { leaveField } from '../../ui/leave-field.ts';
import { Await, Loading } from '../../ui/screen-states.tsx';

// Whoever is signed in needs none of it.
const SignInScreen = lazy(() => import('./sign-in-screen.tsx').then((module) => ({ default: module.SignInScreen })));

type Who = Awaited<ReturnType<typeof client.accounts.session.query>>;

/** Who is signed in, for the partnership of this window as long as they belong to it. */
async function askWho(): Promise<Who> {
  const who = await client.accounts.session.query();
  if (who !== null || windowPartnership() === null) return who;
  // Nobody is, or somebody who does not belong to it.
  workFor(null);
  return client.accounts.session.query();
}

/**
 * Who is signed in. Where it is nobody any more, or somebody else than before, what is being typed is kept for those who typed it before
 * their screen goes, and nothing that was read for them is shown to anybody else.
 */
async function readSession(queries: QueryClient): Promise<Who> {
  const before = windowWriter();
  const who = await askWho();
  const now = who === null ? null : ownerOf(who);
  if (now === null || (before !== null && now !== before)) leaveField();
  if (who === null || now === null) return null;
  if (before !== null && now !== before) {
    const session = hashKey(trpc.accounts.session.queryKey());
    queries.removeQueries({ predicate: ({ queryHash }) => queryHash !== session });
  }
  workAs(now);
  workFor(who.partnership.slug);
  return who;
}

/** Shows what is inside to those who are signed in, and the sign-in screen to all others. */
export function RequireSession({ children }: { readonly children: ReactNode }): ReactElement {
  const queries = useQueryClient();
  const session = useQuery({ ...trpc.accounts.session.queryOptions(), queryFn: () => readSession(queries) });
  const noted = session.data?.language;
  const slug = session.data?.partnership.slug;
  useEffect(() => (slug === undefined ? undefined : followWindowInFront(slug)), [slug]);
  useEffect(() => {
    // Emails are in the language that was chosen here; that it cannot be noted now keeps nobody out.
    if (noted !== undefined && noted !== language && isLanguageChosen())
      void client.accounts.noteLanguage.mutate({ language }).catch(() => null);
  }, [noted]);
  const screen = (
    <Await query={session}>
      {(who) =>
        who === null ? (
          <Suspense fallback={<Loading />}>
            <SignInScreen onSignedIn={() => void session.refetch()} />
          </Suspense>
        ) : (
          // What one person typed is on no screen of another's.
          <SessionContext key={ownerOf(who)} value={who}>
            {children}
          </SessionContext>
        )
      }
    </Await>
  );
  return session.data === undefined && session.error !== null ? <main className="lone">{screen}</main> : screen;
}
