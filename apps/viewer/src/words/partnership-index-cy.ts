import { SUBJECT_NAMES_CY } from '@saferplan/messages';
import { localeTools } from '@saferplan/messages/locale';
import type { PartnershipIndexWords } from './partnership-index-en.ts';

const { number } = localeTools('cy');

/** The pages above several partnerships, in Welsh. To be read by a first-language speaker before a partnership relies on it. */
export const partnershipIndexCy: PartnershipIndexWords = {
  title: (name) => `Diogelwch cymunedol: ${name}`,
  lede: (value) =>
    value === 1
      ? '1 bartneriaeth, gyda’i chynllun diweddaraf.'
      : `${number(value)} partneriaeth ochr yn ochr, a’r hyn sy’n gyffredin rhyngddynt.`,
  none: 'Nid oes cynllun wedi’i gyhoeddi yma eto.',
  ended: 'Partneriaethau sydd wedi dod i ben',
  partnerships: 'Y partneriaethau',
  compared: 'Cynllun diweddaraf pob partneriaeth, fel y’i cyhoeddwyd',
  partnership: 'Partneriaeth',
  plan: 'Cynllun',
  over: (isOfOneYear) => (isOfOneYear ? 'mae ei flwyddyn ar ben' : 'mae ei flynyddoedd ar ben'),
  priorityCount: 'Blaenoriaethau',
  actions: 'Camau ag adroddiad',
  actionsReported: (reported, of) => `${number(reported)} o ${number(of)}`,
  noActions: 'dim wedi’i gyhoeddi',
  datesPassed: 'Dyddiadau wedi mynd heibio',
  seriesChanged: 'Ffigurau sydd wedi newid',
  ofSeries: (changed, of) => `${number(changed)} o ${number(of)}`,
  noFigures: 'dim wedi’u cyhoeddi',
  rates: 'Cofnodwyd am bob 1,000 o bobl',
  ratesLede:
    'Y flwyddyn gyfan ddiweddaraf o ffigurau y mae o leiaf ddwy ohonynt yn eu cyhoeddi dan yr un enw, gyda’r nifer o bobl y mae pob un yn ei ddefnyddio. Mae ardaloedd yn wahanol am lawer o resymau: nid rhestr yn nhrefn teilyngdod yw hon.',
  ratesCaption: 'Cyfraddau fesul partneriaeth',
  figure: 'Ffigur',
  notPublished: 'heb ei gyhoeddi',
  rateIn: (rate, year) => `${rate} yn ${year}`,
  priorities: 'Blaenoriaethau, a phwy sy’n eu rhannu',
  prioritiesCaption: 'Blaenoriaethau yn ôl eu pwnc',
  themes: 'Themâu, a phwy sy’n eu rhannu',
  themesCaption: 'Themâu yn ôl eu pwnc',
  what: 'Beth',
  sharedBy: 'Rhennir gan',
  where: 'Ble',
  share: (value, of) => `${number(value)} o ${number(of)}`,
  byMeaning:
    'Fe’u cyfatebir yn ôl yr hyn y mae geiriau eu teitlau yn ymwneud ag ef; gall un sefyll o dan sawl peth. Darllenwch bob un i weld a ydynt yn golygu’r un peth.',
  subjects: SUBJECT_NAMES_CY,
  agreement: (county) => `Ar gyfer cytundeb diogelwch cymunedol ${county}`,
  agreements: 'Ar gyfer cytundeb y sir',
  agreementLede:
    'Yr hyn y mae cynlluniau cyhoeddedig y partneriaethau hyn yn ei roi i’r cytundeb y mae grŵp strategaeth eu sir yn ei wneud: wedi’i gasglu ynghyd fel y mae, ac nid yw’n gytundeb ei hun.',
  agreementDue: (day) => [
    `Mae’r gyfraith yn gofyn i grŵp strategaeth y sir am gytundeb erbyn ${day}, yn seiliedig ar asesiadau’r flwyddyn o’r ardaloedd yn y sir (rheoliadau 8 a 9 o’r `,
    ').',
  ],
  agreementUntil: (county, day) =>
    `Yn ôl y gyfraith daw cyngor sir a chynghorau dosbarth ${county} i ben ar ${day}; ni ofynnir am gytundeb ar ôl y diwrnod hwnnw.`,
  agreementLapsed: (county, day) =>
    `Daeth cyngor sir a chynghorau dosbarth ${county} i ben ar ${day}. Ers hynny nid yw’r gyfraith yn gofyn am gytundeb yma, ac ni chesglir dim ynghyd ar gyfer un.`,
  noAgreement:
    'Nid oes dwy o’r partneriaethau hyn mewn un sir â chyngor sir a chynghorau dosbarth: nid yw’r gyfraith yn gofyn am gytundeb rhyngddynt.',
  assessed: 'Yr hyn y mae’r asesiadau’n dweud y dylai ddod yn gyntaf',
  assessedCaption: 'Pynciau y dylid eu blaenoriaethu, yn ôl yr hyn y maent yn ymwneud ag ef',
  noneAssessed: 'Nid yw’r un o’u hasesiadau cyhoeddedig yn dweud eto beth y dylid ei flaenoriaethu.',
  matters: 'Yr hyn y maent yn ei roi gerbron grŵp strategaeth y sir',
  mattersCaption: 'Materion i grŵp strategaeth y sir, ffyrdd o gydweithio a’r cytundeb y mae pob cynllun yn cyd-fynd ag ef',
  matter: 'Materion i’r sir',
  ways: 'Ffyrdd o gydweithio',
  aligned: 'Cytundeb y mae’n cyd-fynd ag ef',
  noneRecorded: 'dim wedi’i gofnodi',
  lawNotPublished: 'heb ei gyhoeddi',
  notNamed: 'dim wedi’i restru',
  notHere: (districts) => `Dosbarthau’r sir nad yw eu cynlluniau yma: ${districts}.`,
  search: 'Chwilio’r holl bartneriaethau',
  searchLede: 'Dewch o hyd i eiriau, enwau a rhifau yng nghynlluniau’r holl bartneriaethau hyn.',
  searchLabel: 'Geiriau i chwilio amdanynt',
  nothing: 'Rhowch gynnig ar lai o eiriau neu eiriau eraill.',
  of: (kind, partnership) => `(${kind}), ${partnership}`,
  footer: 'Am y tudalennau hyn',
  home: 'Pob partneriaeth',
  statement: 'Hygyrchedd y tudalennau hyn',
  statementLede: 'I ba raddau y gall pawb ddefnyddio’r tudalennau uwchben y partneriaethau. Mae gan bob partneriaeth ei datganiad ei hun.',
  statementBuilt:
    'Tudalennau plaen heb sgript ydynt: gellir eu chwyddo, eu darllen â darllenydd sgrin, eu defnyddio â bysellfwrdd yn unig, a’u darllen mewn lliwiau golau, tywyll neu eich lliwiau eich hun. Mae eu profion awtomatig yn chwilio am fethiannau WCAG 2.2 ar lefel AA; dim ond rhai y mae profion o’r fath yn dod o hyd iddynt.',
  statementWhom:
    'Os nad yw rhywbeth yn gweithio i chi, dywedwch wrth y bartneriaeth yr ydych yn chwilio am ei chynllun, drwy’r cyswllt yn ei datganiad:',
  statementOf: (partnership) => `Datganiad hygyrchedd ${partnership}`,
};
