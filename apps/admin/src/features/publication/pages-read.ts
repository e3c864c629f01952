import { useSessionStorage } from '@mantine/hooks';
import { useCallback } from 'react';
import type { ChangedPage } from './group-differences.ts';

/** What one has looked at of a page: it is to be looked at again once something else of it would change. */
const contentOf = ({ differences }: ChangedPage): string =>
  JSON.stringify(differences.map(({ path, before, after }) => [path, before, after]));

/** Which of the pages that would change one has looked at, in this window, as they would be now. */
export function usePagesRead(editionId: string): {
  readonly isRead: (page: ChangedPage) => boolean;
  readonly note: (page: ChangedPage) => void;
} {
  const [read, setRead] = useSessionStorage<Readonly<Record<string, string>>>({
    key: `saferplan-pages-read/${editionId}`,
    defaultValue: {},
    getInitialValueInEffect: false,
  });
  const note = useCallback(
    (page: ChangedPage): void =>
      setRead((before) => (before[page.address] === contentOf(page) ? before : { ...before, [page.address]: contentOf(page) })),
    [setRead],
  );
  return { isRead: (page) => read[page.address] === contentOf(page), note };
}
