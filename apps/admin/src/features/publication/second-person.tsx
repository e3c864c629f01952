import { Alert, Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import type { SecondPersonSubject } from '@saferplan/domain/publication';
import { isSameValue } from '@saferplan/domain/shared';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useHalfTyped } from '../../edition-store/use-half-typed.tsx';
import { useSession } from '../../session/session.ts';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { client, sentAs, trpc } from '../../server/trpc.ts';
import { useAnnounce } from '../../ui/announce.tsx';
import { momentInWords } from '../../ui/moment-in-words.ts';
import { Await, Empty } from '../../ui/screen-states.tsx';
import { publicationWords } from '../../words/publication-words.ts';
import { ServerMessage } from '../../ui/server-message.tsx';
import { language } from '../../words/spoken.ts';

type Outcome = 'agreed' | 'refused' | 'taken-back';

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  agreed: publicationWords.secondPerson.agreed,
  refused: publicationWords.secondPerson.refused,
  'taken-back': publicationWords.secondPerson.takenBack,
};

/** What one person asked for and a second has to agree to: open ones first, and the way to ask. */
export function SecondPerson(): ReactElement {
  const { content } = useEdition();
  const { role } = useSession();
  const mayAsk = role === 'administrator' || role === 'editor';
  return (
    <section className="box">
      <header className="box-head">
        <h2>{publicationWords.secondPerson.withdrawWhatWasPublished}</h2>
      </header>
      <div className="box-text">
        <p>{publicationWords.secondPerson.aPublicationOrAText}</p>
        <Requests />
        {mayAsk ? (
          <details>
            <summary>{publicationWords.secondPerson.askToWithdraw}</summary>
            <AskToWithdraw />
          </details>
        ) : null}
        {mayAsk && content.partnership.fourEyes ? (
          <details>
            <summary>{publicationWords.secondPerson.askThatOnePersonMay}</summary>
            <AskToEndFourEyes />
          </details>
        ) : null}
      </div>
    </section>
  );
}

type Listed = Awaited<ReturnType<typeof client.publication.requests.query>>[number];

/** What is asked for, as whoever decides has to know it: each text with its place. */
function Asked({ subject, passages }: Pick<Listed, 'subject' | 'passages'>): ReactElement {
  if (subject.kind === 'end-four-eyes') return <p>{publicationWords.secondPerson.letWhoeverAsksForA}</p>;
  return (
    <>
      <p>{publicationWords.secondPerson.withdraw}</p>
      <ul>
        {passages.map(({ label, where, text }) => (
          <li key={`${label} ${where}`}>
            {text === null ? publicationWords.secondPerson.allOf(label) : <Passage label={label} where={where} text={text} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function Passage({ label, where, text }: { readonly label: string; readonly where: string; readonly text: string }): ReactElement {
  return (
    <>
      {label}, {where}: <q className="passage">{text}</q>
    </>
  );
}

function Requests(): ReactElement {
  const requests = useQuery({ ...trpc.publication.requests.queryOptions({ language }), staleTime: 0 });
  const { id: person, publisher } = useSession();
  const isOwn = (asker: { readonly id: string }): boolean => asker.id === person;
  const queries = useQueryClient();
  const announce = useAnnounce();
  const decide = useMutation({
    mutationFn: ({ requestId, outcome }: { readonly requestId: string; readonly outcome: Outcome }) => {
      const request = requests.data?.find(({ id }) => id === requestId);
      if (request === undefined) return Promise.resolve(null);
      return outcome === 'taken-back'
        ? client.publication.takeBack.mutate({ requestId: request.id })
        : client.publication.decide.mutate({ requestId: request.id, outcome });
    },
    onSuccess: async () => {
      announce(publicationWords.secondPerson.noted);
      await queries.invalidateQueries();
    },
  });
  return (
    <Await query={requests}>
      {(list) =>
        list.length === 0 ? null : (
          <ul className="requests">
            {list.map(({ id, subject, passages, reason, askedBy, askedAt, decision }) => (
              <li key={id} className="request">
                <Asked subject={subject} passages={passages} />
                <p>
                  {askedBy.name}, {momentInWords(askedAt)}: {reason}
                </p>
                {decision === null ? (
                  <div className="buttons">
                    {publisher && !isOwn(askedBy) ? (
                      <>
                        <Button loading={decide.isPending} onClick={() => decide.mutate({ requestId: id, outcome: 'agreed' })}>
                          {publicationWords.secondPerson.agree}
                        </Button>
                        <Button
                          variant="default"
                          disabled={decide.isPending}
                          onClick={() => decide.mutate({ requestId: id, outcome: 'refused' })}
                        >
                          {publicationWords.secondPerson.refuse}
                        </Button>
                      </>
                    ) : null}
                    {isOwn(askedBy) ? (
                      <>
                        <p className="quiet">{publicationWords.secondPerson.somebodyElseWithTheRight}</p>
                        <Button
                          variant="default"
                          loading={decide.isPending}
                          onClick={() => decide.mutate({ requestId: id, outcome: 'taken-back' })}
                        >
                          {publicationWords.secondPerson.takeBack}
                        </Button>
                      </>
                    ) : null}
                  </div>
                ) : (
                  <p className="quiet">
                    {publicationWords.secondPerson.by(OUTCOMES[decision.outcome], decision.by.name, momentInWords(decision.at))}
                  </p>
                )}
              </li>
            ))}
            {decide.error === null ? null : (
              <Alert color="red" role="alert">
                <ServerMessage error={decide.error} />
              </Alert>
            )}
          </ul>
        )
      }
    </Await>
  );
}

/** The form that all askings end with: why, and the button. */
function AskForm({ subject, label }: { readonly subject: SecondPersonSubject | null; readonly label: string }): ReactElement {
  const { typed: reason, type: setReason, notice, send } = useHalfTyped(`ask/${label}`, '');
  const queries = useQueryClient();
  const announce = useAnnounce();
  const requests = useQuery(trpc.publication.requests.queryOptions({ language }));
  const decided = (requests.data ?? []).filter((one) => one.decision !== null && isSameValue(one.subject, subject)).map(({ id }) => id);
  const ask = useMutation({
    mutationFn: () =>
      send(
        async (change) => {
          if (subject !== null) await client.publication.ask.mutate({ subject, reason }, sentAs(change));
        },
        // Asked anew once it was decided, it is another request.
        { subject, decided },
      ),
    onSuccess: async (asked) => {
      if (!asked) return;
      announce(publicationWords.secondPerson.askedSomebodyElseHasTo);
      await queries.invalidateQueries();
    },
  });
  return (
    <>
      <Textarea
        label={publicationWords.secondPerson.whyThePublicMayRead(label)}
        autosize
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {notice}
      {ask.error === null ? null : (
        <Alert color="red" role="alert">
          <ServerMessage error={ask.error} />
        </Alert>
      )}
      <div>
        <Button variant="light" loading={ask.isPending} disabled={subject === null} onClick={() => ask.mutate()}>
          {label}
        </Button>
      </div>
    </>
  );
}

function AskToWithdraw(): ReactElement {
  const { content } = useEdition();
  const [sought, setSought] = useState('');
  const [whole, setWhole] = useState(false);
  const publications = useQuery(trpc.publication.list.queryOptions());
  const found = useQuery({ ...trpc.publication.findText.queryOptions({ words: sought, language }), enabled: sought.trim().length >= 3 });
  const newest = publications.data?.find(({ editionId }) => editionId === content.edition.id);
  const texts = (found.data ?? []).filter(({ isWithdrawable }) => isWithdrawable);
  const passages =
    whole && newest !== undefined
      ? [{ publicationId: newest.id, path: '' }]
      : texts.map(({ publicationId, path }) => ({ publicationId, path }));
  return (
    <div className="stack narrow">
      <Checkbox
        label={publicationWords.secondPerson.allOfAsItIs(content.edition.label)}
        checked={whole}
        disabled={newest === undefined}
        onChange={(event) => setWhole(event.currentTarget.checked)}
      />
      {whole ? null : (
        <TextInput
          label={publicationWords.secondPerson.wordsOfTheTextThat}
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
      )}
      {found.data?.length === 0 && !whole ? <Empty>{publicationWords.secondPerson.nothingThatIsPublishedHolds}</Empty> : null}
      {found.error === null ? null : (
        <Alert color="red" role="alert">
          <ServerMessage error={found.error} />
        </Alert>
      )}
      {whole ? null : (
        <ul>
          {(found.data ?? []).map(({ publicationId, label, path, where, text, isWithdrawable }) => (
            <li key={`${publicationId}${path}`}>
              <Passage label={label} where={where} text={text} />
              {isWithdrawable ? '' : publicationWords.secondPerson.cannotBeTakenOutBy}
            </li>
          ))}
        </ul>
      )}
      <AskForm
        subject={passages.length === 0 ? null : { kind: 'withdraw', passages }}
        label={publicationWords.secondPerson.askToWithdraw}
      />
    </div>
  );
}

const AskToEndFourEyes = (): ReactElement => (
  <div className="stack narrow">
    <AskForm subject={{ kind: 'end-four-eyes' }} label={publicationWords.secondPerson.askThatOnePersonMay} />
  </div>
);
