import { NativeSelect } from '@mantine/core';
import type { Language } from '@saferplan/domain/shared';
import { otherLanguages, type TranslatedText, translatedTexts, type TranslationState } from '@saferplan/domain/translation';
import { textsCalledIn } from '@saferplan/messages';
import { type ReactElement, useMemo, useState } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { Empty } from '../../ui/screen-states.tsx';
import { TranslationEditor } from './translation-editor.tsx';
import { outbox } from '../../edition-store/outbox.ts';
import { TranslationFile } from './translation-file.tsx';
import { typedForNothing, typedIn } from './typed-translation.ts';
import { translationWords } from '../../words/translation-words.ts';
import { words } from '../../words/spoken.ts';

type Shown = TranslationState | 'all';
const SHOWN: readonly (readonly [Shown, string])[] = [
  ['missing', translationWords.translationScreen.missing],
  ['stale', translationWords.translationScreen.changedSince],
  ['unread', translationWords.translationScreen.unread],
  ['read', translationWords.translationScreen.read],
  ['all', translationWords.translationScreen.all],
];
/** How many texts are shown at once: each is a field of its own. */
const STEP = 40;

/** Every text of the plan in its further languages: what is missing, what has changed since, and what no speaker has read. */
export function TranslationScreen(): ReactElement {
  const { content } = useEdition();
  const [language] = otherLanguages(content.partnership);
  return (
    <>
      <h1>{translationWords.translationScreen.translation}</h1>
      {language === undefined ? (
        <Empty>{translationWords.translationScreen.thePartnershipHasOneLanguage}</Empty>
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
  const name = words.languageNames[language];
  return (
    <>
      <p className="narrow">
        {translationWords.translationScreen.ofTextsSayInWhat(count('read') + count('unread'), texts.length, name, count('unread'))}
      </p>
      <TranslationFile language={language} />
      <NativeSelect
        label={translationWords.translationScreen.whichTexts}
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
          {translationWords.translationScreen.typedAndNotSavedOf(text)}{' '}
          <button type="button" className="link-button" onClick={() => outbox.dropDraft(ownerId, draft)}>
            {translationWords.translationScreen.discardIt}
          </button>
        </p>
      ))}
      {chosen.length === 0 ? <Empty>{translationWords.translationScreen.thereAreNone}</Empty> : null}
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
          {translationWords.translationScreen.showMoreOf(Math.min(STEP, chosen.length - most), chosen.length)}
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
