import { monthAfter } from '../shared/months.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import kent from './cases/kent-violence-2016.json' with { type: 'json' };
import { compareWithPeers, OWN_AREA } from './compare-with-peers.ts';
import { PeerGroup } from './peer-group.ts';
import { peopleIn, type PopulationEdition } from './population.ts';
import { coded } from '../shared/value-fault.ts';

const edition = (kind: PopulationEdition['kind'], at: readonly ('people' | 'people2021')[]): PopulationEdition => ({
  title: kind,
  kind,
  source: '',
  licence: '',
  estimates: kent.areas.flatMap((area) =>
    at.map((which) => ({ code: area.code, name: area.name, at: which === 'people' ? '2011-03' : '2021-03', people: area[which] })),
  ),
});
const CENSUS_2011 = edition('fixed', ['people']);
const BETWEEN = edition('between', ['people', 'people2021']);

const peers = kent.areas.map(({ code, name }) => ({ name, codes: [code] }));
const own = { name: 'Maidstone', codes: ['E07000110'] };
/** Each district's year, put into its last month. */
const figures = {
  own,
  ownValues: Array.from({ length: 12 }, (_, month) => ({ period: monthAfter('2016-01', month), value: month === 11 ? 3641 : 0 })),
  peers,
  values: kent.areas.flatMap(({ name, count }) =>
    Array.from({ length: 12 }, (_, month) => ({ area: name, period: monthAfter('2016-01', month), value: month === 11 ? count : 0 })),
  ),
  from: '2016-01',
  to: '2016-12',
  interval: 'month',
  per: 1000,
} as const;

describe('an area and its peers', () => {
  it('are compared by each edition of people, which each rate names', () => {
    const [fixed, between] = compareWithPeers(figures, [CENSUS_2011, BETWEEN]);
    const ownRate = (made: typeof fixed) =>
      made?.funnel.ok === true ? made.funnel.value.points.find(({ code }) => code === OWN_AREA) : undefined;
    expect([fixed?.population, ownRate(fixed)?.rate.toFixed(2), ownRate(fixed)?.z.toFixed(2)]).toEqual(['fixed', '23.47', '-0.42']);
    expect([between?.population, ownRate(between)?.rate.toFixed(2), ownRate(between)?.z.toFixed(2)]).toEqual(['between', '21.96', '-0.54']);
    expect(fixed?.comparison?.state).toBe('as-neighbours');
    expect(fixed?.funnel.ok === true && fixed.funnel.value.points).toHaveLength(13);
  });

  it('count an area once, whatever its names: the area itself not as its own peer, and no peer twice', () => {
    const again = { name: 'Maidstone Borough', codes: ['E07000110'] };
    const [made] = compareWithPeers({ ...figures, peers: [...peers, again] }, [CENSUS_2011]);
    expect(made?.funnel.ok === true && made.funnel.value.points).toHaveLength(13);
    const twice = { name: 'Folkestone and Hythe', codes: ['E07000112'] };
    const [refused] = compareWithPeers({ ...figures, peers: [...peers, twice] }, [CENSUS_2011]);
    expect(refused?.funnel).toEqual({ ok: false, failure: { code: 'repeated-area', areas: ['Folkestone and Hythe'] } });
  });

  it('leave out a peer of which one month is missing, and never take it for nought', () => {
    const gap = figures.values.map((value) => (value.area === 'Thanet' && value.period === '2016-05' ? { ...value, value: null } : value));
    const without = gap.filter(({ area, period }) => !(area === 'Dover' && period === '2016-06'));
    const [made] = compareWithPeers({ ...figures, values: without, peers: [...peers, { name: 'Atlantis', codes: [] }] }, [CENSUS_2011]);
    expect(made?.funnel.ok === true && made.funnel.value.leftOut.map(({ name, why }) => [name, why])).toEqual([
      ['Thanet', 'no-count'],
      ['Dover', 'no-count'],
      ['Atlantis', 'no-count'],
    ]);
  });
});

describe('people', () => {
  const yearly: PopulationEdition = {
    ...CENSUS_2011,
    kind: 'yearly',
    estimates: [2015, 2016, 2017].map((year) => ({ code: 'E07000110', name: 'Maidstone', at: `${year}-06`, people: year * 10 })),
  };

  it('of a yearly estimate are for the months of its year alone', () => {
    expect(peopleIn(yearly, ['E07000110'], '2016-01', '2016-12')).toBe(20160);
    expect(peopleIn(yearly, ['E07000110'], '2016-04', '2017-03')).toBe((9 * 20160 + 3 * 20170) / 12);
    expect(peopleIn(yearly, ['E07000110'], '2017-04', '2018-03')).toBeNull();
    expect(peopleIn(yearly, [], '2016-01', '2016-12')).toBeNull();
  });

  it('between two censuses lie on the line between them, and beyond them are not known', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 108 }), (after) => {
        const from = monthAfter('2011-04', after);
        const people = peopleIn(BETWEEN, ['E07000110'], from, monthAfter(from, 11)) ?? Number.NaN;
        expect(people).toBeCloseTo(155_143 + (175_500 - 155_143) * ((after + 6) / 120), 6);
      }),
    );
    expect(peopleIn(BETWEEN, ['E07000110'], '2021-01', '2021-12')).toBeNull();
    expect(peopleIn(BETWEEN, ['E07000110'], '2010-01', '2010-12')).toBeNull();
  });

  it('of several councils that share a partnership are added up, and unknown where one is', () => {
    expect(peopleIn(CENSUS_2011, ['E07000107', 'E07000109'], '2016-01', '2016-12')).toBe(97_365 + 101_720);
    expect(peopleIn(CENSUS_2011, ['E07000107', 'E99999999'], '2016-01', '2016-12')).toBeNull();
  });
});

describe('a peer group', () => {
  it('has areas, each once, and says why they were chosen', () => {
    expect(PeerGroup.safeParse({ title: 'Kent', reason: 'One police force', source: '', areas: peers }).success).toBe(true);
    expect(PeerGroup.safeParse({ title: 'Kent', reason: ' ', source: '', areas: peers }).error?.issues[0]?.message).toBe(
      coded('no-reason-of-group'),
    );
    const twice = [
      { name: 'Tonbridge & Malling', codes: [] },
      { name: 'tonbridge and  malling', codes: [] },
    ];
    expect(PeerGroup.safeParse({ title: 'x', reason: 'y', source: '', areas: twice }).error?.issues[0]?.message).toBe(coded('area-twice'));
  });
});
