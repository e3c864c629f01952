import { Alert, Button } from '@mantine/core';
import type { SuccessionAnswer } from '@saferplan/domain/succession';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { client, messageOf, trpc } from '../trpc.ts';
import { useAnnounce } from '../ui/announce.tsx';
import { dayInWords } from '../ui/day-in-words.ts';
import { Await, Empty } from '../ui/screen-states.tsx';
import { AddedSeries } from './added-series.tsx';
import { CarryOver } from './carry-over.tsx';
import { ProposeSuccession } from './propose-succession.tsx';
import './succession.css';
import { answerInWords, type Succession, SUCCESSION_KINDS } from './succession-words.ts';

/** The successions that name this partnership: what each says, this one's answer, and what to carry over; and the form that proposes one. */
export function SuccessionPage(): ReactElement {
  const query = useQuery({ ...trpc.succession.list.queryOptions(), staleTime: 0 });
  return (
    <>
      <p>
        Councils are reorganised, and their partnerships with them. A succession says which partnerships of this installation end, on what
        day and by what law, and which take their place. It holds once the administrators of all of them agree. The pages of those that end
        stay where they are and point to what follows.
      </p>
      <Await query={query}>
        {(successions) => (
          <>
            {successions.length === 0 ? <Empty>None names this partnership.</Empty> : null}
            {successions.map((succession) => (
              <One key={succession.id} succession={succession} />
            ))}
          </>
        )}
      </Await>
      <ProposeSuccession />
    </>
  );
}

function One({ succession }: { readonly succession: Succession }): ReactElement {
  const { kind, on, authority, reason, before, after, agreed, own } = succession;
  const takesPlace = own.side === 'after' && agreed;
  return (
    <section className="box">
      <header className="box-head">
        <h2>
          {SUCCESSION_KINDS[kind]}, on {dayInWords(on)}
        </h2>
      </header>
      <div className="box-text stack">
        <p>
          By: {authority}.{reason === '' ? '' : ` ${reason}`}
        </p>
        <ul>
          {[...before, ...after].map(({ slug, name, answer }) => (
            <li key={slug}>
              {name} {before.some((one) => one.slug === slug) ? 'ends' : 'takes their place'}; it {answerInWords(answer)}.
            </li>
          ))}
        </ul>
        {agreed ? <p>All agree, so it holds, and the public pages say so.</p> : null}
        <Answer succession={succession} />
        {takesPlace ? (
          <>
            <CarryOver succession={succession} />
            <AddedSeries succession={succession} />
          </>
        ) : null}
      </div>
    </section>
  );
}

/** What the administrators of this partnership say: each answer that is not theirs already. */
function Answer({ succession: { id, agreed, before, after, own } }: { readonly succession: Succession }): ReactElement {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const answer = useMutation({
    mutationFn: (given: SuccessionAnswer) => client.succession.answer.mutate({ id, answer: given }),
    onSuccess: async () => {
      announce('Noted.');
      await queries.invalidateQueries(trpc.succession.pathFilter());
    },
  });
  const now = [...before, ...after].find(({ slug }) => slug === own.slug)?.answer ?? null;
  const choices = [
    ['agreed', 'Agree; nothing restricted crosses'],
    ['agreed-with-restricted', 'Agree, and let figures kept to partners cross'],
    ...(agreed ? [] : [['refused', 'Refuse'] as const]),
  ] as const;
  return (
    <>
      {answer.error === null ? null : (
        <Alert color="red" role="alert">
          {messageOf(answer.error)}
        </Alert>
      )}
      <div className="buttons">
        {choices
          .filter(([value]) => value !== now)
          .map(([value, label]) => (
            <Button key={value} variant="default" loading={answer.isPending} onClick={() => answer.mutate(value)}>
              {label}
            </Button>
          ))}
      </div>
    </>
  );
}
