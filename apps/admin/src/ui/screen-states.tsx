import { Alert, Button, Loader } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { words } from '../words/spoken.ts';
import { uiWords } from '../words/ui-words.ts';
import { ServerMessage } from './server-message.tsx';

interface Query<Data> {
  readonly data: Data | undefined;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly refetch: () => unknown;
}

/** Shows what a query brings; until then that it is loading, or why it failed with a way to try again. */
export function Await<Data>(props: { readonly query: Query<Data>; readonly children: (data: Data) => ReactNode }): ReactElement {
  const { query, children } = props;
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isPending) return <Loading />;
  return (
    <Alert color="red" title={uiWords.screenStates.thisCouldNotBeLoaded} role="alert">
      <p>
        <ServerMessage error={query.error} />
      </p>
      <Button onClick={() => void query.refetch()}>{words.tryAgain}</Button>
    </Alert>
  );
}

/** What stands where something is on its way. */
export const Loading = (): ReactElement => (
  <div className="screen-state" role="status">
    <Loader size="sm" aria-hidden="true" /> {words.loading}
  </div>
);

/** What stands where a list is empty. */
export const Empty = ({ children }: { readonly children: ReactNode }): ReactElement => <p className="quiet">{children}</p>;
