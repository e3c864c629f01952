import type { ValueNotes } from '@saferplan/domain/spc';
import type { WordsOf } from './say-coded.ts';

const besides = (beside: string): string => (beside === '' ? '' : `; ${beside}`);

/** What the app notes of values, in English. */
export const valueNotesEn: WordsOf<ValueNotes> = {
  'empty-in-source': 'Empty in the source',
  'source-says': ({ said }) => `The source says ${said}`,
  'not-calculated': ({ beside }) => `A formula that nobody has calculated${besides(beside)}`,
  'no-row-of-list': 'No row of the list has this month',
  'events-without-date': ({ count }) =>
    count === 1
      ? 'One row of the list has no date that can be read, and may be of this period'
      : `${count.toLocaleString('en-GB')} rows of the list have no date that can be read, and some may be of this period`,
  'from-cumulated': ({ cumulated, before, beside }) =>
    `Worked out from figures cumulated in the year: ${cumulated.toLocaleString('en-GB')} less ${before.toLocaleString('en-GB')}${besides(beside)}`,
  'cumulated-alone': ({ cumulated, beside }) =>
    `The source has ${cumulated.toLocaleString('en-GB')} cumulated in the year, and not the figure before it${besides(beside)}`,
  'cumulated-fell': ({ cumulated, before, beside }) =>
    `The source has ${cumulated.toLocaleString('en-GB')} cumulated in the year, below the ${before.toLocaleString('en-GB')} before it${besides(beside)}`,
  'first-event': 'No event before this one is known',
  'not-counted-apart': 'This crime type was not counted apart in this month',
  'no-row-of-force': 'The force sent no row of this crime type for this month',
  'partial-month': 'The files hold only a part of this month',
  'partial-district': 'The files hold none or few of the rows of this area for this month',
  'surplus-month': 'The files hold far more rows of this month than of others',
  'surplus-district': 'The files hold far more rows of this area for this month than for others',
  'repeated-rows': 'Rows of this month stand in the files more than once',
  'places-lost': 'Too many rows of this month have no place',
  'area-without-figure': 'One of the areas that it is made of has no figure',
  'no-row-of-quarter': 'The file has no row of it in this quarter',
  'no-row-of-part': ({ said }) => `The file has no row of “${said}” in this quarter, and has some in others, so that this is too low`,
  'row-twice': 'A row of this quarter stands twice in the file, so that this may be too high',
  'row-of-no-quarter': ({ said }) => `A row of the area stands under “${said}”, which is no quarter, so that this may be too low`,
  'count-empty': 'A count is empty in the file',
  'count-marked': ({ said }) => `A count is marked “${said}” in the file`,
  'publisher-refuses': ({ said }) => `The publisher says that it cannot be used: ${said}`,
  'offences-unassigned': ({ count, force }) =>
    `${count.toLocaleString('en-GB')} offences of ${force} in this quarter are assigned to no area, so that this is too low`,
  'not-known-for': ({ parts }) => `Not known for ${parts.join(', ')}`,
  'not-known-for-some': ({ parts }) => `Not known for ${parts.toString()} of its parts`,
};
