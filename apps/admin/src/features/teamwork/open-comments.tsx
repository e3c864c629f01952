import { type Item, type ItemKind, nameOf } from '@saferplan/domain/plan';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useSession } from '../../session/session.ts';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { screenOf } from '../../places/screen-of.ts';
import { trpc } from '../../server/trpc.ts';
import { momentInWords } from '../../ui/moment-in-words.ts';
import { Await } from '../../ui/screen-states.tsx';
import { teamworkWords } from '../../words/teamwork-words.ts';
import { Phrase } from '../../ui/phrase.tsx';

/** The comments of this edition that nobody has settled; those that ask for oneself come first. */
export function OpenComments(): ReactElement {
  const { content } = useEdition();
  const session = useSession();
  const comments = useQuery(trpc.teamwork.comments.queryOptions({ editionId: content.edition.id }));
  const lists: readonly (readonly Item<ItemKind>[])[] = Object.values(content.items);
  const items = new Map(lists.flat().map((item) => [item.id as string, item]));
  return (
    <section className="box">
      <header className="box-head">
        <h2>{teamworkWords.openComments.openQuestionsAndComments}</h2>
      </header>
      <Await query={comments}>
        {(list) => {
          const open = list.filter(({ settled }) => settled === null);
          const asksMe = (mentions: readonly string[]): boolean => mentions.includes(session.id);
          const shown = [...open.filter(({ mentions }) => asksMe(mentions)), ...open.filter(({ mentions }) => !asksMe(mentions))];
          return shown.length === 0 ? (
            <p className="box-text quiet">{teamworkWords.openComments.nobodyHasAskedOrNoted}</p>
          ) : (
            <ul className="box-text plain-lines">
              {shown.map(({ id, itemKind, itemId, text, authorName, at, mentions }) => {
                const item = items.get(itemId);
                return (
                  <li key={id}>
                    {asksMe(mentions) ? <strong>{teamworkWords.openComments.forYou} </strong> : null}
                    {text}{' '}
                    <span className="quiet">
                      {authorName}, {momentInWords(at)}
                      {item === undefined ? null : (
                        <>
                          <Phrase
                            text={teamworkWords.openComments.on(nameOf(itemKind, item))}
                            parts={[
                              (inside) => (
                                <Link to={screenOf(itemKind)} params={{ label: content.edition.label }} hash={itemId}>
                                  {inside}
                                </Link>
                              ),
                            ]}
                          />
                        </>
                      )}
                    </span>
                  </li>
                );
              })}
            </ul>
          );
        }}
      </Await>
    </section>
  );
}
