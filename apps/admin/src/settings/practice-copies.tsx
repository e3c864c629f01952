import { Button } from '@mantine/core';
import { MOST_PRACTICE_COPIES } from '@saferplan/domain/plan';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { client, trpc, messageWithLang } from '../server/trpc.ts';
import { useAnnounce } from '../ui/announce.tsx';
import { momentInWords } from '../ui/moment-in-words.ts';
import { Await, Empty } from '../ui/screen-states.tsx';
import { choosePartnership } from '../session/choose-partnership.ts';
import { useEdition } from '../edition-store/edition-data.tsx';
import { useSession } from '../session/session.ts';
import { settingsWords } from '../words/settings-words.ts';

/** Copies of the partnership to try things in: what they are for, those that there are, and how to make and remove one. */
export function PracticeCopies(): ReactElement {
  const { isPractice } = useSession();
  return (
    <section className="stack narrow">
      <p>{settingsWords.practiceCopies.aPracticeCopyIsThis}</p>
      {isPractice ? <p>{settingsWords.practiceCopies.thisIsOneMakeAnd}</p> : <Copies />}
    </section>
  );
}

function Copies(): ReactElement {
  const { content } = useEdition();
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
      announce(messageWithLang(error));
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
            <Empty>{settingsWords.practiceCopies.thereIsNoPracticeCopy}</Empty>
          ) : (
            <ul className="lines boxed" aria-label={settingsWords.practiceCopies.practiceCopies}>
              {list.map(({ id, slug, name, madeAt, madeBy }) => (
                <li key={id}>
                  <div className="line">
                    <span className="line-text">
                      <b>{name}</b>
                      <span>
                        {madeBy === '' ? settingsWords.practiceCopies.madeBySomebodyWhoLeft : settingsWords.practiceCopies.madeBy(madeBy)},{' '}
                        {momentInWords(madeAt)}
                      </span>
                    </span>
                    <Button
                      variant="light"
                      size="compact-md"
                      onClick={() => choosePartnership(slug, `/admin/editions/${content.edition.label}`)}
                    >
                      {settingsWords.practiceCopies.open}
                    </Button>
                    <Button
                      variant="subtle"
                      color="red"
                      size="compact-md"
                      aria-expanded={asking === id}
                      onClick={() => setAsking(asking === id ? null : id)}
                    >
                      {settingsWords.practiceCopies.remove}
                    </Button>
                  </div>
                  {asking === id ? (
                    <div className="box-text">
                      <p>{settingsWords.practiceCopies.everythingThatWasTriedIn}</p>
                      <Button
                        color="red"
                        size="compact-md"
                        disabled={busy}
                        onClick={() =>
                          void attempt(() => client.practice.remove.mutate({ id }), settingsWords.practiceCopies.thePracticeCopyIsGone)
                        }
                      >
                        {settingsWords.practiceCopies.yesRemoveIt}
                      </Button>
                    </div>
                  ) : null}
                </li>
              ))}
            </ul>
          )}
          {list.length >= MOST_PRACTICE_COPIES ? (
            <p className="quiet">{settingsWords.practiceCopies.thereCanBeAtA(MOST_PRACTICE_COPIES)}</p>
          ) : (
            <Button
              variant="light"
              disabled={busy}
              onClick={() => void attempt(() => client.practice.make.mutate(), settingsWords.practiceCopies.aPracticeCopyIsReady)}
            >
              {busy ? settingsWords.practiceCopies.copying : settingsWords.practiceCopies.makeAPracticeCopy}
            </Button>
          )}
        </>
      )}
    </Await>
  );
}
