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
  const [early, setEarly] = useState('');
  const [hasBox, setHasBox] = useState(false);
  const [showsKeys, setShowsKeys] = useState(false);
  // What is typed right after Ctrl K finds its box there.
  useEffect(() => {
    const later = setTimeout(() => void loadFindOrDo().catch(() => undefined), LATER_MS);
    return () => clearTimeout(later);
  }, []);
  const open = (): void => {
    setEarly('');
    setHasBox(false);
    setOpened(true);
  };
  // What is typed before the box is there goes into it, and does nothing on the screen behind.
  useEffect(() => {
    if (!opened || hasBox) return undefined;
    const keep = (event: globalThis.KeyboardEvent): void => {
      const { key } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || (key.length > 1 && key !== 'Enter' && key !== 'Backspace'))
        return;
      event.preventDefault();
      event.stopPropagation();
      setEarly((text) => (key === 'Backspace' ? text.slice(0, -1) : key === 'Enter' ? text : text + key));
    };
    addEventListener('keydown', keep, true);
    return () => removeEventListener('keydown', keep, true);
  }, [opened, hasBox]);
  // Also while somebody types; the list of keys only while nobody does.
  useHotkeys([['mod+K', open]], []);
  // In the grid of scores `?` is an answer: whoever has dealt with a key prevents its default.
  const showKeys = (event: globalThis.KeyboardEvent): void => (event.defaultPrevented ? undefined : setShowsKeys(true));
  useHotkeys([
    ['shift+?', showKeys, { preventDefault: false }],
    ['?', showKeys, { preventDefault: false }],
  ]);
  return (
    <>
      <button type="button" className="find-button" onClick={open} title={FIND_KEYS}>
        <IconSearch aria-hidden="true" size={18} />
        <span className="find-words">{teamworkWords.commandPalette.findOrDoAnything}</span>
        <kbd aria-hidden="true">{FIND_KEYS}</kbd>
      </button>
      <Modal opened={opened} onClose={() => setOpened(false)} title={teamworkWords.commandPalette.findOrDo} size="lg">
        <Suspense fallback={words.loading}>
          <FindOrDo early={early} onShown={setHasBox} onGone={() => setOpened(false)} />
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
