import type { Snapshot } from '@saferplan/domain/publication';
import type { SearchFile } from './search-file.ts';
import { addressOf, type Language, type Site } from '../view.ts';
import { wordsOf } from '../words/words-of.ts';
import { ownWords, searchEntries } from './search-entries.ts';

/** A script that leaves what can be found where the page looks for it: a page that is opened from a disk may read no other file. */
export function searchScript(snapshot: Snapshot, site: Site, language: Language): string {
  const file: SearchFile = {
    entries: searchEntries(snapshot, language).map((entry) => ({
      ...entry,
      path: addressOf({ site: { ...site, root: '' } }, language, '', entry.path),
    })),
    ownWords: ownWords(snapshot),
    language,
    words: wordsOf(language, snapshot.partnership.terms).searching,
  };
  return `globalThis.saferplanSearch=${JSON.stringify(file)};\n`;
}
