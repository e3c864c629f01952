import type { FileFault } from '@saferplan/domain/shared';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { POLICE_COLUMNS } from './columns.ts';
import { currentName, wasCounted } from './crime-types.ts';
import { type PoliceReading, readPoliceData } from './read-police-data.ts';

// Rows in the format of data.police.uk, made up: each stands for one oddity of the real files.
const HEADER = POLICE_COLUMNS.join(',');
const root = mkdtempSync(join(tmpdir(), 'saferplan-police-test-'));
// Other tests read police files at the same time, and have folders to work in too. The next file of this worker has its own again.
beforeAll(() => {
  vi.stubEnv('TMPDIR', root);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

let folder = root;
let number = 0;
beforeEach(() => {
  number += 1;
  folder = join(root, String(number));
  mkdirSync(folder);
});

interface Row {
  readonly id?: string;
  readonly month?: string;
  readonly by?: string;
  readonly within?: string;
  readonly place?: string;
  readonly lsoa?: string;
  readonly type?: string;
}

const line = ({
  id = '',
  month = '2016-01',
  by = 'Kent Police',
  within = 'Kent Police',
  place = '0.5,51.2',
  lsoa = 'Maidstone 013B',
  type = 'Burglary',
}: Row): string =>
  [
    id,
    month,
    by,
    within,
    place,
    place === ',' ? 'No Location' : 'On or near High Street',
    lsoa === '' ? '' : 'E01024370',
    lsoa,
    type,
    '',
    '',
  ].join(',');
const file = (rows: readonly Row[]): string => `${[HEADER, ...rows.map(line)].join('\r\n')}\r\n`;
const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const options = { force: 'Kent Police', district: 'Maidstone' };
async function reading(path: string, name?: string): Promise<PoliceReading> {
  const result = await readPoliceData(path, { ...options, ...(name === undefined ? {} : { name }) });
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}
async function refusal(path: string): Promise<FileFault | null> {
  const result = await readPoliceData(path, options);
  return result.ok ? null : result.failure;
}
const countOf = ({ counts }: PoliceReading, month: string, crimeType: string) =>
  counts.find((count) => count.month === month && count.crimeType === crimeType)?.count;

describe('police files are counted', () => {
  it('for a district that others became, under the names that the files still have for them', async () => {
    const path = put(
      '2016-01-kent-street.csv',
      file([{ id: 'a', lsoa: 'Shepway 001A' }, { id: 'b', lsoa: 'Folkestone and Hythe 001A' }, { id: 'c' }]),
    );
    const read = await readPoliceData(path, { ...options, district: 'Folkestone and Hythe', spelt: ['Folkestone and Hythe', 'Shepway'] });
    if (!read.ok) throw new Error(read.failure.code);
    expect(countOf(read.value, '2016-01', 'Burglary')).toBe(2);
    const alone = await readPoliceData(path, { ...options, district: 'Folkestone and Hythe' });
    expect(alone.ok && countOf(alone.value, '2016-01', 'Burglary')).toBe(1);
    const nowhere = await readPoliceData(path, { ...options, district: 'Swale', spelt: ['Swale'] });
    expect(nowhere.ok ? null : nowhere.failure).toMatchObject({ code: 'no-rows-of-district', district: 'Swale' });
  });

  it('the same from a zip, a folder and a single file, with zeros for types that had none', async () => {
    const text = file([{ id: 'a' }, { id: 'b' }, { id: 'c', type: 'Robbery' }, { id: 'd', lsoa: 'Ashford 001A' }]);
    const zip = put(
      'kent.zip',
      zipSync({ '2016-01/2016-01-kent-street.csv': strToU8(text), '2016-01/2016-01-kent-outcomes.csv': strToU8('x') }),
    );
    mkdirSync(join(folder, '2016-01'));
    const single = put('2016-01/2016-01-kent-street.csv', text);
    const all = await Promise.all([reading(zip), reading(join(folder, '2016-01')), reading(single)]);
    for (const one of all) {
      expect(countOf(one, '2016-01', 'Burglary')).toBe(2);
      expect(countOf(one, '2016-01', 'Robbery')).toBe(1);
      expect(countOf(one, '2016-01', 'Drugs')).toBeNull();
      expect(one.districts).toEqual(['Maidstone', 'Ashford']);
      expect(one.neighbours.map(({ district }) => district)).toEqual(['Ashford']);
      const ashford = one.neighbours[0]?.counts.filter(({ crimeType }) => ['Burglary', 'Robbery', 'Drugs'].includes(crimeType));
      expect(ashford?.map(({ count }) => count)).toEqual([1, null, 0]);
    }
    expect(all[0].notices).toContainEqual({ code: 'files-left-aside', files: 1 });
  });

  it('by `Falls within`, where a whole month names another force as reporter', async () => {
    const rows = [{ by: 'Hampshire Constabulary' }, { by: 'Hampshire Constabulary' }];
    const result = await reading(put('2016-12-kent-street.csv', file(rows.map((row) => ({ ...row, month: '2016-12' })))));
    expect(countOf(result, '2016-12', 'Burglary')).toBe(2);
    expect(result.notices[0]).toEqual({
      code: 'reported-by',
      month: '2016-12',
      rows: 2,
      areAll: true,
      reportedBy: 'Hampshire Constabulary',
      force: 'Kent Police',
    });
  });

  it('without rows that have no place, and says how many', async () => {
    const result = await reading(
      put('2016-01-kent-street.csv', file([{ id: 'a' }, { id: 'b', place: ',', lsoa: '' }, { id: 'c', lsoa: '' }])),
    );
    expect(countOf(result, '2016-01', 'Burglary')).toBe(1);
    expect(result.notices).toContainEqual({ code: 'no-place', rows: 1, all: 3, district: 'Maidstone' });
    expect(result.notices).toContainEqual({ code: 'no-district', rows: 1, district: 'Maidstone' });
  });

  it('keeping repeated Crime IDs and rows that are alike', async () => {
    const asb = { type: 'Anti-social behaviour' };
    const result = await reading(put('2016-01-kent-street.csv', file([{ id: 'a' }, { id: 'a' }, asb, asb, asb])));
    expect(countOf(result, '2016-01', 'Burglary')).toBe(2);
    expect(countOf(result, '2016-01', 'Anti-social behaviour')).toBe(3);
    expect(result.notices).toEqual([
      { code: 'repeated-ids', rows: 1 },
      { code: 'repeated-without-id', rows: 2 },
    ]);
  });

  it('telling a gap of months, other forces, and districts where hardly anything is recorded', async () => {
    const many = Array.from({ length: 250 }, (_, index) => ({ id: `m${index}` }));
    put('2016-01-kent-street.csv', file([...many, { id: 'x', lsoa: 'Bexley 001A' }, { id: 'y', within: 'Sussex Police' }]));
    put('2016-04-kent-street.csv', file([{ id: 'z', month: '2016-04' }]));
    const result = await reading(folder);
    expect(result.missing).toEqual(['2016-02', '2016-03']);
    expect(result.notices).toEqual([
      { code: 'months-missing', months: ['2016-02', '2016-03'] },
      { code: 'other-force', rows: 1, other: 'Sussex Police', force: 'Kent Police' },
      { code: 'hardly-any', rows: 1, districts: [{ name: 'Bexley', rows: 1 }], all: 1, district: 'Maidstone' },
    ]);
  });

  it('under the names of today, and no zero for a type that was not counted yet', async () => {
    const result = await reading(
      put(
        '2012-05-kent-street.csv',
        file([
          { month: '2012-05', type: 'Violent crime' },
          { month: '2012-05', type: 'Public disorder and weapons' },
        ]),
      ),
    );
    expect(countOf(result, '2012-05', 'Violence and sexual offences')).toBe(1);
    expect(countOf(result, '2012-05', 'Bicycle theft')).toBeNull();
    expect(countOf(result, '2012-05', 'Drugs')).toBeNull();
    // In the order of the types' names: 'Public disorder and weapons', then 'Violent crime'.
    expect(result.notices.map(({ code }) => code)).toEqual(['type-split', 'type-renamed']);
    expect([currentName('Burglary'), wasCounted('Drugs', '2011-08'), wasCounted('Drugs', '2011-09')]).toEqual(['Burglary', false, true]);
  });

  it('with names that hold quotes and commas', async () => {
    const text = `${HEADER}\r\n,2016-01,Kent Police,Kent Police,0.5,51.2,"On or near ""The Ship"", Quay",E01024370,Maidstone 013B,Burglary,,\r\n`;
    expect(countOf(await reading(put('2016-01-kent-street.csv', text)), '2016-01', 'Burglary')).toBe(1);
  });
});

describe('the files that went wrong are read right', () => {
  const readCase = (name: string) => reading(join(import.meta.dirname, 'cases', name));

  it('a force that sent no anti-social behaviour for two months', async () => {
    const result = await readCase('police-no-asb-from-force');
    expect(['2015-02', '2015-03', '2015-04', '2015-05'].map((month) => countOf(result, month, 'Anti-social behaviour') ?? null)).toEqual([
      20,
      null,
      null,
      20,
    ]);
    expect(result.notices).toContainEqual({
      code: 'type-left-out',
      force: 'Kent Police',
      crimeType: 'Anti-social behaviour',
      months: ['2015-03', '2015-04'],
    });
  });

  it('two months of which only a part came', async () => {
    const result = await readCase('police-partial-month');
    expect(result.oddMonths).toMatchObject([
      { month: '2015-06', found: 3, usual: 60 },
      { month: '2015-12', found: 3, usual: 60 },
    ]);
    expect([countOf(result, '2015-06', 'Burglary'), countOf(result, '2015-12', 'Burglary')]).toEqual([null, null]);
  });

  it('half a year in which places are lost', async () => {
    const result = await readCase('police-places-lost');
    expect(result.oddMonths.map(({ month }) => month)).toEqual(['2015-07', '2015-08', '2015-09', '2015-10', '2015-11', '2015-12']);
    expect(result.notices).toContainEqual(
      expect.objectContaining({ code: 'places-lost', month: '2015-07', found: 0.35, usual: expect.closeTo(0.02, 2) }),
    );
  });
});

describe('coverage is judged by force, month and type', () => {
  const months = Array.from({ length: 6 }, (_, at) => `2015-0${at + 1}`);
  const putMonth = (month: string, rows: readonly Row[], name = `${month}-kent-street.csv`): string =>
    put(name, file(rows.map((row) => ({ month, ...row }))));
  const usual = (): Row[] => [
    ...Array.from({ length: 20 }, (): Row => ({ type: 'Burglary' })),
    ...Array.from({ length: 10 }, (): Row => ({ type: 'Drugs', lsoa: 'Ashford 001A' })),
  ];

  it('a zero is believed where the force has rows of the type elsewhere, and missing where it has none', async () => {
    for (const month of months) putMonth(month, month === '2015-03' ? usual().map((row) => ({ ...row, type: 'Burglary' })) : usual());
    const result = await reading(folder);
    expect([countOf(result, '2015-02', 'Drugs'), countOf(result, '2015-03', 'Drugs')]).toEqual([0, null]);
    expect(result.counts.find(({ month, crimeType }) => month === '2015-03' && crimeType === 'Drugs')?.missing).toBe('no-row-of-force');
    expect(result.notices).toContainEqual({ code: 'type-left-out', force: 'Kent Police', crimeType: 'Drugs', months: ['2015-03'] });
  });

  it('a month with a fraction of its usual rows is told and kept as missing, until it is answered for', async () => {
    for (const month of months) putMonth(month, month === '2015-06' ? [{}, {}] : usual());
    const result = await reading(folder);
    expect(countOf(result, '2015-06', 'Burglary')).toBeNull();
    expect(result.notices).toContainEqual({ code: 'partial-month', month: '2015-06', found: 2, usual: 30, isAccepted: false });
    const answered = await readPoliceData(folder, { force: 'Kent Police', district: 'Maidstone', answers: { '2015-06': 'as-counted' } });
    expect(answered.ok && countOf(answered.value, '2015-06', 'Burglary')).toBe(2);
  });

  it('months in which places are lost are named, however many they are', async () => {
    const lost = (): Row[] => usual().map((row, at) => (at % 3 === 0 ? { ...row, place: ',', lsoa: '' } : row));
    for (const month of months) putMonth(month, month >= '2015-03' ? lost() : usual());
    const result = await reading(folder);
    expect(result.oddMonths.map(({ month, why }) => [month, why])).toEqual(months.slice(2).map((month) => [month, 'places-lost']));
    expect(result.notices).toContainEqual(
      expect.objectContaining({ code: 'places-lost', month: '2015-03', found: expect.closeTo(0.33, 2), usual: 0 }),
    );
    expect([countOf(result, '2015-02', 'Burglary'), countOf(result, '2015-03', 'Burglary')]).toEqual([20, null]);
  });

  it('a month at the end that only other forces have is missing', async () => {
    putMonth('2015-01', usual());
    putMonth('2015-02', [...usual(), { within: 'Sussex Police' }]);
    putMonth('2015-03', [{ within: 'Sussex Police' }], '2015-03-sussex-street.csv');
    expect((await reading(folder)).missing).toEqual(['2015-03']);
  });

  it('a file that a browser or a person named again is that month; the month twice is refused', async () => {
    const rows = usual();
    expect(countOf(await reading(putMonth('2015-01', rows, '2015-01-kent-street (1).csv')), '2015-01', 'Burglary')).toBe(20);
    expect(countOf(await reading(putMonth('2015-01', rows, '2015-01-kent-street - Copy.csv')), '2015-01', 'Burglary')).toBe(20);
    expect(await refusal(folder)).toMatchObject({ code: 'same-month-and-force' });
  });

  it('a file that Excel saved again is understood, or its true cause is said', async () => {
    const saved = await reading(
      putMonth(
        '2015-01',
        usual().map((row) => ({ ...row, month: 'Jan-15' })),
      ),
    );
    expect([saved.months, countOf(saved, '2015-01', 'Burglary')]).toEqual([['2015-01'], 20]);
    expect(saved.notices).toContainEqual({ code: 'months-resaved', rows: 30 });
    const semicolons = put('2015-02-kent-street.csv', file(usual()).replaceAll(',', ';'));
    expect(await refusal(semicolons)).toEqual({ code: 'other-delimiter', name: '2015-02-kent-street.csv', delimiter: 'semicolon' });
  });
});

describe('a broken source is refused with what is wrong with it, and leaves nothing behind', () => {
  const good = file([{ id: 'a' }]);
  it.each([
    ['2016-01-kent-street.csv', '', { code: 'police-file-empty', name: '2016-01-kent-street.csv' }],
    [
      '2016-01-kent-street.csv',
      'Month,Crime type\r\n2016-01,Burglary\r\n',
      { code: 'columns-missing', columns: expect.arrayContaining(['Crime ID', 'Reported by']) },
    ],
    ['2016-01-kent-street.csv', 'Not a header at all\r\n', { code: 'not-street-header' }],
    ['2016-01-kent-street.csv', Buffer.from([0, 1, 2, 3, 0, 0]), { code: 'not-text' }],
    ['2016-01-kent-street.csv', Buffer.from(`\uFEFF${good}`, 'utf16le'), { code: 'written-in-utf-16' }],
    [
      '2016-01-kent-street.csv',
      Buffer.concat([Buffer.from(good), Buffer.from([0x61, 0xff, 0xfe, 0x0a])]),
      { code: 'uneven-police-row', name: '2016-01-kent-street.csv' },
    ],
    ['2016-01-kent-street.csv', `${good}cut,off\r\n`, { code: 'uneven-police-row', name: '2016-01-kent-street.csv' }],
    ['2016-01-kent-street.csv', `${good}${'x'.repeat(5_000_000)}\r\n`, { code: 'line-too-long' }],
    ['2016-01-kent-street.csv', `${HEADER}\r\n`, { code: 'no-police-rows' }],
    [
      '2016-01-kent-street.csv',
      file([{ within: 'Sussex Police' }]),
      { code: 'no-rows-of-force', force: 'Kent Police', forces: ['Sussex Police'] },
    ],
    [
      '2016-01-kent-street.csv',
      file([{ lsoa: 'Ashford 001A' }]),
      { code: 'no-rows-of-district', district: 'Maidstone', districts: ['Ashford'] },
    ],
    ['crimes.csv', good, { code: 'not-street-name', name: 'crimes.csv' }],
    [
      'kent.zip',
      Buffer.from(zipSync({ '2016-01-kent-street.csv': strToU8(good.repeat(2000)) })).subarray(0, 400),
      { code: 'zip-damaged', name: 'kent.zip' },
    ],
    ['kent.zip', zipSync({ 'readme.txt': strToU8('nothing') }), { code: 'no-street-files', name: 'kent.zip' }],
    [
      'kent.zip',
      zipSync({ 'a/2016-01-kent-street.csv': strToU8(good), 'b/2016-01-kent-street.csv': strToU8(good) }),
      { code: 'file-there-twice', name: '2016-01-kent-street.csv' },
    ],
  ])('%s: %#', async (name, content, fault) => {
    const before = leftovers();
    expect(await refusal(put(name, content))).toMatchObject(fault);
    expect(leftovers()).toEqual(before);
  });

  it('where there is no such file', async () => {
    expect(await refusal(join(folder, 'nowhere.zip'))).toMatchObject({ code: 'no-file-or-folder' });
  });

  it('a name in a zip cannot lead out of its folder', async () => {
    const zip = put('evil.zip', zipSync({ '../../2016-01-kent-street.csv': strToU8(good) }));
    // The library refuses it as a whole, or it is unpacked under a name of ours; nothing is written outside.
    await refusal(zip);
    expect(readdirSync(root)).not.toContain('2016-01-kent-street.csv');
  });
});

const leftovers = (): readonly string[] => readdirSync(tmpdir()).filter((name) => /^saferplan-police-(?!test)/.test(name));
