import { Alert } from '@mantine/core';
import { useHotkeys, useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { IconArrowBackUp } from '@tabler/icons-react';
import { Outlet, useLocation } from '@tanstack/react-router';
import { type ReactElement, Suspense, useEffect, useState } from 'react';
import { ScreenHelp } from '../features/help/index.ts';
import { useSession } from '../session/session.ts';
import { useEdition } from '../edition-store/edition-data.tsx';
import { RefusedCommands, SaveState } from './save-state.tsx';
import { CommandPalette } from './command-palette.tsx';
import { PresentPeople, LiveRefresh } from '../features/teamwork/index.ts';
import { frame, lang, words } from '../words/spoken.ts';
import { AccountMenu } from './account-menu.tsx';
import { EditionSwitcher } from './edition-switcher.tsx';
import { useGoKeys } from './go-keys.ts';
import type { Place } from '../places/places.ts';
import { Navigation, TabBar, usePlace } from './navigation.tsx';
import { mayKeepOnDevice } from '../ui/device-storage.ts';
import { bringIntoView } from '../ui/bring-into-view.ts';
import { lazyPart } from '../ui/lazy-part.tsx';
import { NARROW } from '../ui/narrow.ts';
import { isTypedIn } from '../ui/single-key.ts';
import { useHash } from '../ui/use-hash.ts';
import { useTitle } from '../ui/use-title.ts';

const Bell = lazyPart(async () => (await import('./bell.tsx')).Bell);
const EarlierTextNotice = lazyPart(async () => (await import('./earlier-text-notice.tsx')).EarlierTextNotice);

/** Screens that need the whole width: a panel or an outline stands beside them. */
const WIDE = /\/(?:plan|assessment|progress|data\/series\/[^/]+)$/;

/** What is round every screen of an edition: the year, the edition and its state, whether all is saved, who is here. */
export function Shell(): ReactElement {
  const { content, closed, undo } = useEdition();
  const { role } = useSession();
  const [menuOpen, setMenuOpen] = useState(false);
  const isShared = useLocation({ select: ({ pathname }) => /\/(?:settings|data)(?:\/|$)/.test(pathname) });
  const isOpenAnyway = useLocation({ select: ({ pathname }) => /\/(?:settings|data|progress|adoption|law)(?:\/|$)/.test(pathname) });
  const place = usePlace();
  const screenTitle = useScreenTitle(place);
  useTitle(...screenTitle, content.edition.label, content.partnership.name);
  const undoNewest = (): void => void undo(isShared ? 'shared' : 'edition');
  // While somebody types, Ctrl Z is the field's own.
  const undoUnlessTyping = (event: KeyboardEvent): void => {
    if (isTypedIn(event.target)) return;
    event.preventDefault();
    undoNewest();
  };
  useHotkeys([['mod+Z', undoUnlessTyping, { preventDefault: false }]], []);
  useHotkeys([['mod+alt+Z', undoNewest]], []);
  useGoKeys(content.edition.label);
  useFieldInHash();
  const close = (): void => setMenuOpen(false);
  return (
    <div className="shell" data-rail={useRail() ? true : undefined}>
      <a className="skip" href="#screen" lang={lang}>
        {frame.skip}
      </a>
      <Navigation open={menuOpen} onGone={close} />
      <div className="shell-main">
        <header className="top-bar">
          <EditionSwitcher />
          <CommandPalette />
          <SaveState />
          {(closed && !isOpenAnyway) || isShared || role === 'reader' ? null : (
            <button
              type="button"
              className="bar-button"
              lang={lang}
              data-plain
              aria-label={words.undo}
              title={frame.undoKeys(words.undo)}
              onClick={() => void undo('edition')}
            >
              <IconArrowBackUp aria-hidden="true" size={18} />
            </button>
          )}
          <Suspense fallback={null}>
            <Bell />
          </Suspense>
          <PresentPeople />
          <AccountMenu />
        </header>
        <main id="screen" className="shell-screen" tabIndex={-1} aria-label={screenTitle[0]}>
          {mayKeepOnDevice ? null : (
            <Alert color="orange" className="slim-alert" lang={lang}>
              {words.nothingIsKeptHere}
            </Alert>
          )}
          <Notices isShared={isShared} isOpenAnyway={isOpenAnyway} />
          <Suspense fallback={null}>
            <LiveRefresh editionId={content.edition.id} />
            <EarlierTextNotice />
          </Suspense>
          <RefusedCommands />
          <Outlet />
          {place === undefined ? null : (
            <Suspense fallback={null}>
              <ScreenHelp place={place} label={content.edition.label} />
            </Suspense>
          )}
        </main>
      </div>
      <TabBar open={menuOpen} onToggle={() => setMenuOpen(!menuOpen)} onGone={close} />
    </div>
  );
}

/** What the screen is called in the name of the window, the narrowest first: the series that is open, the manual. */
function useScreenTitle(place: Place | undefined): readonly string[] {
  const { content } = useEdition();
  const last = useLocation({ select: ({ pathname }) => pathname.split('/').at(-1) ?? '' });
  if (place === undefined) return last === 'manual' ? [frame.manual] : [];
  const series = place.to === '/editions/$label/data' ? content.shared.series.find(({ slug }) => slug === last) : undefined;
  return series === undefined ? [place.name] : [series.title, place.name];
}

/** Why not everything on the screen can be changed, where that is so. */
function Notices(props: { readonly isShared: boolean; readonly isOpenAnyway: boolean }): ReactElement | null {
  const { content, locked, closed } = useEdition();
  const { role } = useSession();
  const { edition } = content;
  if (closed && !props.isOpenAnyway)
    return (
      <Alert color="brand" className="slim-alert" lang={lang}>
        {words.locked(edition.label)}
      </Alert>
    );
  if (edition.amendment !== null && !props.isShared)
    return (
      <Alert color="orange" className="slim-alert">
        <span lang={lang}>{frame.amendmentOpen}</span> {edition.amendment}
      </Alert>
    );
  return locked && words.roleLimits[role] !== '' ? (
    <Alert color="brand" className="slim-alert" lang={lang}>
      {words.roleLimits[role]}
    </Alert>
  ) : null;
}

/** Whether the navigation is a rail: where there is little room, unless somebody wants it otherwise; `[` turns it. */
function useRail(): boolean {
  const isPhone = useMediaQuery(NARROW) ?? false;
  const isNarrow = useMediaQuery('(max-width: 84rem)') ?? false;
  const isWide = useLocation({ select: ({ pathname }) => WIDE.test(pathname) });
  const [wish, setWish] = useLocalStorage<'rail' | 'full' | 'either'>({ key: 'saferplan-navigation', defaultValue: 'either' });
  const rail = wish === 'either' ? isNarrow || isWide : wish === 'rail';
  useHotkeys([['[', () => setWish(rail ? 'full' : 'rail')]]);
  return rail && !isPhone;
}

/** How long the screen is waited for before what the address names is looked for, and how often it is looked for, in milliseconds and times. */
const LOOKS = { everyMs: 150, times: 10 } as const;

/** Brings the field that the address names (`#pri_…--lead`) into view and puts the cursor in it, opening what it is folded away in. */
function useFieldInHash(): void {
  const named = useHash();
  useEffect(() => {
    const { hash } = named;
    if (hash === '') return undefined;
    let looks = 0;
    const timer = setInterval(() => {
      looks += 1;
      const target = document.getElementById(hash);
      if (target !== null || looks === LOOKS.times) clearInterval(timer);
      // The fields of an item may stand in a part of it that is made when it is opened.
      if (target === null)
        document
          .getElementById(hash.split('--')[0] ?? '')
          ?.querySelector('details')
          ?.setAttribute('open', '');
      else goTo(target);
    }, LOOKS.everyMs);
    return () => clearInterval(timer);
  }, [named]);
}

function goTo(target: HTMLElement): void {
  bringIntoView(target);
  const field = target.matches('input, textarea, select, button')
    ? target
    : (target.querySelector<HTMLElement>('input:enabled, textarea:enabled, select:enabled') ??
      target.querySelector<HTMLElement>('button:enabled, summary'));
  if (field === null) target.tabIndex = -1;
  (field ?? target).focus({ preventScroll: true });
}
