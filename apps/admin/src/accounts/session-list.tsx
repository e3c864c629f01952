import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useAnnounce } from '../ui/announce.tsx';
import { momentInWords } from '../ui/moment-in-words.ts';
import { authClient } from './auth-client.ts';
import { deviceInWords } from './device-in-words.ts';

/** One's own sessions, each to be ended, or all but this one at once. */
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
  const endOthers = async (): Promise<void> => {
    const answer = await authClient.revokeOtherSessions();
    announce(answer.error === null ? 'You are signed in here alone.' : 'The other sessions could not be ended.');
    await sessions.refetch();
  };
  const list = sessions.data?.list ?? [];
  return (
    <>
      <ul className="lines boxed">
        {list.map(({ id, token, createdAt, updatedAt, ipAddress, userAgent }) => {
          const device = deviceInWords(userAgent);
          const isThis = token === sessions.data?.current;
          return (
            <li key={id} className="line">
              <span className="line-text">
                <b>
                  {device}
                  {isThis ? ' (this one)' : ''}
                </b>
                <span>
                  Signed in {momentInWords(createdAt.toISOString())}, last used {momentInWords(updatedAt.toISOString())}
                  {ipAddress === null || ipAddress === undefined || ipAddress === '' ? '' : `, from ${ipAddress}`}
                </span>
              </span>
              {isThis ? null : (
                <Button
                  variant="default"
                  size="compact-sm"
                  onClick={() => void end(token)}
                  aria-label={`End the session of ${device} since ${momentInWords(createdAt.toISOString())}`}
                >
                  End
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {list.length < 2 ? null : (
        <Button variant="default" size="compact-md" mt="sm" onClick={() => void endOthers()}>
          Sign out everywhere else
        </Button>
      )}
    </>
  );
}
