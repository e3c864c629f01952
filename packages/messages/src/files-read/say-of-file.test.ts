import type { FileSaying } from '@saferplan/domain/shared';
import { describe, expect, it } from 'vitest';
import { fileWordsCy } from './file-words-cy.ts';
import { fileWordsEn } from './file-words-en.ts';
import { sayNoticeInEnglish, sayOfFileInEnglish } from './say-in-english.ts';
import { sayNotice, sayOfFile } from './say-of-file.ts';

/** One of each saying that has parameters; numbers are 21 and more, so that each is found again in the sentence. */
const SAMPLES: readonly FileSaying[] = [
  { code: 'sheet-aside', sheet: 'Notes' },
  { code: 'hidden', rows: [21, 22], columns: ['C'] },
  { code: 'percent-mixed', name: 'Detected' },
  { code: 'fractions', name: 'Detected', first: 0.31, are: 'small' },
  { code: 'fractions.fraction', percent: 31 },
  { code: 'fractions.per-cent', first: 0.31 },
  { code: 'figures.as-suggested', shown: [{ cell: 'B21', value: 31 }], hasMore: true },
  { code: 'time', written: '1:30' },
  { code: 'time.hours', written: '1:30', value: 21.5 },
  { code: 'time.minutes', written: '1:30', value: 90 },
  { code: 'time.minutes-and-seconds', written: '8:45', value: 8.75 },
  { code: 'separator', sign: 'point' },
  { code: 'separator.thousands', sign: 'comma' },
  { code: 'separator.decimals', sign: 'comma' },
  { code: 'events', rows: 2100 },
  { code: 'events.by-month-and', name: 'Ward', groups: 21 },
  { code: 'events.by-year-and', name: 'Ward', groups: 21 },
  { code: 'event-date.column', name: 'Opened' },
  { code: 'which-periods.column', name: 'Opened' },
  { code: 'event-without-date', name: 'Opened' },
  { code: 'event-without-day', name: 'Opened' },
  { code: 'part', text: '2016/17', interval: 'year', note: 'April to July only' },
  { code: 'part.keep', interval: 'month' },
  { code: 'one-period', measures: 41 },
  { code: 'which-row', row: '21', words: 'Total' },
  { code: 'which-row.row', row: '21', words: 'Total' },
  { code: 'words-beside', cell: 'B21' },
  { code: 'beside', cell: 'B21' },
  { code: 'duplicates', name: 'Burglary', periods: 21 },
  { code: 'duplicates.apart', line: 'row' },
  { code: 'rolling', name: 'Burglary' },
  { code: 'running', name: 'Burglary', others: 21 },
  { code: 'previous', name: 'Burglary 2015', years: 1 },
  { code: 'previous.before', years: 2 },
  { code: 'previous-period', name: 'Previous month' },
  { code: 'number-key', name: 'Burglary' },
  { code: 'long-rows', rows: 21 },
  { code: 'denominator', name: 'Population' },
  { code: 'year', text: 'Jan', cell: 'A21' },
  { code: 'year.year', year: 2016 },
  { code: 'year.quarters', year: 2016, isFinancial: true },
  { code: 'following', text: 'Feb', cell: 'A21', first: 'Jan-16' },
  { code: 'short-years', text: '15', cell: 'A21' },
  { code: 'short-years.calendar', year: 2015 },
  { code: 'short-years.begins', year: 2015 },
  { code: 'short-years.ends', year: 2015 },
  { code: 'joined-years', text: '2122', cell: 'A3' },
  { code: 'joined-years.academic', year: 2021 },
  { code: 'incomplete', text: 'Mar-16 (part)' },
  { code: 'figures-without-period', name: '' },
  { code: 'sum-before', name: 'Total' },
  { code: 'no-period-with-others', name: 'Average' },
  { code: 'sum-beside', name: 'Year' },
  { code: 'no-month', name: 'Rate' },
  { code: 'rounded-total', name: 'All crime', parts: ['Burglary', 'Robbery'] },
  { code: 'possible-total', name: 'All crime', parts: ['Burglary', 'Robbery'] },
  { code: 'incomplete-total', name: 'All crime', parts: ['Burglary', 'Robbery'] },
  { code: 'hidden-total', name: 'All crime', parts: ['Burglary', 'Robbery'] },
  { code: 'hidden-sum-of', name: 'All crime', parts: ['Burglary', 'Robbery'] },
  { code: 'rounded-sum-of', name: 'All crime', parts: ['Burglary', 'Robbery'] },
  { code: 'period-of-name', name: 'Crimes March 2016.csv', period: 'March 2016' },
  { code: 'period-of-name.name', period: 'March 2016' },
  { code: 'several-years', text: '2016/17 to 2018/19' },
  { code: 'total-by-answer', name: 'Total', parts: ['Burglary', 'Robbery'] },
  { code: 'sum-of', name: 'Total', parts: ['Burglary', 'Robbery', 'Theft', 'Arson', 'Fraud'] },
  { code: 'mean-of', name: 'Average', parts: ['Monday', 'Tuesday'] },
  { code: 'control-line', name: 'UCL' },
  { code: 'bound-of-estimate', name: 'Lower CI' },
  { code: 'period-before', name: 'Previous month' },
  { code: 'no-difference', name: '% detected' },
  { code: 'cumulated-falls', name: 'ASB', cumulated: 21, before: 31 },
  { code: 'difference-of', name: 'Change', of: 'This year', from: 'Last year' },
  { code: 'difference-of', name: 'Change', of: 'Calls', from: 'Calls' },
  { code: 'running-total', name: 'Year to date' },
  { code: 'rolling-totals', name: 'Rolling' },
  { code: 'rolling-averages', name: 'Three month average' },
  { code: 'rolling-by-answer', name: 'Rolling' },
  { code: 'refused', name: 'Total', why: { code: 'sum-of', name: 'Total', parts: ['Burglary', 'Robbery'] } },
  { code: 'read-by-importer', title: 'Ambulance log' },
  { code: 'overruled', name: 'Total', reason: 'we publish it' },
  { code: 'answered', question: { code: 'dash' }, answer: { code: 'dash.zero' } },
  { code: 'events-taken-away', series: 'Thefts', days: ['2016-03-14', '2016-05-01'], more: 1 },
  { code: 'cells-left-out', why: { code: 'target' }, cells: ['B21', 'C21'], more: 31 },
  { code: 'row-again', row: '21', file: 'May.csv', role: 'note' },
  { code: 'row-again.role', role: 'value' },
  { code: 'which-area', name: 'May.csv' },
  { code: 'which-area.area', area: 'Kent' },
  { code: 'months-missing', months: ['2016-02', '2016-03', '2017-05'] },
  { code: 'months-not-judged', months: ['2016-02', '2016-03'] },
  { code: 'partial-month', month: '2015-06', found: 21, usual: 310, isAccepted: false },
  { code: 'partial-district', month: '2015-06', found: 0, usual: 310, isAccepted: false, district: 'Maidstone', force: 'Kent Police' },
  {
    code: 'partial-neighbour',
    district: 'Ashford',
    force: 'Kent Police',
    months: ['2015-06', '2015-07', '2015-12'],
    usual: 310,
    isAccepted: false,
  },
  { code: 'surplus-month', month: '2015-06', found: 620, usual: 310, isAccepted: false },
  { code: 'surplus-district', month: '2015-06', found: 62, usual: 31, isAccepted: true, district: 'Maidstone', force: 'Kent Police' },
  { code: 'repeated-rows', month: '2015-06', found: 21, usual: 310, isAccepted: false },
  { code: 'places-lost', month: '2015-07', found: 0.35, usual: 0.22, isAccepted: true, district: 'Maidstone' },
  { code: 'type-left-out', force: 'Kent Police', crimeType: 'Drugs', months: ['2015-03', '2015-04'] },
  { code: 'months-resaved', rows: 31 },
  { code: 'reported-by', month: '2016-12', rows: 21, areAll: true, reportedBy: 'Essex Police', force: 'Kent Police' },
  { code: 'other-force', rows: 21, other: 'Essex Police', force: 'Kent Police' },
  { code: 'no-place', rows: 21, all: 310, district: 'Maidstone' },
  { code: 'no-district', rows: 21, district: 'Maidstone' },
  { code: 'hardly-any', rows: 21, districts: [{ name: 'Bexley', rows: 22 }], all: 24, district: 'Maidstone' },
  { code: 'repeated-ids', rows: 21 },
  { code: 'repeated-without-id', rows: 21 },
  { code: 'months-strayed', rows: 21 },
  { code: 'months-malformed', months: ['2016/1'], all: 21 },
  { code: 'type-renamed', crimeType: 'Violent crime', today: 'Violence and sexual offences' },
  { code: 'type-respelt', crimeType: 'Criminal damage and Arson', today: 'Criminal damage and arson' },
  { code: 'type-split', crimeType: 'Public disorder and weapons', parts: ['Public order', 'Possession of weapons'] },
  { code: 'files-left-aside', files: 21 },
  { code: 'left-aside', is: 'no-offences', names: ['May.csv'], all: 24 },
  { code: 'taken-once', names: ['May.csv'], all: 24 },
  { code: 'headers-among-rows', rows: 21 },
  { code: 'month-partial', month: '2015-06', found: 21, usual: 310 },
  { code: 'month-partial-district', month: '2015-06', found: 0, usual: 310, isForceWhole: false },
  { code: 'month-surplus', month: '2015-06', found: 620, usual: 310, repeated: { found: 305, usual: 611 } },
  { code: 'month-surplus-district', month: '2015-06', found: 62, usual: 31 },
  { code: 'month-repeated', month: '2015-06', found: 21, usual: 310, withoutPlace: { found: 0.35, usual: 0.22 } },
  { code: 'neighbour-partial', district: 'Ashford', months: ['2015-06', '2015-08'], surplus: ['2015-08'], usual: 310 },
  { code: 'month-places-lost', month: '2015-06', found: 0.35, usual: 0.22 },
  { code: 'offences-unassigned', count: 2100, force: 'Kent', from: '2025-04', to: '2025-07' },
  { code: 'quarters-not-in-file', quarters: ['2025-04', '2025-07'] },
  { code: 'quarters-without-rows', area: 'Swale', quarters: ['2025-04'] },
  { code: 'figures-of-former-areas', area: 'Folkestone and Hythe', areas: ['Shepway'], to: '2018-01' },
  { code: 'areas-unusable', areas: ['Maidstone', 'Swale'] },
  { code: 'publisher-notes', note: 'Some figures are revised.' },
  { code: 'rows-left-out', leftOut: 21, all: 310, row: 22, sheet: '2025', why: { code: 'names-no-area' } },
  { code: 'estimates-left-out', leftOut: 21, row: 22, why: { code: 'is-no-year', text: 'n/a' } },
  { code: 'sum-of-areas', area: 'Folkestone and Hythe', areas: ['Shepway', 'Romney'] },
  { code: 'is-no-quarter', text: '2025/26 Q5' },
  { code: 'hidden-sheets-left-out', sheets: ['Old'] },
  { code: 'people-said-twice', text: 'Maidstone 2016' },
  { code: 'is-no-count', text: 'some' },
  { code: 'is-no-code', text: 'E1' },
  { code: 'is-no-year', text: 'n/a' },
  { code: 'is-no-number-of-people', text: 'n/a' },
];

/** Words of a file, which every language leaves as they are: names, and cells. Months have words of each language. */
function givenIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^\d{4}-\d{2}$/.test(value) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(givenIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = Object.entries(value).filter(([name]) => !SAID_OTHERWISE.has(name));
  return own.flatMap(([, one]) => givenIn(one));
}
/** What a language has words of its own for. */
const SAID_OTHERWISE: ReadonlySet<string> = new Set([
  'code',
  'interval',
  'is',
  'are',
  'sign',
  'line',
  'role',
  'months',
  'month',
  'days',
  'surplus',
  'parts',
]);

describe('what is said of a file', () => {
  it('has a sample for each saying with parameters', () => {
    const sampled = new Set(SAMPLES.map(({ code }) => code));
    const withParameters = Object.entries(fileWordsEn).flatMap(([code, say]) => (say.length > 0 ? [code] : []));
    expect(withParameters.filter((code) => ![...sampled].some((one) => one === code))).toEqual([]);
  });

  it('is said in Welsh with the same names and numbers', () => {
    const numbers = (sentence: string): readonly string[] => [...new Set(sentence.match(/\d[\d.,/:-]*\d/gu))].toSorted();
    for (const saying of SAMPLES) {
      const [english, welsh] = [sayOfFileInEnglish(saying), sayOfFile(saying, fileWordsCy)];
      expect([saying.code, numbers(welsh)]).toEqual([saying.code, numbers(english)]);
      for (const word of givenIn(saying)) expect(`${english} | ${welsh}`.split(word).length, `${saying.code}: ${word}`).toBeGreaterThan(2);
    }
  });

  it('is no English that was left in Welsh', () => {
    const isFree = (code: string): boolean => ['year.year', 'which-area.area', 'delimiter.tab', 'delimiter.bar'].includes(code);
    const plain = Object.entries(fileWordsEn).flatMap(([code, say]) => (say.length === 0 ? [code] : []));
    const welsh = new Map<string, string>(Object.entries(fileWordsCy).map(([code, say]) => [code, say.length === 0 ? String(say) : '']));
    const english = new Map<string, string>(Object.entries(fileWordsEn).map(([code, say]) => [code, say.length === 0 ? String(say) : '']));
    expect(plain.filter((code) => !isFree(code) && welsh.get(code) === english.get(code))).toEqual([]);
    expect(SAMPLES.filter((one) => !isFree(one.code) && sayOfFile(one, fileWordsCy) === sayOfFileInEnglish(one))).toEqual([]);
  });

  it('reads as it always did', () => {
    const said = (wanted: FileSaying['code']): string =>
      SAMPLES.filter(({ code }) => code === wanted)
        .map(sayOfFileInEnglish)
        .join();
    expect(said('refused')).toBe(
      '“Total” is in every period the sum of “Burglary” and “Robbery”. To import it all the same, answer “keep:Total” with your reason.',
    );
    expect(said('sum-of')).toBe('“Total” is in every period the sum of “Burglary”, “Robbery”, “Theft” and 2 more.');
    expect(said('cells-left-out')).toBe(
      'The target of a measure: it becomes the target of its series, and is no value. (B21, C21 and 31 more)',
    );
    expect(said('answered')).toBe('What does a dash, “nil” or “none” mean in this table? None: zero.');
    expect(said('months-missing')).toBe(
      'February 2016 to March 2016 and May 2017 are not in the files. They are shown as missing, not as zero.',
    );
    expect(said('partial-month')).toBe(
      'June 2015 has 21 rows where about 310 are usual: the month may not be whole. It is kept as missing, unless it is answered that it is to be counted as it stands.',
    );
    expect(said('hardly-any')).toBe(
      '21 rows lie in 24 districts where this force records hardly anything: Bexley (22) and 23 more. They are counted there, not for Maidstone.',
    );
  });

  it('of an import before sayings had codes is the sentence that was kept, and a code that is not known stands for itself', () => {
    expect([sayNoticeInEnglish('1 row was odd.'), sayNotice('1 row was odd.', fileWordsCy)]).toEqual(['1 row was odd.', '1 row was odd.']);
    expect(sayOfFile(JSON.parse('{"code":"of-a-later-version"}'), fileWordsCy)).toBe('of-a-later-version');
  });
});
