import type { ReactElement } from 'react';
import type { Page } from '../page.ts';
import { href, type Section, type View } from '../view.ts';

declare const STYLESHEET_ADDRESS: string;

/** What is round every page: emergency numbers, name, navigation, footer. */
export function Frame({ view, page }: { readonly view: View; readonly page: Page }): ReactElement {
  const { words, snapshot } = view;
  const { partnership, plan, edition } = snapshot;
  return (
    <html lang={words.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${page.title} – ${partnership.name}`}</title>
        <link rel="stylesheet" href={STYLESHEET_ADDRESS} />
      </head>
      <body>
        <a className="skip" href="#main">
          {words.skip}
        </a>
        <EmergencyBar view={view} />
        <header className="masthead">
          <div className="width">
            <a className="mark" href="/">
              <Mark name={partnership.name} area={partnership.area} />
            </a>
            <nav aria-label={words.navigation}>
              <ul>
                <NavigationItem view={view} section="priorities" path="/" label={words.priorities} />
                <NavigationItem view={view} section="changes" path="/changes" label={words.changed} />
                <NavigationItem view={view} section="trends" path="/trends" label={words.trends} />
                <NavigationItem view={view} section="how-we-chose" path="/how-we-chose" label={words.howWeChose} />
                <NavigationItem view={view} section="partners" path="/partners" label={words.whoWeAre} />
                <NavigationItem view={view} section="contacts" path="/contacts" label={words.contacts} />
              </ul>
            </nav>
          </div>
        </header>
        {view.isCurrent ? null : <ArchiveNotice view={view} />}
        <main id="main" tabIndex={-1}>
          {page.body}
        </main>
        <footer>
          <div className="width">
            <p>
              {partnership.name} · {plan.title} · {words.edition(edition.label)}
            </p>
            <ul>
              <li>
                <a href={href(view, '/about')}>{words.about}</a>
              </li>
              <li>
                <a href={href(view, '/glossary')}>{words.glossary}</a>
              </li>
              <li>
                <a href="/editions">{words.editions}</a>
              </li>
              <li>
                <a href={`/data/editions/${edition.label}.json`}>{words.dataLink}</a>
              </li>
            </ul>
          </div>
        </footer>
      </body>
    </html>
  );
}

function EmergencyBar({ view }: { readonly view: View }): ReactElement {
  const { words, snapshot } = view;
  const relay = snapshot.contacts.find((contact) => contact.category === 'emergency' && contact.textNumber !== '');
  return (
    <aside className="emergency" aria-label={words.emergency}>
      <div className="width">
        <span>
          {words.emergency} <a href="tel:999">999</a>
        </span>
        <span>
          {words.notEmergency} <a href="tel:101">101</a>
        </span>
        {relay === undefined ? null : (
          <span>
            {words.textRelay} <a href={`sms:${relay.textNumber}`}>{relay.textNumber}</a>
          </span>
        )}
      </div>
    </aside>
  );
}

function Mark({ name, area }: { readonly name: string; readonly area: string }): ReactElement {
  const at = name.indexOf(area);
  if (at < 0) return <>{name}</>;
  return (
    <>
      {name.slice(0, at)}
      <b>{area}</b>
      {name.slice(at + area.length)}
    </>
  );
}

function NavigationItem(props: {
  readonly view: View;
  readonly section: Section;
  readonly path: string;
  readonly label: string;
}): ReactElement {
  const { view, section, path, label } = props;
  return (
    <li>
      <a href={href(view, path)} aria-current={view.section === section ? 'true' : undefined}>
        {label}
      </a>
    </li>
  );
}

function ArchiveNotice({ view }: { readonly view: View }): ReactElement {
  const { words, snapshot, editions } = view;
  const current = editions[0]?.snapshot.edition.label ?? '';
  return (
    <aside className="archive-notice" aria-label={words.edition(snapshot.edition.label)}>
      <div className="width">
        {words.archived(snapshot.edition.label)} <a href="/">{words.toCurrent(current)}</a>
      </div>
    </aside>
  );
}
