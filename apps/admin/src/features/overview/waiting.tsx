import { asksAccount, awaitsAccount, actionsShownTo } from '@saferplan/domain/accounts';
import { isAskedOf, isUndecided, publicationRequest, sentBackTo } from '@saferplan/domain/adoption';
import { type Item, type ItemKind, nameOf } from '@saferplan/domain/plan';
import { WHEN } from '@saferplan/messages';
import { useQuery } from '@tanstack/react-query';
import { IconArrowBackUp, IconArrowUp, IconLock, IconMessage } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import { useSession } from '../../session/session.ts';
import { reasonInWords, useRatedActions } from '../monitoring/index.ts';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { screenOf } from '../../places/screen-of.ts';
import { trpc } from '../../server/trpc.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { momentInWords } from '../../ui/moment-in-words.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import { overviewWords } from '../../words/overview-words.ts';
import { language } from '../../words/spoken.ts';
import { OwnText, WithOwnNames } from '../../edition-store/own-text.tsx';

/** One thing that waits for whoever is signed in. */
interface Waiting {
  readonly key: string;
  readonly mark: ReactNode;
  readonly title: ReactNode;
  readonly detail: ReactNode;
  readonly action: ReactElement;
}

/** How many actions that are late are named one by one. */
const NAMED = 4;

/** What waits for whoever is signed in, as every screen tells it: questions by name, what a second person has to see, late actions. */
export function useNotices(): readonly Waiting[] {
  return [...useQuestions(), ...useRequests(), ...useLateActions()];
}

/** What waits for whoever is signed in, with the limits of charts that are to be decided. */
export function WaitingForYou(): ReactElement {
  const waiting = [...useNotices(), ...useSuggestedLimits()];
  return (
    <section className="box">
      <header className="box-head">
        <h2>{overviewWords.waiting.waitingForYou}</h2>
        {waiting.length === 0 ? null : (
          <span className="count" data-tone="gap">
            {waiting.length}
          </span>
        )}
      </header>
      <WaitingList waiting={waiting} />
    </section>
  );
}

/** A line for each thing that waits; a sentence where nothing does. */
export function WaitingList({ waiting }: { readonly waiting: readonly Waiting[] }): ReactElement {
  if (waiting.length === 0) return <p className="box-text quiet">{overviewWords.waiting.nobodyHasAskedYouAnything}</p>;
  return (
    <ul className="lines">
      {waiting.map(({ key, mark, title, detail, action }) => (
        <li key={key} className="line">
          <span className="line-mark">{mark}</span>
          <span className="line-text">
            <b>{title}</b>
            <span>{detail}</span>
          </span>
          {action}
        </li>
      ))}
    </ul>
  );
}

function useQuestions(): readonly Waiting[] {
  const { content } = useEdition();
  const session = useSession();
  const { label } = content.edition;
  const comments = useQuery(trpc.teamwork.comments.queryOptions({ editionId: content.edition.id }));
  const lists: readonly (readonly Item<ItemKind>[])[] = [...Object.values(content.items), ...Object.values(content.shared)];
  const items = new Map(lists.flat().map((item) => [item.id as string, item]));
  return (comments.data ?? [])
    .filter((comment) => asksAccount(comment, session.id))
    .map(({ id, itemKind, itemId, text, authorName }): Waiting => {
      const item = items.get(itemId);
      return {
        key: id,
        mark: <IconMessage aria-hidden="true" size={16} />,
        title: (
          <WithOwnNames>
            {item === undefined
              ? overviewWords.waiting.asksAboutThePlan(authorName)
              : overviewWords.waiting.asksAbout(authorName, nameOf(itemKind, item))}
          </WithOwnNames>
        ),
        detail: <OwnText>{text}</OwnText>,
        action: (
          <LinkButton to={screenOf(itemKind)} params={{ label }} hash={itemId} variant="default" size="compact-md">
            {overviewWords.waiting.reply}
            <span className="visually-hidden"> {overviewWords.waiting.to(authorName)}</span>
          </LinkButton>
        ),
      };
    });
}

function useRequests(): readonly Waiting[] {
  const { edition, partnership } = useEdition().content;
  const session = useSession();
  const requests = useQuery({ ...trpc.publication.requests.queryOptions({ language }), enabled: session.publisher });
  const mayAsk = session.role === 'administrator' || session.role === 'editor';
  const adoption = useQuery({
    ...trpc.adoption.read.queryOptions({ editionId: edition.id }),
    enabled: !isUndecided(edition) && (mayAsk || (session.publisher && partnership.fourEyes)),
  });
  const read = (
    <LinkButton to="/editions/$label/publish" params={{ label: edition.label }} variant="default" size="compact-md">
      {overviewWords.waiting.read}
    </LinkButton>
  );
  const mark = <IconLock aria-hidden="true" size={16} />;
  const steps = adoption.data?.steps ?? [];
  const asked = session.publisher && partnership.fourEyes && isAskedOf(steps, session.id) ? publicationRequest(steps) : null;
  const sentBack = sentBackTo(steps, session.id);
  const publishable = adoption.data?.moves.some(({ move, unmet }) => move === 'publish' && unmet.length === 0) ?? false;
  return [
    ...(sentBack === null
      ? []
      : [
          {
            key: sentBack.at,
            mark: <IconArrowBackUp aria-hidden="true" size={16} />,
            title: overviewWords.waiting.sentBack(sentBack.actorName, edition.label),
            detail: <OwnText>{sentBack.reason}</OwnText>,
            action: read,
          },
        ]),
    ...(asked !== null && publishable
      ? [
          {
            key: asked.at,
            mark,
            title: overviewWords.waiting.asksASecondPersonTo(asked.actorName, edition.label),
            detail: momentInWords(asked.at),
            action: read,
          },
        ]
      : []),
    ...(requests.data ?? [])
      .filter((request) => awaitsAccount(request, session.id))
      .map(({ id, askedBy, reason }): Waiting => ({
        key: id,
        mark,
        title: overviewWords.waiting.asksASecondPersonToAgree(askedBy.name),
        detail: <OwnText>{reason}</OwnText>,
        action: read,
      })),
  ];
}

function useLateActions(): readonly Waiting[] {
  const { edition } = useEdition().content;
  const { role } = useSession();
  const actions = useRatedActions();
  if (edition.state !== 'published' && edition.state !== 'superseded') return [];
  const own = actionsShownTo(actions, role).filter(({ rating }) => rating.rag === 'red');
  const mark = <StateMark of="red" />;
  const report = (hash: string | null): ReactElement => (
    <LinkButton
      to="/editions/$label/progress"
      params={{ label: edition.label }}
      {...(hash === null ? {} : { hash })}
      variant="default"
      size="compact-md"
    >
      {overviewWords.waiting.report}
    </LinkButton>
  );
  const more = own.length - NAMED;
  return [
    ...own.slice(0, NAMED).map(({ action, rating }): Waiting => ({
      key: action.id,
      mark,
      title: <OwnText>{action.text}</OwnText>,
      detail: rating.due === null ? reasonInWords(rating.reason) : overviewWords.waiting.wasDue(WHEN[language].at(rating.due)),
      action: report(action.id),
    })),
    ...(more > 0 ? [{ key: 'more', mark, title: overviewWords.waiting.moreActionsAreLate(more), detail: '', action: report(null) }] : []),
  ];
}

function useSuggestedLimits(): readonly Waiting[] {
  const { edition, partnership } = useEdition().content;
  const { role } = useSession();
  const decides = partnership.features.includes('trends') && role !== 'reader' && role !== 'lead';
  const series = useQuery({ ...trpc.spc.overview.queryOptions(), enabled: decides });
  if (!decides) return [];
  return (series.data ?? [])
    .filter(({ suggestions }) => suggestions > 0)
    .map(({ series: one, suggestions }): Waiting => ({
      key: one.id,
      mark: <IconArrowUp aria-hidden="true" size={16} />,
      title: <WithOwnNames>{overviewWords.waiting.newLimitsAreSuggested(one.title)}</WithOwnNames>,
      detail: overviewWords.waiting.inPlacesAcceptOrRefuse(suggestions),
      action: (
        <LinkButton
          to="/editions/$label/data/series/$slug"
          params={{ label: edition.label, slug: one.slug }}
          variant="default"
          size="compact-md"
        >
          {overviewWords.waiting.decide}
        </LinkButton>
      ),
    }));
}
