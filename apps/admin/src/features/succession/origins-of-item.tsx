import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { trpc } from '../../server/trpc.ts';
import { successionWords } from '../../words/succession-words.ts';

/** From which published plans of the partnerships whose place this one takes an item was carried over; nothing where it was not. */
export function OriginsOfItem({ id }: { readonly id: string }): ReactElement | null {
  const { content } = useEdition();
  const carried = useQuery(trpc.succession.carried.queryOptions({ editionId: content.edition.id }));
  const sources = (carried.data ?? []).filter(({ itemId }) => itemId === id).map(({ source }) => source);
  if (sources.length === 0) return null;
  return (
    <section>
      <h3>{successionWords.originsOfItem.whereThisComesFrom}</h3>
      <ul>
        {sources.map(({ name, label, sha256, path, words }) => (
          <li key={`${sha256}${path}`}>
            {name}, {label}: “{words}”
          </li>
        ))}
      </ul>
    </section>
  );
}
