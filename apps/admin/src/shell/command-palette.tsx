import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type ReactElement, Suspense, useCallback, useEffect, useState } from 'react';
import { lazyPart } from '../ui/lazy-part.tsx';
import { isTypedIn } from '../ui/single-key.ts';
import { teamworkWords } from '../words/teamwork-words.ts';
import type { PaletteDialogsProps } from './palette-dialogs.tsx';

const loadDialogs = async () => (await import('./palette-dialogs.tsx')).PaletteDialogs;
const PaletteDialogs = lazyPart(loadDialogs, NoDialogs);

/** In place of dialogs that could not be fetched: what is typed belongs to the screen again. */
function NoDialogs({ opened, onClose }: PaletteDialogsProps): null {
  useEffect(() => {
    if (opened !== null) onClose();
  }, [opened, onClose]);
  return null;
}

/** How long the screen has the connection to itself before what Ctrl K opens is fetched, in milliseconds. */
const LATER_MS = 800;

const FIND_KEYS = 'Ctrl K';

/** The way to everything: places, records and what can be done. Opens with Ctrl K; `?` shows the keys. */
export function CommandPalette(): ReactElement {
  const [opened, setOpened] = useState<PaletteDialogsProps['opened']>(null);
  const [isWanted, setWanted] = useState(false);
  const [early, setEarly] = useState('');
  const [hasBox, setHasBox] = useState(false);
  // What is typed right after Ctrl K finds its box there.
  useEffect(() => {
    const later = setTimeout(() => setWanted(true), LATER_MS);
    return () => clearTimeout(later);
  }, []);
  const open = (): void => {
    setEarly('');
    setHasBox(false);
    setWanted(true);
    setOpened('find');
  };
  const close = useCallback(() => setOpened(null), []);
  // What is typed before the box is there goes into it, and does nothing on the screen behind.
  useEffect(() => {
    if (opened !== 'find' || hasBox) return undefined;
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
  const showKeys = (event: globalThis.KeyboardEvent): void => {
    if (event.defaultPrevented || isTypedIn(event.target)) return;
    setWanted(true);
    setOpened('keys');
  };
  useHotkeys(
    [
      ['shift+?', showKeys, { preventDefault: false }],
      ['?', showKeys, { preventDefault: false }],
    ],
    // Also from a box that is ticked and a list that is chosen from: nothing is typed there.
    [],
  );
  return (
    <>
      <button type="button" className="find-button" onClick={open} title={FIND_KEYS}>
        <IconSearch aria-hidden="true" size={18} />
        <span className="find-words">{teamworkWords.commandPalette.findOrDoAnything}</span>
        <kbd aria-hidden="true">{FIND_KEYS}</kbd>
      </button>
      {isWanted ? (
        <Suspense fallback={null}>
          <PaletteDialogs opened={opened} early={early} onShown={setHasBox} onClose={close} />
        </Suspense>
      ) : null}
    </>
  );
}
