import { common, frame as englishFrame } from '@saferplan/messages/admin';

/** The languages that the app can speak. */
export type SpokenLanguage = 'en' | 'cy';

const KEY = 'saferplan-language';

/** Whether somebody has chosen a language in this browser. */
export function isLanguageChosen(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** Which language was chosen in this browser; English where none was, or where the browser keeps nothing. */
function chosenLanguage(): SpokenLanguage {
  try {
    return typeof document !== 'undefined' && localStorage.getItem(KEY) === 'cy' ? 'cy' : 'en';
  } catch {
    return 'en';
  }
}

/** Everything in Welsh where that is spoken, fetched only then; null where the app speaks English, as it does where it cannot be fetched. */
const inWelsh = chosenLanguage() === 'cy' ? await import('@saferplan/messages/admin/cy').catch(() => null) : null;

/** What officers read, in Welsh; null where the app speaks English. */
export const welsh = inWelsh?.welsh ?? null;

/** What kinds and their fields are called, in Welsh; null where the app speaks English. */
export const kindsInWelsh = inWelsh?.kinds ?? null;

/** What is said of files that are brought in, in Welsh; null where the app speaks English. */
export const filesReadInWelsh = inWelsh?.filesRead ?? null;

/** What refusals say in Welsh; null where the app speaks English, as the server does. */
export const failuresInWelsh = inWelsh === null ? null : { said: inWelsh.failures, say: inWelsh.failureInWelsh };

/** What says faults in Welsh; null where the app speaks English. */
export const faultsInWelsh =
  inWelsh === null
    ? null
    : {
        cells: inWelsh.cells,
        remarks: inWelsh.remarks,
        values: inWelsh.values,
        files: inWelsh.files,
        findingNotes: inWelsh.findingNotes,
      };

/** What the app notes of values, in Welsh; null where the app speaks English. */
export const valueNotesInWelsh = inWelsh?.valueNotes ?? null;

/** What says changes in Welsh; null where the app speaks English. */
export const changesInWelsh = inWelsh === null ? null : { done: inWelsh.changes, putBack: inWelsh.putBack };

/** The language that the app speaks until it is loaded again. */
export const language: SpokenLanguage = welsh === null ? 'en' : 'cy';

/** What an element says in `lang` whose words come from here. */
export const lang: 'en-GB' | 'cy' = welsh === null ? 'en-GB' : 'cy';

/** A sentence from here for `useAnnounce`, with the language that it is in. */
export const spoken = (text: string): { readonly text: string; readonly lang: string } => ({ text, lang });

/**
 * Keeps the choice in this browser and loads the app anew, in that language; answers false where the browser keeps nothing. What is
 * not saved yet stays in the outbox.
 */
export function speakLanguage(chosen: SpokenLanguage): boolean {
  try {
    localStorage.setItem(KEY, chosen);
  } catch {
    return false;
  }
  location.reload();
  return true;
}

/** The words that screens share, and what stands round every screen, in the language that is spoken. */
export const words = welsh?.common ?? common;
export const frame = welsh?.frame ?? englishFrame;

/** Each sentence of some words beside the same of other words of their type; those that are made of parts are left out. */
function besideEachOther<Words extends object>(one: Words, other: Words): readonly (readonly [string, string])[] {
  const others = new Map<string, unknown>(Object.entries(other));
  return Object.entries(one).flatMap(([key, said]: [string, unknown]): readonly (readonly [string, string])[] => {
    const counterpart = others.get(key);
    if (typeof said === 'string') return typeof counterpart === 'string' ? [[said, counterpart]] : [];
    return typeof said === 'object' && said !== null && typeof counterpart === 'object' && counterpart !== null
      ? besideEachOther(said, counterpart)
      : [];
  });
}

const english = new Map(welsh === null ? [] : [...besideEachOther(words, common), ...besideEachOther(frame, englishFrame)]);

/** A name from here in English, part by part where it leads through several (“Gosodiadau › Pobl”): what somebody may type to find it. */
export const inEnglish = (name: string): string =>
  name
    .split(' › ')
    .map((part) => english.get(part) ?? part)
    .join(' › ');
