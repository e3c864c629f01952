import type { ServiceFaults } from '@saferplan/domain/shared';
import { itemWordsCy } from '../items/words-cy.ts';
import { WHEN } from '../locale/when.ts';
import type { WordsOf } from './say-coded.ts';

const { at } = WHEN.cy;
const listed = (parts: readonly string[]): string => parts.join(', ');

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
  'all-in-plan-already': ({ name }) => `Mae popeth sydd yn ${name} yn y cynllun eisoes`,
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
