/** The kinds of what can be found, in the order in which they are listed. */
export const SEARCH_KINDS = ['priority', 'theme', 'trend', 'topic', 'contact', 'decision', 'money', 'place', 'page'] as const;

/** One thing that can be found: where it is, what it is called, and its words. */
export interface SearchEntry {
  readonly path: string;
  readonly kind: (typeof SEARCH_KINDS)[number];
  readonly title: string;
  readonly text: string;
  /** What it is found by besides, and does not show. */
  readonly keywords?: string;
}

/** The words of an entry in one text, without the parts that say nothing. */
export const wordsIn = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null && part !== '').join(' ');

/** A page that is found by what it is called and by what it says of itself. */
export const pageEntry = (path: string, title: string, text: string): readonly SearchEntry[] => [{ path, kind: 'page', title, text }];
