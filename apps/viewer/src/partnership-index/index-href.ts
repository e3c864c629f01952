import type { Language } from '../view.ts';

/** The address of a page above several partnerships in a language. */
export const indexHref = (language: Language, path: string): string =>
  language === 'en' ? path : `/${language}${path === '/' ? '' : path}`;
