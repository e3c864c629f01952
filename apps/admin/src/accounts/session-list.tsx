import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useAnnounce } from '../ui/announce.tsx';
import { momentInWords } from '../ui/moment-in-words.ts';
import { authClient } from './auth-client.ts';

/** One's own sessions, each to be ended. */
export function SessionList(): ReactElement {
  const announce = useAnnounce();
  const sessions = useQuery({
    queryKey: ['own-sessions'],
    queryFn: async () => {
      const [list, current] = await Promise.all([authClient.listSessions(), authClient.getSession()]);
      return { list: list.data ?? [], current: current.data?.session.token ?? '' };
    },
  });
  const end = async (token: string): Promise<void> => {
    const answer = await authClient.revokeSession({ token });
    announce(answer.error === null ? 'That session is ended.' : 'That session could not be ended.');
    await sessions.refetch();
  };
  return (
    <ul className="imports">
      {(sessions.data?.list ?? []).map(({ id, token, createdAt, ipAddress, userAgent }) => (
        <li key={id}>
          <div>
            {token === sessions.data?.current ? <strong>This one. </strong> : null}
            Since {momentInWords(createdAt.toISOString())}
            <p className="quiet">
              {ipAddress ?? ''} {userAgent ?? ''}
            </p>
          </div>
          {token === sessions.data?.current ? null : (
            <Button
              variant="default"
              size="compact-sm"
              onClick={() => void end(token)}
              aria-label={`End the session since ${momentInWords(createdAt.toISOString())}`}
            >
              End
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
