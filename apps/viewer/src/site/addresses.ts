import { embedAddresses } from '../pages/embed.tsx';
import { PAGES } from '../pages/index.ts';
import type { PublishedEdition, Site } from '../view.ts';
import type { SitePage } from '../define-page.ts';

/** The addresses of every page: of the current edition, of every edition by its name, and of those about all, in every language. */
export function pageAddresses(editions: readonly PublishedEdition[], site: Site): readonly string[] {
  const [current] = editions;
  if (current === undefined) return [];
  const within = ({ snapshot }: PublishedEdition, of: SitePage['of']): readonly string[] =>
    PAGES.filter((page) => page.of === of && page.isUsed({ snapshot })).flatMap((page) => page.addresses({ snapshot, site, editions }));
  const addresses = [
    ...within(current, 'edition'),
    ...within(current, 'site'),
    ...embedAddresses(current.snapshot),
    ...editions.flatMap((edition) => within(edition, 'edition').map((path) => `/editions/${edition.snapshot.edition.label}${path}`)),
  ];
  const [, ...others] = [...current.snapshot.partnership.languages].toSorted((one) => (one === 'en' ? -1 : 1));
  return [...addresses, ...others.flatMap((language) => addresses.map((address) => `/${language}${address}`))];
}
