import { type Json, textsIn } from '@saferplan/domain/shared';
import type { ReactElement } from 'react';
import { lang } from '../words/spoken.ts';
import { useEdition } from './edition-data.tsx';
import { languageParts, partsAt, type SentencePart } from './language-parts.ts';

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

/** The names of priorities, themes, topics, series, subgroups and agencies, and of people who lead, by which sentences call them. */
function useOwnNames(): readonly string[] {
  const { content, previous } = useEdition();
  const { items, shared } = content;
  return [
    ...[...items.priority, ...items.theme, ...items.topic, ...shared.series, ...(previous?.planElements ?? [])].map(({ title }) => title),
    ...[...items.subgroup, ...shared.agency].map(({ name }) => name),
    ...items.priority.flatMap(({ lead }) => (lead.state === 'named' ? lead.holders.map(({ person }) => person) : [])),
  ];
}

/**
 * A sentence in the language of the screen, in which what the partnership wrote is marked with its language: quotations, names, and what
 * `texts` says of it beside them. Its parts stand in one element, so that a flex box which holds the sentence keeps the spaces between them.
 */
export function WithOwnNames(props: { readonly texts?: readonly string[]; readonly children: string }): ReactElement {
  const names = [...useOwnNames(), ...(props.texts ?? [])];
  return <Marked sentence={props.children} partsOf={(sentence) => languageParts(sentence, names)} />;
}

/** A value of a field in words, in which the texts that it holds are marked as the partnership's. */
export function ValueWithOwnTexts({ value, children }: { readonly value: unknown; readonly children: string }): ReactElement {
  // What a field holds is plain data, which is JSON.
  const texts = textsIn((value ?? null) as Json).map(({ text }) => text);
  return <WithOwnNames texts={texts.filter((text) => /\p{L}/u.test(text))}>{children}</WithOwnNames>;
}

/** A sentence of which it is known where the words of the partnership stand: each from a letter up to another. */
export function WithOwnWords(props: { readonly own: readonly (readonly [number, number])[]; readonly children: string }): ReactElement {
  return <Marked sentence={props.children} partsOf={(sentence) => partsAt(sentence, props.own)} />;
}

function Marked(props: { readonly sentence: string; readonly partsOf: (sentence: string) => readonly SentencePart[] }): ReactElement {
  const own = useOwnLang();
  if (own === undefined) return <>{props.sentence}</>;
  return (
    <span>
      {props.partsOf(props.sentence).map(({ text, isOwn }, index) =>
        isOwn ? (
          <bdi key={index} lang={own}>
            {text}
          </bdi>
        ) : (
          text
        ),
      )}
    </span>
  );
}

/** Makes options of a list of choice of names that the partnership wrote, each marked with its language. */
export function useOwnOption(): (value: string, label: string) => { readonly value: string; readonly label: string } {
  const own = useOwnLang();
  // Mantine gives an option what it holds beside its value and label.
  return (value, label) => ({ value, label, ...(own === undefined ? {} : { lang: own }) });
}
