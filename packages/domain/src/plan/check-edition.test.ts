import { expect, it } from 'vitest';
import { checkEdition } from './check-edition.ts';
import { KINDS } from './kinds.ts';
import { anItem, bareEdition } from './testing/bare-edition.ts';

it('points out what every new priority says of its action plan, until somebody has said what is so', () => {
  const said = (changes: object) =>
    checkEdition(
      bareEdition({
        startsOn: '2017-04-01',
        endsOn: '2018-03-31',
        items: { priority: [anItem<'priority'>('pri_1', { ...KINDS.priority.blank('Night', ''), ...changes })] },
      }),
      null,
    ).flatMap(({ place, severity, isOpen }) => (place.field === 'actionPlan' ? [`${severity} ${String(isOpen)}`] : []));
  expect(said({})).toEqual(['gap true']);
  expect(said({ actionPlan: { state: 'to-come', note: 'The group meets in May.' } })).toEqual(['gap undefined']);
});
