import type { SaidDifference } from '@saferplan/messages/published';
import { IconChevronRight, IconExternalLink } from '@tabler/icons-react';
import { Button } from '@mantine/core';
import { Fragment, lazy, type ReactElement, Suspense, useState } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { type ChangedPage, draftAddressOf, groupDifferences } from './group-differences.ts';
import { publicationWords } from '../../words/publication-words.ts';

const PagesBeside = lazy(async () => ({ default: (await import('./pages-beside.tsx')).PagesBeside }));

/** Every place in which what would be published differs from what is, by the page on which it is read, old and new. */
export function ChangedPages({ differences }: { readonly differences: readonly SaidDifference[] }): ReactElement | null {
  const { content } = useEdition();
  const { items, shared } = content;
  const [beside, setBeside] = useState<ChangedPage | null>(null);
  if (differences.length === 0) return null;
  const pages = groupDifferences(differences, { priorities: items.priority, themes: items.theme, series: shared.series });
  const compared = pages.filter(({ isPaper }) => !isPaper);
  return (
    <section className="box">
      <header className="box-head">
        <h2>{publicationWords.changedPages.pageByPage}</h2>
        <span className="quiet">{publicationWords.changedPages.pagesChangeInPlaces(pages.length, differences.length)}</span>
      </header>
      <ul className="lines">
        {pages.map((page) => (
          <li key={page.address}>
            <Page page={page} open={differences.length <= MOST_OPEN} onBeside={page.isPaper ? null : () => setBeside(page)} />
          </li>
        ))}
      </ul>
      {beside === null ? null : (
        <Suspense fallback={null}>
          <PagesBeside
            pages={compared}
            editionId={content.edition.id}
            start={compared.findIndex(({ address }) => address === beside.address)}
            onClose={() => setBeside(null)}
          />
        </Suspense>
      )}
    </section>
  );
}

/** Where more places differ, each page is opened by hand. */
const MOST_OPEN = 40;

function Page(props: {
  readonly page: ChangedPage;
  readonly open: boolean;
  /** Shows it beside the published one; null where it is no page. */
  readonly onBeside: (() => void) | null;
}): ReactElement {
  const { page, open, onBeside } = props;
  const { edition } = useEdition().content;
  const { name, differences } = page;
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
          {onBeside === null ? null : (
            <Button variant="default" size="compact-md" onClick={onBeside}>
              {publicationWords.changedPages.besideTodays}
              <span className="visually-hidden">: {name}</span>
            </Button>
          )}
          <a href={draftAddressOf(page, edition.id)} target="_blank" rel="noreferrer">
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
