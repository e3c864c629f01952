import './markdown-field.css';
import { Textarea } from '@mantine/core';
import { IconBold, IconH2, IconH3, IconLink, IconList, IconListNumbers, IconTable, type TablerIcon } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import type { LineFieldProps } from '../line-field.tsx';
import { MarkdownBlocks } from './markdown-blocks.tsx';
import { insertLink, insertTable, keepUntouched, type Selected, toggleBold, toggleLines } from './markdown-edits.ts';
import { uiWords } from '../../words/ui-words.ts';

interface Tool {
  readonly name: string;
  readonly icon: TablerIcon;
  readonly edit: (at: Selected) => Selected;
}

/** All that a page of one's own can be made of. */
const TOOLS: readonly Tool[] = [
  { name: uiWords.markdownField.bold, icon: IconBold, edit: toggleBold },
  { name: uiWords.markdownField.heading, icon: IconH2, edit: (at) => toggleLines(at, 'heading') },
  { name: uiWords.markdownField.smallerHeading, icon: IconH3, edit: (at) => toggleLines(at, 'subheading') },
  { name: uiWords.markdownField.list, icon: IconList, edit: (at) => toggleLines(at, 'list') },
  { name: uiWords.markdownField.numberedList, icon: IconListNumbers, edit: (at) => toggleLines(at, 'numbers') },
  { name: uiWords.markdownField.link, icon: IconLink, edit: insertLink },
  { name: uiWords.markdownField.table, icon: IconTable, edit: insertTable },
];

/**
 * A text in Markdown with buttons for what it can hold, and a preview of what the public sees. It is handed over when the field is
 * left; what nobody touched stays byte for byte as it was.
 */
export function MarkdownField(props: LineFieldProps): ReactElement {
  const { id, label, value, onCommit, error = null, readOnly = false } = props;
  const [text, setText] = useState<string | null>(null);
  const [isPreview, setPreview] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const now = text ?? value;
  const commit = (): void => {
    if (text === null) return;
    setText(null);
    const kept = keepUntouched(value, text);
    if (kept !== value) onCommit(kept);
  };
  // Leaving the page leaves the field.
  const latest = useRef(commit);
  useEffect(() => {
    latest.current = commit;
  });
  useEffect(() => () => latest.current(), []);
  const apply = (edit: Tool['edit']): void => {
    const { current } = area;
    if (current === null) return;
    const made = edit({ text: current.value, from: current.selectionStart, to: current.selectionEnd });
    write(current, made);
    setText(made.text);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key.toLowerCase() !== 'b' || !(event.ctrlKey || event.metaKey) || event.altKey || readOnly) return;
    event.preventDefault();
    apply(toggleBold);
  };
  return (
    <div
      className="markdown-field"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) commit();
      }}
    >
      <label htmlFor={id} className="markdown-label">
        {label}
      </label>
      <div className="markdown-tools" role="toolbar" aria-label={uiWords.markdownField.whatItCanHold(label)} aria-controls={id}>
        {readOnly
          ? null
          : TOOLS.map(({ name, icon: Icon, edit }) => (
              <button
                key={name}
                type="button"
                title={name === 'Bold' ? uiWords.markdownField.boldCtrlB : name}
                disabled={isPreview}
                onClick={() => apply(edit)}
              >
                <Icon aria-hidden="true" size={18} />
                <span className="visually-hidden">{name}</span>
              </button>
            ))}
        <button type="button" className="markdown-preview-button" aria-pressed={isPreview} onClick={() => setPreview(!isPreview)}>
          {uiWords.markdownField.asThePublicSeesIt}
        </button>
      </div>
      {isPreview ? (
        <section className="markdown-preview" aria-label={uiWords.markdownField.asThePublicSeesIt2(label)}>
          {now.trim() === '' ? <p className="quiet">{uiWords.markdownField.nothingIsWrittenYet}</p> : <MarkdownBlocks text={now} />}
        </section>
      ) : (
        <Textarea
          id={id}
          ref={area}
          value={now}
          error={error}
          readOnly={readOnly}
          autosize
          minRows={4}
          maxRows={24}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={onKey}
        />
      )}
    </div>
  );
}

/** Writes what changed into the text field so that the browser's own undo takes it back, and selects what the edit selected. */
function write(area: HTMLTextAreaElement, made: Selected): void {
  const { value } = area;
  let head = 0;
  while (head < value.length && value[head] === made.text[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(value.length, made.text.length) - head && value.at(-1 - tail) === made.text.at(-1 - tail)) tail += 1;
  area.focus();
  area.setSelectionRange(head, value.length - tail);
  const part = made.text.slice(head, made.text.length - tail);
  // No other way keeps the history of the field; where there is none, the text is written all the same.
  // oxlint-disable-next-line typescript/no-deprecated
  const isWritten = document.execCommand(part === '' ? 'delete' : 'insertText', false, part);
  if (!isWritten) area.setRangeText(part, head, value.length - tail);
  requestAnimationFrame(() => area.setSelectionRange(made.from, made.to));
}
