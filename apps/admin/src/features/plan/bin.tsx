import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useSession } from '../../session/session.ts';
import { trpc } from '../../server/trpc.ts';
import { momentInWords } from '../../ui/moment-in-words.ts';
import { Empty } from '../../ui/screen-states.tsx';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { ChangeSaid } from '../../edition-store/change-said.tsx';
import { removedInWords } from '../../words/change-words.ts';
import { planWords } from '../../words/plan-words.ts';

/** What was removed since the last publication, each to be put back with all that hung on it. */
export function Bin({ editionId }: { readonly editionId: string | null }): ReactElement {
  const { putBack } = useEdition();
  const { role } = useSession();
  const bin = useQuery({ ...trpc.plan.bin.queryOptions({ editionId }), staleTime: 0 });
  const list = bin.data ?? [];
  return (
    <details className="bin">
      <summary>{planWords.bin.binRemovals(list.length)}</summary>
      {list.length === 0 ? <Empty>{planWords.bin.whatIsRemovedCanBe}</Empty> : null}
      <ul className="items">
        {list.map(({ changeSetId, summary, actorName, at, count }) => (
          <li key={changeSetId} className="item">
            <ChangeSaid summary={summary} />
            {count > 1 ? planWords.bin.things(count) : ''}{' '}
            <span className="quiet">
              {actorName}, {momentInWords(at)}
            </span>{' '}
            {role === 'administrator' || role === 'editor' ? (
              <Button variant="default" size="compact-sm" onClick={() => void putBack(editionId, changeSetId, removedInWords(summary))}>
                {planWords.bin.putBack}
                <span className="visually-hidden">
                  : <ChangeSaid summary={summary} />
                </span>
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
