import { describe, expect, it } from 'vitest';
import { yearAfter } from './edition.ts';

describe('the year after', () => {
  it.each([
    ['2017-18', '2017-04-01', '2018-03-31', '2018-19', '2018-04-01', '2019-03-31'],
    ['1999-00', '1999-04-01', '2000-03-31', '2000-01', '2000-04-01', '2001-03-31'],
    ['2017', '2017-01-01', '2017-12-31', '2018', '2018-01-01', '2018-12-31'],
    ['2023-24', '2023-03-01', '2024-02-29', '2024-25', '2024-03-01', '2025-02-28'],
  ])('%s is followed as it should be', (label, startsOn, endsOn, nextLabel, nextStart, nextEnd) => {
    expect(yearAfter({ label, startsOn, endsOn })).toEqual({ label: nextLabel, startsOn: nextStart, endsOn: nextEnd });
  });
});
