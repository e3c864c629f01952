import type { Language } from '../view.ts';

/** Where the script stands that a page without a server searches in. */
export const searchScriptPath = (language: Language): string => `/data/search-${language}.js`;
