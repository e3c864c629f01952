import type { TranslationWords } from '../translation.ts';
import { softened } from './softened.ts';

/** What the screens of translation say, in Welsh, which no speaker has read yet. */
export const translation: TranslationWords = {
  languageNames: {
    noYet: (language) => `Dim ${language} eto`,
    theOriginalHasChangedSince: 'Mae’r gwreiddiol wedi newid ers hynny',
    notYetReadByA: (language) => `Heb ei ddarllen eto gan siaradwr ${language}`,
    readByASpeaker: (language) => `Darllenwyd gan siaradwr ${language}`,
  },
  translationEditor: {
    savedAndNotedAsRead: (label) => `${label}: cadwyd, a nodwyd ei fod wedi’i ddarllen gennych chi.`,
    saved: (label) => `${label}: cadwyd.`,
    itWasTranslatedOf: (original) => `. Fe’i cyfieithwyd o: “${original}”`,
    youBeganToTypeIt: (original) => `. Dechreuasoch ei deipio pan oedd y gwreiddiol yn: “${original}”`,
    itStillSaysTheSame: 'Mae’n dweud yr un peth o hyd',
    save: 'Cadw',
    iSpeakReadAndRight: (name) => `Rwy’n siarad ${name}: wedi’i ddarllen ac yn gywir`,
    discardWhatWasTyped: 'Taflu’r hyn a deipiwyd',
    theSameIn: (name) => `Yr un peth yn ${softened(name)}`,
  },
  translationFile: {
    willBeTaken: 'fe’i cymerir',
    isThereAlready: 'yno eisoes',
    isEmpty: 'yn wag',
    theOriginalHasChangedSince:
      'Mae’r gwreiddiol wedi newid ers hynny: fe’i cedwir fel cyfieithiad o’r hyn a ddywedai, lle nad oes dim byd mwy newydd',
    thereIsNoSuchText: 'Nid oes testun o’r fath mwyach',
    cannotBeStored: 'ni ellir ei gadw',
    translationsWereTakenUndoTakes: (count) => `Cymerwyd ${count} cyfieithiad. Mae Dadwneud yn tynnu pob un ohonynt yn ôl.`,
    forATranslatorAllTexts: 'I gyfieithydd: pob testun fel taenlen, ac yn ôl',
    downloadTheTextsOfFor: (label, languageName) =>
      `<0>Lawrlwythwch destunau ${label} i’w cyfieithu i’r ${softened(languageName)}</0>. Mae pob rhes yn dal testun, ei ${softened(languageName)} lle mae peth, a pha mor bell y mae.`,
    translatedFile: 'Ffeil wedi’i chyfieithu',
    xlsxOrOdsWithThe: 'XLSX neu ODS, gyda’r penawdau y’i lawrlwythwyd â nhw',
    reading: 'Yn darllen…',
    thisFileCouldNotBe: 'Ni ellid dod â’r ffeil hon i mewn',
    toBeTakenThereAlready: (name, part, part2, part3, part4, part5, part6) =>
      `${name}: ${part} i’w cymryd, ${part2} yno eisoes, ${part3} yn wag, ${part4} y mae eu gwreiddiol wedi newid ers hynny, ${part5} heb destun yma, ${part6} na ellir eu cadw.`,
    row: 'Rhes',
    whatBecomesOfIt: 'Beth ddaw ohono',
    takeTranslations: (part) => `Cymryd ${part} cyfieithiad`,
  },
  translationScreen: {
    missing: 'Yn eisiau',
    changedSince: 'Newidiwyd ers hynny',
    unread: 'Heb eu darllen',
    read: 'Darllenwyd',
    all: 'Pob un',
    translation: 'Cyfieithu',
    thePartnershipHasOneLanguage:
      'Un iaith sydd gan y bartneriaeth. Ychwanegwch un arall at y wefan gyhoeddus yn Gosodiadau › Y wefan gyhoeddus, a gellir ysgrifennu pob testun yn y ddwy.',
    ofTextsSayInWhat: (count, count2, name, part) =>
      `Mae ${count} o ${count2} testun yn dweud yn ${softened(name)} yr hyn a ddywedant heddiw; nid oes siaradwr ${name} wedi darllen ${part} ohonynt. Mae testun heb gyfieithiad, neu y mae ei wreiddiol wedi newid ers hynny, yn sefyll ar dudalennau ${name} yn yr iaith gyntaf, ac fe’i marcir felly.`,
    whichTexts: 'Pa destunau',
    typedAndNotSavedOf: (text) => `Wedi’i deipio a heb ei gadw, o destun nad yw yn y rhifyn hwn: “${text}”`,
    discardIt: 'Ei daflu',
    thereAreNone: 'Nid oes rhai.',
    showMoreOf: (min, count) => `Dangos ${min} arall o ${count}`,
  },
  translationsOfItem: {
    in: (languageName) => `Yn ${softened(languageName)}`,
  },
};
