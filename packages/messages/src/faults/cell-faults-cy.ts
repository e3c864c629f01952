import type { CellFault, CellFaults, NamedKind } from '@saferplan/domain/shared';
import { itemWordsCy } from '../items/words-cy.ts';
import { sayCoded, type WordsOf } from './say-coded.ts';

const oneOf = (kinds: readonly NamedKind[]): string => kinds.map((kind) => itemWordsCy[kind].name).join(' neu ');

/** How a list in a cell is written, by what it lists. */
const LISTS = {
  lead: 'Ysgrifennwch berson gyda’i asiantaeth, fel Ann Lee / Police, bob un ar ei linell ei hun; neu “to be confirmed”; neu “not recorded”',
  'lead-agency': 'Rhowch ; rhwng sawl un; ysgrifennwch is-grŵp fel “subgroup:” a’i enw; gadewch y gell yn wag lle na chytunwyd ar neb',
  'runs-through': 'Ysgrifennwch bob un ar ei linell ei hun, neu “all”',
} as const;

// To be read by a Welsh speaker before a partnership relies on it. The template is in English, so what is to be written in cells stays English.
export const cellFaultsCy: WordsOf<CellFaults> = {
  'file-holds-nothing': 'Nid oes dim yn y ffeil hon y gellid ei ychwanegu: llenwch o leiaf un ddalen o’r templed',
  'no-such-sheet': ({ name, sheets }) =>
    `Nid oes dalen o’r enw “${name}” mewn ffeil cynllun, felly ni fyddai dim ohoni’n cael ei ychwanegu. Rhowch enw o’r templed arni (${sheets.join(', ')}), neu tynnwch hi allan`,
  'column-missing': ({ column }) => `Mae’r golofn “${column}” ar goll o’r rhes gyntaf`,
  'no-such-column': ({ column }) => `Nid oes colofn o’r enw “${column}” yma, felly ni fyddai dim ohoni’n cael ei ychwanegu`,
  'name-in-plan': ({ kind, name }) =>
    `Mae rhes ar gyfer “${name}” (${oneOf([kind])}) yn y cynllun eisoes, ac mae hon yn dweud rhywbeth arall: newidiwch hi yn yr ap, neu gadewch ei rhes fel yr ysgrifennwyd y ffeil`,
  'one-in-plan': ({ kind }) =>
    `Mae un o’r rhain (${oneOf([kind])}) eisoes, sy’n dweud rhywbeth arall: newidiwch ef yn yr ap, neu gadewch ei res fel yr ysgrifennwyd y ffeil`,
  'title-taken': ({ kind, title }) => `Mae “${title}” (${oneOf([kind])}) yma eisoes`,
  'name-uncertain': ({ kinds, text }) =>
    `Gall “${text}” olygu un o ddau: yr un o’r enw hwn (${oneOf(kinds)}) yn y cynllun, neu’r un yn y ffeil hon. Rhowch enw ei hun i’r un yn y ffeil hon, yn ei res ac yma`,
  'name-missing': ({ kinds }) => `Ysgrifennwch enw’r hyn y mae’n perthyn iddo: ${oneOf(kinds)}`,
  'no-such-name': ({ kinds, text, edition, names, hasMore }) => {
    const where = edition === 'before' ? 'yn y rhifyn blaenorol' : 'yn y ffeil hon nac yn y cynllun';
    const others = names.length === 0 ? '' : `. Ychwanegwch ef, neu defnyddiwch un o’r rhain: ${names.join('; ')}${hasMore ? '; …' : ''}`;
    return `Nid oes “${text}” (${oneOf(kinds)}) ${where}${others}`;
  },
  'kind-and-name-needed': ({ alone, kinds }) =>
    `Ysgrifennwch yr hyn y mae’n perthyn iddo yn ôl ei fath a’i enw, fel yn “priority: Safer evenings”, neu ${alone.join(' neu ')}. Mathau y gellir eu henwi yma: ${kinds.join(', ')}`,
  'list-unreadable': ({ why, list }) => `${inWelsh(why)}. ${LISTS[list]}`,
  'not-one-of': ({ words, mayBeEmpty }) =>
    `Ysgrifennwch un o’r rhain: ${words.join(', ')}${mayBeEmpty ? '; neu gadewch y gell yn wag' : ''}`,
  'not-yes-or-no': 'Ysgrifennwch “yes” neu “no”',
  'cell-not-number': 'Ysgrifennwch rif',
  'cell-not-money': 'Ysgrifennwch swm mewn punnoedd a cheiniogau, megis 1250.50',
  'not-as-in': ({ example }) => `Ysgrifennwch ef fel yn: ${example}`,
  'not-action-plan': 'Ysgrifennwch “agreed”, “not recorded”, neu “to come:” a’r hyn sy’n hysbys amdano',
  'not-target':
    'Ysgrifennwch “below 20”, “at least 50”, “10% against the year before”, “change against the year before”; neu gadewch y gell yn wag',
  'baseline-without-name': ({ value }) =>
    `Ysgrifennwch hefyd pryd neu o beth y mae, fel 2016-17 = ${value}; neu “${value} = not known”, lle mai dyna ei enw`,
};

const inWelsh = (fault: CellFault): string => sayCoded(cellFaultsCy, fault);
