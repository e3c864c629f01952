import { itemName } from '@saferplan/messages';
import { Modal, TextInput } from '@mantine/core';
import { useDebouncedValue, useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, type ReactElement, useId, useState } from 'react';
import { useEdition } from '../plan/edition-data.tsx';
import { screenOf } from '../plan/screen-of.ts';
import { placesWith } from '../shell/places.ts';
import { trpc } from '../trpc.ts';

interface Entry {
  readonly key: string;
  readonly name: string;
  readonly detail: string;
  readonly go: () => void;
}

/** Finds anything: screens by name, and every word of every edition. Opens with Ctrl K; `?` shows the keys. */
export function CommandPalette(): ReactElement {
  const [opened, setOpened] = useState(false);
  const [showsKeys, setShowsKeys] = useState(false);
  // Also while somebody types; the list of keys only while nobody does.
  useHotkeys([['mod+K', () => setOpened(true)]], []);
  // In the grid of scores `?` is an answer: whoever has dealt with a key prevents its default.
  const showKeys = (event: globalThis.KeyboardEvent): void => (event.defaultPrevented ? undefined : setShowsKeys(true));
  useHotkeys([
    ['shift+?', showKeys, { preventDefault: false }],
    ['?', showKeys, { preventDefault: false }],
  ]);
  return (
    <>
      <button type="button" className="find-button" onClick={() => setOpened(true)} title="Ctrl K">
        <IconSearch aria-hidden="true" size={18} />
        <span className="find-words">Find anything</span>
        <kbd aria-hidden="true">Ctrl K</kbd>
      </button>
      <Modal opened={opened} onClose={() => setOpened(false)} title="Find anything" size="lg">
        <Finder onGone={() => setOpened(false)} />
      </Modal>
      <Modal opened={showsKeys} onClose={() => setShowsKeys(false)} title="Keys">
        <dl className="keys">
          {KEYS.map(([keys, meaning]) => (
            <div key={keys}>
              <dt>{keys}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </Modal>
    </>
  );
}

const KEYS = [
  ['Ctrl K', 'Find anything'],
  ['Ctrl Alt Z', 'Undo your last change'],
  ['Alt ↑, Alt ↓', 'Move the item that you are in'],
  ['Arrows', 'Walk the grid of scores'],
  ['A number, a letter, ?, -', 'Answer a cell of the grid'],
  ['Enter', 'Choose in a cell of the grid'],
  ['?', 'This list'],
] as const;

function Finder({ onGone }: { readonly onGone: () => void }): ReactElement {
  const { content } = useEdition();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const [query] = useDebouncedValue(text.trim(), 150);
  const list = useId();
  const found = useQuery({ ...trpc.teamwork.search.queryOptions({ query }), enabled: query.length > 1 });
  const { label } = content.edition;
  const places = placesWith(content.partnership.features);
  const screens = places
    .filter(({ name }) => name.toLowerCase().includes(text.trim().toLowerCase()))
    .map(({ to, name, hash }): Entry => ({
      key: name,
      name,
      detail: `screen of ${label}`,
      go: () => void navigate({ to, params: { label }, ...(hash === undefined ? {} : { hash }) }),
    }));
  const items = (query.length > 1 ? (found.data ?? []) : []).map((one): Entry => ({
    key: `${one.id} ${one.label ?? ''}`,
    name: one.name === '' ? itemName(one.kind) : one.name,
    detail: [itemName(one.kind), one.label, one.excerpt].filter(Boolean).join(' · '),
    go: () => void navigate({ to: screenOf(one.kind), params: { label: one.label ?? label }, hash: one.id }),
  }));
  const entries = [...screens, ...items];
  const at = Math.min(chosen, entries.length - 1);
  const go = (entry: Entry | undefined): void => {
    if (entry === undefined) return;
    onGone();
    entry.go();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setChosen(Math.max(0, Math.min(at + step, entries.length - 1)));
    else if (event.key === 'Enter') go(entries[at]);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <TextInput
        data-autofocus
        label="A screen, a priority, any word"
        role="combobox"
        aria-expanded={entries.length > 0}
        aria-controls={list}
        aria-activedescendant={entries.length > 0 ? `${list}-${at.toString()}` : undefined}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={list} role="listbox" aria-label="Found" className="found">
        {entries.map((entry, index) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the combobox above has the focus and handles the keys
          <div key={entry.key} id={`${list}-${index.toString()}`} role="option" aria-selected={index === at} onClick={() => go(entry)}>
            {entry.name} <span className="quiet">{entry.detail}</span>
          </div>
        ))}
      </div>
      {query.length > 1 && found.data !== undefined && entries.length === 0 ? <p>Nothing has these words.</p> : null}
    </>
  );
}
