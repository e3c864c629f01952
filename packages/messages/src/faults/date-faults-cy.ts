import type { DateFault, DateFaults } from '@saferplan/domain/shared';
import { localeTools } from '../locale/locale-tools.ts';
import { sayWeekday } from '../locale/weekdays.ts';
import { sayCoded, type WordsOf } from './say-coded.ts';

const { date: d } = localeTools('cy');

const months = ({ from, to }: { readonly from: string; readonly to: string }): string => (from === to ? d(to) : `${d(from)} – ${d(to)}`);

// To be read by a Welsh speaker before a partnership relies on it.
export const dateFaultsCy: WordsOf<DateFaults> = {
  'date-empty': 'Ysgrifennwch ddyddiad, mis neu chwarter.',
  'date-unreadable': ({ text }) =>
    `Ni ellir darllen “${text}” fel dyddiad. Ysgrifennwch ef fel 31/03/2019, Medi 2018, Ch2, diwedd Mawrth neu “parhaus”.`,
  'date-either-way': ({ day, month }) => `Ysgrifennwch ${d(day)}, neu ${d(month)}: gallai hwn olygu’r naill neu’r llall.`,
  'other-weekday': ({ day }) => `${sayWeekday(day, 'cy')} yw ${d(day)}.`,
  'year-out-of-reach': ({ year }) => `Nid yw ${String(year)} yn flwyddyn y gall cynllun sôn amdani.`,
  'no-such-month': ({ month }) => `Nid oes mis ${String(month)}.`,
  'month-first': ({ month, day }) => `Nid oes mis ${String(month)}. Ysgrifennwch y diwrnod yn gyntaf: ${String(month)}/${String(day)}.`,
  'no-such-day': ({ month, day }) => `Nid oes ${String(day)} ${d(month)} yn y calendr.`,
  'month-of-year-not-said': ({ year }) => `Pa fis o ${year}? Am ddiwedd y flwyddyn honno ysgrifennwch “diwedd ${year}”.`,
  'not-year-of-plan': ({ written, right }) => `Nid yw ${written} yn flwyddyn cynllun: ysgrifennwch ${right}.`,
  'due-every-month':
    'Mae cam gweithredu i’w gyflawni erbyn dyddiad, neu’n barhaus, bob chwarter neu bob blwyddyn. Am bob mis ysgrifennwch “parhaus”.',
  'day-not-said': (of) => `Pa ddiwrnod o’r cyfnod hwn: ${months(of)}?`,
  'month-not-said': (of) => `Pa fis o’r cyfnod hwn: ${months(of)}?`,
  'day-needed': 'Mae angen diwrnod, megis 31/03/2019.',
  'month-or-day-needed': 'Mae angen mis neu ddiwrnod, megis Mawrth 2019.',
  'period-unreadable': ({ why }) => `${inWelsh(why)} Ysgrifennir cyfnod fel 2016-17, neu Ebrill 2016 i Fawrth 2017.`,
  'period-needed': 'Ysgrifennwch gyfnod fel 2016-17, neu Ebrill 2016 i Fawrth 2017.',
  'period-reversed': 'Daw i ben cyn iddo ddechrau',
};

/** Why what was written is no date, in Welsh. */
const inWelsh = (fault: DateFault): string => sayCoded(dateFaultsCy, fault);
