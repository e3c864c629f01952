import { Modal } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { lazy, type ReactElement, Suspense, useEffect, useState } from 'react';
import { words } from '../words/spoken.ts';
import { teamworkWords } from '../words/teamwork-words.ts';

const KeysList = lazy(async () => ({ default: (await import('./keys-list.tsx')).KeysList }));
const loadFindOrDo = async () => ({ default: (await import('./find-or-do.tsx')).FindOrDo });
const FindOrDo = lazy(loadFindOrDo);

/** How long the screen has the connection to itself before what Ctrl K opens is fetched, in milliseconds. */
const LATER_MS = 800;

const FIND_KEYS = 'Ctrl K';

/** The way to everything: places, records and what can be done. Opens with Ctrl K; `?` shows the keys. */
export function CommandPalette(): ReactElement {
  const [opened, setOpened] = useState(false);
  const [showsKeys, setShowsKeys] = useState(false);
  // What is typed right after Ctrl K finds its box there.
  useEffect(() => {
    const later = setTimeout(() => void loadFindOrDo().catch(() => undefined), LATER_MS);
    return () => clearTimeout(later);
  }, []);
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
      <button type="button" className="find-button" onClick={() => setOpened(true)} title={FIND_KEYS}>
        <IconSearch aria-hidden="true" size={18} />
        <span className="find-words">{teamworkWords.commandPalette.findOrDoAnything}</span>
        <kbd aria-hidden="true">{FIND_KEYS}</kbd>
      </button>
      <Modal opened={opened} onClose={() => setOpened(false)} title={teamworkWords.commandPalette.findOrDo} size="lg">
        <Suspense fallback={words.loading}>
          <FindOrDo onGone={() => setOpened(false)} />
        </Suspense>
      </Modal>
      <Modal opened={showsKeys} onClose={() => setShowsKeys(false)} title={teamworkWords.commandPalette.keys}>
        <Suspense fallback={words.loading}>
          <KeysList />
        </Suspense>
      </Modal>
    </>
  );
}
