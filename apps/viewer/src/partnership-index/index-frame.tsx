import type { ReactElement, ReactNode } from 'react';
import { directionOf } from '../words/direction.ts';
import { EmergencyBar } from '../components/emergency-bar.tsx';
import { Button } from '../govuk/button.tsx';
import { Input } from '../govuk/input.tsx';
import { SkipLink } from '../govuk/skip-link.tsx';
import type { Language } from '../view.ts';
import type { Words } from '../words/en.ts';
import { indexHref } from './index-href.ts';
import { LANGUAGES } from '../words/languages.ts';
import type { District } from './partnership-index-facts.ts';

declare const STYLESHEET_ADDRESS: string;
declare const FONT_ADDRESSES: readonly string[];

/** What all pages above several partnerships are made of, in one language. */
export interface PartnershipIndex {
  readonly name: string;
  readonly about: string;
  readonly language: Language;
  readonly districts: readonly District[];
  /** The day on which the page is made, as an ISO 8601 date. */
  readonly today: string;
}

/** The language to mark words with, where it is not that of the page they stand on. */
export const markedAs = (page: Language, own: Language): string | undefined => (page === own ? undefined : LANGUAGES[own].language);

/** The languages of the pages above the partnerships: English, and each that one of them publishes in. */
export const indexLanguages = (districts: readonly District[]): readonly Language[] => [
  ...new Set<Language>(['en', ...districts.flatMap(({ languages }) => languages)]),
];

/** What is round every page above several partnerships. `path` is the address of the page in English. */
export function IndexFrame(props: {
  readonly partnershipIndex: PartnershipIndex;
  readonly words: Words;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly children: ReactNode;
}): ReactElement {
  const { partnershipIndex, words, path, title, description, children } = props;
  const { language, districts } = partnershipIndex;
  const said = words.partnershipIndex;
  const others = indexLanguages(districts).filter((other) => other !== language);
  return (
    <html lang={words.language} dir={directionOf(words.language)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content={description} />
        <title>{title}</title>
        {FONT_ADDRESSES.map((address) => (
          <link key={address} rel="preload" href={address} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
        <link rel="stylesheet" href={STYLESHEET_ADDRESS} />
      </head>
      <body>
        <SkipLink href="#main" text={words.skip} />
        <EmergencyBar words={words} textNumber={null}>
          {others.length === 0 ? null : (
            <span className="languages">
              {others.map((other) => (
                <a key={other} lang={LANGUAGES[other].language} hrefLang={other} href={indexHref(other, path)}>
                  {LANGUAGES[other].languageName}
                </a>
              ))}
            </span>
          )}
        </EmergencyBar>
        <main id="main" className="width above" tabIndex={-1}>
          {children}
        </main>
        <footer>
          <div className="width">
            <nav aria-label={said.footer}>
              <ul>
                <li>
                  <a href={indexHref(language, '/')}>{said.home}</a>
                </li>
                <li>
                  <a href={indexHref(language, '/search')}>{said.search}</a>
                </li>
                <li>
                  <a href={indexHref(language, '/accessibility')}>{said.statement}</a>
                </li>
              </ul>
            </nav>
          </div>
        </footer>
      </body>
    </html>
  );
}

/** The search in all partnerships. */
export function IndexSearchForm(props: { readonly words: Words; readonly language: Language; readonly text: string }): ReactElement {
  const { words, language, text } = props;
  return (
    <form className="search" method="get" action={indexHref(language, '/search')} role="search">
      <Input label={words.partnershipIndex.searchLabel} name="q" type="search" value={text} />
      <Button text={words.search} />
    </form>
  );
}

/** The row header that names a partnership of the index and leads to its site, in the language in which it is named where that is not the one of the page. */
export function PartnershipHead(props: {
  readonly district: Pick<District, 'site' | 'name' | 'language'>;
  readonly spoken: Language;
}): ReactElement {
  const { district, spoken } = props;
  return (
    <th scope="row">
      <a href={`${district.site}/`} lang={markedAs(spoken, district.language)}>
        {district.name}
      </a>
    </th>
  );
}
