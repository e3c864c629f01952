import { Alert, Button, NativeSelect, Textarea } from '@mantine/core';
import type { Feedback, FeedbackState } from '@saferplan/domain/feedback';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useHalfTyped } from '../../edition-store/use-half-typed.tsx';
import { useSession } from '../../session/session.ts';
import { client, sentAs, trpc } from '../../server/trpc.ts';
import { useAnnounce } from '../../ui/announce.tsx';
import { momentInWords } from '../../ui/moment-in-words.ts';
import { Await, Empty } from '../../ui/screen-states.tsx';
import { feedbackWords } from '../../words/feedback-words.ts';
import { ServerMessage } from '../../ui/server-message.tsx';

const STATES: Readonly<Record<FeedbackState, string>> = {
  new: feedbackWords.feedbackScreen.new,
  'to-do': feedbackWords.feedbackScreen.toDo,
  done: feedbackWords.feedbackScreen.done,
  'nothing-to-do': feedbackWords.feedbackScreen.nothingToDo,
};

/** The states in the order in which they are read: what waits first. */
const ORDER: readonly FeedbackState[] = ['new', 'to-do', 'done', 'nothing-to-do'];

/** What residents wrote about the public pages, for administrators and editors to sort. */
export function FeedbackScreen(): ReactElement {
  const { role } = useSession();
  const mayRead = role === 'administrator' || role === 'editor';
  return (
    <>
      <h1>{feedbackWords.feedbackScreen.feedback}</h1>
      {mayRead ? <Everything /> : <p>{feedbackWords.feedbackScreen.administratorsAndEditorsReadWhat}</p>}
    </>
  );
}

function Everything(): ReactElement {
  const query = useQuery({ ...trpc.feedback.list.queryOptions(), staleTime: 0 });
  return (
    <Await query={query}>
      {({ feedback, keptDays }) => (
        <>
          <p className="quiet">{feedbackWords.feedbackScreen.whatResidentsWroteByThe(keptDays)}</p>
          {feedback.length === 0 ? <Empty>{feedbackWords.feedbackScreen.nothingHasBeenWrittenYet}</Empty> : null}
          {ORDER.map((state) => {
            const own = feedback.filter((one) => one.state === state);
            return own.length === 0 ? null : (
              <section key={state} className="box">
                <header className="box-head">
                  <h2>
                    {STATES[state]} ({own.length})
                  </h2>
                </header>
                <ul className="plain">
                  {own.map((one) => (
                    <One key={`${one.id} ${one.version.toString()}`} feedback={one} />
                  ))}
                </ul>
              </section>
            );
          })}
        </>
      )}
    </Await>
  );
}

/** One piece of feedback, with what becomes of it. */
function One({ feedback }: { readonly feedback: Feedback }): ReactElement {
  const { id, version, page, text, at, sortedBy } = feedback;
  const saved = { state: feedback.state, note: feedback.note };
  const { typed, type, notice, send } = useHalfTyped(`feedback/${id}/${version.toString()}`, saved, null, ['state']);
  const { state, note } = typed;
  const [isAsking, setAsking] = useState(false);
  const queries = useQueryClient();
  const announce = useAnnounce();
  const done = (said: string) => async (): Promise<void> => {
    announce(said);
    await queries.invalidateQueries(trpc.feedback.list.queryFilter());
  };
  const sort = useMutation({
    mutationFn: () =>
      send(async (change) => {
        await client.feedback.sort.mutate({ id, version, state, note: note.trim() }, sentAs(change));
      }),
    onSuccess: async (isNoted) => {
      if (isNoted) await done(feedbackWords.feedbackScreen.noted)();
    },
  });
  const remove = useMutation({
    mutationFn: () => client.feedback.remove.mutate({ id, version }),
    onSuccess: done(feedbackWords.feedbackScreen.deleted),
  });
  const error = sort.error ?? remove.error;
  const when = momentInWords(at);
  return (
    <li className="box-text stack">
      <p style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</p>
      <p className="quiet">
        {when} · {page === '' ? feedbackWords.feedbackScreen.aboutNoPageInParticular : feedbackWords.feedbackScreen.about(page)}
        {sortedBy === '' ? '' : feedbackWords.feedbackScreen.sortedBy(sortedBy)}
      </p>
      {error === null ? null : (
        <Alert color="red" role="alert">
          <ServerMessage error={error} />
        </Alert>
      )}
      <NativeSelect
        label={feedbackWords.feedbackScreen.whatBecomesOfWhatWas(when)}
        value={state}
        data={ORDER.map((value) => ({ value, label: STATES[value] }))}
        onChange={(event) => type({ ...typed, state: ORDER.find((one) => one === event.currentTarget.value) ?? state })}
      />
      <Textarea
        label={feedbackWords.feedbackScreen.noteForColleagues}
        value={note}
        maxLength={500}
        autosize
        onChange={(event) => type({ ...typed, note: event.currentTarget.value })}
      />
      {notice}
      <div className="buttons">
        <Button loading={sort.isPending} disabled={state === feedback.state && note.trim() === feedback.note} onClick={() => sort.mutate()}>
          {feedbackWords.feedbackScreen.save}
        </Button>
        {isAsking ? (
          <Button color="red" loading={remove.isPending} onClick={() => remove.mutate()}>
            {feedbackWords.feedbackScreen.yesDeleteItForGood}
          </Button>
        ) : (
          <Button variant="default" onClick={() => setAsking(true)}>
            {feedbackWords.feedbackScreen.delete}
          </Button>
        )}
      </div>
    </li>
  );
}
