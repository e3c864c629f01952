import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Avatar } from '../../ui/avatar.tsx';
import { client } from '../../server/trpc.ts';
import { teamworkWords } from '../../words/teamwork-words.ts';

const EVERY_MS = 15_000;
/** How many are shown; the rest are counted. */
const SHOWN = 3;
const TAB = crypto.randomUUID();

/** Who else has the plan open now; who is on this screen has a dot. */
export function PresentPeople(): ReactElement | null {
  const place = useLocation({ select: ({ pathname }) => pathname });
  const present = useQuery({
    queryKey: ['presence', place],
    queryFn: () => client.teamwork.meet.mutate({ tab: TAB, place }),
    refetchInterval: EVERY_MS,
    staleTime: 0,
    // While the connection is lost the saving tells of it; presence need not.
    retry: false,
  });
  const people = [...Map.groupBy(present.data ?? [], ({ userId }) => userId).values()].flatMap((tabs) => {
    const [first] = tabs;
    return first === undefined ? [] : [{ id: first.userId, name: first.userName, here: tabs.some((one) => one.place === place) }];
  });
  if (people.length === 0) return null;
  const said = teamworkWords.presentPeople.alsoHere(
    people.map(({ name, here }) => (here ? teamworkWords.presentPeople.onThisScreen(name) : name)).join(', '),
  );
  return (
    <div className="present" title={said}>
      <span className="avatars">
        {people.slice(0, SHOWN).map(({ id, name, here }) => (
          <Avatar key={id} id={id} name={name} live={here} />
        ))}
      </span>
      {people.length > SHOWN ? <span className="quiet">+{people.length - SHOWN}</span> : null}
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </div>
  );
}
