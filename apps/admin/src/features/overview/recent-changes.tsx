import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { Avatar } from '../../ui/avatar.tsx';
import { trpc } from '../../server/trpc.ts';
import { momentInWords } from '../../ui/moment-in-words.ts';
import { Await } from '../../ui/screen-states.tsx';
import { ChangeSaid } from '../../edition-store/change-said.tsx';
import { words } from '../../words/spoken.ts';
import { overviewWords } from '../../words/overview-words.ts';

const SHOWN = 6;

/** Who changed what recently, from the log that nobody can alter. */
export function RecentChanges(): ReactElement {
  const { edition } = useEdition().content;
  const changes = useQuery(trpc.plan.recentChanges.queryOptions({ editionId: edition.id, limit: SHOWN }));
  return (
    <section className="box">
      <header className="box-head">
        <h2>{overviewWords.recentChanges.whatChangedRecently}</h2>
        <span className="box-more">
          <Link to="/editions/$label/history" params={{ label: edition.label }}>
            {words.history}
          </Link>
        </span>
      </header>
      <Await query={changes}>
        {(sets) => (
          <>
            {sets.length === 0 ? <p className="box-text quiet">{overviewWords.recentChanges.nothingHasBeenChangedYet}</p> : null}
            <ul className="lines">
              {sets.map(({ id, actorName, summary, at }) => (
                <li key={id} className="line">
                  <Avatar id={actorName} name={actorName} />
                  <span className="line-text">
                    <ChangeSaid summary={summary} />
                    <span>{actorName}</span>
                  </span>
                  <span className="quiet">{momentInWords(at)}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </Await>
    </section>
  );
}
