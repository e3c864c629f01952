import { Button } from '@mantine/core';
import { Link, Outlet, useMatches } from '@tanstack/react-router';
import { IconChevronRight } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { Unlocked, useEdition } from '../edition-store/edition-data.tsx';
import { frame, lang, words } from '../words/spoken.ts';
import { useSession } from '../session/session.ts';
import { sectionsFor, type SettingsSection } from '../places/settings-sections.ts';

/** What is round each subject of the settings: the index of all beside it. */
export function SettingsScreen(): ReactElement {
  const { role } = useSession();
  const route = useMatches({ select: (matches) => matches.at(-1)?.fullPath ?? '' });
  const current = sectionsFor(role).find(({ to }) => to === route.replace(/\/$/, ''));
  return (
    <Unlocked>
      <div className="settings">
        <Index current={current} />
        <div className="settings-section">
          <Heading current={current} />
          <Outlet />
        </div>
      </div>
    </Unlocked>
  );
}

function Heading({ current }: { readonly current: SettingsSection | undefined }): ReactElement {
  const { content, undo, locked } = useEdition();
  const isOwn = current?.to === '/editions/$label/settings/you';
  const isOfPeople = current?.group === 'people';
  return (
    <header className="page-head" lang={lang}>
      <div>
        {current === undefined ? null : (
          <Link className="settings-back" to="/editions/$label/settings" params={{ label: content.edition.label }}>
            {frame.allSettings}
          </Link>
        )}
        <h1>{current?.name ?? words.settings}</h1>
        <p>
          {isOwn
            ? frame.ownSettings
            : isOfPeople
              ? frame.settingsOfPeople
              : frame.settingsShared(current?.publicSees ?? frame.seenWithNextPublication)}
        </p>
      </div>
      {isOfPeople || locked ? null : (
        <div className="page-actions">
          <Button variant="default" onClick={() => void undo('shared')}>
            {words.undo}
          </Button>
        </div>
      )}
    </header>
  );
}

function Index({ current }: { readonly current: SettingsSection | undefined }): ReactElement {
  const { role } = useSession();
  const { label } = useEdition().content.edition;
  return (
    <nav className="settings-index" lang={lang} aria-label={words.settings}>
      {[...Map.groupBy(sectionsFor(role), ({ group }) => group)].map(([group, sections]) => (
        <div key={group}>
          <p className="settings-group">{frame.settingsGroups[group]}</p>
          <ul className="plain">
            {sections.map(({ to, name }) => (
              <li key={to}>
                <Link className="nav-link" to={to} params={{ label }} data-here={current?.to === to ? true : undefined}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

/** Where the settings begin: each subject with what is in it. */
export function SettingsStart(): ReactElement {
  const { role } = useSession();
  const { label } = useEdition().content.edition;
  return (
    <>
      {[...Map.groupBy(sectionsFor(role), ({ group }) => group)].map(([group, sections]) => (
        <section key={group} className="box" lang={lang}>
          <header className="box-head">
            <h2>{frame.settingsGroups[group]}</h2>
          </header>
          <ul className="lines">
            {sections.map(({ to, name, about }) => (
              <li key={to}>
                <Link className="line line-link" to={to} params={{ label }}>
                  <span className="line-text">
                    <b>{name}</b>
                    <span>{about}</span>
                  </span>
                  <IconChevronRight aria-hidden="true" size={16} />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
