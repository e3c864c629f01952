import type { PasswordHint, ServiceFaults } from '@saferplan/domain/shared';
import { itemWordsCy } from '../items/words-cy.ts';
import { sayWeekday } from '../locale/weekdays.ts';
import { WHEN } from '../locale/when.ts';
import type { WordsOf } from './say-coded.ts';

const { at } = WHEN.cy;
const listed = (parts: readonly string[]): string => parts.join(', ');

const weekday = (day: string): string => sayWeekday(day, 'cy').toLowerCase();

/** That a week begins on another weekday than those of its series. */
export const otherWeekCy = ({ first, period, begun }: Readonly<Record<'first' | 'period' | 'begun', string>>): string =>
  `Diwrnod cyntaf yr wythnosau yma: ${weekday(first)}. Diwrnod ${period}: ${weekday(period)}, sy’n perthyn i’r wythnos hon: ${begun}.`;

const PASSWORD_HINTS: Readonly<Record<PasswordHint, string>> = {
  straightRow: 'Mae’n hawdd dyfalu rhesi syth o fysellau.',
  keyPattern: 'Mae’n hawdd dyfalu patrymau byr ar y bysellfwrdd.',
  simpleRepeat: 'Mae’n hawdd dyfalu nodau sy’n ailadrodd, fel "aaa".',
  extendedRepeat: 'Mae’n hawdd dyfalu patrymau sy’n ailadrodd, fel "abcabcabc".',
  sequences: 'Mae’n hawdd dyfalu dilyniannau cyffredin, fel "abc".',
  recentYears: 'Mae’n hawdd dyfalu blynyddoedd diweddar.',
  dates: 'Mae’n hawdd dyfalu dyddiadau.',
  topTen: 'Dyma un o’r cyfrineiriau a ddefnyddir fwyaf oll.',
  topHundred: 'Defnyddir y cyfrinair hwn yn aml.',
  common: 'Mae hwn yn gyfrinair cyffredin.',
  similarToCommon: 'Mae hwn yn debyg i gyfrinair cyffredin.',
  wordByItself: 'Mae’n hawdd dyfalu geiriau unigol.',
  namesByThemselves: 'Mae’n hawdd dyfalu enwau neu gyfenwau ar eu pennau eu hunain.',
  commonNames: 'Mae’n hawdd dyfalu enwau a chyfenwau cyffredin.',
  userInputs: 'Ni ddylai gynnwys dim sy’n bersonol nac yn ymwneud â’r dudalen hon.',
  pwned: 'Datgelwyd eich cyfrinair gan doriad data ar y rhyngrwyd.',
};

// To be read by a Welsh speaker before a partnership relies on it.
/** What is wrong with a value beside what is stored. */
export const serviceFaultsCy: WordsOf<ServiceFaults> = {
  'too-few-parts': 'Dewiswch ddwy gyfres neu ragor',
  events: 'Ni ellir adio cyfresi o ddigwyddiadau unigol',
  'intervals-differ': ({ parts }) => `Cyfrifir y rhain fesul cyfnodau gwahanol i’r gyntaf: ${listed(parts)}`,
  'units-differ': ({ parts }) => `Mae’r rhain yn cyfrif rhywbeth gwahanol i’r gyntaf: ${listed(parts)}`,
  'not-counts': ({ parts }) =>
    `Nid cyfrifon yw’r rhain, ac nid yw cyfraddau na chyfartaleddau rhannau yn adio i roi un y cyfan: ${listed(parts)}`,
  'denominators-differ': ({ parts }) =>
    `Dywedir allan o beth y cyfrifir y rhain, neu dywedir hynny am y gyntaf ac nid am y rhain: ${listed(parts)}`,
  'no-common-period': 'Nid oes unrhyw gyfnod y mae gan bob un ohonynt werth ar ei gyfer',
  'language-not-public': 'Ychwanegwch yr iaith hon at ieithoedd y safle cyhoeddus yn gyntaf, yn Gosodiadau',
  'language-of-plan': 'Yn yr iaith hon yr ysgrifennwyd y cynllun: nid oes dim i’w gyfieithu iddi',
  'no-such-text': ({ field, texts }) =>
    `Nid oes testun “${field}” yma. ${texts.length === 0 ? 'Nid oes ganddo ddim i’w gyfieithu' : `Dyma ei destunau: ${listed(texts)}`}`,
  'no-translation': 'Ysgrifennwch y cyfieithiad yma, neu tynnwch y rhes',
  'denominator-of-value': 'Rhowch allan o beth y mae’r gwerth hwn, er enghraifft y boblogaeth: mae gan werthoedd eraill y gyfres un',
  'denominator-of-values':
    'Rhowch allan o beth y mae’r gwerthoedd hyn yn gyntaf, er enghraifft y boblogaeth: mae gan werthoedd eraill y gyfres un',
  'day-wanted': 'Rhowch ddiwrnod, fel 2017-08-28: cyfres o ddiwrnodau neu wythnosau yw hon',
  'month-wanted': 'Rhowch fis, fel 2017-08',
  'weeks-begin-otherwise': otherWeekCy,
  'too-easy-to-guess': ({ hint }) =>
    `Mae’r cyfrinair hwn yn rhy hawdd ei ddyfalu. ${hint === null ? '' : `${PASSWORD_HINTS[hint]} `}Defnyddiwch bedwar neu bum gair nad oes a wnelont ddim â’i gilydd.`,
  'cannot-take-out': ({ path }) => `Ni ellir tynnu’r hyn sydd yn ${path} allan ar ei ben ei hun: tynnwch y cyhoeddiad cyfan yn ôl`,
  'nothing-written': 'Ysgrifennwch rywbeth yn gyntaf',
  'too-few-letters': 'Rhowch dair llythyren neu fwy',
  'not-change-id': 'Gwnewch ddynodwr o 32 o ddigidau hecsadegol',
  'report-ends-before-start': 'Rhaid i’r adroddiad ddechrau cyn iddo ddod i ben',
  'not-here': 'Nid yw hyn yn enwi dim y gall berthyn iddo yma',
  'published-of-plan': ({ label, title }) => `Cyhoeddwyd ${label} fel rhifyn o “${title}”, ac felly y mae’n aros.`,
  'only-edition-of-plan': ({ label, title }) => `${label} yw unig rifyn “${title}”: newidiwch ei deitl a’i flynyddoedd yn lle hynny.`,
  'shared-by-editions': ({ kind }) => `Mae pob rhifyn yn rhannu pob eitem o’r math hwn: ${itemWordsCy[kind].name}`,
  'edition-not-named': ({ kind }) => `Enwch rifyn yr eitem hon: ${itemWordsCy[kind].name}`,
  'not-in-plan': ({ kind }) => `Mae hwn yn enwi eitem nad yw yn y cynllun: ${itemWordsCy[kind].name}`,
  'id-of-other-kind': 'Dynodwr o fath arall yw hwn',
  'of-other-edition': 'Mae’r eitem hon yn perthyn i rifyn arall',
  'address-published': ({ label }) =>
    `Fe’i cyhoeddwyd yng nghyfeiriad ${label}, sy’n aros: newidiwch ei ddyddiau neu ei deitl yn lle hynny`,
  'no-file-of-areas': 'Dim ond ffigurau sy’n dod o ffeil o lawer o ardaloedd y gellir eu cymharu',
  'no-period-compared':
    'Nid oes unrhyw gyfnod wedi’i gyfrif yma ac mewn ardaloedd eraill hefyd eto. Mewnforiwch ffeil o lawer o ardaloedd yn gyntaf',
  'first-period-after-last': 'Mae’r cyfnod cyntaf ar ôl yr olaf',
  'address-of-software': ({ slug }) => `Mae Saferplan ei hun yn defnyddio’r cyfeiriad ${slug}: dewiswch un arall`,
  'all-in-plan-already': ({ name }) => `Mae popeth sydd yn “${name}” yn y cynllun eisoes`,
  'plan-changed-meanwhile':
    'Newidiwyd y cynllun tra oedd y ffeil yn cael ei hychwanegu, felly nid ychwanegwyd dim. Rhowch gynnig arall arni ymhen munud',
  'no-public-reason': 'Dywedwch pam, mewn geiriau y caiff y cyhoedd eu darllen',
  'no-such-series': ({ series, partnership }) => `Nid oes cyfres i’w hadio â’r enw hwn: ${series} (partneriaeth: ${partnership})`,
  'series-twice': ({ name }) => `Dewisir ${name} ddwywaith: byddai ei hardal yn cyfrif ddwywaith`,
  'not-nameable': ({ slug }) => `Ni allwch enwi partneriaeth ${slug} yma`,
  'own-not-named': 'Rhaid i’ch partneriaeth eich hun fod ymhlith y rhai sy’n dod i ben neu’n dilyn',
  'successor-has-ended': ({ name, endsOn, on }) => `Daw ${name} i ben ${at(endsOn)}: enwch un sy’n bodoli ${at(on)}`,
  'ends-before-it-takes-place': ({ name, on }) =>
    `Mae ${name} yn cymryd lle un arall ${at(on)}, felly dim ond ar ôl hynny y gall ddod i ben: ysgrifennwch ddiwrnod diweddarach`,
};
