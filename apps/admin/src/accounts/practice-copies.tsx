import { Button } from '@mantine/core';
import { MOST_PRACTICE_COPIES } from '@saferplan/domain/plan';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { client, messageOf, trpc } from '../trpc.ts';
import { useAnnounce } from '../ui/announce.tsx';
import { momentInWords } from '../ui/moment-in-words.ts';
import { Await, Empty } from '../ui/screen-states.tsx';
import { choosePartnership } from './choose-partnership.ts';
import { useSession } from './session.tsx';

/** Copies of the partnership to try things in: what they are for, those that there are, and how to make and remove one. */
export function PracticeCopies(): ReactElement {
  const { isPractice } = useSession();
  return (
    <section className="stack narrow">
      <p>
        A practice copy is this partnership as it stands now, with its plans, editions and series, under a name that says so. Whoever works
        here may try a whole year in it. It can never be published, nothing in it is sent by mail or found by a search, and nothing that is
        done in it changes the plan.
      </p>
      {isPractice ? <p>This is one. Make and remove practice copies in the partnership itself.</p> : <Copies />}
    </section>
  );
}

function Copies(): ReactElement {
  const copies = useQuery(trpc.practice.list.queryOptions());
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState<string | null>(null);
  const attempt = async (change: () => Promise<unknown>, done: string): Promise<void> => {
    setBusy(true);
    try {
      await change();
      announce(done);
    } catch (error) {
      announce(messageOf(error));
    }
    setBusy(false);
    setAsking(null);
    await copies.refetch();
  };
  return (
    <Await query={copies}>
      {(list) => (
        <>
          {list.length === 0 ? (
            <Empty>There is no practice copy.</Empty>
          ) : (
            <ul className="lines boxed" aria-label="Practice copies">
              {list.map(({ id, slug, name, madeAt, madeBy }) => (
                <li key={id}>
                  <div className="line">
                    <span className="line-text">
                      <b>{name}</b>
                      <span>
                        {madeBy === '' ? 'Made by somebody who left' : `Made by ${madeBy}`}, {momentInWords(madeAt)}
                      </span>
                    </span>
                    <Button variant="light" size="compact-md" onClick={() => choosePartnership(slug)}>
                      Open
                    </Button>
                    <Button
                      variant="subtle"
                      color="red"
                      size="compact-md"
                      aria-expanded={asking === id}
                      onClick={() => setAsking(asking === id ? null : id)}
                    >
                      Remove
                    </Button>
                  </div>
                  {asking === id ? (
                    <div className="box-text">
                      <p>Everything that was tried in it goes for good. This cannot be undone.</p>
                      <Button
                        color="red"
                        size="compact-md"
                        disabled={busy}
                        onClick={() => void attempt(() => client.practice.remove.mutate({ id }), 'The practice copy is gone.')}
                      >
                        Yes, remove it
                      </Button>
                    </div>
                  ) : null}
                </li>
              ))}
            </ul>
          )}
          {list.length >= MOST_PRACTICE_COPIES ? (
            <p className="quiet">There can be {MOST_PRACTICE_COPIES} at a time. Remove one to make another.</p>
          ) : (
            <Button
              variant="light"
              disabled={busy}
              onClick={() => void attempt(() => client.practice.make.mutate(), 'A practice copy is ready.')}
            >
              {busy ? 'Copying…' : 'Make a practice copy'}
            </Button>
          )}
        </>
      )}
    </Await>
  );
}
