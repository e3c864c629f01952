import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { authClient } from '../accounts/auth-client.ts';
import { PartnershipSwitch } from '../accounts/partnership-switch.tsx';
import { useSession } from '../accounts/session.tsx';
import { client, messageOf, trpc } from '../trpc.ts';
import { useAnnounce } from '../ui/announce.tsx';
import { Await, Empty } from '../ui/screen-states.tsx';
import { words } from '../words/en.ts';

/** Every edition of the plan, the newest first; from here one is opened or copied forward. */
export function EditionsScreen(): ReactElement {
  const session = useSession();
  const editions = useQuery(trpc.plan.editions.queryOptions());
  const navigate = useNavigate();
  const announce = useAnnounce();
  const copy = useMutation({
    mutationFn: (editionId: string) => client.plan.copyForward.mutate({ editionId }),
    onSuccess: async (edition) => {
      await editions.refetch();
      announce(`Edition ${edition.label} is begun. Decide first what becomes of each priority.`);
      await navigate({ to: '/editions/$label/changes', params: { label: edition.label } });
    },
    onError: (error) => announce(messageOf(error)),
  });
  return (
    <main className="lone wide">
      <header className="screen-heading">
        <h1>{session.partnership.name}</h1>
        <Button variant="subtle" onClick={() => void authClient.signOut().then(() => location.assign('/admin/'))}>
          {words.signOut}
        </Button>
      </header>
      <PartnershipSwitch />
      <h2>{words.editions}</h2>
      <Await query={editions}>
        {(list) =>
          list.length === 0 ? (
            <Empty>{words.nothingYet}</Empty>
          ) : (
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
          )
        }
      </Await>
    </main>
  );
}
