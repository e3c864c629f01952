import { common, frame as englishFrame } from '@saferplan/messages/admin';

/** The languages that the app can speak; Welsh in part so far, and each part that does says so by its `lang`. */
export type SpokenLanguage = 'en' | 'cy';

const KEY = 'saferplan-language';

/** Which language was chosen in this browser; English where none was, or where the browser keeps nothing. */
function chosenLanguage(): SpokenLanguage {
  try {
    return typeof document !== 'undefined' && localStorage.getItem(KEY) === 'cy' ? 'cy' : 'en';
  } catch {
    return 'en';
  }
}

/** Everything in Welsh where that is spoken, fetched only then; null where the app speaks English, as it does where it cannot be fetched. */
export const welsh =
  chosenLanguage() === 'cy'
    ? await import('@saferplan/messages/admin/cy').then(
        (part) => part.welsh,
        () => null,
      )
    : null;

/** The language that the app speaks until it is loaded again. */
export const language: SpokenLanguage = welsh === null ? 'en' : 'cy';

/** What an element says in `lang` whose words come from here. */
export const lang: 'en-GB' | 'cy' = welsh === null ? 'en-GB' : 'cy';

/** A sentence from here for `useAnnounce`, with the language that it is in. */
export const spoken = (text: string): { readonly text: string; readonly lang: string } => ({ text, lang });

/** Keeps the choice in this browser and loads the app anew, in that language. What is not saved yet stays in the outbox. */
export function speakLanguage(chosen: SpokenLanguage): void {
  localStorage.setItem(KEY, chosen);
  location.reload();
}

/** The words that screens share, and what stands round every screen, in the language that is spoken. */
export const words = welsh?.common ?? common;
export const frame = welsh?.frame ?? englishFrame;
