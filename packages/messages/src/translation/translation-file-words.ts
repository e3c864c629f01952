import type { TranslationFileWords } from '@saferplan/domain/translation';
import type { Language } from '../language.ts';
import { LANGUAGE_NAMES } from '../locale/language-names.ts';

/** What a translator's file says beside the texts, by language. */
export const TRANSLATION_FILE_WORDS: Readonly<Record<Language, TranslationFileWords>> = {
  en: {
    languages: LANGUAGE_NAMES.en,
    states: {
      missing: 'To be translated',
      stale: 'The original has changed since: translate it again',
      unread: 'Not yet read by a speaker',
      read: 'Read by a speaker',
    },
    sheet: 'Translation',
    guide: 'How to fill this in',
    where: 'Where it stands',
    which: 'Which text',
    state: 'State',
    key: 'Key (leave as it is)',
    guidance: (from, to) => [
      'What to do',
      `Write the ${to} of each text into the column “${to}”. Leave empty what you cannot translate.`,
      `Change nothing in the columns “${from}” and “Key (leave as it is)”: they tell which text it is, and of what you translated it.`,
      'Keep Markdown as it is: # for headings, - for lists, | for tables, [words](address) for links.',
      'Rows may be left out and put in another order. Save the file as XLSX or ODS, and send it back.',
      'What comes back is shown row by row before anything is stored, and counts as not yet read by a speaker.',
    ],
  },
  // To be read by a Welsh speaker before a partnership relies on it.
  cy: {
    languages: LANGUAGE_NAMES.cy,
    states: {
      missing: 'I’w gyfieithu',
      stale: 'Mae’r gwreiddiol wedi newid ers hynny: cyfieithwch ef eto',
      unread: 'Heb ei ddarllen eto gan siaradwr',
      read: 'Wedi’i ddarllen gan siaradwr',
    },
    sheet: 'Cyfieithiad',
    guide: 'Sut i lenwi hwn',
    where: 'Ble mae’n sefyll',
    which: 'Pa destun',
    state: 'Cyflwr',
    key: 'Allwedd (gadewch fel y mae)',
    guidance: (from, to) => [
      'Beth i’w wneud',
      `Ysgrifennwch bob testun yn yr iaith arall yn y golofn “${to}”. Gadewch yn wag yr hyn na allwch ei gyfieithu.`,
      `Peidiwch â newid dim yn y colofnau “${from}” ac “Allwedd (gadewch fel y mae)”: maent yn dweud pa destun ydyw, ac o beth y’i cyfieithwyd.`,
      'Cadwch y Markdown fel y mae: # ar gyfer penawdau, - ar gyfer rhestrau, | ar gyfer tablau, [geiriau](cyfeiriad) ar gyfer dolenni.',
      'Gellir gadael rhesi allan a’u rhoi mewn trefn arall. Cadwch y ffeil fel XLSX neu ODS, ac anfonwch hi’n ôl.',
      'Dangosir yr hyn a ddaw’n ôl fesul rhes cyn storio dim, ac mae’n cyfrif fel heb ei ddarllen eto gan siaradwr.',
    ],
  },
};
