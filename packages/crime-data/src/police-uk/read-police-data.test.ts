import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { STREET_FILE } from './columns.ts';
import { currentName, wasCounted } from './crime-types.ts';
import { readPoliceData } from './read-police-data.ts';
import { countOf, options, policeFolder, reading, refusal } from './testing/police-folder.ts';
import { HEADER, streetFile as file } from './testing/street-file.ts';

const { root, folder, put } = policeFolder();

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
    mkdirSync(join(folder(), '2016-01'));
    const single = put('2016-01/2016-01-kent-street.csv', text);
    const all = await Promise.all([reading(zip), reading(join(folder(), '2016-01')), reading(single)]);
    for (const one of all) {
      expect(countOf(one, '2016-01', 'Burglary')).toBe(2);
      expect(countOf(one, '2016-01', 'Robbery')).toBe(1);
      expect(countOf(one, '2016-01', 'Drugs')).toBeNull();
      expect(one.districts).toEqual(['Maidstone', 'Ashford']);
      expect(one.neighbours.map(({ district }) => district)).toEqual(['Ashford']);
      const ashford = one.neighbours[0]?.counts.filter(({ crimeType }) => ['Burglary', 'Robbery', 'Drugs'].includes(crimeType));
      expect(ashford?.map(({ count }) => count)).toEqual([1, null, 0]);
    }
    expect(all[0].notices).toContainEqual({ code: 'left-aside', is: 'outcomes', names: ['2016-01-kent-outcomes.csv'], all: 1 });
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
      { code: 'months-not-judged', months: ['2016-01'] },
    ]);
  });

  it('telling a gap of months, other forces, and districts where hardly anything is recorded', async () => {
    const many = Array.from({ length: 250 }, (_, index) => ({ id: `m${index}` }));
    put('2016-01-kent-street.csv', file([...many, { id: 'x', lsoa: 'Bexley 001A' }, { id: 'y', within: 'Sussex Police' }]));
    put('2016-04-kent-street.csv', file([{ id: 'z', month: '2016-04' }]));
    const result = await reading(folder());
    expect(result.missing).toEqual(['2016-02', '2016-03']);
    expect(result.notices).toEqual([
      { code: 'months-missing', months: ['2016-02', '2016-03'] },
      { code: 'partial-month', month: '2016-04', found: 1, usual: 251, isAccepted: false },
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
    expect(result.notices.map(({ code }) => code)).toEqual(['type-split', 'type-renamed', 'months-not-judged']);
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

describe('a broken source is refused with what is wrong with it, and leaves nothing behind', () => {
  const good = file([{ id: 'a' }]);
  const OUTCOMES = 'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Outcome type';
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
      { code: 'not-utf-8', name: '2016-01-kent-street.csv' },
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
    [
      'kent.zip',
      Buffer.from(zipSync({ '2016-01-kent-street.csv': strToU8(good.repeat(2000)) })).subarray(0, 400),
      { code: 'zip-damaged', name: 'kent.zip' },
    ],
    ['kent.zip', zipSync({ 'readme.txt': strToU8('nothing') }), { code: 'no-street-files', name: 'kent.zip' }],
    ['kent.csv', 'Month,Burglary\r\n2016-01,7\r\n', { code: 'not-street-header' }],
    ['kent.csv', `${OUTCOMES}\r\n`, { code: 'other-police-file', is: 'outcomes' }],
    ['kent.csv', 'Type,Date,Legislation,Object of search\r\n', { code: 'other-police-file', is: 'stop-and-search' }],
    ['kent.zip', zipSync({ 'Kent Outcomes.csv': strToU8(OUTCOMES) }), { code: 'other-police-file', name: 'Kent Outcomes.csv' }],
    ['kent.zip', Buffer.from('377abcaf271c0004', 'hex'), { code: 'other-archive', format: '7z' }],
    ['kent.zip', zipSync({ '[Content_Types].xml': strToU8('<Types/>') }), { code: 'police-rows-in-workbook' }],
    ['kent.csv', good.replaceAll(',', ';'), { code: 'other-delimiter', delimiter: 'semicolon' }],
    [
      'kent.zip',
      zipSync({ 'a/2016-01-kent-street.csv': strToU8(good), 'b/2016-01-kent-street.csv': strToU8(`${good}${good.split('\n')[1]}\n`) }),
      { code: 'file-there-twice', name: '2016-01-kent-street.csv' },
    ],
  ])('%s: %#', async (name, content, fault) => {
    const before = leftovers();
    expect(await refusal(put(name, content))).toMatchObject(fault);
    expect(leftovers()).toEqual(before);
  });

  it('where there is no such file', async () => {
    expect(await refusal(join(folder(), 'nowhere.zip'))).toMatchObject({ code: 'no-file-or-folder' });
  });

  describe('a zip of several files', () => {
    const zip = zipSync(
      Object.fromEntries(
        ['01', '02', '03'].map((month) => [`2016-${month}-kent-street.csv`, strToU8(good.replaceAll('2016-01', `2016-${month}`))]),
      ),
    );
    const changed = (what: string, at: number, ...bytes: readonly number[]): Uint8Array => {
      const copy = Buffer.from(zip);
      copy.set(bytes, copy.lastIndexOf(what) + at);
      return copy;
    };
    const lastName = '2016-03-kent-street.csv';

    it('is read whole', async () => {
      expect((await reading(put('kent.zip', zip))).months).toEqual(['2016-01', '2016-02', '2016-03']);
    });

    it.each([
      // In the list of files at the end of a zip, 22 bytes before its name stands how long a file is when it is unpacked.
      ['is longer than it says', changed(lastName, -22, 1, 0)],
      ['is shorter than it says', changed(lastName, -22, 0xff, 0xff)],
      // A block of the type 3, which there is none of, right behind the name before the bytes of the last file.
      ['has another checksum', changed(lastName, -30, 1)],
      ['cannot be unpacked', changed('PK\u0003\u0004', 30 + lastName.length, 0xff)],
    ])('is refused, and leaves nothing behind, where one of them %s', async (_what, content) => {
      const before = leftovers();
      expect(await refusal(put('kent.zip', content))).toMatchObject({ code: 'zip-damaged', entry: lastName });
      expect(leftovers()).toEqual(before);
    });

    it('is read where they are stored as they are', async () => {
      const stored = zipSync({ '2016-01-kent-street.csv': strToU8(good) }, { level: 0 });
      expect((await reading(put('kent.zip', stored))).rows).toBe((await reading(put('2016-01-kent-street.csv', good))).rows);
    });
  });

  it.each([0, 15])('where a file in a zip has %i bytes, by that file', async (length) => {
    const text = good.slice(0, length);
    const refused = await refusal(put('2016-02-kent-street.csv', text));
    expect(refused?.code).toBe(length === 0 ? 'police-file-empty' : 'columns-missing');
    for (const level of [0, 6] as const)
      expect(await refusal(put('kent.zip', zipSync({ '2016-02-kent-street.csv': strToU8(text) }, { level })))).toEqual(refused);
  });

  it('links in a folder are not followed, which can lead round in a circle', async () => {
    put('2016-01-kent-street.csv', good);
    mkdirSync(join(folder(), 'a'));
    symlinkSync('..', join(folder(), 'a', 'loop'));
    symlinkSync('a', join(folder(), 'link'));
    expect((await reading(folder())).months).toEqual(['2016-01']);
  });

  it('a long name is refused, and not tried in ways without end', () => {
    for (const end of ['1'.repeat(5000), ' 1'.repeat(5000), '-street'.repeat(5000), ' copy'.repeat(5000), ' - '.repeat(5000)])
      expect(STREET_FILE.test(`2016-01-kent-street${end}x`)).toBe(false);
  });

  it('a name in a zip cannot lead out of its folder', async () => {
    const zip = put('evil.zip', zipSync({ '../../2016-01-kent-street.csv': strToU8(good) }));
    // The library refuses it as a whole, or it is unpacked under a name of ours; nothing is written outside.
    await refusal(zip);
    expect(readdirSync(root)).not.toContain('2016-01-kent-street.csv');
  });
});

const leftovers = (): readonly string[] => readdirSync(tmpdir()).filter((name) => /^saferplan-police-(?!test)/.test(name));
