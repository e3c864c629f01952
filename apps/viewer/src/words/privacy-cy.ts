import { localeTools } from '@saferplan/messages/locale';
import type { PrivacyWords } from './privacy-en.ts';

const { number } = localeTools('cy');

/** The privacy notice, in Welsh. To be read by a first-language speaker before a partnership relies on it. */
export const privacyCy: PrivacyWords = {
  title: 'Hysbysiad preifatrwydd',
  lede: 'Yr hyn y mae’r wefan hon yn ei ddysgu amdanoch, beth a gedwir ac am ba hyd, a’r hyn y gallwch ofyn amdano.',
  reading: 'Pan fyddwch yn darllen',
  readingFacts: [
    'Nid oes angen dweud pwy ydych chi. Nid yw’r tudalennau hyn yn gosod cwci, ac nid ydynt yn cadw dim yn eich porwr.',
    'Daw popeth o’r wefan hon: ni ddywedir wrth unrhyw gwmni arall eich bod wedi bod yma, ac nid oes dim yn mesur yr hyn a wnewch.',
    'Atebir yr hyn y chwiliwch amdano, ac ni chaiff ei gadw.',
    'Lle gwrthodir cais, megis pan anfonir gormod, mae cofnod y gweinydd yn dal y cyfeiriad rhwydwaith y daeth ohono. Pwy bynnag sy’n rhedeg y gweinydd sy’n penderfynu am ba hyd y cedwir cofnodion.',
  ],
  writing: 'Pan fyddwch yn ysgrifennu atom',
  writingFacts: (days) => [
    `Cedwir yr hyn a anfonwch drwy’r ffurflen adborth gyda chyfeiriad y dudalen, yr iaith a’r amser, am ${number(days)} diwrnod ar y mwyaf. Ni chedwir eich enw, eich cyfeiriad rhwydwaith na’ch porwr gydag ef.`,
    'Rhag i neb foddi’r ffurflen, cyfrifir pa mor aml y’i defnyddiwyd o gyfeiriad rhwydwaith. Dilëir y cyfrif hwnnw ar ôl tua diwrnod.',
    'Dim ond gweinyddwyr a golygyddion cynllun y bartneriaeth sy’n ei ddarllen. Gallant ei ddileu’n gynt, a gwnânt hynny lle mae’n enwi rhywun.',
    'Mae copïau wrth gefn yn ei ddal hyd nes y cânt eu disodli; pwy bynnag sy’n rhedeg y gweinydd sy’n penderfynu am ba hyd y cedwir y rheini. Dilëir yr hyn a ddaw yn ôl ohonynt pan ddaw ei amser i ben.',
  ],
  named: 'Pan gewch eich enwi yn y cynllun',
  namedFacts: [
    'Mae’r cynllun yn enwi pobl yn eu swydd, megis cadeirydd neu arweinydd blaenoriaeth, a chysylltiadau i droi atynt. Mae’r hyn a gyhoeddwyd yn aros yn gyhoeddus am byth, ac felly rifynnau cynharach hefyd; gall dau berson gyda’i gilydd dynnu testun yn ôl.',
    'Niferoedd digwyddiadau a gofnodwyd fesul mis ac ardal yw’r ffigurau. Cedwir yn ôl niferoedd fesul lle sydd islaw trothwy.',
  ],
  working: 'Pan fyddwch yn gweithio ar y cynllun',
  workingFacts: [
    'Am y rhai sy’n mewngofnodi i gadw’r cynllun, cedwir yr enw, y cyfeiriad e-bost, pryd, o ba gyfeiriad rhwydwaith a chyda pha borwr y gwnaethant fewngofnodi, a phob newid gyda’i amser. Mae un cwci’n dal y sesiwn, ac un arall yn adnabod y porwr eto.',
    'Pan fydd rhywun yn gadael, gall gweinyddwr ddileu’r cyfrif a’r mewngofnodi. Mae’r hyn a wnaethant yn aros yn hanes y cynllun, gan fod rhaid rhoi cyfrif am benderfyniadau cyhoeddus.',
  ],
  controller: 'Pwy sy’n gyfrifol',
  isController: (name) => `Y rheolydd yw ${name}.`,
  noController: (partnership) =>
    `Nid yw’n cael ei gofnodi yma pa sefydliad yw’r rheolydd. Sawl sefydliad yn gweithredu gyda’i gilydd yw ${partnership}; mae’r gyfraith yn rhwymo pob un ohonynt.`,
  askWhom: 'Am eich data personol gofynnwch i:',
  noContact: 'Nid yw’n cael ei gofnodi yma i bwy y dylid gofyn.',
  basis: 'Ar ba sail',
  noBasis: 'Nid yw’r sail gyfreithlon (erthygl 6 o GDPR y DU) wedi’i chofnodi yma.',
  rights: 'Yr hyn y gallwch ofyn amdano',
  rightsFacts: [
    'Gallwch ofyn am gael gweld yr hyn a ddelir amdanoch, am ei gywiro neu ei ddileu, ac am gyfyngu ar ei ddefnydd, a gallwch wrthwynebu hynny. Dim ond yn ôl ei eiriau a’i amser y gellir dod o hyd i’r hyn a ysgrifennwyd heb enw.',
    'Os nad ydych yn fodlon ar yr ateb, cwynwch i’r Comisiynydd Gwybodaeth:',
  ],
  said: (date) =>
    `Cyhoeddwyd yr hyn y mae’r bartneriaeth yn ei ddweud amdani ei hun ar ${date}. Y gweddill yw’r hyn y mae’r feddalwedd yn ei wneud.`,
  search: 'Data personol, GDPR, cwcis, diogelu data',
};
