import { Alert, Badge, Button } from '@mantine/core';
import type { EditionProblem } from '@saferplan/domain/plan';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
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
import { ChangedPages } from './changed-pages.tsx';
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
  return (
    <>
      <header className="page-head">
        <div>
          <h1>
            {words.publish} {edition.label}
          </h1>
          <p>{publicationWords.publishScreen.whatThePublicReadsNow}</p>
        </div>
      </header>
      <StatementReminder />
      <Await query={preview}>
        {(found) => (
          <div className="two publish">
            <div>
              <StillHere problems={found.withdrawn} />
              {found.faults.length > 0 ? <Faults problems={found.faults} /> : <Changes sentences={found.changes} />}
              <ChangedPages differences={found.differences} />
              <RevisedFigures revised={found.revised} />
              <Publications />
            </div>
            <div>
              <Approval isFit={found.faults.length === 0} />
              <SecondPerson />
            </div>
          </div>
        )}
      </Await>
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
function Approval({ isFit }: { readonly isFit: boolean }): ReactElement {
  const { content, outboxState } = useEdition();
  const { publisher, role, isPractice } = useSession();
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
  const asked = adoption.data?.steps.findLast(({ move }) => move === 'ask-to-publish');
  const open = problems.data?.filter(({ severity }) => severity === 'gap').length ?? null;
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
          {open === null ? '' : publicationWords.publishScreen.thingsAreOpenAndShown(open)}{' '}
          <Link to="/editions/$label" params={{ label: edition.label }} activeOptions={{ exact: true }}>
            {publicationWords.publishScreen.seeTheChecks}
          </Link>
        </p>
        {asked === undefined ? null : (
          <p>{publicationWords.publishScreen.askedForPublicationOn(asked.actorName, momentInWords(asked.at))}</p>
        )}
        {partnership.fourEyes ? <p>{publicationWords.publishScreen.whoeverPublishesMustBeSomebody}</p> : null}
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
