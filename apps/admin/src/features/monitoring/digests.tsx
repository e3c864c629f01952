import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { trpc } from '../../server/trpc.ts';
import { Await, Empty } from '../../ui/screen-states.tsx';
import { monitoringWords } from '../../words/monitoring-words.ts';

/** The weekly messages as they would go out today: to whom, and what they say. */
export function Digests(): ReactElement {
  const { content } = useEdition();
  const digests = useQuery(trpc.monitoring.digests.queryOptions({ editionId: content.edition.id }));
  const waysIn = useQuery(trpc.accounts.waysIn.queryOptions());
  return (
    <section>
      <h2>{monitoringWords.digests.weeklyMessagesToLeads}</h2>
      <p className="quiet">
        {waysIn.data?.mail === true ? monitoringWords.digests.theyGoOutOnMondays : monitoringWords.digests.noMailServerIsSet}
      </p>
      <Await query={digests}>
        {(list) =>
          list.length === 0 ? (
            <Empty>{monitoringWords.digests.nobodyIsNamedAsThe}</Empty>
          ) : (
            <ul className="items">
              {list.map(({ name, wanted, message }) => (
                <li key={name} className="item">
                  <details>
                    <summary>
                      {name}
                      {wanted ? '' : monitoringWords.digests.turnedOff}
                      {message === null ? monitoringWords.digests.nothingToSayThisWeek : `: ${message.subject}`}
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
