import type { BodyDifference } from '@saferplan/domain/publication';
import { IconChevronRight, IconExternalLink } from '@tabler/icons-react';
import { Button } from '@mantine/core';
import { Fragment, lazy, type ReactElement, Suspense, useState } from 'react';
import { useEdition } from '../plan/edition-data.tsx';
import { type ChangedPage, groupDifferences } from './group-differences.ts';
import { publicationWords } from './publication-words.ts';

const PagesBeside = lazy(async () => ({ default: (await import('./pages-beside.tsx')).PagesBeside }));

/** Every place in which what would be published differs from what is, by the page on which it is read, old and new. */
export function ChangedPages({ differences }: { readonly differences: readonly BodyDifference[] }): ReactElement | null {
  const { content } = useEdition();
  const { items, shared } = content;
  const [beside, setBeside] = useState<number | null>(null);
  if (differences.length === 0) return null;
  const pages = groupDifferences(differences, { priorities: items.priority, themes: items.theme, series: shared.series });
  return (
    <section className="box">
      <header className="box-head">
        <h2>{publicationWords.changedPages.pageByPage}</h2>
        <span className="quiet">{publicationWords.changedPages.pagesChangeInPlaces(pages.length, differences.length)}</span>
      </header>
      <ul className="lines">
        {pages.map((page, index) => (
          <li key={page.address}>
            <Page page={page} open={differences.length <= MOST_OPEN} onBeside={() => setBeside(index)} />
          </li>
        ))}
      </ul>
      {beside === null ? null : (
        <Suspense fallback={null}>
          <PagesBeside pages={pages} editionId={content.edition.id} start={beside} onClose={() => setBeside(null)} />
        </Suspense>
      )}
    </section>
  );
}

/** Where more places differ, each page is opened by hand. */
const MOST_OPEN = 40;

function Page(props: { readonly page: ChangedPage; readonly open: boolean; readonly onBeside: () => void }): ReactElement {
  const { page, open, onBeside } = props;
  const { edition } = useEdition().content;
  const { name, address, differences } = page;
  return (
    <details open={open}>
      <summary className="line">
        <span className="count" data-tone="gap">
          {differences.length}
        </span>
        <span className="line-text">
          <b>{name}</b>
          <span>{publicationWords.changedPages.placesDiffer(differences.length)}</span>
        </span>
        <IconChevronRight aria-hidden="true" size={16} className="turns" />
      </summary>
      <div className="box-text">
        <p className="buttons">
          <Button variant="default" size="compact-md" onClick={onBeside}>
            {publicationWords.changedPages.besideTodays}
            <span className="visually-hidden">: {name}</span>
          </Button>
          <a href={`/drafts/${encodeURIComponent(edition.id)}/pages${address}`} target="_blank" rel="noreferrer">
            {publicationWords.changedPages.readAsItWouldBe(name)} <IconExternalLink aria-hidden="true" size={14} />
          </a>
        </p>
        <dl className="differences">
          {differences.map(({ kind, path, where, before, after }) => (
            <Fragment key={`${kind} ${path}`}>
              <dt>{kind === 'moved' ? publicationWords.changedPages.theOrder(where) : where}</dt>
              <dd>
                {before === null ? null : <del>{before}</del>}
                {after === null ? <span className="quiet"> {publicationWords.changedPages.isTakenAway}</span> : <ins>{after}</ins>}
              </dd>
            </Fragment>
          ))}
        </dl>
      </div>
    </details>
  );
}
