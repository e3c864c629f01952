import { expect, it } from 'vitest';
import { checkEdition } from './check-edition.ts';
import { KINDS } from './kinds.ts';
import { readingsOf } from './readings-of.ts';
import { anItem, bareEdition } from './testing/bare-edition.ts';

it('points out what every new priority says of its action plan, until somebody has said what is so', () => {
  const said = (changes: object) =>
    checkEdition(
      bareEdition({
        startsOn: '2017-04-01',
        endsOn: '2018-03-31',
        items: { priority: [anItem<'priority'>('pri_1', { ...KINDS.priority.blank('Night'), ...changes })] },
      }),
      null,
    ).flatMap(({ place, severity, isOpen }) => (place.field === 'actionPlan' ? [`${severity} ${String(isOpen)}`] : []));
  expect(said({})).toEqual(['gap true']);
  expect(said({ actionPlan: { state: 'to-come', note: 'The group meets in May.' } })).toEqual(['gap undefined']);
});

it('says of which grants, bids and awards nobody has said the amount, and takes £0 for one that was said', () => {
  const content = bareEdition({
    startsOn: '2017-04-01',
    endsOn: '2018-03-31',
    items: {
      grant: [
        anItem<'grant'>('grt_1', { ...KINDS.grant.blank('County') }),
        anItem<'grant'>('grt_2', { name: 'Other', amount: { pence: 0 } }),
      ],
      bid: [
        anItem<'bid'>('bid_1', { ...KINDS.bid.blank('Night bus') }),
        anItem<'bid'>('bid_2', { applicant: 'Youth club', decision: 'agreed', amount: null, awarded: null }),
        anItem<'bid'>('bid_3', { applicant: 'Walks', decision: 'agreed', amount: null, awarded: { pence: 5 } }),
        anItem<'bid'>('bid_4', { applicant: 'Refused', decision: 'refused', amount: null, awarded: null }),
      ],
    },
  });
  const amountsIn = (given: typeof content) =>
    checkEdition(given, null).flatMap(({ severity, remark, place }) =>
      remark.code === 'amount-not-said' ? [[severity, remark.of, remark.title, place.id, place.field]] : [],
    );
  expect(amountsIn({ ...content, partnership: { ...content.partnership, features: ['funding'] } })).toEqual([
    ['gap', 'grant', 'County', 'grt_1', 'amount'],
    ['gap', 'bid', 'Night bus', 'bid_1', 'amount'],
    ['gap', 'award', 'Youth club', 'bid_2', 'amount'],
  ]);
  expect(amountsIn({ ...content, partnership: { ...content.partnership, features: [] } })).toEqual([]);
});

it('asks of every amount of £0 whether it is nothing, or not known, until somebody confirms that it is nothing', () => {
  const none = { pence: 0 };
  const content = bareEdition({
    startsOn: '2017-04-01',
    endsOn: '2018-03-31',
    items: {
      grant: [
        anItem<'grant'>('grt_1', { name: 'County', amount: none }),
        anItem<'grant'>('grt_3', { name: 'So it is', amount: none, zeroConfirmed: true }),
        anItem<'grant'>('grt_2', { name: 'Other', amount: { pence: 1 } }),
      ],
      bid: [
        anItem<'bid'>('bid_1', { applicant: 'Youth club', decision: 'agreed', amount: none, awarded: none }),
        anItem<'bid'>('bid_4', { applicant: 'So it is', decision: 'agreed', amount: none, awarded: none, zeroConfirmed: true }),
        anItem<'bid'>('bid_2', { applicant: 'Walks', decision: 'awaited', amount: { pence: 5 }, awarded: null }),
        anItem<'bid'>('bid_3', { applicant: 'Refused', decision: 'refused', amount: none, awarded: null }),
      ],
      resource: [
        anItem<'resource'>('res_1', { ...KINDS.resource.blank('A room'), amount: none }),
        anItem<'resource'>('res_3', { ...KINDS.resource.blank('So it is'), amount: none, zeroConfirmed: true }),
        anItem<'resource'>('res_2', { ...KINDS.resource.blank('An officer'), amount: null }),
      ],
    },
  });
  const askedIn = (features: typeof content.partnership.features) =>
    checkEdition({ ...content, partnership: { ...content.partnership, features } }, null).flatMap(({ severity, remark, place }) =>
      remark.code === 'amount-zero' ? [[severity, remark.of, remark.title, place.id, place.field]] : [],
    );
  const ofResource = ['gap', 'resource', 'A room', 'res_1', 'amount'];
  expect(askedIn(['funding'])).toEqual([
    ofResource,
    ['gap', 'grant', 'County', 'grt_1', 'amount'],
    ['gap', 'bid', 'Youth club', 'bid_1', 'amount'],
    ['gap', 'award', 'Youth club', 'bid_1', 'awarded'],
  ]);
  expect(askedIn([])).toEqual([ofResource]);
});

it('says of which readings nobody has said the value, which are not published, and takes 0 for one that was said', () => {
  const indicator = anItem<'indicator'>('ind_1', { ...KINDS.indicator.blank('Assaults') });
  const reading = (id: string, value: object) =>
    anItem<'reading'>(id, { ...KINDS.reading.blank('2017-08'), indicatorId: indicator.id, ...value });
  const typed = [reading('rdg_1', {}), reading('rdg_2', { value: 0 })];
  const content = bareEdition({ startsOn: '2017-04-01', endsOn: '2018-03-31', items: { indicator: [indicator], reading: typed } });
  const remarks = checkEdition(content, null).filter(({ remark }) => remark.code === 'reading-not-said');
  expect(remarks.map(({ severity, place }) => [severity, place.id, place.field])).toEqual([['gap', 'rdg_1', 'value']]);
  expect(readingsOf(indicator, { typed, observations: new Map(), calculated: new Map() }).map(({ value }) => value)).toEqual([0]);
});

it('keeps a draft from being published for what it says twice, and nothing that was decided on, is of a document or is shared by all', () => {
  const twice = bareEdition({
    startsOn: '2017-04-01',
    endsOn: '2018-03-31',
    items: {
      meeting: [
        anItem<'meeting'>('mtg_1', { ...KINDS.meeting.blank('The plan') }),
        anItem<'meeting'>('mtg_2', { ...KINDS.meeting.blank('THE plan') }),
      ],
    },
  });
  const agency = ['Kent Police', 'Kent police'].map((name, position) => ({
    id: KINDS.agency.id.parse(`age_${(position + 1).toString()}`),
    position,
    version: 1,
    ...KINDS.agency.schema.parse({ ...KINDS.agency.blank(name), standing: 'statutory' }),
  }));
  const said = (edition: Partial<(typeof twice)['edition']>) =>
    checkEdition({ ...twice, edition: { ...twice.edition, ...edition }, shared: { ...twice.shared, agency } }, null).flatMap(
      ({ severity, remark, place }) => (remark.code === 'duplicate' ? [`${severity} ${place.id}`] : []),
    );
  const source = { title: 'The plan', address: '', datedOn: null, sha256: '' };
  expect(said({ state: 'draft' }).toSorted()).toEqual(['fault mtg_2', 'gap age_2']);
  expect(said({ state: 'consultation' }).toSorted()).toEqual(['fault mtg_2', 'gap age_2']);
  for (const edition of [{ source }, ...(['recommended', 'adopted', 'published', 'superseded'] as const).map((state) => ({ state }))])
    expect(said(edition).toSorted()).toEqual(['gap age_2', 'gap mtg_2']);
});

it('asks which way a public series is better where nobody has said so', () => {
  const content = bareEdition({ startsOn: '2017-04-01', endsOn: '2018-03-31' });
  const series = [
    anItem<'series'>('ser_1', { ...KINDS.series.blank('Burglary'), audience: 'public' }),
    anItem<'series'>('ser_2', { ...KINDS.series.blank('Calls') }),
    anItem<'series'>('ser_3', { ...KINDS.series.blank('Reports'), audience: 'public', improvement: 'neutral' }),
  ];
  const asked = checkEdition({ ...content, shared: { ...content.shared, series } }, null).flatMap(({ severity, remark, place }) =>
    remark.code === 'improvement-not-said' ? [[severity, remark.title, place.id, place.field]] : [],
  );
  expect(asked).toEqual([['gap', 'Burglary', 'ser_1', 'improvement']]);
});

it('says of an indicator that it is read from a series of partners, whose chart the public would not see', () => {
  const content = bareEdition({
    startsOn: '2017-04-01',
    endsOn: '2018-03-31',
    items: {
      indicator: ['open', 'closed'].map((name) =>
        anItem<'indicator'>(`ind_${name}`, { ...KINDS.indicator.blank(name), seriesId: KINDS.series.id.parse(`ser_${name}`) }),
      ),
    },
  });
  const series = (['public', 'partners'] as const).map((audience, at) =>
    anItem<'series'>(`ser_${['open', 'closed'][at] ?? ''}`, { ...KINDS.series.blank(audience), audience }),
  );
  const gapsOf = (features: (typeof content)['partnership']['features']) =>
    checkEdition({ ...content, partnership: { ...content.partnership, features }, shared: { ...content.shared, series } }, null).flatMap(
      ({ severity, remark, place }) => (remark.code === 'reads-series-of-partners' ? [[severity, remark.series, place.id]] : []),
    );
  expect(gapsOf(['trends'])).toEqual([['gap', 'partners', 'ind_closed']]);
  expect(gapsOf([])).toEqual([]);
});
