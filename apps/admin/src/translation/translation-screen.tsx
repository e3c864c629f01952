import { NativeSelect } from '@mantine/core';
import type { Language } from '@saferplan/domain/shared';
import { otherLanguages, type TranslatedText, translatedTexts, type TranslationState } from '@saferplan/domain/translation';
import { textsCalledIn } from '@saferplan/messages';
import { type ReactElement, useMemo, useState } from 'react';
import { useEdition } from '../plan/edition-data.tsx';
import { Empty } from '../ui/screen-states.tsx';
import { languageNames } from './language-names.ts';
import { TranslationEditor } from './translation-editor.tsx';
import { outbox } from '../plan/outbox.ts';
import { TranslationFile } from './translation-file.tsx';
import { typedForNothing, typedIn } from './typed-translation.ts';

type Shown = TranslationState | 'all';
const SHOWN: readonly (readonly [Shown, string])[] = [
  ['missing', 'Missing'],
  ['stale', 'Changed since'],
  ['unread', 'Unread'],
  ['read', 'Read'],
  ['all', 'All'],
];
/** How many texts are shown at once: each is a field of its own. */
const STEP = 40;

/** Every text of the plan in its further languages: what is missing, what has changed since, and what no speaker has read. */
export function TranslationScreen(): ReactElement {
  const { content } = useEdition();
  const [language] = otherLanguages(content.partnership);
  return (
    <>
      <h1>Translation</h1>
      {language === undefined ? (
        <Empty>
          The partnership has one language. Add another to the public site in Settings › Public site, and each text can be written in both.
        </Empty>
      ) : (
        <Texts language={language} />
      )}
    </>
  );
}

function Texts({ language }: { readonly language: Language }): ReactElement {
  const { content, outboxState } = useEdition();
  const texts = useMemo(() => translatedTexts(content, language), [content, language]);
  const called = useMemo(() => textsCalledIn(content), [content]);
  const count = (state: Shown): number => texts.filter((text) => state === 'all' || text.state === state).length;
  const [shown, setShown] = useState<Shown>(() => SHOWN.find(([state]) => count(state) > 0)?.[0] ?? 'all');
  const [most, setMost] = useState(STEP);
  // What was typed and not saved is found whatever is asked for.
  const isTyped = (text: TranslatedText): boolean => typedIn(outboxState.drafts, text, language) !== null;
  const chosen = texts.filter((text) => shown === 'all' || text.state === shown || isTyped(text));
  const lost = typedForNothing(outboxState.drafts, texts, language);
  const name = languageNames[language];
  return (
    <>
      <p className="narrow">
        {count('read') + count('unread')} of {texts.length} texts say in {name} what they say today; {count('unread')} of them no {name}{' '}
        speaker has read. A text without a translation, or whose original has changed since, stands on {name} pages in the first language,
        and is marked so.
      </p>
      <TranslationFile language={language} />
      <NativeSelect
        label="Which texts"
        className="translation-filter"
        value={shown}
        data={SHOWN.map(([state, label]) => ({ value: state, label: `${label} (${count(state).toString()})` }))}
        onChange={(event) => {
          const next = event.currentTarget.value;
          setShown(SHOWN.find(([state]) => state === next)?.[0] ?? 'all');
          setMost(STEP);
        }}
      />
      {lost.map(({ ownerId, draft, text }) => (
        <p key={`${ownerId} ${draft}`} className="narrow">
          Typed and not saved, of a text that is not in this edition: “{text}”{' '}
          <button type="button" className="link-button" onClick={() => outbox.dropDraft(ownerId, draft)}>
            Discard it
          </button>
        </p>
      ))}
      {chosen.length === 0 ? <Empty>There are none.</Empty> : null}
      {inOwners(chosen.slice(0, most)).map(([ownerId, own]) => {
        const [first] = own;
        return (
          <section key={ownerId} className="translations-of-item">
            <h2>{first === undefined ? '' : capitalised(called(first).where)}</h2>
            {own.map((text) => (
              <TranslationEditor key={text.field} of={text} language={language} label={called(text).which} />
            ))}
          </section>
        );
      })}
      {chosen.length > most ? (
        <button type="button" className="link-button" onClick={() => setMost(most + STEP)}>
          Show {Math.min(STEP, chosen.length - most)} more of {chosen.length}
        </button>
      ) : null}
    </>
  );
}

const capitalised = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** The texts by whose they are, in their order. */
const inOwners = (texts: readonly TranslatedText[]): readonly (readonly [string, readonly TranslatedText[]])[] => [
  ...Map.groupBy(texts, ({ ownerId }) => ownerId),
];
