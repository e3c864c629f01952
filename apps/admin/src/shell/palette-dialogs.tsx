import { Modal } from '@mantine/core';
import { lazy, type ReactElement, Suspense, useDeferredValue } from 'react';
import { words } from '../words/spoken.ts';
import { teamworkWords } from '../words/teamwork-words.ts';
import { FindOrDo } from './find-or-do.tsx';

const KeysList = lazy(async () => ({ default: (await import('./keys-list.tsx')).KeysList }));

/** Somebody types already: they read what they find in full contrast from the first. */
const AT_ONCE = { duration: 0 };

export interface PaletteDialogsProps {
  readonly opened: 'find' | 'keys' | null;
  /** What was typed before the box of the palette was there. */
  readonly early: string;
  /** Called once that box has the focus. */
  readonly onShown: (isShown: true) => void;
  readonly onClose: () => void;
}

/** The dialog in which everything is found, and the one with the list of keys. */
export function PaletteDialogs({ opened, early, onShown, onClose }: PaletteDialogsProps): ReactElement {
  // A dialog that is open from the first notes nowhere what had the focus, to which it goes back.
  const shown = useDeferredValue(opened, null);
  return (
    <>
      <Modal opened={shown === 'find'} onClose={onClose} title={teamworkWords.commandPalette.findOrDo} size="lg" transitionProps={AT_ONCE}>
        <FindOrDo early={early} onShown={onShown} onGone={onClose} />
      </Modal>
      <Modal opened={shown === 'keys'} onClose={onClose} title={teamworkWords.commandPalette.keys} transitionProps={AT_ONCE}>
        <Suspense fallback={words.loading}>
          <KeysList />
        </Suspense>
      </Modal>
    </>
  );
}
