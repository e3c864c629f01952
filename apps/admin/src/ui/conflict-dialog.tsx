import { Button, Group, Modal, SimpleGrid, Textarea } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { words } from '../words/spoken.ts';
import { takesFocus } from './takes-focus.ts';

/**
 * Two versions of the same fields, side by side with what differs marked, and a choice between them. Closing it chooses nothing. Where the
 * two are one text, both can be put together.
 */
export function ConflictDialog(props: {
  /** Which fields of what. */
  readonly about: string;
  /** Who changed them meanwhile, and when. */
  readonly changedBy: string;
  readonly yours: string;
  readonly theirs: string;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
  readonly onLater: () => void;
  /** Both texts as one begins with them, and what is done with the one that was made; null where they are not one text. */
  readonly together: { readonly text: string; readonly onKeep: (text: string) => void } | null;
}): ReactElement {
  const { yours, theirs, together } = props;
  const [text, setText] = useState<string | null>(null);
  return (
    <Modal opened onClose={props.onLater} title={words.conflictTitle} size="lg">
      <p>
        <strong>{props.about}</strong>
      </p>
      <p>{props.changedBy}</p>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <section>
          <h3>{words.yours}</h3>
          <Marked text={yours} beside={theirs} />
        </section>
        <section>
          <h3>{words.theirs}</h3>
          <Marked text={theirs} beside={yours} />
        </section>
      </SimpleGrid>
      {text === null || together === null ? (
        <Group mt="md">
          <Button onClick={props.onKeepMine}>{words.keepMine}</Button>
          <Button variant="default" onClick={props.onTakeTheirs}>
            {words.takeTheirs}
          </Button>
          {together === null ? null : (
            <Button variant="subtle" onClick={() => setText(together.text)}>
              {words.putTogether}
            </Button>
          )}
        </Group>
      ) : (
        <>
          <Textarea
            ref={takesFocus}
            mt="md"
            label={words.bothTogether}
            autosize
            minRows={3}
            maxRows={12}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Group mt="md">
            <Button disabled={text.trim() === ''} onClick={() => together.onKeep(text)}>
              {words.keepThis}
            </Button>
            <Button variant="default" onClick={() => setText(null)}>
              {words.cancel}
            </Button>
          </Group>
        </>
      )}
    </Modal>
  );
}

/** A text with the words marked that lie between what both begin and end with. */
function Marked({ text, beside }: { readonly text: string; readonly beside: string }): ReactElement {
  const [own, other] = [text.split(/(?<= )/u), beside.split(/(?<= )/u)];
  const most = Math.min(own.length, other.length);
  let begin = 0;
  while (begin < most && own[begin] === other[begin]) begin += 1;
  let end = 0;
  while (end < most - begin && own.at(-1 - end) === other.at(-1 - end)) end += 1;
  const differs = own.slice(begin, own.length - end).join('');
  return (
    <p className="conflict-text">
      {own.slice(0, begin).join('')}
      {differs === '' ? null : <mark>{differs}</mark>}
      {own.slice(own.length - end).join('')}
    </p>
  );
}
