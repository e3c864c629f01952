import type { SearchEntry } from '../search/search-entry.ts';

/** What searching says, in English: texts with `{count}` and `{query}` in them, so that a page without a server can say them too. */
export const searchEn = {
  lede: 'Find words, names and numbers in this plan: crimes, places, services, sums of money.',
  label: 'Words to look for',
  none: 'Nothing found for “{query}”.',
  one: '1 result for “{query}”.',
  many: '{count} results for “{query}”.',
  near: 'Nothing here says “{query}” in so many words. These may be about it.',
  some: 'Nothing here has all of “{query}”. These have part of it.',
  hint: 'Try fewer or other words, or look through the list of all pages below.',
  allPages: 'All pages',
  needsScript: 'This copy of the site has no server behind it, so searching needs a script. The list below is of all pages.',
  kind: {
    priority: 'Priority',
    theme: 'Theme',
    trend: 'Trend',
    topic: 'What we looked at',
    contact: 'Contact',
    decision: 'Decision',
    money: 'Money',
    place: 'Place',
    page: 'Page',
  } satisfies Record<SearchEntry['kind'], string>,
  kinds: {
    priority: 'Priorities',
    theme: 'Themes',
    trend: 'Trends',
    topic: 'What we looked at',
    contact: 'Contacts',
    decision: 'Decisions',
    money: 'Money',
    place: 'Places',
    page: 'More',
  } satisfies Record<SearchEntry['kind'], string>,
};

/** What searching says, in any language. */
export type SearchWords = typeof searchEn;
