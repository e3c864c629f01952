import { asksAccount, awaitsAccount, toldOf } from '@saferplan/domain/accounts';
import { type Item, type ItemKind, nameOf } from '@saferplan/domain/plan';
import { inWords } from '@saferplan/domain/shared';
import { useQuery } from '@tanstack/react-query';
import { IconArrowUp, IconLock, IconMessage } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import { useSession } from '../accounts/session.tsx';
import { useRatedActions } from '../monitoring/use-rated-actions.ts';
import { useEdition } from '../plan/edition-data.tsx';
import { screenOf } from '../plan/screen-of.ts';
import { trpc } from '../trpc.ts';
import { LinkButton } from '../ui/link-button.tsx';
import { momentInWords } from '../ui/moment-in-words.ts';
import { StateMark } from '../ui/state-mark.tsx';

/** One thing that waits for whoever is signed in. */
interface Waiting {
  readonly key: string;
  readonly mark: ReactNode;
  readonly title: string;
  readonly detail: string;
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
        <h2>Waiting for you</h2>
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
  if (waiting.length === 0) return <p className="box-text quiet">Nobody has asked you anything, and nothing of yours is late.</p>;
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
  const lists: readonly (readonly Item<ItemKind>[])[] = Object.values(content.items);
  const items = new Map(lists.flat().map((item) => [item.id as string, item]));
  return (comments.data ?? [])
    .filter((comment) => asksAccount(comment, session.id))
    .map(({ id, itemKind, itemId, text, authorName }): Waiting => {
      const item = items.get(itemId);
      return {
        key: id,
        mark: <IconMessage aria-hidden="true" size={16} />,
        title: `${authorName} asks about ${item === undefined ? 'the plan' : nameOf(itemKind, item)}`,
        detail: text,
        action: (
          <LinkButton to={screenOf(itemKind)} params={{ label }} hash={itemId} variant="default" size="compact-md">
            Reply<span className="visually-hidden"> to {authorName}</span>
          </LinkButton>
        ),
      };
    });
}

function useRequests(): readonly Waiting[] {
  const { edition, partnership } = useEdition().content;
  const session = useSession();
  const requests = useQuery({ ...trpc.publication.requests.queryOptions(), enabled: session.publisher });
  const adoption = useQuery({
    ...trpc.adoption.read.queryOptions({ editionId: edition.id }),
    enabled: session.publisher && partnership.fourEyes,
  });
  const read = (
    <LinkButton to="/editions/$label/publish" params={{ label: edition.label }} variant="default" size="compact-md">
      Read
    </LinkButton>
  );
  const mark = <IconLock aria-hidden="true" size={16} />;
  const asked = adoption.data?.steps.at(-1);
  const publishable = adoption.data?.moves.some(({ move, unmet }) => move === 'publish' && unmet.length === 0) ?? false;
  return [
    ...(asked?.move === 'ask-to-publish' && asked.actorId !== session.id && publishable
      ? [
          {
            key: asked.at,
            mark,
            title: `${asked.actorName} asks a second person to publish ${edition.label}`,
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
        title: `${askedBy.name} asks a second person to agree`,
        detail: reason,
        action: read,
      })),
  ];
}

function useLateActions(): readonly Waiting[] {
  const { edition } = useEdition().content;
  const { role } = useSession();
  const actions = useRatedActions();
  if (edition.state !== 'published' && edition.state !== 'superseded') return [];
  const own = toldOf(actions, role).filter(({ rating }) => rating.rag === 'red');
  const mark = <StateMark of="red" />;
  const report = (hash: string | null): ReactElement => (
    <LinkButton
      to="/editions/$label/progress"
      params={{ label: edition.label }}
      {...(hash === null ? {} : { hash })}
      variant="default"
      size="compact-md"
    >
      Report
    </LinkButton>
  );
  const more = own.length - NAMED;
  return [
    ...own.slice(0, NAMED).map(({ action, rating }): Waiting => ({
      key: action.id,
      mark,
      title: action.text,
      detail: rating.dueOn === null ? rating.because : `Was due on ${inWords(rating.dueOn)}`,
      action: report(action.id),
    })),
    ...(more > 0 ? [{ key: 'more', mark, title: `${more.toString()} more actions are late`, detail: '', action: report(null) }] : []),
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
      title: `${one.title}: new limits are suggested`,
      detail: suggestions === 1 ? 'In one place: accept or refuse' : `In ${suggestions.toString()} places: accept or refuse`,
      action: (
        <LinkButton
          to="/editions/$label/data/series/$slug"
          params={{ label: edition.label, slug: one.slug }}
          variant="default"
          size="compact-md"
        >
          Decide
        </LinkButton>
      ),
    }));
}
