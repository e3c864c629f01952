import { localeTools } from '@saferplan/messages/locale';
import type { CountedElements, HomeWords } from './home-en.ts';

const { number, list } = localeTools('cy');

/** Numbers below ten before a feminine noun, as both nouns here are. */
const FEW = ['dim', 'un', 'dwy', 'tair', 'pedair', 'pum', 'chwe', 'saith', 'wyth', 'naw'];
/** The same where it stands alone after ‘yn’, which softens it. */
const INTO = ['ddim', 'un', 'ddwy', 'dair', 'bedair', 'bump', 'chwech', 'saith', 'wyth', 'naw'];
/** `un flaenoriaeth`, `tair blaenoriaeth`, `dwy thema`: ‘blaenoriaeth’ softens after one and two. */
function some(value: number, what: CountedElements): string {
  const few = FEW[value];
  if (few === undefined || what === 'both')
    return `${few ?? number(value)} o ${what === 'both' ? 'flaenoriaethau a themâu' : what === 'theme' ? 'themâu' : 'flaenoriaethau'}`;
  return `${few} ${what === 'theme' ? 'thema' : value === 1 || value === 2 ? 'flaenoriaeth' : 'blaenoriaeth'}`;
}

/** The first page, and what a card of a priority says, in Welsh. To be read by a first-language speaker before a partnership relies on it. */
export const homeCy: HomeWords = {
  isItWorking: 'A yw’n gweithio?',
  whatIsDone: 'Beth sy’n cael ei wneud',
  allActions: (total, reported, passed) =>
    `${reported === 0 ? `Nid oes adroddiad ar yr un o’i ${number(total)} cam` : `Mae adroddiad ar ${number(reported)} o’i ${number(total)} cam`}${passed === 0 ? '' : `, ac mae ${number(passed)} dyddiad wedi mynd heibio`}.`,
  inTheFigures: (period, verdicts) => `Ffigurau diweddaraf: ${period}. ${verdicts.map((verdict) => `${verdict}.`).join(' ')}`,
  reported: (reported, total) => `${number(reported)} o ${number(total)}`,
  actionsReported: () => 'cam ag adroddiad',
  datesPassed: (value) => `${number(value)} dyddiad wedi mynd heibio`,
  withoutDate: (value) => `${number(value)} heb ddyddiad`,
  noFixedDates: 'dim dyddiadau gorffen pendant',
  standings: (parts) => list(parts),
  noLead: 'dim arweinydd wedi’i enwi',
  leadNotRecorded: 'ni chofnodir pwy sy’n arwain',
  noActionsRecorded: 'Ni chofnodir yma pa gamau sydd',
  toBeCounted: (what) => `I’w gyfrif: ${what}`,
  before: (value) => `${value} cynt`,
  now: (value) => `${value} nawr`,
  pairOf: (measure, before, now) => `${measure}: ${before} cynt, ${now} nawr`,
  shareOf: (measure, share) => `${measure}: ${share}`,
  cards: 'Mae’r siartiau’n dangos y niferoedd a gofnodir. Y band yw’r ystod arferol, a’r llinell doredig yw’r cyfartaledd.',
  howWeRead: 'Pob tueddiad, a sut rydym yn ei ddarllen',
  whoToCall: 'Pwy i’w ffonio',
  allNumbers: 'Pob rhif, ac at beth mae pob un',
  whereItStands: 'Ble mae’r rhifyn hwn yn sefyll',
  asTheRecordsShow: 'Pethau gwahanol yw gofyn, argymell a mabwysiadu. Dyma sydd ar gofnod yma.',
  begins: (isOfOneYear) => (isOfOneYear ? 'Blwyddyn y rhifyn hwn yn dechrau' : 'Blynyddoedd y rhifyn hwn yn dechrau'),
  ends: (isOfOneYear) => (isOfOneYear ? 'Blwyddyn y rhifyn hwn yn dod i ben' : 'Blynyddoedd y rhifyn hwn yn dod i ben'),
  adoption: 'Mabwysiadu',
  adoptedUnrecorded: 'Mabwysiadwyd; nid yw’r cyfarfod wedi’i gofnodi',
  noAdoptionHeld: 'Ni chedwir cofnod ohono yma',
  wasAsked: (body) => `Cyflwynwyd i’r corff hwn: ${body}. Ni chofnodir yma beth a benderfynwyd`,
  changeIn: {
    split: (value, _before, what) => `rhannwyd ${some(value, what)}`,
    merged: (value, before, what) => `unwyd ${some(before, what)} yn ${INTO[value] ?? number(value)}`,
    retained: (value, _before, what) => `cadwyd ${some(value, what)}`,
    renamed: (value, _before, what) => `ailenwyd ${some(value, what)}`,
    introduced: (value, _before, what) => `mae ${some(value, what)} yn newydd`,
    'became-theme': (value, _before, what) => `mae ${some(value, what)} bellach yn ${value === 1 ? 'thema' : 'themâu'}`,
    'became-priority': (value, _before, what) => `mae ${some(value, what)} bellach yn ${value === 1 ? 'flaenoriaeth' : 'flaenoriaethau'}`,
    removed: (value, _before, what) => `daeth ${some(value, what)} i ben`,
    'removal-recommended': (value, _before, what) => `argymhellwyd tynnu ${some(value, what)}`,
  },
  // Without a conjunction, which would change how the next verb begins.
  changesTogether: (parts) => parts.join(', '),
};
