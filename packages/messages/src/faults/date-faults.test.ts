import { type DateContext, readDay, readDue, readMonthOrDay, readPeriod } from '@saferplan/domain/dates';
import type { DateFault } from '@saferplan/domain/shared';
import { expect, it } from 'vitest';
import { dateFaultsCy } from './date-faults-cy.ts';
import { dateFaultsEn } from './date-faults-en.ts';
import { sayCoded } from './say-coded.ts';

const context: DateContext = { today: '2017-09-12', year: { startsOn: '2017-04-01', endsOn: '2018-03-31' } };
type Read = (text: string, context: DateContext) => { readonly ok: true } | { readonly ok: false; readonly failure: DateFault };
const READERS = { due: readDue, day: readDay, month: readMonthOrDay, period: readPeriod } as const satisfies Record<string, Read>;

it.each<readonly [keyof typeof READERS, string, string, string]>([
  ['due', '', 'Write a date, a month or a quarter.', 'Ysgrifennwch ddyddiad, mis neu chwarter.'],
  [
    'due',
    'soon',
    '“soon” is not read as a date. Write it as 31/03/2019, Sept 2018, Q2, end of March or ongoing.',
    'Ni ellir darllen “soon” fel dyddiad. Ysgrifennwch ef fel 31/03/2019, Medi 2018, Ch2, diwedd Mawrth neu “parhaus”.',
  ],
  ['due', '31/02/2018', 'There is no 31 February 2018.', 'Nid oes 31 Chwefror 2018 yn y calendr.'],
  ['due', '31/13/2018', 'There is no month 13.', 'Nid oes mis 13.'],
  ['due', '12/13/2018', 'There is no month 13. Write the day first: 13/12.', 'Nid oes mis 13. Ysgrifennwch y diwrnod yn gyntaf: 13/12.'],
  ['due', 'Monday 31 March 2019', '31 March 2019 is a Sunday.', 'Dydd Sul yw 31 Mawrth 2019.'],
  [
    'due',
    'Sept 18',
    'Write 18 September 2017, or September 2018: this could be either.',
    'Ysgrifennwch 18 Medi 2017, neu Medi 2018: gallai hwn olygu’r naill neu’r llall.',
  ],
  [
    'due',
    '2018',
    'Which month of 2018? For the end of that year write “end of 2018”.',
    'Pa fis o 2018? Am ddiwedd y flwyddyn honno ysgrifennwch “diwedd 2018”.',
  ],
  ['due', 'Q2 2018-21', '2018-21 is not a year of a plan: write 2018-19.', 'Nid yw 2018-21 yn flwyddyn cynllun: ysgrifennwch 2018-19.'],
  [
    'due',
    'monthly',
    'An action is due by a date, or ongoing, quarterly or annually. For every month write “ongoing”.',
    'Mae cam gweithredu i’w gyflawni erbyn dyddiad, neu’n barhaus, bob chwarter neu bob blwyddyn. Am bob mis ysgrifennwch “parhaus”.',
  ],
  ['due', '1/1/0019', '19 is not a year that a plan can speak of.', 'Nid yw 19 yn flwyddyn y gall cynllun sôn amdani.'],
  ['day', 'March 2018', 'Which day of March 2018?', 'Pa ddiwrnod o’r cyfnod hwn: Mawrth 2018?'],
  ['day', 'Q2', 'Which day of July 2017 to September 2017?', 'Pa ddiwrnod o’r cyfnod hwn: Gorffennaf 2017 – Medi 2017?'],
  ['day', 'ongoing', 'A day is needed, such as 31/03/2019.', 'Mae angen diwrnod, megis 31/03/2019.'],
  ['month', 'Q2', 'Which month of July 2017 to September 2017?', 'Pa fis o’r cyfnod hwn: Gorffennaf 2017 – Medi 2017?'],
  ['month', 'TBC', 'A month or a day is needed, such as March 2019.', 'Mae angen mis neu ddiwrnod, megis Mawrth 2019.'],
  ['period', 'March 2017 to April 2016', 'It ends before it begins', 'Daw i ben cyn iddo ddechrau'],
  [
    'period',
    'lots',
    '“lots” is not read as a date. Write it as 31/03/2019, Sept 2018, Q2, end of March or ongoing. A period is written like 2016-17, or April 2016 to March 2017.',
    'Ni ellir darllen “lots” fel dyddiad. Ysgrifennwch ef fel 31/03/2019, Medi 2018, Ch2, diwedd Mawrth neu “parhaus”. Ysgrifennir cyfnod fel 2016-17, neu Ebrill 2016 i Fawrth 2017.',
  ],
  [
    'period',
    'ongoing',
    'Write a period like 2016-17, or April 2016 to March 2017.',
    'Ysgrifennwch gyfnod fel 2016-17, neu Ebrill 2016 i Fawrth 2017.',
  ],
])('as a %s, “%s” is refused: %s', (kind, text, english, welsh) => {
  const read = READERS[kind](text, context);
  if (read.ok) throw new Error('It is refused');
  expect([sayCoded(dateFaultsEn, read.failure), sayCoded(dateFaultsCy, read.failure)]).toEqual([english, welsh]);
});
