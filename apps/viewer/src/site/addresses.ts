import { ownPagesOf } from '../pages/own-page.tsx';
import { type PublishedEdition, type Site, uses } from '../view.ts';

const PLAIN = ['/', '/actions', '/changes', '/trends', '/how-we-chose', '/decisions', '/partners', '/contacts', '/glossary', '/about'];
/** Pages about all editions, which stand once. */
const ACROSS = ['/editions', '/search', '/data', '/accessibility'];

/** The addresses of every page: of the current edition, of every edition by its name, and what compares them, in every language. */
export function pageAddresses(editions: readonly PublishedEdition[], site: Site): readonly string[] {
  const [current] = editions;
  if (current === undefined) return [];
  const addresses = [
    ...within(current, site),
    ...ACROSS,
    ...comparisons(editions),
    ...embeds(current),
    ...editions.flatMap((edition) => within(edition, site).map((path) => `/editions/${edition.snapshot.edition.label}${path}`)),
  ];
  const [, ...others] = [...current.snapshot.partnership.languages].toSorted((one) => (one === 'en' ? -1 : 1));
  return [...addresses, ...others.flatMap((language) => addresses.map((address) => `/${language}${address}`))];
}

const within = ({ snapshot }: PublishedEdition, site: Site): readonly string[] => [
  ...PLAIN.filter((path) => path !== '/trends' || uses({ snapshot }, 'trends')),
  ...ownPagesOf({ snapshot, site, language: 'en' }).map(({ slug }) => `/pages/${slug}`),
  ...snapshot.priorities.map(({ slug }) => `/priorities/${slug}`),
  ...snapshot.themes.map(({ slug }) => `/themes/${slug}`),
  ...snapshot.series.map(({ slug }) => `/trends/${slug}`),
];

const embeds = ({ snapshot }: PublishedEdition): readonly string[] => [
  ...snapshot.priorities.map(({ slug }) => `/embed/priorities/${slug}`),
  ...snapshot.series.map(({ slug }) => `/embed/trends/${slug}`),
];

/** Each edition with each one before it. */
function comparisons(editions: readonly PublishedEdition[]): readonly string[] {
  const labels = editions.map(({ snapshot }) => snapshot.edition.label);
  return labels.flatMap((newer, index) => labels.slice(index + 1).map((older) => `/changes/${older}/${newer}`));
}
