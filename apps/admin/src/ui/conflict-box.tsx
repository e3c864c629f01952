import { Button, Textarea } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type ReactElement, type ReactNode, useRef, useState } from 'react';
import { editorWords } from '../words/editor-words.ts';
import { lang } from '../words/spoken.ts';
import { stretchesBeside } from './both-texts.ts';
import { takesFocus } from './takes-focus.ts';

/** Both values as one: a text to make one of, or a list, said in words. */
export type Both =
  | { readonly type: 'text'; readonly text: string; readonly places: number; readonly onKeep: (text: string) => void }
  | { readonly type: 'list'; readonly said: string; readonly onKeep: () => void };

/** Two values of one field side by side, what differs marked, and a choice between them, or of both where they can be one. */
export function ConflictBox(props: {
  /** Which field of what. */
  readonly about: ReactNode;
  /** Who changed it meanwhile, and when. */
  readonly changedBy: string;
  readonly yours: string;
  readonly theirs: string;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
  /** Null where the two cannot be one. */
  readonly both: Both | null;
}): ReactElement {
  const { yours, theirs, both } = props;
  const [isBoth, setBoth] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const said = editorWords.conflict;
  return (
    <section className="conflict">
      <h3 tabIndex={-1}>{props.about}</h3>
      <p className="conflict-note" lang={lang}>
        <IconAlertTriangle aria-hidden="true" size={16} /> {props.changedBy}
      </p>
      <div className="conflict-sides">
        <section>
          <h4 lang={lang}>{said.theirs}</h4>
          <Marked text={theirs} beside={yours} />
          <Button variant="default" lang={lang} onClick={props.onTakeTheirs}>
            {said.takeTheirs}
          </Button>
        </section>
        <section>
          <h4 lang={lang}>{said.yours}</h4>
          <Marked text={yours} beside={theirs} />
          <Button lang={lang} onClick={props.onKeepMine}>
            {said.keepMine}
          </Button>
        </section>
      </div>
      {both === null ? null : isBoth ? (
        <BothAsOne
          both={both}
          onBack={() => {
            setBoth(false);
            requestAnimationFrame(() => opener.current?.focus());
          }}
        />
      ) : (
        <Button ref={opener} variant="subtle" lang={lang} onClick={() => setBoth(true)}>
          {said.putTogether}
        </Button>
      )}
    </section>
  );
}

function BothAsOne({ both, onBack }: { readonly both: Both; readonly onBack: () => void }): ReactElement {
  const [text, setText] = useState(both.type === 'text' ? both.text : '');
  const said = editorWords.conflict;
  return (
    <div className="stack" lang={lang}>
      {both.type === 'text' ? (
        <Textarea
          ref={takesFocus}
          label={said.bothTogether}
          description={said.bothAt(both.places)}
          autosize
          minRows={3}
          maxRows={14}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      ) : (
        <p className="conflict-text" tabIndex={-1} ref={takesFocus} aria-label={said.bothTogether}>
          {both.said}
        </p>
      )}
      <div className="buttons">
        <Button
          disabled={both.type === 'text' && text.trim() === ''}
          onClick={() => (both.type === 'text' ? both.onKeep(text) : both.onKeep())}
        >
          {said.keepThis}
        </Button>
        <Button variant="default" onClick={onBack}>
          {said.backToBoth}
        </Button>
      </div>
    </div>
  );
}

/** A text with the words marked that the other has not. */
const Marked = ({ text, beside }: { readonly text: string; readonly beside: string }): ReactElement => (
  <p className="conflict-text">
    {stretchesBeside(text, beside).map((stretch, at) =>
      // oxlint-disable-next-line react/no-array-index-key -- stretches have no names, and never change their order
      stretch.differs ? <mark key={at}>{stretch.text}</mark> : <span key={at}>{stretch.text}</span>,
    )}
  </p>
);
