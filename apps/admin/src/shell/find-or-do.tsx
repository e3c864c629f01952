import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, type ReactElement, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useEdition } from '../edition-store/edition-data.tsx';
import { screenOf } from '../places/screen-of.ts';
import { trpc } from '../server/trpc.ts';
import { type Entry, findEntries, markTyped } from './find-entries.ts';
import { useEntries } from './use-entries.ts';
import { teamworkWords } from '../words/teamwork-words.ts';
import { itemName } from '../words/item-names.ts';

/**
 * Finds places and records as one types, and does things; what the server finds within texts, and in other editions, comes last, so
 * that Enter does what stood first before it came. It begins with what was typed before it was there.
 */
export function FindOrDo({
  early,
  onShown,
  onGone,
}: {
  readonly early: string;
  /** Called once its box has the focus. */
  readonly onShown: (isShown: true) => void;
  readonly onGone: () => void;
}): ReactElement {
  const entries = useEntries();
  const [text, setText] = useState(early);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.setSelectionRange(box.current.value.length, box.current.value.length);
    onShown(true);
  }, [onShown]);
  const [chosen, setChosen] = useState(0);
  const list = useId();
  const near = useMemo(() => findEntries(entries, text), [entries, text]);
  const known = new Set(near.map(({ key }) => key));
  const further = useFoundInTexts(text).filter(({ key }) => !known.has(key));
  const shown = [...near.filter(({ group }) => group === 'Go to'), ...near.filter(({ group }) => group === 'Do'), ...further];
  const at = Math.min(chosen, shown.length - 1);
  const run = (entry: Entry | undefined): void => {
    if (entry === undefined) return;
    onGone();
    entry.run();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      const next = Math.max(0, Math.min(at + step, shown.length - 1));
      setChosen(next);
      document.getElementById(`${list}-${next.toString()}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') run(shown[at]);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <TextInput
        ref={box}
        data-autofocus
        label={teamworkWords.findOrDo.aScreenAPriorityAny}
        role="combobox"
        aria-expanded={shown.length > 0}
        aria-controls={list}
        aria-activedescendant={shown.length > 0 ? `${list}-${at.toString()}` : undefined}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={list} role="listbox" aria-label={teamworkWords.findOrDo.found} className="found">
        {shown.map((entry, index) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the combobox above has the focus and handles the keys
          <div key={entry.key} id={`${list}-${index.toString()}`} role="option" aria-selected={index === at} onClick={() => run(entry)}>
            <span className="found-name" lang={entry.lang}>
              {entry.group === 'Do' ? <span className="quiet">{teamworkWords.findOrDo.toDo} </span> : null}
              {markTyped(entry.name, text).map(({ text: part, marked }, place) =>
                // oxlint-disable-next-line react/no-array-index-key -- the parts of one name have no other key, and keep their order
                marked ? <mark key={place}>{part}</mark> : <span key={place}>{part}</span>,
              )}
            </span>{' '}
            <span className="quiet small">{entry.detail}</span>
          </div>
        ))}
      </div>
      {shown.length === 0 ? <p>{teamworkWords.findOrDo.nothingHasTheseWords}</p> : null}
    </>
  );
}

/** What holds the words anywhere in it, of every edition. */
function useFoundInTexts(text: string): readonly Entry[] {
  const { label } = useEdition().content.edition;
  const navigate = useNavigate();
  const [query] = useDebouncedValue(text.trim(), 150);
  const found = useQuery({ ...trpc.teamwork.search.queryOptions({ query }), enabled: query.length > 2 });
  return (query.length > 2 ? (found.data ?? []) : [])
    .filter((one, index, all) => all.findIndex((other) => other.id === one.id && other.label === one.label) === index)
    .map((one): Entry => ({
      key: one.label === label || one.label === null ? one.id : `${one.id} ${one.label}`,
      group: 'Go to',
      name: one.name === '' ? itemName(one.kind) : one.name,
      detail: [itemName(one.kind), one.label, one.excerpt].filter(Boolean).join(' · '),
      run: () => void navigate({ to: screenOf(one.kind), params: { label: one.label ?? label }, hash: one.id }),
    }));
}
