import type { Item, ItemKind } from '@saferplan/domain/plan';
import { localisedTextsOf, otherLanguages, stateOf, translationsInto } from '@saferplan/domain/translation';
import { textsCalledIn } from '@saferplan/messages';
import type { ReactElement } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { TranslationEditor } from './translation-editor.tsx';
import { translationWords } from '../../words/translation-words.ts';
import { words } from '../../words/spoken.ts';

/** The texts of an item in each further language of the partnership, beside the first; nothing where it has but one. */
export function TranslationsOfItem({ kind, item }: { readonly kind: ItemKind; readonly item: Item<ItemKind> }): ReactElement | null {
  const { content } = useEdition();
  const texts = localisedTextsOf(kind, item, content.partnership.extraFields);
  const languages = otherLanguages(content.partnership);
  if (languages.length === 0 || texts.length === 0) return null;
  const called = textsCalledIn(content);
  return (
    <>
      {languages.map((language) => {
        const find = translationsInto(content, language);
        return (
          <section key={language} className="translations-of-item">
            <h3>{translationWords.translationsOfItem.in(words.languageNames[language])}</h3>
            {texts.map((text) => {
              const translation = find(text);
              const of = { ...text, translation, state: stateOf(text.text, translation) };
              return <TranslationEditor key={text.field} of={of} language={language} label={called(text).which} />;
            })}
          </section>
        );
      })}
    </>
  );
}
