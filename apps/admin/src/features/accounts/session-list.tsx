import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useAnnounce } from '../../ui/announce.tsx';
import { momentWithMonths } from '../../ui/moment-in-words.ts';
import { spoken, words } from '../../words/spoken.ts';
import { account } from '../../words/account-words.ts';
import { authClient } from '../../session/auth-client.ts';
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
    announce(spoken(answer.error === null ? account.ended : account.notEnded));
    await sessions.refetch();
  };
  const endOthers = async (): Promise<void> => {
    const answer = await authClient.revokeOtherSessions();
    announce(spoken(answer.error === null ? account.othersEnded : account.othersNotEnded));
    await sessions.refetch();
  };
  const list = sessions.data?.list ?? [];
  return (
    <>
      <ul className="lines boxed">
        {list.map(({ id, token, createdAt, updatedAt, ipAddress, userAgent }) => {
          const device = deviceInWords(userAgent, account.device);
          const isThis = token === sessions.data?.current;
          return (
            <li key={id} className="line">
              <span className="line-text">
                <b>
                  {device}
                  {isThis ? account.thisOne : ''}
                </b>
                <span>
                  {account.signedIn(
                    momentWithMonths(words.shortMonths, createdAt.toISOString()),
                    momentWithMonths(words.shortMonths, updatedAt.toISOString()),
                  )}
                  {ipAddress === null || ipAddress === undefined || ipAddress === '' ? '' : account.from(ipAddress)}
                </span>
              </span>
              {isThis ? null : (
                <Button
                  variant="default"
                  size="compact-sm"
                  onClick={() => void end(token)}
                  aria-label={account.endOf(device, momentWithMonths(words.shortMonths, createdAt.toISOString()))}
                >
                  {account.end}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {list.length < 2 ? null : (
        <Button variant="default" size="compact-md" mt="sm" onClick={() => void endOthers()}>
          {account.endOthers}
        </Button>
      )}
    </>
  );
}
