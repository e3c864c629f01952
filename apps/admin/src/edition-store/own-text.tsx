import type { ReactElement } from 'react';
import { lang } from '../words/spoken.ts';
import { useEdition } from './edition-data.tsx';
import { languageParts } from './language-parts.ts';

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

/** The names of priorities, themes, topics, series and subgroups, by which sentences call them. */
function useOwnNames(): readonly string[] {
  const { content, previous } = useEdition();
  const { items, shared } = content;
  return [
    ...[...items.priority, ...items.theme, ...items.topic, ...shared.series, ...(previous?.planElements ?? [])].map(({ title }) => title),
    ...items.subgroup.map(({ name }) => name),
  ];
}

/** A sentence in the language of the screen, in which what the partnership wrote is marked with its language: quotations and names. */
export function WithOwnNames({ children }: { readonly children: string }): ReactElement {
  const own = useOwnLang();
  const names = useOwnNames();
  if (own === undefined) return <>{children}</>;
  return (
    <>
      {languageParts(children, names).map(({ text, isOwn }, index) =>
        isOwn ? (
          <bdi key={index} lang={own}>
            {text}
          </bdi>
        ) : (
          text
        ),
      )}
    </>
  );
}

/** Makes options of a list of choice of names that the partnership wrote, each marked with its language. */
export function useOwnOption(): (value: string, label: string) => { readonly value: string; readonly label: string } {
  const own = useOwnLang();
  // Mantine gives an option what it holds beside its value and label.
  return (value, label) => ({ value, label, ...(own === undefined ? {} : { lang: own }) });
}
