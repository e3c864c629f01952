import type { Item } from '@saferplan/domain/plan';
import type { PeerGroupId } from '@saferplan/domain/shared';
import { comparisonInWords, comparisonStateNames } from '@saferplan/messages';
import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { trpc } from '../../server/trpc.ts';
import { Await } from '../../ui/screen-states.tsx';
import { peersWords } from '../../words/peers-words.ts';
import { language } from '../../words/spoken.ts';

/** How each of these series stands among the areas of the first peer group; nothing where none of them can be compared. */
export function VerdictsOfPeers({ series }: { readonly series: readonly Item<'series'>[] }): ReactElement | null {
  const counted = series.filter(({ feed }) => feed.kind === 'police' || feed.kind === 'official');
  const choices = useQueries({ queries: counted.map(({ id }) => trpc.peers.choices.queryOptions({ seriesId: id })) });
  const compared = counted.flatMap((one, index) => {
    const found = choices[index]?.data;
    const group = found?.nothingYet === null ? found.groups[0] : undefined;
    return group === undefined ? [] : [{ one, groupId: group.id }];
  });
  if (compared.length === 0) return null;
  return (
    <section className="box">
      <div className="box-head">
        <h3>{peersWords.besideNeighbours.besideItsNeighbours}</h3>
      </div>
      <div className="box-text">
        {compared.map(({ one, groupId }) => (
          <Compared key={one.id} series={one} groupId={groupId} />
        ))}
      </div>
    </section>
  );
}

function Compared({ series, groupId }: { readonly series: Item<'series'>; readonly groupId: PeerGroupId }): ReactElement {
  const { content } = useEdition();
  const compared = useQuery(trpc.peers.compare.queryOptions({ seriesId: series.id, groupId }));
  return (
    <Await query={compared}>
      {({ comparison, ...asked }) => (
        <p>
          <Link to="/editions/$label/data/series/$slug" params={{ label: content.edition.label, slug: series.slug }}>
            {series.title}
          </Link>{' '}
          {comparison === null ? (
            peersWords.comparedWithPeers.thisAreaIsNotOn
          ) : (
            <>
              <span className={`state comparison-${comparison.state}`}>{comparisonStateNames[language][comparison.state]}</span>{' '}
              {comparisonInWords(comparison, asked, language).resident.slice(0, 2).join(' ')}
            </>
          )}
        </p>
      )}
    </Await>
  );
}
