import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useEdition } from '../plan/edition-data.tsx';
import { trpc } from '../trpc.ts';
import { Await, Empty } from '../ui/screen-states.tsx';

/** The weekly messages as they would go out today: to whom, and what they say. */
export function Digests(): ReactElement {
  const { content } = useEdition();
  const digests = useQuery(trpc.monitoring.digests.queryOptions({ editionId: content.edition.id }));
  const waysIn = useQuery(trpc.accounts.waysIn.queryOptions());
  return (
    <section>
      <h2>Weekly messages to leads</h2>
      <p className="quiet">
        {waysIn.data?.mail === true
          ? 'They go out on Mondays while the edition is published and its year runs.'
          : 'No mail server is set up here, so none is sent; the operator’s guide says how.'}
      </p>
      <Await query={digests}>
        {(list) =>
          list.length === 0 ? (
            <Empty>Nobody is named as the lead of a priority under Settings, People.</Empty>
          ) : (
            <ul className="items">
              {list.map(({ name, wanted, message }) => (
                <li key={name} className="item">
                  <details>
                    <summary>
                      {name}
                      {wanted ? '' : ' (turned off)'}
                      {message === null ? ': nothing to say this week' : `: ${message.subject}`}
                    </summary>
                    {message === null ? null : <pre className="message">{message.text}</pre>}
                  </details>
                </li>
              ))}
            </ul>
          )
        }
      </Await>
    </section>
  );
}
