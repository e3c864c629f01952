import { Alert } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';

/** What went wrong with what somebody did, which a screen reader reads out at once; nothing where nothing did. */
export function ErrorAlert({ error }: { readonly error: ReactNode }): ReactElement | null {
  return error === null || error === undefined ? null : (
    <Alert color="red" role="alert">
      {error}
    </Alert>
  );
}
