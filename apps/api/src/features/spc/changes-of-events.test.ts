import { SeriesId } from '@saferplan/domain/shared';
import { expect, it } from 'vitest';
import { changedBy, changesOfEvents } from './changes-of-events.ts';

const seriesId = SeriesId.parse('ser_rare');
const list = (days: readonly string[]) => ({ seriesId, title: 'Rare', days });

it('takes one list after another: the second is counted from the first, and says what of it is taken away', () => {
  const { changes, notices } = changesOfEvents(new Map(), [
    list(['2016-01-04', '2016-01-14', '2016-01-20']),
    list(['2016-01-05', '2016-02-01']),
  ]);
  expect(changedBy([], changes).map(({ period, value }) => [period, value])).toEqual([
    ['2016-01-05', 1],
    ['2016-02-01', 27],
  ]);
  expect(notices).toEqual([{ code: 'events-taken-away', series: 'Rare', days: ['2016-01-14', '2016-01-20'], more: 0 }]);
});
