import type { ExtraFaults, YearsFaults } from '@saferplan/domain/shared';
import { OVERLAP_LABEL } from '../items/overlap-label.ts';
import { WHEN } from '../locale/when.ts';
import type { WordsOf } from './say-coded.ts';

const { at, name: date, span } = WHEN.cy;

// To be read by a Welsh speaker before a partnership relies on it.
/** Without the stop at their end, so that they can stand beside a field. */
export const extraFaultsCy: WordsOf<ExtraFaults> = {
  'extra-not-number': ({ label }) => `Dylai ${label} fod yn rhif, megis 12.5`,
  'extra-not-date': ({ label }) => `Dylai ${label} fod yn ddiwrnod megis 2017-08-31 neu’n fis megis 2017-08`,
  'extra-not-choice': ({ label, choices }) => `Dylai ${label} fod yn un o’r rhain: ${choices.join(', ')}`,
};

export const yearsFaultsCy: WordsOf<YearsFaults> = {
  'same-label': ({ label }) => `Gelwir dau rifyn yn ${label}: rhowch label ei hun i bob un, sef ei gyfeiriad hefyd.`,
  'ends-before-start': ({ startsOn, endsOn }) =>
    `Daw i ben ${at(endsOn)}, cyn iddo ddechrau ${at(startsOn)}: ysgrifennwch ei ddiwrnod cyntaf yn gyntaf.`,
  'label-without-years': ({ label }) =>
    `Nid yw “${label}” yn enwi blynyddoedd: ysgrifennwch nhw fel 2017-18, fel 2017-20 lle maent yn dair, neu fel 2018 ar gyfer blwyddyn galendr.`,
  'label-of-other-years': ({ label, startsOn, endsOn, right }) =>
    `Mae “${label}” yn enwi blynyddoedd heblaw’r rhai ${span(startsOn, endsOn)}: ysgrifennwch ${right}, neu cywirwch y dyddiau.`,
  'before-previous': ({ previous }) => `Mae’n dechrau cyn ${previous}, y mae’n ei ddilyn: rhowch y rhifynnau yn nhrefn eu blynyddoedd.`,
  'overlaps-previous': ({ startsOn, previous, previousEndsOn }) =>
    `Mae’n dechrau ${at(startsOn)}, a daw ${previous} i ben ${at(previousEndsOn)}: cywirwch un o’r dyddiau, neu dywedwch pam y mae’r ddau’n dal, o dan “${OVERLAP_LABEL.cy}” (“overlap” mewn pecyn).`,
  'begins-before-plan': ({ title, startYear, endYear }) =>
    `Mae “${title}” yn cynnwys y blynyddoedd ${startYear.toString()} i ${endYear.toString()}, ac mae hwn yn dechrau cyn hynny: cywirwch flynyddoedd y cynllun, neu rhowch ef i un cynharach.`,
  'ends-after-plan': ({ title, startYear, endYear }) =>
    `Mae “${title}” yn cynnwys y blynyddoedd ${startYear.toString()} i ${endYear.toString()}, a daw hwn i ben ar ôl hynny: cywirwch flynyddoedd y cynllun, neu dechreuwch un newydd.`,
  'public-in-future': ({ when }) => `Mae ${date(when)} eto i ddod: ysgrifennwch pryd y bu’n gyhoeddus gyntaf, neu ddim byd lle na fu.`,
};
