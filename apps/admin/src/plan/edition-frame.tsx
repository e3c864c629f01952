import { Alert, Button, NativeSelect } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { type ReactElement, useEffect } from 'react';
import { useSession } from '../accounts/session.tsx';
import { trpc } from '../trpc.ts';
import { CommandPalette } from '../teamwork/command-palette.tsx';
import { PresentPeople } from '../teamwork/present-people.tsx';
import { Await } from '../ui/screen-states.tsx';
import { words } from '../words/en.ts';
import { EditionDataProvider, useEdition } from './edition-data.tsx';
import { EarlierTextNotice } from './earlier-text-notice.tsx';
import { RefusedCommands, SaveState } from './save-state.tsx';

/** What is round every screen of an edition: its name and state, whether all is saved, and the way to the other screens. */
export function EditionFrame({ label }: { readonly label: string }): ReactElement {
  const editions = useQuery(trpc.plan.editions.queryOptions());
  return (
    <Await query={editions}>
      {(list) => {
        const edition = list.find((candidate) => candidate.label === label);
        return edition === undefined ? (
          <main className="lone">
            <h1>There is no edition {label}</h1>
            <Link to="/">{words.editions}</Link>
          </main>
        ) : (
          <Loaded key={edition.id} editionId={edition.id} labels={list.map((other) => other.label)} />
        );
      }}
    </Await>
  );
}

function Loaded({ editionId, labels }: { readonly editionId: string; readonly labels: readonly string[] }): ReactElement {
  const read = useQuery(trpc.plan.edition.queryOptions({ editionId }));
  return (
    <Await query={read}>
      {(data) => (
        <EditionDataProvider read={data}>
          <Shell labels={labels} />
        </EditionDataProvider>
      )}
    </Await>
  );
}

function Shell({ labels }: { readonly labels: readonly string[] }): ReactElement {
  const { content, locked, closed, undo } = useEdition();
  const { role } = useSession();
  const { edition, partnership } = content;
  const navigate = useNavigate();
  const isShared = useLocation({ select: ({ pathname }) => /\/(?:settings|data)(?:\/|$)/.test(pathname) });
  const isOpenAnyway = useLocation({ select: ({ pathname }) => /\/(?:settings|data|progress|adoption|law)(?:\/|$)/.test(pathname) });
  useHotkeys([['mod+alt+Z', () => void undo(isShared ? 'shared' : 'edition')]], []);
  useFieldInHash();
  return (
    <div className="shell">
      <a className="skip" href="#screen">
        Skip to the screen
      </a>
      <header className="shell-header">
        <Link to="/" className="shell-name">
          {partnership.name}
        </Link>
        <NativeSelect
          aria-label="Edition"
          className="shell-edition"
          value={edition.label}
          data={labels.map((label) => ({ value: label, label: `Edition ${label}` }))}
          onChange={(event) => void navigate({ to: '/editions/$label', params: { label: event.currentTarget.value } })}
        />
        <span className={`state state-${edition.state}`}>{words.states[edition.state]}</span>
        <SaveState />
        <PresentPeople />
        <CommandPalette />
        {(closed && !isOpenAnyway) || isShared || role === 'reader' ? null : (
          <Button variant="default" size="compact-md" onClick={() => void undo('edition')} title="Ctrl Alt Z">
            {words.undo}
          </Button>
        )}
      </header>
      <nav className="shell-nav" aria-label="Screens">
        <ScreenLink to="/editions/$label" label={words.overview} exact />
        <ScreenLink to="/editions/$label/plan" label={words.plan} />
        <ScreenLink to="/editions/$label/changes" label={words.changes} />
        <ScreenLink to="/editions/$label/assessment" label={words.assessment} />
        {partnership.features.includes('trends') ? <ScreenLink to="/editions/$label/data" label={words.data} /> : null}
        <ScreenLink to="/editions/$label/adoption" label={words.adoption} />
        <ScreenLink to="/editions/$label/progress" label={words.progress} />
        <ScreenLink to="/editions/$label/law" label={words.law} />
        <ScreenLink to="/editions/$label/publish" label={words.publish} />
        <ScreenLink to="/editions/$label/history" label={words.history} />
        <ScreenLink to="/editions/$label/settings" label={words.settings} />
      </nav>
      <main id="screen" className="shell-screen" tabIndex={-1}>
        {closed && !isOpenAnyway ? (
          <Alert color="brand" mb="md">
            {words.locked(edition.label)}
          </Alert>
        ) : edition.amendment !== null && !isShared ? (
          <Alert color="orange" mb="md">
            An amendment is open: {edition.amendment}
          </Alert>
        ) : locked && words.roleLimits[role] !== '' ? (
          <Alert color="brand" mb="md">
            {words.roleLimits[role]}
          </Alert>
        ) : null}
        <EarlierTextNotice />
        <RefusedCommands />
        <Outlet />
      </main>
    </div>
  );
}

function ScreenLink(props: {
  readonly to:
    | '/editions/$label'
    | '/editions/$label/plan'
    | '/editions/$label/changes'
    | '/editions/$label/assessment'
    | '/editions/$label/data'
    | '/editions/$label/adoption'
    | '/editions/$label/progress'
    | '/editions/$label/law'
    | '/editions/$label/publish'
    | '/editions/$label/history'
    | '/editions/$label/settings';
  readonly label: string;
  readonly exact?: boolean;
}): ReactElement {
  const { content } = useEdition();
  const { to, label, exact = false } = props;
  return (
    <Link to={to} params={{ label: content.edition.label }} activeOptions={{ exact }} activeProps={{ 'aria-current': 'page' }}>
      {label}
    </Link>
  );
}

/** Brings the field that the address names (`#pri_…--lead`) into view and puts the cursor in it. */
function useFieldInHash(): void {
  const hash = useLocation({ select: (location) => location.hash });
  useEffect(() => {
    if (hash === '') return undefined;
    const timer = setTimeout(() => {
      const target = document.getElementById(hash);
      target?.closest('details')?.setAttribute('open', '');
      target?.scrollIntoView({ block: 'center' });
      const field =
        target?.matches('input, textarea, select, button') === true
          ? target
          : target?.querySelector<HTMLElement>('input, textarea, select');
      if (field instanceof HTMLElement) field.focus({ preventScroll: true });
    }, 150);
    return () => clearTimeout(timer);
  }, [hash]);
}
