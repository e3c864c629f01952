import { Checkbox, Modal } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { lazy, type ReactElement, Suspense, useState } from 'react';
import { singleKeysAreOn, switchSingleKeys } from '../plan/workbench/single-keys.ts';
import { GO_KEYS } from '../shell/go-keys.ts';
import { words } from '../words/en.ts';

const FindOrDo = lazy(async () => ({ default: (await import('./find-or-do.tsx')).FindOrDo }));

/** The way to everything: places, records and what can be done. Opens with Ctrl K; `?` shows the keys. */
export function CommandPalette(): ReactElement {
  const [opened, setOpened] = useState(false);
  const [showsKeys, setShowsKeys] = useState(false);
  const [singles, setSingles] = useState(singleKeysAreOn);
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
        <span className="find-words">Find or do anything</span>
        <kbd aria-hidden="true">Ctrl K</kbd>
      </button>
      <Modal opened={opened} onClose={() => setOpened(false)} title="Find or do" size="lg">
        <Suspense fallback={words.loading}>
          <FindOrDo onGone={() => setOpened(false)} />
        </Suspense>
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
        <Checkbox
          label="Single letters do something while nobody types"
          checked={singles}
          onChange={(event) => {
            switchSingleKeys(event.currentTarget.checked);
            setSingles(event.currentTarget.checked);
          }}
        />
      </Modal>
    </>
  );
}

/** What keys do, in the order in which they are of use. */
const KEYS: readonly (readonly [string, string])[] = [
  ['Ctrl K', 'Find or do anything'],
  ...Object.entries(GO_KEYS).map(([letter, { name }]) => [`G ${letter.toUpperCase()}`, `Go to ${name}`] as const),
  ['[', 'The navigation in full, or as a rail'],
  ['J, K', 'The next item, the one before'],
  ['A', 'A new action'],
  ['Enter, F2', 'Open or edit; Enter saves and goes down, Tab goes right, Esc takes back'],
  ['X, Space', 'Choose a row; with Shift, all up to it'],
  ['Ctrl V', 'Paste rows from Excel or Word'],
  ['Alt ↑, Alt ↓', 'Move the item that you are in'],
  ['Ctrl Enter', 'Save a report and go to the next'],
  ['Ctrl B', 'Bold, in a text with headings and lists'],
  ['Ctrl Alt Z', 'Undo your last change'],
  ['Arrows', 'Walk the grid of scores'],
  ['A number, a letter, ?, -', 'Answer a cell of the grid'],
  ['?', 'This list'],
];
