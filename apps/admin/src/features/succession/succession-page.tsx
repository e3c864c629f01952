import { Alert, Button } from '@mantine/core';
import type { SuccessionAnswer } from '@saferplan/domain/succession';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { client, trpc } from '../../server/trpc.ts';
import { useAnnounce } from '../../ui/announce.tsx';
import { dayInWords } from '../../ui/day-in-words.ts';
import { Await, Empty } from '../../ui/screen-states.tsx';
import { AddedSeries } from './added-series.tsx';
import { CarryOver } from './carry-over.tsx';
import { ProposeSuccession } from './propose-succession.tsx';
import './succession.css';
import { answerInWords, type Succession, SUCCESSION_KINDS } from './succession-in-words.ts';
import { successionWords } from '../../words/succession-words.ts';
import { ServerMessage } from '../../ui/server-message.tsx';

/** The successions that name this partnership: what each says, this one's answer, and what to carry over; and the form that proposes one. */
export function SuccessionPage(): ReactElement {
  const query = useQuery({ ...trpc.succession.list.queryOptions(), staleTime: 0 });
  return (
    <>
      <p>{successionWords.successionPage.councilsAreReorganisedAndTheir}</p>
      <Await query={query}>
        {(successions) => (
          <>
            {successions.length === 0 ? <Empty>{successionWords.successionPage.noneNamesThisPartnership}</Empty> : null}
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
        <h2>{successionWords.successionPage.on(SUCCESSION_KINDS[kind], dayInWords(on))}</h2>
      </header>
      <div className="box-text stack">
        <p>{successionWords.successionPage.by(authority, reason === '' ? '' : ` ${reason}`)}</p>
        <ul>
          {[...before, ...after].map(({ slug, name, answer }) => (
            <li key={slug}>
              {successionWords.successionPage.it(
                name,
                before.some((one) => one.slug === slug)
                  ? successionWords.successionPage.ends
                  : successionWords.successionPage.takesTheirPlace,
                answerInWords(answer),
              )}
            </li>
          ))}
        </ul>
        {agreed ? <p>{successionWords.successionPage.allAgreeSoItHolds}</p> : null}
        <Answer succession={succession} />
        {takesPlace ? (
          <>
            <CarryOver succession={succession} />
            {succession.before.length > 1 ? <AddedSeries succession={succession} /> : null}
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
      announce(successionWords.successionPage.noted);
      await queries.invalidateQueries(trpc.succession.pathFilter());
    },
  });
  const now = [...before, ...after].find(({ slug }) => slug === own.slug)?.answer ?? null;
  const choices = [
    ['agreed', successionWords.successionPage.agreeNothingRestrictedCrosses],
    ['agreed-with-restricted', successionWords.successionPage.agreeAndLetFiguresKept],
    ...(agreed ? [] : [['refused', successionWords.successionPage.refuse] as const]),
  ] as const;
  return (
    <>
      {answer.error === null ? null : (
        <Alert color="red" role="alert">
          <ServerMessage error={answer.error} />
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
