import type { Outputs } from '@saferplan/api/router';
import { Alert, Badge, SegmentedControl } from '@mantine/core';
import type { EditionProblem } from '@saferplan/domain/plan';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactElement, useMemo } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { ProblemList } from './problem-list.tsx';
import { StatementReminder } from './statement-reminder.tsx';
import { trpc } from '../../server/trpc.ts';
import { momentInWords } from '../../ui/moment-in-words.ts';
import { Await } from '../../ui/screen-states.tsx';
import { language, words } from '../../words/spoken.ts';
import { OnePage, PageRows } from './changed-pages.tsx';
import { type ChangedPage, groupDifferences } from './group-differences.ts';
import { usePagesRead } from './pages-read.ts';
import { type PublishAddress, publishAddress } from './publish-address.ts';
import { waysToReach } from './ways-to-reach.ts';
import { Approval } from './approval.tsx';
import { RevisedFigures } from './revised-figures.tsx';
import { SecondPerson } from './second-person.tsx';
import { publicationWords } from '../../words/publication-words.ts';
import { WithOwnNames } from '../../edition-store/own-text.tsx';

/** What the public will see change, page by page; what still stands in the way; who asks and who may approve; and the button. */
export function PublishScreen(): ReactElement {
  const { content } = useEdition();
  const { edition } = content;
  const preview = useQuery({ ...trpc.publication.preview.queryOptions({ editionId: edition.id, language }), staleTime: 0 });
  return <Await query={preview}>{(found) => <Preview found={found} />}</Await>;
}

function Preview({ found }: { readonly found: Outputs['publication']['preview'] }): ReactElement {
  const { content } = useEdition();
  const { edition, items, shared } = content;
  const navigate = useNavigate({ from: '/editions/$label/publish' });
  const address = useSearch({ from: '/signed-in/editions/$label/publish' });
  const way = address.as ?? 'beside';
  const { isRead, note } = usePagesRead(edition.id);
  const pages = useMemo(
    () => groupDifferences(found.differences, { priorities: items.priority, themes: items.theme, series: shared.series }),
    [found.differences, items.priority, items.theme, shared.series],
  );
  const shown = pages.find((page) => page.address === address.page) ?? pages[0];
  const go = (to: PublishAddress): void => void navigate({ search: { ...address, ...to }, replace: true, resetScroll: false });
  /** The page is below the list of all, which may be long. */
  const open = (page: ChangedPage): void => {
    go({ page: page.address });
    requestAnimationFrame(() => {
      const at = document.getElementById('page-shown');
      at?.focus({ preventScroll: true });
      at?.scrollIntoView();
    });
  };
  return (
    <>
      <header className="page-head">
        <div>
          <h1>
            {words.publish} {edition.label}
          </h1>
          <p>{publicationWords.publishScreen.whatThePublicReadsNow}</p>
        </div>
        {pages.length === 0 ? null : (
          <div className="page-actions">
            <SegmentedControl
              aria-label={publicationWords.pagesBeside.shown}
              size="sm"
              value={way}
              onChange={(as) => go(publishAddress({ as }))}
              data={[
                { value: 'beside', label: publicationWords.pagesBeside.sideBySide },
                { value: 'sentences', label: publicationWords.pagesBeside.inSentences },
                { value: 'phone', label: publicationWords.pagesBeside.asAPhone },
              ]}
            />
          </div>
        )}
      </header>
      <StatementReminder />
      <div className="two publish-grid">
        <div>
          <StillHere problems={found.withdrawn} />
          {found.faults.length > 0 ? <Faults problems={found.faults} /> : <Changes sentences={found.changes} />}
          {shown === undefined ? null : (
            <>
              <PageRows pages={pages} open={shown} isRead={isRead} onOpen={open} />
              <OnePage
                pages={pages}
                page={shown}
                way={way}
                onStep={(page) => go({ page: page.address })}
                onSeen={shown.address === address.page ? note : null}
              />
            </>
          )}
          <RevisedFigures revised={found.revised} />
          <Publications />
        </div>
        <div>
          <Approval
            isFit={found.faults.length === 0}
            read={{ done: pages.filter(isRead).length, of: pages.length }}
            reach={waysToReach(found.differences)}
          />
          <SecondPerson />
        </div>
      </div>
    </>
  );
}

function Faults({ problems }: { readonly problems: readonly EditionProblem[] }): ReactElement {
  return (
    <section className="box">
      <header className="box-head">
        <h2>{publicationWords.publishScreen.thisEditionCannotBePublished}</h2>
        <span className="count" data-tone="fault">
          {problems.length}
        </span>
      </header>
      <div className="box-text">
        <p>{publicationWords.publishScreen.thingsStandInTheWay(problems.length)}</p>
        <ProblemList problems={problems} />
      </div>
    </section>
  );
}

function Changes({ sentences }: { readonly sentences: readonly string[] }): ReactElement {
  return (
    <section className="box">
      <header className="box-head">
        <h2>{publicationWords.publishScreen.whatThePublicWillSee}</h2>
      </header>
      <ul className="box-text plain-lines">
        {sentences.map((sentence) => (
          <li key={sentence}>
            <WithOwnNames>{sentence}</WithOwnNames>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Says that what was withdrawn from the public still stands in what is about to be published. */
function StillHere({ problems }: { readonly problems: readonly EditionProblem[] }): ReactElement | null {
  if (problems.length === 0) return null;
  return (
    <Alert color="orange" mb="md" title={publicationWords.publishScreen.whatWasWithdrawnStillStands} role="alert">
      <p>{publicationWords.publishScreen.itWouldBePublicAgain}</p>
      <ProblemList problems={problems} />
    </Alert>
  );
}

function Publications(): ReactElement {
  const publications = useQuery(trpc.publication.list.queryOptions());
  return (
    <section className="box">
      <header className="box-head">
        <h2>{publicationWords.publishScreen.publishedSoFar}</h2>
      </header>
      <Await query={publications}>
        {(list) =>
          list.length === 0 ? (
            <p className="box-text quiet">{words.nothingYet}</p>
          ) : (
            <>
              <LeftOut labels={list.filter(({ unsound }) => unsound !== null).map(({ label }) => label)} />
              <ul className="lines">
                {list.map((publication) => (
                  <li key={publication.id} className="line">
                    <span className="line-text">
                      <a href={`/editions/${publication.label}/`}>{publication.label}</a>
                      <span>
                        {momentInWords(publication.publishedAt)}, {publication.publishedBy}
                      </span>
                    </span>
                    {publication.unsound === null ? null : <Badge color="red">{words.unsound[publication.unsound]}</Badge>}
                    <span className="quiet small" title={publicationWords.publishScreen.sha256(publication.sha256)}>
                      {publicationWords.publishScreen.fingerprint(publication.sha256.slice(0, 12))}
                    </span>
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Await>
    </section>
  );
}

/** Says that publications are not public any more because what is stored of them is damaged. */
function LeftOut({ labels }: { readonly labels: readonly string[] }): ReactElement | null {
  if (labels.length === 0) return null;
  return (
    <Alert color="red" title={publicationWords.publishScreen.whatIsStoredOfA} role="alert">
      {publicationWords.publishScreen.thePublicDoesNotSee(labels.join(', '))}
    </Alert>
  );
}
