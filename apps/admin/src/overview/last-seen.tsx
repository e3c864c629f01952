import type { Outputs } from '@saferplan/api/router';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useEdition } from '../plan/edition-data.tsx';
import { trpc } from '../trpc.ts';
import { momentInWords } from '../ui/moment-in-words.ts';

/** How many of the changes are named. */
const NAMED = 4;

/** What the public reads now, since when, and what of this edition it does not see yet. */
export function LastSeen({ publications }: { readonly publications: Outputs['publication']['list'] }): ReactElement {
  const { edition } = useEdition().content;
  const preview = useQuery(trpc.publication.preview.queryOptions({ editionId: edition.id }));
  const newest = publications.toSorted((one, other) => other.publishedAt.localeCompare(one.publishedAt))[0];
  const changes = preview.data?.changes ?? [];
  const differs = preview.data?.differences.length ?? 0;
  return (
    <section className="box">
      <header className="box-head">
        <h2>What the public last saw</h2>
        <span className="box-more">
          <Link to="/editions/$label/publish" params={{ label: edition.label }}>
            What would change
          </Link>
        </span>
      </header>
      <div className="box-text">
        {newest === undefined ? (
          <p>Nothing is published yet.</p>
        ) : (
          <p>
            <a href={`/editions/${newest.label}/`}>{newest.label}</a>, since {momentInWords(newest.publishedAt)}, published by{' '}
            {newest.publishedBy}.
          </p>
        )}
        {preview.data === undefined ? null : preview.data.faults.length > 0 ? (
          <p>{edition.label} cannot be published as it is.</p>
        ) : differs === 0 ? (
          <p>Nothing in {edition.label} differs from what is public.</p>
        ) : (
          <>
            <p>
              <b>
                {differs === 1 ? 'One place' : `${differs.toString()} places`} in {edition.label}
              </b>{' '}
              would read differently:
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
