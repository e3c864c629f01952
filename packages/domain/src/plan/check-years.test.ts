import { describe, expect, it } from 'vitest';
import { EditionId, PlanId } from '../shared/id.ts';
import { checkYears } from './check-years.ts';
import { NOT_SAID_OF_EDITION, planYearOf } from './edition.ts';

const plan = { id: PlanId.parse('pla_a'), title: 'Plan', motto: '', startYear: 2017, endYear: 2020 };
const edition = (label: string, previous: string | null = null, part: { startsOn?: string; endsOn?: string; overlap?: string } = {}) => ({
  ...NOT_SAID_OF_EDITION,
  id: EditionId.parse(`edn_${label}`),
  planId: plan.id,
  label,
  ...planYearOf(label),
  previousId: previous === null ? null : EditionId.parse(`edn_${previous}`),
  ...part,
});
const said = (...editions: readonly ReturnType<typeof edition>[]) =>
  checkYears(editions, [plan]).map(({ field, severity, fault }) => [field, severity, fault]);

describe('the years of editions', () => {
  it('are right one after the other, over a gap, as three at once, and where an overlap is said', () => {
    expect(said(edition('2017-18'), edition('2018-19', '2017-18'), edition('2019-20', '2018-19'))).toEqual([]);
    expect(said(edition('2017-20'))).toEqual([]);
    expect(said(edition('2017-18'), edition('2019-20', '2017-18'))).toEqual([]);
    expect(said(edition('2017-19'), edition('2018-20', '2017-19', { overlap: 'It rolls on each year.' }))).toEqual([]);
    expect(said(edition('2017'), edition('2018', '2017'))).toEqual([]);
  });

  it('are refused where one begins before the one before it ends', () => {
    expect(said(edition('2017-19'), edition('2018-20', '2017-19'))).toEqual([
      ['startsOn', 'fault', { code: 'overlaps-previous', startsOn: '2018-04-01', previous: '2017-19', previousEndsOn: '2019-03-31' }],
    ]);
  });

  it('are refused in the wrong order, and where two have one label', () => {
    expect(said(edition('2018-19'), edition('2017-18', '2018-19')).map(([field]) => field)).toEqual(['startsOn']);
    expect(said(edition('2017-18'), edition('2017-18', '2017-18')).map(([field]) => field)).toEqual(['label']);
  });

  it('are refused where they end before they begin, or are not those of the label, which is told as it should be', () => {
    expect(said(edition('2017-18', null, { startsOn: '2018-04-01', endsOn: '2017-03-31' }))).toEqual([
      ['endsOn', 'fault', { code: 'ends-before-start', startsOn: '2018-04-01', endsOn: '2017-03-31' }],
    ]);
    const [[field, , fault] = []] = said(edition('2017-20', null, { endsOn: '2018-03-31' }));
    expect([field, fault]).toEqual([
      'label',
      { code: 'label-of-other-years', label: '2017-20', startsOn: '2017-04-01', endsOn: '2018-03-31', right: '2017-18' },
    ]);
  });

  it('are pointed out where the plan does not hold them', () => {
    expect(said(edition('2016-17')).map(([field, severity]) => [field, severity])).toEqual([['startsOn', 'gap']]);
    expect(said(edition('2020-21')).map(([field, severity]) => [field, severity])).toEqual([['endsOn', 'gap']]);
  });
});
