import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { client } from '../trpc.ts';

const EVERY_MS = 15_000;
const TAB = crypto.randomUUID();

/** Who else has the plan open now, and on which screen. */
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
  const people = Map.groupBy(present.data ?? [], ({ userId }) => userId);
  if (people.size === 0) return null;
  const named = [...people.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const here = [first, ...others].some((one) => one.place === place);
    return [here ? `${first.userName} (on this screen)` : first.userName];
  });
  return (
    <p className="present" role="status">
      Also here: {named.join(', ')}
    </p>
  );
}
