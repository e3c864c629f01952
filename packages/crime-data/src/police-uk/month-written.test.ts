import { expect, it } from 'vitest';
import { isResaved, monthWritten } from './month-written.ts';

it.each([
  ['Jan-16', '2016-01'],
  ['FEB-14', '2014-02'],
  ['14-Feb', '2014-02'],
  ['February 2014', '2014-02'],
  ['Sep-2014', '2014-09'],
  ['01/02/2014', '2014-02'],
  ['1/12/2014', '2014-12'],
  ['02/2014', '2014-02'],
  ['2014/02', '2014-02'],
  ['2014-02-01', '2014-02'],
  ['2014-02-01 00:00:00', '2014-02'],
])('what a spreadsheet program made of a month is that month: %s', (written, month) => {
  expect([monthWritten(written), isResaved(written)]).toEqual([month, true]);
});

it.each(['2014-02', '', 'Feb', '2/3/2014', '15/02/2014', '41671', '2014-13', '2014-02-14', '14-Xyz'])(
  'what is no month, or says a day, stays as it is: %s',
  (written) => {
    expect([monthWritten(written), isResaved(written)]).toEqual([written, false]);
  },
);
