import type { ReactElement } from 'react';
import { lang } from '../words/spoken.ts';
import { useEdition } from './edition-data.tsx';

const LANGS = { en: 'en-GB', cy: 'cy' } as const;

/** What an element says in `lang` that holds what the partnership wrote; nothing where that is the language of the screen (WCAG 3.1.2). */
export function useOwnLang(): 'en-GB' | 'cy' | undefined {
  const [first = 'en'] = useEdition().content.partnership.languages;
  return LANGS[first] === lang ? undefined : LANGS[first];
}

/** A text that the partnership wrote, marked with its language where the screen speaks another. */
export function OwnText({ children }: { readonly children: string }): ReactElement {
  const own = useOwnLang();
  return own === undefined ? <>{children}</> : <bdi lang={own}>{children}</bdi>;
}
