import type { StatedAgainstChart } from '@saferplan/domain/publication';
import { describe, expect, it } from 'vitest';
import { statedAgainstChartInWords } from './say-stated-against-chart.ts';

const told: StatedAgainstChart = {
  finding: {
    measure: 'Recorded drug offences',
    unit: 'offences',
    now: { value: 345, from: '2015-11', to: '2016-10' },
    before: { value: 282, from: '2014-11', to: '2015-10' },
    stated: { kind: 'percent-change', value: 22.3, decimals: 1 },
    source: '',
    caveat: 'Supply and possession are both counted.',
    disagreement: '',
    check: { verdict: 'agrees', computed: 22.34, change: { kind: 'not-tested', reason: 'value-missing' } },
  },
  stated: 'higher',
  shown: 'same',
  months: { kind: 'missing', missing: 13, of: 24 },
  drawn: { from: '2014-01', to: '2016-12', gaps: [{ from: '2014-12', to: '2015-12' }] },
};
const series = { title: 'Drug offences', area: 'Maidstone borough', interval: 'month' } as const;

describe('a figure of the plan that the chart beside it does not show', () => {
  it('says what each says, of what and from which months, and decides for neither', () => {
    expect(statedAgainstChartInWords(told, series, 'en')).toEqual({
      first: 'The plan says up 22.3%; this chart says as usual.',
      rest:
        'The plan’s figure is of “Recorded drug offences”: 345 from November 2015 to October 2016, against 282 from November 2014 to October 2015. ' +
        'Supply and possession are both counted. ' +
        'The chart is of “Drug offences”, Maidstone borough, from January 2014 to December 2016 (no figures from December 2014 to December 2015). ' +
        'Of the 24 months that the plan compares, the chart has no figure for 13: it neither confirms what the plan says nor rules it out. ' +
        'The plan sets one figure beside another; the chart asks whether figures lie outside what is usual for them.',
    });
    expect(statedAgainstChartInWords(told, series, 'cy').first).toBe(
      'Yn ôl y cynllun: cynnydd o 22.3%; yn ôl y siart hon: yr un fath ag arfer.',
    );
  });

  it('says the stated figure in its own kind, and that counts, months or a change are not given', () => {
    const say = (part: Partial<StatedAgainstChart['finding']>, ways: Partial<StatedAgainstChart> = {}) =>
      statedAgainstChartInWords({ ...told, ...ways, finding: { ...told.finding, ...part } }, series, 'en');
    expect(say({ stated: { kind: 'difference', value: -1063, decimals: 0 } }, { stated: 'lower', shown: 'higher' }).first).toBe(
      'The plan says down by 1,063; this chart says higher.',
    );
    expect(say({ stated: null }).first).toBe('The plan says 345, after 282; this chart says as usual.');
    expect(say({ stated: { kind: 'difference', value: 0, decimals: 0 } }, { stated: 'same', shown: 'lower' }).first).toContain('no change');
    expect(say({ now: null }).rest).toContain('it gives no two counts');
    expect(say({ now: { value: 345, from: null, to: null } }).rest).toContain('345 in months that it does not give');
    expect(say({ now: { value: 345, from: '2016-01', to: '2016-12' } }).rest).toContain('345 in 2016');
    expect(say({}, { months: { kind: 'held', now: 340, before: 290 } }).rest).toContain('add up to 340, against 290');
    expect(say({}, { months: { kind: 'cannot-be-compared' } }).rest).toContain('cannot be told');
  });
});
