import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { trpc } from '../../server/trpc.ts';
import { account } from '../../words/account-words.ts';
import { authClient, PROVIDER_ID } from '../../session/auth-client.ts';

/** Binds one's account at the provider of OpenID Connect to this one: done by oneself, signed in, never by an address alone. */
export function WorkAccount(): ReactElement | null {
  const waysIn = useQuery(trpc.accounts.waysIn.queryOptions());
  const accounts = useQuery({ queryKey: ['own-accounts'], queryFn: async () => (await authClient.listAccounts()).data ?? [] });
  const provider = waysIn.data?.provider ?? null;
  if (provider === null) return null;
  const isBound = (accounts.data ?? []).some(({ providerId }) => providerId === PROVIDER_ID);
  return (
    <section>
      <h2>{account.signInWith(provider)}</h2>
      {isBound ? (
        <p>{account.connected}</p>
      ) : (
        <Button variant="light" onClick={() => void authClient.linkSocial({ provider: PROVIDER_ID, callbackURL: location.pathname })}>
          {account.connect(provider)}
        </Button>
      )}
    </section>
  );
}
