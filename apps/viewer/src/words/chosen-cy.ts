import { localeTools } from '@saferplan/messages/locale';
import type { ChosenWords } from './chosen-en.ts';

const { number, list } = localeTools('cy');

/** How priorities were chosen, in Welsh. To be read by a first-language speaker before a partnership relies on it. */
export const chosenCy: ChosenWords = {
  topicsLookedAt: (value) => `Edrychwyd ar ${number(value)} pwnc.`,
  counts: (parts) => `${list(parts)}.`,
  count: {
    'make-or-keep-priority': (value) => `${number(value)} a argymhellwyd yn flaenoriaeth`,
    split: (value) => `${number(value)} i’w rannu`,
    merge: (value) => `${number(value)} i’w uno`,
    'make-theme': (value) => `${number(value)} yn thema`,
    remove: (value) => `${number(value)} i fynd`,
    watch: (value) => `${number(value)} i’w wylio`,
    'not-recorded': (value) => `${number(value)} heb argymhelliad wedi’i gofnodi`,
  },
  bands: {
    'make-or-keep-priority': 'Argymhellwyd yn flaenoriaeth',
    split: 'Argymhellwyd ei rannu',
    merge: 'Argymhellwyd ei uno',
    'make-theme': 'Argymhellwyd yn thema',
    remove: 'Argymhellwyd iddo fynd',
    watch: 'I’w wylio',
    'not-recorded': 'Dim argymhelliad wedi’i gofnodi',
  },
  rankingNotPublished: 'Ni chyhoeddir y drefn ei hun.',
  keptApart: 'Cedwir yr hyn a argymhellwyd a’r hyn a benderfynwyd ar wahân.',
  recommended: 'Argymhellwyd',
  decided: 'Penderfynwyd',
  noRecord: 'Dim cofnod',
  noFiguresGiven: 'Ni roddir ffigurau',
  noCountsGiven: 'Dim dau gyfrif i’w cymharu',
  why: 'Pam',
  howItIsDone: (title) => `${title}: darllenwch sut`,
  contradictions: (value) => (value === 1 ? 'Yr un lle' : `Pob un o’r ${number(value)} lle`),
  allFigures: (value) => `${number(value)} ffigur, gyda ffynonellau ac amheuon`,
};
