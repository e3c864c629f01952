import { localeTools } from '@saferplan/messages/locale';
import type { ProgressWords } from './progress-en.ts';

const { list } = localeTools('cy');

/** Years and months without their mutations: the number stands behind. */
const length = (years: number, months: number): string =>
  [years === 0 ? '' : `blynyddoedd: ${years}`, months === 0 ? '' : `misoedd: ${months}`].filter((part) => part !== '').join(', ');

/** What the page of progress says, in Welsh. */
export const progressCy: ProgressWords = {
  title: 'Cynnydd ar un dudalen',
  link: 'Cynnydd',
  description: 'Pob mesur yn y cynllun: a yw’n newid, a fydd yn cyrraedd ei darged, pwy sy’n arwain, a pha mor hen yw’r ffigur diweddaraf.',
  actionsReported: (reported, of) => `Camau gweithredu yr adroddwyd arnynt: ${reported} o ${of}.`,
  datesPassed: (passed) => `Dyddiadau sydd wedi mynd heibio: ${passed}.`,
  measures: (withFigure, of, withNumber) => `Mesurau â ffigur: ${withFigure} o ${of}; mesurau â rhif i’w gyrraedd: ${withNumber}.`,
  noMeasures: 'Nid yw’r cynllun yn enwi mesurau.',
  nobodyCanTell: 'Felly ni all neb ddweud o fesurau’r cynllun ei hun a weithiodd.',
  of: (of) => `o ${of}`,
  numbers: {
    reported: 'cam gweithredu wedi’u hadrodd',
    passed: 'dyddiad wedi mynd heibio',
    withFigure: 'mesur â ffigur',
    withNumber: 'â rhif yn darged',
    plansToCome: 'cynllun gweithredu heb ei ysgrifennu',
  },
  passedHeading: 'Dyddiadau sydd wedi mynd heibio',
  who: 'Pwy',
  byWhen: 'Erbyn pryd',
  now: 'Nawr',
  ago: (years, months) => (years + months === 0 ? 'llai na mis yn ôl' : `Ers hynny: ${length(years, months)}`),
  old: (years, months) => (years + months === 0 ? 'llai na mis oed' : `Oed: ${length(years, months)}`),
  others: (recurring, undated, ahead) =>
    `O’r lleill, ${list([
      ...(recurring === 0 ? [] : [`mae ${recurring} yn parhau neu’n dod yn eu tro`]),
      ...(undated === 0 ? [] : [`nid oes dyddiad gan ${undated}`]),
      ...(ahead === 0 ? [] : [`mae ${ahead} eto i ddod neu wedi gorffen`]),
    ])}.`,
  measuresHeading: 'Mesurau’r cynllun ei hun',
  measuresLede: 'Pob rhes: a yw’n newid, a fydd yn cyrraedd ei darged, pwy sy’n arwain, pa mor hen yw’r ffigur diweddaraf.',
  columns: {
    measure: 'Mesur',
    change: 'Newid',
    assurance: 'A fydd yn cyrraedd y targed?',
    target: 'Targed',
    owner: 'Pwy sy’n arwain',
    newest: 'Ffigur diweddaraf',
  },
  notNamed: 'Heb ei enwi',
  neverReported: 'Heb ei adrodd erioed',
  notSet: 'Heb ei osod',
  by: (target, date) => `${target}, erbyn ${date}`,
  noMeasuresOf: 'Dim mesurau: nid oedd y cynllun gweithredu wedi’i ysgrifennu pan gyhoeddwyd y rhifyn hwn.',
  noMeasuresNamed: 'Nid enwir unrhyw fesurau.',
  because: {
    'no-figure': 'Dim ffigur eto',
    'no-usual-range': 'Rhy ychydig o ffigurau i wybod beth sy’n arferol',
    'target-open': 'Nid yw’r targed yn enwi rhif',
    'other-measure': 'Mae’r targed ar gyfer cyfnod gwahanol i’r ffigurau',
    'no-direction': 'Nid oes neb wedi dweud pa ffordd sydd ei heisiau',
  },
  seriesHeading: 'Ffigurau a gofnodwyd wrth eu hochr',
  seriesLede: 'Nid mesurau’r cynllun; y peth agosaf at ateb sydd.',
  source: 'Ffynhonnell',
  allTrends: (count) => `Pob tuedd: ${count}`,
  signs: 'Beth mae’r arwyddion yn ei olygu',
  meaning: {
    'as-usual': 'dim mwy na siawns',
    'lower-right': 'wedi newid, yn y ffordd a obeithiwyd',
    'higher-wrong': 'wedi newid, yn y ffordd arall',
    'higher-open': 'wedi newid; nid yw’n hysbys ai gwell ynteu gwaeth ydyw',
    'no-figure-yet': 'dim i’w ddarllen',
    'will-meet': 'mae’r ystod arferol gyfan ar yr ochr iawn, oni bai bod rhywbeth yn newid',
    'may-or-may-not': 'mae’r targed o fewn yr ystod arferol',
    'will-miss': 'mae’r ystod arferol gyfan ar yr ochr anghywir, oni bai bod rhywbeth yn newid',
    'cannot-say': 'dim ffigurau, rhy ychydig, neu ddim rhif i’w gyrraedd',
    'no-target': 'ni osodwyd un',
  },
};
