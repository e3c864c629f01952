import type { SaidDifference } from '@saferplan/messages/published';
import { IconChevronLeft, IconChevronRight, IconCircle, IconCircleCheck, IconExternalLink } from '@tabler/icons-react';
import { ActionIcon } from '@mantine/core';
import { Fragment, type ReactElement, useEffect } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { type ChangedPage, draftAddressOf } from './group-differences.ts';
import { PagesBeside } from './pages-beside.tsx';
import { publicationWords } from '../../words/publication-words.ts';
import type { Way } from './publish-address.ts';
import { WithOwnNames, WithOwnWords } from '../../edition-store/own-text.tsx';

const said = publicationWords.changedPages;

/** A difference as the line of its page tells it: the field or item, and what would stand there. */
function inShort({ where, after }: SaidDifference): string {
  const name = where.split(' › ').at(-1) ?? where;
  return said.placeSays(name, after === null ? said.isTakenAway : after.slice(0, LONGEST_SAID));
}

/** Letters of a new text that the line of its page holds. */
const LONGEST_SAID = 160;

/** Every page that would change, one a line with how much of it does, and whether one has looked at it as it would be. */
export function PageRows(props: {
  readonly pages: readonly ChangedPage[];
  readonly open: ChangedPage | undefined;
  readonly isRead: (page: ChangedPage) => boolean;
  readonly onOpen: (page: ChangedPage) => void;
}): ReactElement {
  const { pages, open, isRead, onOpen } = props;
  return (
    <section className="box">
      <header className="box-head">
        <h2>{said.pageByPage}</h2>
        <span className="quiet">
          {said.pagesChangeInPlaces(
            pages.length,
            pages.reduce((sum, { differences }) => sum + differences.length, 0),
          )}
        </span>
      </header>
      <ul className="lines page-rows">
        {pages.map((page) => (
          <li key={page.address}>
            <button type="button" className="line" aria-current={page === open ? 'true' : undefined} onClick={() => onOpen(page)}>
              <span className="line-mark read-mark" data-read={isRead(page) ? 'yes' : 'no'}>
                {isRead(page) ? <IconCircleCheck aria-hidden="true" size={18} /> : <IconCircle aria-hidden="true" size={18} />}
              </span>
              <span className="line-text">
                <b>
                  <WithOwnNames>{page.name}</WithOwnNames>
                </b>
                <span className="page-says">
                  <WithOwnNames>{firstPlaces(page.differences.map(inShort))}</WithOwnNames>
                </span>
              </span>
              <span className="quiet">{said.placesDiffer(page.differences.length)}</span>
              <span className="visually-hidden">{isRead(page) ? said.lookedAt : said.notLookedAt}</span>
              <IconChevronRight aria-hidden="true" size={16} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One page that would change: both as they are and would be, or each place in words with old and new. */
export function OnePage(props: {
  readonly pages: readonly ChangedPage[];
  readonly page: ChangedPage;
  readonly way: Way;
  readonly onStep: (to: ChangedPage) => void;
  /** Told once the page is on the screen; null where it is there without having been asked for. */
  readonly onSeen: ((page: ChangedPage) => void) | null;
}): ReactElement {
  const { pages, page, way, onStep, onSeen } = props;
  const { edition } = useEdition().content;
  const at = pages.indexOf(page);
  const [before, next] = [pages[at - 1], pages[at + 1]];
  const inWords = page.isPaper || way === 'sentences';
  useEffect(() => {
    if (inWords) onSeen?.(page);
  }, [inWords, page, onSeen]);
  return (
    <section aria-label={page.name}>
      <div className="beside-tools" id="page-shown" tabIndex={-1}>
        <h2>
          <WithOwnNames>{page.name}</WithOwnNames>
        </h2>
        <span className="quiet">{publicationWords.pagesBeside.pageOf(at + 1, pages.length)}</span>
        <div className="buttons">
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={publicationWords.pagesBeside.thePageBefore}
            disabled={before === undefined}
            onClick={() => (before === undefined ? undefined : onStep(before))}
          >
            <IconChevronLeft size={18} />
          </ActionIcon>
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={publicationWords.pagesBeside.theNextPage}
            disabled={next === undefined}
            onClick={() => (next === undefined ? undefined : onStep(next))}
          >
            <IconChevronRight size={18} />
          </ActionIcon>
          <a href={draftAddressOf(page, edition.id)} target="_blank" rel="noreferrer">
            <IconExternalLink aria-hidden="true" size={14} /> {said.wholePage}
            <span className="visually-hidden">: {said.readAsItWouldBe(page.name)}</span>
          </a>
        </div>
      </div>
      {inWords ? (
        <div className="box">
          <InSentences differences={page.differences} />
        </div>
      ) : (
        <PagesBeside key={page.address} page={page} editionId={edition.id} asPhone={way === 'phone'} onSeen={onSeen} />
      )}
    </section>
  );
}

const InSentences = ({ differences }: { readonly differences: readonly SaidDifference[] }): ReactElement => (
  <dl className="differences box-text">
    {differences.map(({ kind, path, where, before, after, own }) => (
      <Fragment key={`${kind} ${path}`}>
        <dt>
          <WithOwnNames>{kind === 'moved' ? said.theOrder(where) : where}</WithOwnNames>
        </dt>
        <dd>
          {before === null ? null : (
            <del>
              <WithOwnWords own={own.before}>{before}</WithOwnWords>
            </del>
          )}
          {after === null ? (
            <span className="quiet"> {said.isTakenAway}</span>
          ) : (
            <ins>
              <WithOwnWords own={own.after}>{after}</WithOwnWords>
            </ins>
          )}
        </dd>
      </Fragment>
    ))}
  </dl>
);

/** How many of the places that differ on a page are named beside it. */
const NAMED_PLACES = 5;

/** The first places that differ, and how many more there are. */
function firstPlaces(places: readonly string[]): string {
  const named = places.slice(0, NAMED_PLACES).join('; ');
  return places.length > NAMED_PLACES ? said.andMorePlaces(named, places.length - NAMED_PLACES) : named;
}
