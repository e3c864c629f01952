import { Modal } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { lazy, type ReactElement, Suspense, useState } from 'react';
import { words } from '../words/en.ts';

const FindOrDo = lazy(async () => ({ default: (await import('./find-or-do.tsx')).FindOrDo }));

/** The way to everything: places, records and what can be done. Opens with Ctrl K; `?` shows the keys. */
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
      </Modal>
    </>
  );
}

const KEYS = [
  ['Ctrl K', 'Find or do anything'],
  ['[', 'The navigation in full, or as a rail'],
  ['Ctrl Alt Z', 'Undo your last change'],
  ['Alt ↑, Alt ↓', 'Move the item that you are in'],
  ['Arrows', 'Walk the grid of scores'],
  ['A number, a letter, ?, -', 'Answer a cell of the grid'],
  ['Enter', 'Choose in a cell of the grid'],
  ['?', 'This list'],
] as const;
