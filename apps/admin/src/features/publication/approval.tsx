import { Alert, Button } from '@mantine/core';
import { type AdoptionTransition, publicationRequest, sentBackRequest } from '@saferplan/domain/adoption';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { IconUser } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useSession } from '../../session/session.ts';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { client, trpc } from '../../server/trpc.ts';
import { useAnnounce } from '../../ui/announce.tsx';
import { Avatar } from '../../ui/avatar.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { momentInWords } from '../../ui/moment-in-words.ts';
import { ServerMessage } from '../../ui/server-message.tsx';
import { publicationWords } from '../../words/publication-words.ts';
import { unmetInWords } from '../../words/unmet-in-words.ts';
import { SendBack, SentBack } from './send-back.tsx';
import type { WayToReach } from './ways-to-reach.ts';

/** Whether it may be published now, who asked for it, who may do it, and the button. */
export function Approval(props: {
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
  const unmetFor = (step: AdoptionTransition): readonly string[] | null =>
    adoption.data?.moves.find(({ move }) => move === step)?.unmet.map(unmetInWords) ?? null;
  const unmet = adoption.data === undefined ? [] : (unmetFor('publish') ?? [publicationWords.publishScreen.itHasNotBeenAdopted]);
  const steps = adoption.data?.steps ?? [];
  const asked = publicationRequest(steps);
  const sentBack = sentBackRequest(steps);
  const lastAsked = asked ?? sentBack?.asked ?? null;
  const open = problems.data?.filter(({ severity }) => severity === 'gap').length ?? null;
  // Whoever asked may not approve it too, where the partnership has it so.
  const approvers =
    members.data
      ?.filter((member) => member.publisher && !(partnership.fourEyes && asked !== null && member.userId === asked.actorId))
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
            {lastAsked === null ? <Nobody /> : <Avatar id={lastAsked.actorId} name={lastAsked.actorName} />}
            <div>
              {lastAsked === null
                ? publicationWords.publishScreen.nobodyHasAsked
                : publicationWords.publishScreen.askedForPublicationOn(lastAsked.actorName, momentInWords(lastAsked.at))}
              {partnership.fourEyes ? <span>{publicationWords.publishScreen.whoeverPublishesMustBeSomebody}</span> : null}
            </div>
          </li>
          {sentBack === null ? null : <SentBack step={sentBack.sentBack} />}
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
          {publisher && unmetFor('send-back')?.length === 0 ? <SendBack edition={edition} /> : null}
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
