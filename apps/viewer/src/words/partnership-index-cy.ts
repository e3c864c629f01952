import { SUBJECT_NAMES_CY } from '@saferplan/messages';
import { localeTools } from '@saferplan/messages/locale';
import type { PartnershipIndexWords } from './partnership-index-en.ts';

const { number } = localeTools('cy');

/** The pages above several partnerships, in Welsh. To be read by a first-language speaker before a partnership relies on it. */
export const partnershipIndexCy: PartnershipIndexWords = {
  title: (name) => `Diogelwch cymunedol: ${name}`,
  lede: (value) => `${number(value)} partneriaeth ochr yn ochr, a’r hyn sy’n gyffredin rhyngddynt.`,
  none: 'Nid yw’r un ohonynt wedi cyhoeddi cynllun eto.',
  ended: 'Partneriaethau sydd wedi dod i ben',
  partnerships: 'Y partneriaethau',
  compared: 'Cynllun diweddaraf pob partneriaeth, fel y’i cyhoeddwyd',
  partnership: 'Partneriaeth',
  plan: 'Cynllun',
  over: 'mae ei flwyddyn ar ben',
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
