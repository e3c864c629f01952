import { localeTools } from '@saferplan/messages/locale';
import type { FeedbackWords } from './feedback-en.ts';

const { number } = localeTools('cy');

/** The form for feedback, in Welsh. To be read by a first-language speaker before a partnership relies on it. */
export const feedbackCy: FeedbackWords = {
  title: 'Dywedwch eich barn am y tudalennau hyn',
  link: 'Oes rhywbeth yma’n anghywir, ar goll neu’n anodd ei ddarllen? Dywedwch wrthym',
  lede: 'Dywedwch beth sy’n anghywir, ar goll neu’n anodd ei ddeall, neu beth yr hoffech i ni ei wneud. Nid oes angen dweud pwy ydych chi.',
  notForCrime: 'Peidiwch â rhoi gwybod am drosedd yma.',
  notForCrimeWhy: 'Nid oes neb yn darllen hyn ar unwaith. Mewn argyfwng ffoniwch 999; fel arall yr heddlu ar 101.',
  about: (page) => `Am y dudalen ${page}`,
  aboutTitled: (title) => `Am y dudalen “${title}”`,
  aboutAll: 'Am y tudalennau hyn yn gyffredinol',
  label: 'Beth hoffech chi ei ddweud?',
  hint: (longest) =>
    `Hyd at ${number(longest)} nod. Peidiwch â rhoi eich enw na’ch cyfeiriad, na dim a fyddai’n dangos pwy yw rhywun: ni all neb eich ateb yma.`,
  trap: 'Gadewch hwn yn wag',
  send: 'Anfon',
  faultTitle: 'Nid yw wedi’i anfon',
  faults: {
    empty: 'Ysgrifennwch yr hyn yr hoffech ei ddweud.',
    'too-long': (longest) => `Mae hwn yn rhy hir. Defnyddiwch ${number(longest)} nod neu lai.`,
    'too-many-links': (most) => `Mae gormod o gyfeiriadau gwe yma. Gadewch ${number(most)} neu lai.`,
    'too-many': 'Anfonwyd llawer oddi yma yn yr awr ddiwethaf. Mae eich geiriau isod: rhowch gynnig arall arni ymhen awr.',
  },
  thanks: 'Diolch. Mae wedi’i anfon.',
  thanksNext: (partnership, days) =>
    `Bydd rhywun sy’n gweithio i’r bartneriaeth (${partnership}) yn ei ddarllen. Caiff ei ddileu ar ôl ${number(days)} diwrnod fan bellaf. Ni all neb eich ateb, gan nad oes neb yn gwybod pwy ydych chi.`,
  answers: 'Os hoffech gael ateb',
  askContacts: 'Trowch at un o’r cysylltiadau hyn.',
  privacy: 'Mae’r hysbysiad preifatrwydd yn dweud beth a wneir â’r hyn a ysgrifennwch.',
  asFiles: 'Ni fyddai neb yn ei dderbyn yma.',
  asFilesWhere: 'Copi o’r wefan mewn ffeiliau plaen yw hwn, heb weinydd y tu ôl iddo. Gellir anfon eich geiriau o’r wefan ei hun:',
  search: 'Cwyno, sylwadau, awgrymu, rhoi gwybod am gamgymeriad, cysylltu â’r bartneriaeth am y tudalennau hyn',
};
