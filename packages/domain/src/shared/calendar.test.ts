import { describe, expect, it } from 'vitest';
import { inWords, IsoDate, IsoMonth } from './calendar.ts';

describe('dates', () => {
  it('are read as people write them in Britain', () => {
    expect(inWords('2017-08')).toBe('August 2017');
    expect(inWords('2017-03-28')).toBe('28 March 2017');
  });

  it.each(['2017-02-30', '2017-2-3', '28/03/2017', '2017-13-01', ''])('%s is no date', (text) => {
    expect(IsoDate.safeParse(text).success).toBe(false);
  });

  it.each(['2017-00', '2017-13', '17-08', '2017-8', 'August 2017'])('%s is no month', (text) => {
    expect(IsoMonth.safeParse(text).success).toBe(false);
  });
});
