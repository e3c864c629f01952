import { Button } from '@mantine/core';
import { start as english } from '@saferplan/messages/admin/start';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { addressIn, choosePartnership } from '../../session/choose-partnership.ts';
import { useSession } from '../../session/session.ts';
import { client, inPartnership } from '../../server/trpc.ts';
import { frame, lang, welsh, words } from '../../words/spoken.ts';

const start = welsh?.start ?? english;

type Waiting = Awaited<ReturnType<typeof client.teamwork.waiting.query>>;

/** Of somebody who belongs to several partnerships: each with where its editions stand and what waits there, and the way into it. */
export function YourPartnerships(): ReactElement {
  const { partnerships } = useSession();
  return (
    <div lang={lang}>
      <p className="quiet">{start.intro}</p>
      <ul className="partnership-cards plain">
        {partnerships.map(({ slug, name, isPractice }) => (
          <li key={slug} className="box">
            <Card slug={slug} name={name} isPractice={isPractice} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Of somebody who belongs to one partnership: what waits there, each line a link to where it is seen to. */
export function WaitsHere(): ReactElement {
  const { slug } = useSession().partnership;
  const waiting = useQuery({ queryKey: ['waiting', slug], queryFn: () => client.teamwork.waiting.query(undefined, inPartnership(slug)) });
  return (
    <section lang={lang} aria-labelledby="waits-here">
      <h2 id="waits-here">{frame.waitingForYou}</h2>
      {waiting.data === undefined ? (
        <p className="quiet">{waiting.isError ? start.notRead : words.loading}</p>
      ) : (
        <Waits slug={slug} waiting={waiting.data} />
      )}
    </section>
  );
}

function Card(props: { readonly slug: string; readonly name: string; readonly isPractice: boolean }): ReactElement {
  const { slug, name, isPractice } = props;
  const waiting = useQuery({
    queryKey: ['waiting', slug],
    queryFn: () => client.teamwork.waiting.query(undefined, inPartnership(slug)),
  });
  // Where what waits cannot be read, the editions alone lead in.
  const others = useQuery({
    queryKey: ['editions', slug],
    queryFn: () => client.plan.editions.query(undefined, inPartnership(slug)),
    enabled: waiting.isError,
  });
  const editions = waiting.data?.editions ?? others.data;
  // The newest edition; where there is none, the first screen says how to begin one.
  const newest = editions?.[0];
  const screen = newest === undefined ? '/admin/' : `/admin/editions/${newest.label}`;
  return (
    <>
      <header className="box-head">
        <h2 lang="en-GB">{name}</h2>
        {isPractice ? <span className="chip">{start.practice}</span> : null}
        <span className="box-more">
          <Button
            variant="default"
            size="compact-md"
            disabled={waiting.isPending || others.isLoading}
            aria-label={start.openOf(name)}
            onClick={() => choosePartnership(slug, screen)}
          >
            {start.open}
          </Button>
        </span>
      </header>
      <div className="box-text">
        {editions === undefined ? null : <Editions slug={slug} name={name} editions={editions} />}
        {waiting.data === undefined ? (
          <p className="quiet">{waiting.isError ? start.notRead : words.loading}</p>
        ) : (
          <Waits slug={slug} waiting={waiting.data} />
        )}
      </div>
    </>
  );
}

function Editions(props: {
  readonly slug: string;
  readonly name: string;
  readonly editions: readonly Pick<Waiting['editions'][number], 'id' | 'label' | 'state'>[];
}): ReactElement {
  const { slug, name, editions } = props;
  if (editions.length === 0) return <p className="quiet">{start.noEdition}</p>;
  return (
    <ul className="partnership-editions plain">
      {editions.map(({ id, label, state }) => (
        <li key={id}>
          <GoTo slug={slug} screen={`/admin/editions/${label}`} name={start.edition(label, name)}>
            {label}
          </GoTo>
          <span className={`state state-${state}`}>{words.states[state]}</span>
        </li>
      ))}
    </ul>
  );
}

/** A line for each thing that waits, each a link to where it is seen to. */
function Waits({ slug, waiting }: { readonly slug: string; readonly waiting: Waiting }): ReactElement {
  const { comments, requests, sentBack, delivery } = waiting;
  const lines = [
    requests === null ? null : { text: start.requests(requests.count), screen: `${requests.label}/publish` },
    sentBack === null ? null : { text: start.sentBack(sentBack.count), screen: `${sentBack.label}/publish` },
    comments === null ? null : { text: start.comments(comments.count), screen: comments.label },
    delivery === null || delivery.late === 0 ? null : { text: start.late(delivery.late), screen: `${delivery.label}/progress` },
    delivery === null || delivery.dueSoon === 0 ? null : { text: start.dueSoon(delivery.dueSoon), screen: `${delivery.label}/progress` },
  ].filter((line) => line !== null);
  if (lines.length === 0) return <p className="quiet">{start.nothingWaits}</p>;
  return (
    <ul className="partnership-waits plain">
      {lines.map(({ text, screen }) => (
        <li key={text}>
          <GoTo slug={slug} screen={`/admin/editions/${screen}`}>
            {text}
          </GoTo>
        </li>
      ))}
    </ul>
  );
}

/** A link to a screen of a partnership, which this browser works for from then on, in whichever tab it is opened. */
function GoTo(props: { readonly slug: string; readonly screen: string; readonly name?: string; readonly children: string }): ReactElement {
  return (
    <a
      href={addressIn(props.slug, props.screen)}
      aria-label={props.name}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        choosePartnership(props.slug, props.screen);
      }}
    >
      {props.children}
    </a>
  );
}
