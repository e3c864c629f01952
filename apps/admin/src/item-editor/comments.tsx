import { Button, Textarea } from '@mantine/core';
import { maySettle } from '@saferplan/domain/accounts';
import { type Item, type ItemKind, PARTNERSHIP_KINDS } from '@saferplan/domain/plan';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactElement, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useSession } from '../session/session.ts';
import { useEdition } from '../edition-store/edition-data.tsx';
import { useHalfTyped, useWasLeft } from '../edition-store/use-half-typed.tsx';
import { client, messageWithLang, sentAs, trpc } from '../server/trpc.ts';
import { useSingleKey } from '../ui/single-key.ts';
import { useAnnounce } from '../ui/announce.tsx';
import { momentInWords } from '../ui/moment-in-words.ts';
import { teamworkWords } from '../words/teamwork-words.ts';

/** What people say about an item: open questions first to see, a line to add one, and who is asked by name. */
export function Comments(props: {
  readonly kind: ItemKind;
  readonly item: Item<ItemKind>;
  readonly name: string;
  readonly startsOpen?: boolean;
  /** Whether M, wherever the focus is on the screen, begins a comment here. */
  readonly takesKey?: boolean;
}): ReactElement {
  const { kind, item, name, startsOpen = false, takesKey = false } = props;
  const { content } = useEdition();
  const session = useSession();
  const { wasLeft } = useWasLeft(`comment/${item.id}`);
  const [open, setOpen] = useState(startsOpen || wasLeft);
  const isShared = PARTNERSHIP_KINDS.some((shared) => shared === kind);
  const editionId = isShared ? null : content.edition.id;
  const comments = useQuery(trpc.teamwork.comments.queryOptions({ editionId }));
  const own = (comments.data ?? []).filter(({ itemId }) => itemId === item.id);
  const thread = useRef<HTMLDivElement>(null);
  useSingleKey(
    'm',
    takesKey
      ? () => {
          flushSync(() => setOpen(true));
          thread.current?.querySelector('textarea')?.focus();
        }
      : null,
  );
  const unsettled = own.filter(({ settled }) => settled === null).length;
  return (
    <div className="comments" ref={thread}>
      <Button variant="subtle" size="compact-sm" hidden={startsOpen} aria-expanded={open} onClick={() => setOpen(!open)}>
        {teamworkWords.comments.comments(unsettled)}
        <span className="visually-hidden"> {teamworkWords.comments.on(name)}</span>
      </Button>
      {open ? (
        <div className="comment-thread">
          <ol className="plain">
            {own.map(({ id, text, authorId, authorName, mentions, at, settled }) => (
              <li key={id} data-settled={settled === null ? undefined : true}>
                <p>{text}</p>
                <p className="quiet">
                  {authorName}, {momentInWords(at)}
                  {settled === null ? '' : teamworkWords.comments.settledBy(settled.by)}{' '}
                  {maySettle(session, { authorId, mentions }) ? (
                    <Settle id={id} settled={settled !== null} editionId={editionId} onDone={() => void comments.refetch()} />
                  ) : null}
                </p>
              </li>
            ))}
          </ol>
          <AddComment kind={kind} id={item.id} name={name} onDone={() => void comments.refetch()} />
        </div>
      ) : null}
    </div>
  );
}

function Settle(props: {
  readonly id: string;
  readonly settled: boolean;
  readonly editionId: string | null;
  readonly onDone: () => void;
}): ReactElement {
  const announce = useAnnounce();
  const settle = async (): Promise<void> => {
    try {
      await client.teamwork.settle.mutate({ id: props.id, settled: !props.settled, editionId: props.editionId });
      props.onDone();
    } catch (error) {
      announce(messageWithLang(error));
    }
  };
  return (
    <Button variant="default" size="compact-xs" onClick={() => void settle()}>
      {props.settled ? teamworkWords.comments.openAgain : teamworkWords.comments.settled}
    </Button>
  );
}

function AddComment(props: {
  readonly kind: ItemKind;
  readonly id: string;
  readonly name: string;
  readonly onDone: () => void;
}): ReactElement {
  const names = useQuery(trpc.teamwork.names.queryOptions());
  const announce = useAnnounce();
  const { typed: text, type: setText, notice, send, isSending } = useHalfTyped(`comment/${props.id}`, '');
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    try {
      const added = await send(async (change) => {
        await client.teamwork.comment.mutate({ kind: props.kind, id: props.id, text }, sentAs(change));
      });
      if (added) props.onDone();
    } catch (error) {
      announce(messageWithLang(error));
    }
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <Textarea
        label={teamworkWords.comments.aCommentOrAQuestion(props.name)}
        description={teamworkWords.comments.askSomebodyByAndTheir((names.data ?? []).map(({ name }) => `@${name}`).join(', '))}
        autosize
        required
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {notice}
      <div>
        <Button type="submit" variant="light" size="compact-md" loading={isSending}>
          {teamworkWords.comments.addTheComment}
        </Button>
      </div>
    </form>
  );
}
