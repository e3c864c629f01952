import type { Outputs } from '@saferplan/api/router';
import { Alert, Badge, Button, SegmentedControl } from '@mantine/core';
import type { EditionProblem } from '@saferplan/domain/plan';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { IconUser } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactElement, useMemo } from 'react';
import { useSession } from '../../session/session.ts';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { ProblemList } from './problem-list.tsx';
import { StatementReminder } from './statement-reminder.tsx';
import { client, trpc } from '../../server/trpc.ts';
import { useAnnounce } from '../../ui/announce.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { momentInWords } from '../../ui/moment-in-words.ts';
import { Await } from '../../ui/screen-states.tsx';
import { language, words } from '../../words/spoken.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { OnePage, PageRows } from './changed-pages.tsx';
import { type ChangedPage, groupDifferences } from './group-differences.ts';
import { usePagesRead } from './pages-read.ts';
import { type PublishAddress, publishAddress } from './publish-address.ts';
import { type WayToReach, waysToReach } from './ways-to-reach.ts';
import { RevisedFigures } from './revised-figures.tsx';
import { SecondPerson } from './second-person.tsx';
import { publicationWords } from '../../words/publication-words.ts';
import { ServerMessage } from '../../ui/server-message.tsx';
import { unmetInWords } from '../../words/unmet-in-words.ts';

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
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

/** Whether it may be published now, who asked for it, who may do it, and the button. */
function Approval(props: {
  readonly isFit: boolean;
  /** How many of the pages that would change one has looked at. */
  readonly read: { readonly done: number; readonly of: number };
  readonly reach: readonly WayToReach[];
}): ReactElement {
  const { isFit, read, reach } = props;
  const { content, outboxState } = useEdition();
  const { id: person, name, publisher, role, isPractice } = useSession();
  const members = useQuery(trpc.teamwork.names.queryOptions());
  const { edition, partnership } = content;
  const adoption = useQuery({ ...trpc.adoption.read.queryOptions({ editionId: edition.id }), staleTime: 0 });
  const problems = useQuery(trpc.plan.check.queryOptions({ editionId: edition.id }));
  const announce = useAnnounce();
  const queries = useQueryClient();
  const publish = useMutation({
    mutationFn: () => client.publication.publish.mutate({ editionId: edition.id }),
    onSuccess: async () => {
      announce(publicationWords.publishScreen.editionIsPublished(edition.label));
      await queries.invalidateQueries();
    },
  });
  const unmet =
    adoption.data === undefined
      ? []
      : (adoption.data.moves.find(({ move }) => move === 'publish')?.unmet.map(unmetInWords) ?? [
          publicationWords.publishScreen.itHasNotBeenAdopted,
        ]);
  const steps = adoption.data?.steps ?? [];
  // What was asked for before it was last published is done.
  const asked = steps.slice(steps.findLastIndex(({ move }) => move === 'publish') + 1).findLast(({ move }) => move === 'ask-to-publish');
  const open = problems.data?.filter(({ severity }) => severity === 'gap').length ?? null;
  // Whoever asked may not approve it too, where the partnership has it so.
  const approvers =
    members.data
      ?.filter((member) => member.publisher && !(partnership.fourEyes && asked !== undefined && member.userId === asked.actorId))
      .map((member) => (member.userId === person ? publicationWords.publishScreen.you : member.name)) ?? null;
  return (
    <section className="box">
      <header className="box-head">
        <h2>{publicationWords.publishScreen.approval}</h2>
        {isFit && unmet.length === 0 && adoption.data !== undefined ? (
          <span className="state state-published">{publicationWords.publishScreen.mayBePublished}</span>
        ) : null}
      </header>
      <div className="box-text">
        <p>
          {open === null ? '' : publicationWords.publishScreen.thingsAreOpen(open)}{' '}
          <Link to="/editions/$label" params={{ label: edition.label }} activeOptions={{ exact: true }}>
            {publicationWords.publishScreen.seeTheChecks}
          </Link>
        </p>
        {reach.length === 0 ? null : (
          <details>
            <summary>{publicationWords.publishScreen.waysToReach(reach.length)}</summary>
            <p className="quiet">{publicationWords.publishScreen.tryEach}</p>
            <ul>
              {reach.map(({ said, href, where }) => (
                <li key={href}>
                  <a href={href} target="_blank" rel="noreferrer">
                    {said}
                  </a>{' '}
                  <span className="quiet small">{where}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
        <ol className="people">
          <li>
            {asked === undefined ? <Nobody /> : <Avatar id={asked.actorId ?? asked.actorName} name={asked.actorName} />}
            <div>
              {asked === undefined
                ? publicationWords.publishScreen.nobodyHasAsked
                : publicationWords.publishScreen.askedForPublicationOn(asked.actorName, momentInWords(asked.at))}
              {partnership.fourEyes ? <span>{publicationWords.publishScreen.whoeverPublishesMustBeSomebody}</span> : null}
            </div>
          </li>
          <li>
            {publisher ? <Avatar id={person} name={name} /> : <Nobody />}
            <div>
              {approvers === null ? null : approvers.length === 0 ? (
                <>{publicationWords.publishScreen.nobodyMayApprove}</>
              ) : (
                <>{publicationWords.publishScreen.mayApprove(approvers.join(', '))}</>
              )}
              {read.of === 0 ? null : <span>{publicationWords.publishScreen.pagesLookedAt(read.done, read.of)}</span>}
            </div>
          </li>
        </ol>
        {publisher ? null : (
          <p>{isPractice ? publicationWords.publishScreen.nothingOfAPracticeCopy : publicationWords.publishScreen.youDoNotHaveThe}</p>
        )}
        {publish.error === null ? null : (
          <Alert color="red" role="alert" mb="sm">
            <ServerMessage error={publish.error} />
          </Alert>
        )}
        {isFit && unmet.length > 0 ? (
          <Alert color="orange" title={publicationWords.publishScreen.itCannotBePublishedYet} role="alert" mb="sm">
            <ul>
              {unmet.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </Alert>
        ) : null}
        <div className="buttons">
          {isFit && publisher && adoption.data !== undefined && unmet.length === 0 ? (
            <Button loading={publish.isPending} disabled={outboxState.pending.length > 0} onClick={() => publish.mutate()}>
              {edition.state === 'adopted'
                ? publicationWords.publishScreen.publishNow(edition.label)
                : publicationWords.publishScreen.publishAgain(edition.label)}
            </Button>
          ) : null}
          {isFit && unmet.length > 0 && (role === 'administrator' || role === 'editor') ? (
            <LinkButton to="/editions/$label/adoption" params={{ label: edition.label }} variant="default">
              {publicationWords.publishScreen.goToAdoption}
            </LinkButton>
          ) : null}
        </div>
      </div>
    </section>
  );
}

/** In place of a person's disc where there is nobody yet. */
const Nobody = (): ReactElement => (
  <span className="avatar-none" aria-hidden="true">
    <IconUser size={14} />
  </span>
);

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
