import type { SearchEntry } from '../search/search-entry.ts';
import type { Language } from '@saferplan/domain/shared';
import type { SearchWords } from '../words/search-en.ts';

/** What a page without a server searches in, as a script leaves it: one of each language. */
export interface SearchFile {
  /** Their paths are whole within the site, language and all. */
  readonly entries: readonly SearchEntry[];
  readonly ownWords: readonly (readonly string[])[];
  readonly language: Language;
  readonly words: SearchWords;
}
