import type { ReactElement } from 'react';
import { Breadcrumbs } from '../govuk/breadcrumbs.tsx';
import { ExitThisPage } from '../govuk/exit-this-page.tsx';
import { SkipLink } from '../govuk/skip-link.tsx';
import type { Page } from '../page.ts';
import { PAGES } from '../pages/index.ts';
import { addressOf, addressOfSuccessor, href, hrefAcross, hrefOfFile, type Language, type Section, type View } from '../view.ts';
import { LANGUAGES } from '../words/languages.ts';
import { brandStyle } from '../components/brand-style.ts';
import { FOOTER_LISTS, type SitePage } from '../define-page.ts';
import { indexHref } from '../partnership-index/index-href.ts';
import { ClosureNotice } from '../components/closure-notice.tsx';
import { EmergencyBar } from '../components/emergency-bar.tsx';
import { Mark } from '../components/mark.tsx';
import { directionOf } from '../words/direction.ts';
import { StandingNotice } from '../components/standing-notice.tsx';

declare const STYLESHEET_ADDRESS: string;
declare const SCRIPT_ADDRESS: string;
declare const FONT_ADDRESSES: readonly string[];

/** Where somebody who must leave a page quickly is taken: a page that raises no question. */
const EXIT_ADDRESS = 'https://www.bbc.co.uk/weather';

/** What is round every page: emergency numbers, name, navigation, footer. */
export function Frame({ view, page }: { readonly view: View; readonly page: Page }): ReactElement {
  const { words, snapshot, publishedAt } = view;
  const { partnership, plan, edition } = snapshot;
  const relay = snapshot.contacts.find((contact) => contact.category === 'emergency' && contact.textNumber !== '');
  return (
    <html lang={words.language} dir={directionOf(words.language)}>
      <Head view={view} page={page} />
      <body>
        <SkipLink href="#main" text={words.skip} />
        <EmergencyBar words={words} textNumber={relay?.textNumber ?? null}>
          {view.site.above === undefined ? null : (
            <a className="all-partnerships" href={indexHref(view.language, '/')}>
              {words.allPartnerships(view.site.above)}
            </a>
          )}
          <Languages view={view} />
        </EmergencyBar>
        <header className="masthead">
          <div className="width">
            <Mark view={view} />
            <nav aria-label={words.navigation}>
              <ul className="nav-wide">
                <HeaderLinks view={view} page={page} />
              </ul>
              <details className="menu">
                <summary>{words.menu}</summary>
                <ul>
                  <HeaderLinks view={view} page={page} />
                </ul>
              </details>
            </nav>
          </div>
        </header>
        {page.quickExit === true ? <ExitThisPage href={EXIT_ADDRESS} hidden={words.exitEmergency} text={words.exitThisPage} /> : null}
        {page.crumbs === undefined ? null : (
          <div className="width crumbs">
            <Breadcrumbs items={page.crumbs} label={words.breadcrumb} />
          </div>
        )}
        <main id="main" tabIndex={-1}>
          <ClosureNotice view={view} />
          {page.hasStanding === true ? null : (
            <div className="width standing-above">
              <StandingNotice view={view} />
            </div>
          )}
          {page.body}
        </main>
        <footer>
          <div className="width">
            {view.path === '/feedback' ? null : (
              <p className="footer-tell">
                <a href={`${hrefAcross(view, '/feedback')}?about=${view.base}${view.path}`}>{words.feedback.link}</a>
              </p>
            )}
            <div className="footer-lists">
              {FOOTER_LISTS.map((list) => (
                <FooterList key={list} view={view} list={list} />
              ))}
            </div>
            {view.site.above === undefined ? null : (
              <p className="footer-end">
                <a href={indexHref(view.language, '/')}>{words.allPartnerships(view.site.above)}</a>
              </p>
            )}
            <p className="footer-end">
              {partnership.name} · {plan.title} · {words.edition(edition.label)} ·{' '}
              {words.lastPublished(words.date(publishedAt.slice(0, 10)), edition.publishedOn !== undefined)}
            </p>
          </div>
        </footer>
      </body>
    </html>
  );
}

/** Where the page stands, with what stands elsewhere for it: whole addresses, which only a site has whose address is known. */
function Addresses({ view, address }: { readonly view: View; readonly address: string }): ReactElement {
  const { site } = view;
  return (
    <>
      <link rel="canonical" href={address} />
      {(view.closure?.successors ?? []).map(({ slug }) => (
        <link key={slug} rel="successor-version" href={`${site.origin}${addressOfSuccessor(view, slug)}`} />
      ))}
      {view.snapshot.partnership.languages.map((language) => (
        <link
          key={language}
          rel="alternate"
          hrefLang={language}
          href={`${site.origin}${addressOf(view, language, view.base, view.path)}`}
        />
      ))}
      <link rel="alternate" type="application/atom+xml" title={view.snapshot.partnership.name} href={hrefOfFile(view, '/feed.atom')} />
      <meta property="og:url" content={address} />
      <meta property="og:image" content={`${site.origin}${hrefOfFile(view, cardPath(view))}`} />
    </>
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
      {site.origin === '' ? null : <Addresses view={view} address={address} />}
      <meta property="og:type" content="website" />
      <meta property="og:title" content={page.title} />
      <meta property="og:description" content={page.description} />
      <meta name="twitter:card" content="summary_large_image" />
      {FONT_ADDRESSES.map((font) => (
        <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
      ))}
      <link rel="stylesheet" href={STYLESHEET_ADDRESS} />
      {/* Our own text about a colour that the schema has read: nothing of it comes from elsewhere. */}
      {style === '' ? null : <style dangerouslySetInnerHTML={{ __html: style }} />}
      <script defer src={SCRIPT_ADDRESS} />
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

/** A link to a page, where in the navigation it stands. */
interface NavigationLink {
  readonly address: string;
  readonly text: string;
  readonly section: Section | undefined;
}

/** The links of the pages that stand in a part of the frame and have something to read, in the order of the list of pages. */
const linksWhere = (view: View, stands: (navigation: NonNullable<SitePage['navigation']>) => boolean): readonly NavigationLink[] =>
  PAGES.flatMap(({ navigation, isUsed, hasContent, of }) =>
    navigation === null || !stands(navigation) || !isUsed(view) || !hasContent(view.snapshot)
      ? []
      : navigation.links(view).map(({ path, text }) => ({
          address: of === 'edition' ? href(view, path) : hrefAcross(view, path),
          text,
          section: navigation.section,
        })),
  );

/** The links of the header. */
function HeaderLinks({ view, page }: { readonly view: View; readonly page: Page }): ReactElement {
  return (
    <>
      {linksWhere(view, ({ inHeader }) => inHeader === true).map(({ address, text, section }) => (
        <li key={address}>
          <a href={address} aria-current={section !== undefined && page.section === section ? 'true' : undefined}>
            {text}
          </a>
        </li>
      ))}
    </>
  );
}

/** The other languages of the site, each named in itself. */
function Languages({ view }: { readonly view: View }): ReactElement | null {
  const others = view.snapshot.partnership.languages.filter((language): language is Language => language !== view.language);
  if (others.length === 0) return null;
  return (
    <span className="languages">
      {others.map((language) => (
        <a key={language} lang={language} hrefLang={language} href={addressOf(view, language, view.base, view.path)}>
          {LANGUAGES[language].languageName}
        </a>
      ))}
    </span>
  );
}

function FooterList({ view, list }: { readonly view: View; readonly list: (typeof FOOTER_LISTS)[number] }): ReactElement {
  const { words } = view;
  const documents = [
    { address: href(view, '/plan.pdf'), text: words.asPdf },
    { address: href(view, '/plan.docx'), text: words.asWord },
  ];
  return (
    <div>
      <h2>{words.lists[list]}</h2>
      <ul>
        {[...(list === 'use' ? documents : []), ...linksWhere(view, (navigation) => navigation.list === list)].map(({ address, text }) => (
          <li key={address}>
            <a href={address}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
