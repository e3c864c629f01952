import type { Outputs } from '@saferplan/api/router';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { trpc } from '../../server/trpc.ts';
import { momentInWords } from '../../ui/moment-in-words.ts';
import { overviewWords } from '../../words/overview-words.ts';
import { language } from '../../words/spoken.ts';
import { Phrase } from '../../ui/phrase.tsx';

/** How many of the changes are named. */
const NAMED = 4;

/** What the public reads now, since when, and what of this edition it does not see yet. */
export function LastSeen({ publications }: { readonly publications: Outputs['publication']['list'] }): ReactElement {
  const { edition } = useEdition().content;
  const preview = useQuery(trpc.publication.preview.queryOptions({ editionId: edition.id, language }));
  const newest = publications.toSorted((one, other) => other.publishedAt.localeCompare(one.publishedAt))[0];
  const changes = preview.data?.changes ?? [];
  const differs = preview.data?.differences.length ?? 0;
  return (
    <section className="box">
      <header className="box-head">
        <h2>{overviewWords.lastSeen.whatThePublicLastSaw}</h2>
        <span className="box-more">
          <Link to="/editions/$label/publish" params={{ label: edition.label }}>
            {overviewWords.lastSeen.whatWouldChange}
          </Link>
        </span>
      </header>
      <div className="box-text">
        {newest === undefined ? (
          <p>{overviewWords.lastSeen.nothingIsPublishedYet}</p>
        ) : (
          <p>
            <Phrase
              text={overviewWords.lastSeen.sincePublishedBy(newest.label, momentInWords(newest.publishedAt), newest.publishedBy)}
              parts={[(inside) => <a href={`/editions/${newest.label}/`}>{inside}</a>]}
            />
          </p>
        )}
        {preview.data === undefined ? null : preview.data.faults.length > 0 ? (
          <p>{overviewWords.lastSeen.cannotBePublishedAsIt(edition.label)}</p>
        ) : differs === 0 ? (
          <p>{overviewWords.lastSeen.nothingInDiffersFromWhat(edition.label)}</p>
        ) : (
          <>
            <p>
              <Phrase
                text={overviewWords.lastSeen.placesInWouldReadDifferently(differs, edition.label)}
                parts={[(inside) => <b>{inside}</b>]}
              />
            </p>
            <ul className="plain-lines">
              {changes.slice(0, NAMED).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
