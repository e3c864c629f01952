import type { ReactElement } from 'react';
import { Breadcrumbs } from '../govuk/breadcrumbs.tsx';
import { ExitThisPage } from '../govuk/exit-this-page.tsx';
import { SkipLink } from '../govuk/skip-link.tsx';
import type { Page } from '../page.ts';
import { PAGES } from '../pages/index.ts';
import { addressOf, href, hrefAcross, hrefOfFile, type Language, type View } from '../view.ts';
import { LANGUAGES } from '../words/languages.ts';
import { brandStyle } from './brand-style.ts';
import { EditionNotices } from './edition-notices.tsx';
import { EmergencyBar } from './emergency-bar.tsx';

declare const STYLESHEET_ADDRESS: string;
declare const SCRIPT_ADDRESS: string;
declare const FONT_ADDRESS: string;

/** Where somebody who must leave a page quickly is taken: a page that raises no question. */
const EXIT_ADDRESS = 'https://www.bbc.co.uk/weather';

/** What is round every page: emergency numbers, name, navigation, footer. */
export function Frame({ view, page }: { readonly view: View; readonly page: Page }): ReactElement {
  const { words, snapshot, publishedAt } = view;
  const { partnership, plan, edition } = snapshot;
  const relay = snapshot.contacts.find((contact) => contact.category === 'emergency' && contact.textNumber !== '');
  return (
    <html lang={words.language} dir="ltr">
      <Head view={view} page={page} />
      <body>
        <SkipLink href="#main" text={words.skip} />
        <EmergencyBar words={words} textNumber={relay?.textNumber ?? null} />
        <header className="masthead">
          <div className="width">
            <a className="mark" href={hrefAcross(view, '/')}>
              {partnership.logo === null ? null : <img className="logo" src={hrefOfFile(view, '/logo')} alt="" />}
              <Mark name={partnership.name} area={partnership.area} />
            </a>
            <nav aria-label={words.navigation}>
              <ul>
                {linksIn(view, 'header').map(({ address, text, section }) => (
                  <li key={address}>
                    <a href={address} aria-current={section !== undefined && page.section === section ? 'true' : undefined}>
                      {text}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </div>
        </header>
        <EditionNotices view={view} />
        {page.quickExit === true ? <ExitThisPage href={EXIT_ADDRESS} hidden={words.exitEmergency} text={words.exitThisPage} /> : null}
        {page.crumbs === undefined ? null : (
          <div className="width crumbs">
            <Breadcrumbs items={page.crumbs} label={words.breadcrumb} />
          </div>
        )}
        <main id="main" tabIndex={-1}>
          {page.body}
        </main>
        <footer>
          <div className="width">
            <p>
              {partnership.name} · {plan.title} · {words.edition(edition.label)} ·{' '}
              {words.lastPublished(words.date(publishedAt.slice(0, 10)))}
            </p>
            <ul>
              {linksIn(view, 'footer').map(({ address, text }) => (
                <FooterItem key={address} href={address} text={text} />
              ))}
              <FooterItem href={href(view, '/plan.pdf')} text={words.asPdf} />
              <FooterItem href={href(view, '/plan.docx')} text={words.asWord} />
              {linksIn(view, 'end').map(({ address, text }) => (
                <FooterItem key={address} href={address} text={text} />
              ))}
            </ul>
            <Languages view={view} />
          </div>
        </footer>
      </body>
    </html>
  );
}

function Head({ view, page }: { readonly view: View; readonly page: Page }): ReactElement {
  const { words, snapshot, site } = view;
  const { partnership } = snapshot;
  const title = `${page.title} – ${partnership.name}`;
  const address = `${site.origin}${href(view, view.path)}`;
  const style = brandStyle(partnership.brandColour);
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{title}</title>
      <meta name="description" content={page.description} />
      <link rel="canonical" href={address} />
      {partnership.languages.map((language) => (
        <link
          key={language}
          rel="alternate"
          hrefLang={language}
          href={`${site.origin}${addressOf(view, language, view.base, view.path)}`}
        />
      ))}
      <link rel="alternate" type="application/atom+xml" title={partnership.name} href={hrefOfFile(view, '/feed.atom')} />
      <meta property="og:type" content="website" />
      <meta property="og:title" content={page.title} />
      <meta property="og:description" content={page.description} />
      <meta property="og:url" content={address} />
      <meta property="og:image" content={`${site.origin}${hrefOfFile(view, cardPath(view))}`} />
      <meta name="twitter:card" content="summary_large_image" />
      <link rel="preload" href={FONT_ADDRESS} as="font" type="font/woff2" crossOrigin="anonymous" />
      <link rel="stylesheet" href={STYLESHEET_ADDRESS} />
      {/* Our own text about a colour that the schema has read: nothing of it comes from elsewhere. */}
      {style === '' ? null : <style dangerouslySetInnerHTML={{ __html: style }} />}
      <script type="module" src={SCRIPT_ADDRESS} />
      {page.linkedData === undefined ? null : (
        <script
          type="application/ld+json"
          // JSON cannot hold `<` here, so it cannot end the element.
          dangerouslySetInnerHTML={{ __html: JSON.stringify(page.linkedData).replaceAll('<', String.raw`\u003c`) }}
        />
      )}
      {words.language === 'en-GB' ? null : <meta name="content-language" content={words.language} />}
    </head>
  );
}

/** The picture that stands for a page where it is shared. */
export const cardPath = ({ base, path, snapshot }: View): string =>
  `/cards${base === '' ? `/editions/${snapshot.edition.label}` : base}${path === '/' ? '/home' : path}.png`;

function Mark({ name, area }: { readonly name: string; readonly area: string }): ReactElement {
  const at = name.indexOf(area);
  if (at < 0) return <span>{name}</span>;
  return (
    <span>
      {name.slice(0, at)}
      <b>{area}</b>
      {name.slice(at + area.length)}
    </span>
  );
}

/** The links to pages that stand in one place of the frame, in the order of the list of pages. */
const linksIn = (view: View, place: 'header' | 'footer' | 'end') =>
  PAGES.flatMap(({ navigation, isUsed, of }) =>
    navigation === null || navigation.in !== place || !isUsed(view)
      ? []
      : navigation.links(view).map(({ path, text }) => ({
          address: of === 'edition' ? href(view, path) : hrefAcross(view, path),
          text,
          section: navigation.section,
        })),
  );

const FooterItem = (props: { readonly href: string; readonly text: string }): ReactElement => (
  <li>
    <a href={props.href}>{props.text}</a>
  </li>
);

/** The other languages of the partnership's site, each named in itself. */
function Languages({ view }: { readonly view: View }): ReactElement | null {
  const { words, snapshot } = view;
  const others = snapshot.partnership.languages.filter((language): language is Language => language !== view.language);
  if (others.length === 0) return null;
  return (
    <nav aria-label={words.otherLanguage}>
      <ul>
        {others.map((language) => (
          <li key={language}>
            <a lang={language} hrefLang={language} href={addressOf(view, language, view.base, view.path)}>
              {LANGUAGES[language].languageName}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
