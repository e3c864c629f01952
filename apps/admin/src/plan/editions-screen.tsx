import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, type ReactElement, Suspense } from 'react';
import { signOut } from '../accounts/sign-out.ts';
import { PartnershipSwitch } from '../accounts/partnership-switch.tsx';
import { useSession } from '../accounts/session.tsx';
import { useTitle } from '../shell/use-title.ts';
import { trpc } from '../trpc.ts';
import { Await, Empty } from '../ui/screen-states.tsx';
import { words } from '../words/en.ts';
import { useCopyForward } from './use-copy-forward.ts';

/** Every edition of the plan, the newest first; from here one is opened or copied forward. */
export function EditionsScreen(): ReactElement {
  const session = useSession();
  const editions = useQuery(trpc.plan.editions.queryOptions());
  const copy = useCopyForward();
  useTitle(words.editions, session.partnership.name);
  return (
    <main className="lone wide">
      <header className="screen-heading">
        <h1>{session.partnership.name}</h1>
        <Button variant="subtle" onClick={() => void signOut()}>
          {words.signOut}
        </Button>
      </header>
      <PartnershipSwitch />
      <Await query={editions}>
        {(list) =>
          list.length === 0 ? (
            <NoPlanYet />
          ) : (
            <>
              <h2>{words.editions}</h2>
              <ul className="editions">
                {list.map((edition) => (
                  <li key={edition.id}>
                    <Link className="edition-link" to="/editions/$label" params={{ label: edition.label }}>
                      {edition.label}
                    </Link>
                    <span className={`state state-${edition.state}`}>{words.states[edition.state]}</span>
                    {list.some((other) => other.previousId === edition.id) ? null : (
                      <Button variant="light" size="compact-md" loading={copy.isPending} onClick={() => copy.mutate(edition.id)}>
                        {words.copyForward(edition.label)}
                      </Button>
                    )}
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Await>
      {session.isOperator ? (
        <Suspense fallback={null}>
          <BeginPartnership />
        </Suspense>
      ) : null}
    </main>
  );
}

const BeginFirstPlan = lazy(async () => ({ default: (await import('../beginning/begin-first-plan.tsx')).BeginFirstPlan }));
const BeginPartnership = lazy(async () => ({ default: (await import('../beginning/begin-partnership.tsx')).BeginPartnership }));

/** What stands where a partnership has no edition: how to begin, for those who may. */
function NoPlanYet(): ReactElement {
  const { role } = useSession();
  if (role !== 'administrator') return <Empty>There is no plan yet. An administrator of the partnership begins it.</Empty>;
  return (
    <Suspense fallback={null}>
      <BeginFirstPlan />
    </Suspense>
  );
}
