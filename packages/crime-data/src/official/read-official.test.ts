import { writeValueNote } from '@saferplan/domain/spc';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { type OfficialReading, readOfficial } from './read-official.ts';
import { quarterOf } from './quarters.ts';
import { ALL_CRIME } from './recorded-crime.ts';

// Synthetic files in the published shape of the Home Office's open data by Community Safety Partnership: every number is made up.
const folder = mkdtempSync(join(tmpdir(), 'saferplan-official-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEADER =
  'Financial Year,Financial Quarter,Police Force,CSP Name,Offence Description,Offence Group,Offence Subgroup,Offence Code,Offence Count';

type Crime = Extract<OfficialReading, { kind: 'recorded-crime' }>;
async function crimeIn(name: string, content: string | Uint8Array): Promise<Crime> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const read = await readOfficial(path, name);
  if (!read.ok) throw new Error(read.failure.code);
  if (read.value.kind !== 'recorded-crime') throw new Error(read.value.kind);
  return read.value;
}
const valueOf = ({ values }: Crime, area: string, measure: string, period: string) =>
  values.find((one) => one.area === area && one.measure === measure && one.period === period);

/** An ODS of sheets of rows, each row ended by a filler cell that is repeated to the last column, as the real file has it. */
function ods(sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>): Uint8Array {
  const cell = (value: string | number): string =>
    typeof value === 'number'
      ? `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`
      : `<table:table-cell office:value-type="string"><text:p>${value.replaceAll('&', '&amp;')}</text:p></table:table-cell>`;
  const tables = Object.entries(sheets).map(
    ([name, rows]) =>
      `<table:table table:name="${name}">${rows.map((row) => `<table:table-row>${row.map(cell).join('')}<table:table-cell table:number-columns-repeated="16375"/></table:table-row>`).join('')}<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`,
  );
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>${tables.join('')}</office:spreadsheet></office:body></office:document-content>`;
  return zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8(content) });
}

const heading = HEADER.split(',');
const row = (
  quarter: string,
  area: string,
  count: string | number,
  group = 'Violence against the person',
  force = 'Kent',
  year = '2025/26',
) => [year, quarter, force, area, `An offence of ${group.toLowerCase()}`, group, 'A subgroup', '8N', count];

describe('figures of the Home Office by Community Safety Partnership', () => {
  it('are added up by offence group and quarter, over sheets, through the filler cells of the file', async () => {
    const read = await crimeIn(
      'crime.ods',
      ods({
        Notes: [['Police recorded crime open data'], ['Updated: 23 July 2026']],
        '2024_25': [heading, row('Q4', 'Swale', 7, 'Drug Offences', 'Kent', '2024/25')],
        '2025_26': [
          heading,
          row('Q1', 'Swale', 100),
          row('Q1', 'Swale', 20).with(7, '8P'),
          row('Q1', 'Swale', 3, 'Drug offences'),
          row('Q2', 'Swale', 0),
          row('Q2', 'Swale', 5, 'Drug offences'),
          row('Q1', 'Bath & North East Somerset', 9, 'Burglary', 'Avon and Somerset'),
        ],
      }),
    );
    expect(valueOf(read, 'Swale', 'Violence against the person', '2025-04')?.value).toBe(120);
    expect(valueOf(read, 'Swale', 'Violence against the person', '2025-07')?.value).toBe(0);
    // The same group, whatever capitals a year's sheet has.
    expect(['2025-01', '2025-04', '2025-07'].map((period) => valueOf(read, 'Swale', 'Drug offences', period)?.value)).toEqual([7, 3, 5]);
    expect(valueOf(read, 'Swale', ALL_CRIME, '2025-04')?.value).toBe(123);
    expect([read.updated, read.rows, read.areas.map(({ name }) => name)]).toEqual([
      'Updated: 23 July 2026',
      7,
      ['Bath & North East Somerset', 'Swale'],
    ]);
    expect(read.notices).toEqual([]);
  });

  it('have no value where the publisher says that they cannot be used, with its note, and never nought', async () => {
    const note =
      'Kent: Due to ongoing IT issues, offences in the year ending March 2026 for Maidstone, Tunbridge Wells and Dartford and Gravesham are recorded under Unassigned Kent and should not be used.';
    const read = await crimeIn(
      'unassigned.ods',
      ods({
        Notes: [['Notes'], [note]],
        '2024_25': [heading, row('Q4', 'Maidstone', 80, undefined, 'Kent', '2024/25')],
        '2025_26': [
          heading,
          ...['Maidstone', 'Tunbridge Wells', 'Dartford and Gravesham', 'Swale'].map((area) => row('Q1', area, 0)),
          row('Q1', 'Unassigned Kent', 900),
        ],
      }),
    );
    for (const area of ['Maidstone', 'Tunbridge Wells', 'Dartford and Gravesham'])
      expect(valueOf(read, area, ALL_CRIME, '2025-04')).toMatchObject({
        value: null,
        note: writeValueNote({ code: 'publisher-refuses', said: note }),
      });
    expect(valueOf(read, 'Maidstone', ALL_CRIME, '2025-01')?.value).toBe(80);
    expect(valueOf(read, 'Swale', ALL_CRIME, '2025-04')?.value).toBe(0);
    expect(read.values.some(({ area }) => area.startsWith('Unassigned'))).toBe(false);
    expect(read.notices).toContainEqual({ code: 'offences-unassigned', count: 900, force: 'Kent', from: '2025-04', to: '2025-04' });
    for (const { note: kept } of read.values) expect(kept.length).toBeLessThanOrEqual(200);
  });

  it('are none in every quarter where a note that is not of offences without an area names no time', async () => {
    const table = [heading, row('Q1', 'Dover', 5), row('Q2', 'Dover', 5), row('Q2', 'Thanet', 5000), row('Q2', 'Unassigned Kent', 1)];
    const read = await crimeIn('no-time.ods', ods({ table: [...table, [], ['Kent: figures for Dover are incomplete.']] }));
    for (const quarter of ['2025-04', '2025-07']) expect(valueOf(read, 'Dover', ALL_CRIME, quarter)?.value).toBeNull();
    expect(valueOf(read, 'Thanet', ALL_CRIME, '2025-07')?.value).toBe(5000);
  });

  it('are too low to use where no note names anybody and the force left many offences without an area', async () => {
    const rows = [
      row('Q1', 'Dover', 500),
      row('Q1', 'Thanet', 400),
      row('Q2', 'Dover', 500),
      row('Q2', 'Unassigned Kent', 2),
      row('Q1', 'Unassigned Kent', 100),
    ];
    const read = await crimeIn('many.csv', [heading, ...rows].map((cells) => cells.join(',')).join('\n'));
    expect(valueOf(read, 'Dover', ALL_CRIME, '2025-04')).toMatchObject({
      value: null,
      note: writeValueNote({ code: 'offences-unassigned', count: 100, force: 'Kent' }),
    });
    expect(valueOf(read, 'Dover', ALL_CRIME, '2025-07')?.value).toBe(500);
  });

  it('are missing, with the reason, where a count is marked, a quarter has no row, or a row cannot be understood', async () => {
    const rows = [
      row('Q1', 'Dover', '[x]'),
      row('Q1', 'Thanet', 4),
      row('Q2', 'Thanet', 4),
      row('Q3', 'Dover', 3),
      row('Q5', 'Dover', 3),
      row('Q3', 'Dover', '1.5'),
    ];
    const read = await crimeIn('marked.csv', [heading, ...rows].map((cells) => cells.join(',')).join('\n'));
    expect(valueOf(read, 'Dover', ALL_CRIME, '2025-04')).toMatchObject({
      value: null,
      note: writeValueNote({ code: 'count-marked', said: '[x]' }),
    });
    expect(valueOf(read, 'Dover', ALL_CRIME, '2025-07')).toMatchObject({
      value: null,
      note: writeValueNote({ code: 'no-row-of-quarter' }),
    });
    expect(valueOf(read, 'Dover', ALL_CRIME, '2025-10')?.value).toBeNull();
    expect(read.notices).toContainEqual({
      code: 'rows-left-out',
      leftOut: 1,
      all: 6,
      row: 6,
      sheet: 'marked.csv',
      why: { code: 'is-no-quarter', text: '2025/26 Q5' },
    });
  });

  it.each(['Kent Unassigned', 'Unallocated', 'Unassigned Kent', 'Not assigned'])(
    'that are assigned to no area are of none, whatever the row is called: %s',
    async (called) => {
      const rows = [row('Q1', called, 500), row('Q1', 'Dover', 5), row('Q1', 'Total', 505), row('Q1', 'Kent total', 505)];
      const read = await crimeIn('unassigned.csv', [heading, ...rows].map((cells) => cells.join(',')).join('\n'));
      expect(read.areas.map(({ name }) => name)).toEqual(['Dover']);
      expect(valueOf(read, 'Dover', ALL_CRIME, '2025-04')?.value).toBeNull();
      expect(read.notices).toContainEqual(expect.objectContaining({ code: 'offences-unassigned', count: 500, force: 'Kent' }));
      expect(read.notices).toContainEqual(expect.objectContaining({ code: 'rows-left-out', leftOut: 2, why: { code: 'names-no-area' } }));
    },
  );

  it('are read where a program wrote them with decimals and with signs between the words of headings', async () => {
    const head = HEADER.replaceAll(' ', '_');
    const read = await crimeIn(
      'program.csv',
      `\uFEFF${head}\n${row('Q1', 'Dover', '5.0').join(',')}\n${row('Q1', 'Dover', '1,200.00')
        .with(7, '8P')
        .map((cell) => `"${cell.toString()}"`)
        .join(',')}`,
    );
    expect(valueOf(read, 'Dover', ALL_CRIME, '2025-04')?.value).toBe(1205);
  });

  it.each(['1.000', '12.000', '1.5'])('are missing, with what stands there, where %s can be another number', async (count) => {
    const read = await crimeIn('points.csv', [HEADER, row('Q1', 'Dover', count).join(','), row('Q2', 'Dover', 7).join(',')].join('\n'));
    expect(valueOf(read, 'Dover', ALL_CRIME, '2025-04')).toMatchObject({
      value: null,
      note: writeValueNote({ code: 'count-marked', said: count }),
    });
    expect(valueOf(read, 'Dover', ALL_CRIME, '2025-07')?.value).toBe(7);
  });

  it('of an older file have their subgroups for groups', async () => {
    const text =
      'Financial Year,Financial Quarter,Force Name,CSP Name,Offence Description,Offence Subgroup,Offence Code,Offence Count\n2016/17,1,Kent,Maidstone,Burglary,Burglary,28A,100\n2016/17,4,Kent,Maidstone,Burglary,Burglary,28A,"1,090"\n';
    const read = await crimeIn('older.csv', text);
    expect(['2016-04', '2017-01'].map((period) => valueOf(read, 'Maidstone', 'Burglary', period)?.value)).toEqual([100, 1090]);
  });

  it('add up to all that the file counts, in any order of rows', async () => {
    const areas = fc.constantFrom('Dover', 'Thanet', 'Swale');
    const rows = fc.array(
      fc.tuple(fc.constantFrom('Q1', 'Q2', 'Q3', 'Q4'), areas, fc.nat({ max: 900 }), fc.constantFrom('Burglary', 'Robbery')),
      {
        minLength: 1,
        maxLength: 40,
      },
    );
    await fc.assert(
      fc.asyncProperty(rows, async (list) => {
        // Each row is of an offence of its own, as in the published file.
        const all = list.map(([quarter, area, count, group], index) => row(quarter, area, count, group).with(7, index.toString()));
        const read = await crimeIn('any.csv', [heading, ...all].map((cells) => cells.join(',')).join('\n'));
        const turned = await crimeIn('turned.csv', [heading, ...all.toReversed()].map((cells) => cells.join(',')).join('\n'));
        const counted = (at: Crime['values'][number]) =>
          list
            .filter(([quarter, area, , group]) => {
              const isOfMeasure = at.measure === ALL_CRIME || at.measure === group;
              return area === at.area && quarterOf('2025/26', quarter) === at.period && isOfMeasure;
            })
            .reduce((total, [, , count]) => total + count, 0);
        for (const value of read.values) if (value.value !== null) expect([value, value.value]).toEqual([value, counted(value)]);
        // Every row is in a value, but in the sum of all where a part of it is missing.
        const places = list.map(([quarter, area, , group]) => [area, group, quarterOf('2025/26', quarter)] as const);
        for (const [area, group, period] of places) expect(valueOf(read, area, group, period ?? '')?.value).not.toBeNull();
        const key = ({ area, measure, period, value }: Crime['values'][number]) => `${area} ${measure} ${period} ${value ?? 'none'}`;
        expect(turned.values.map(key).toSorted()).toEqual(read.values.map(key).toSorted());
      }),
      { numRuns: 25 },
    );
  });

  it('have no value where rows cannot be told apart from rows that came before, in whatever order they come', async () => {
    const q1 = row('Q1', 'Dover', 40);
    const rows = [q1, row('Q2', 'Dover', 50), row('Q1', 'Thanet', 40), q1];
    for (const some of [rows, rows.toReversed()]) {
      const read = await crimeIn('twice.csv', [heading, ...some].map((cells) => cells.join(',')).join('\n'));
      expect(valueOf(read, 'Dover', ALL_CRIME, '2025-04')).toMatchObject({ value: null, note: writeValueNote({ code: 'row-twice' }) });
      expect(valueOf(read, 'Dover', ALL_CRIME, '2025-07')?.value).toBe(50);
      expect(valueOf(read, 'Thanet', ALL_CRIME, '2025-04')?.value).toBe(40);
    }
    // A quarter that stands in a second sheet, revised.
    const sheets = { '2025_26': [heading, q1, row('Q2', 'Dover', 50)], revised: [heading, row('Q1', 'Dover', 43)] };
    const read = await crimeIn('sheets.ods', ods(sheets));
    expect(['2025-04', '2025-07'].map((period) => valueOf(read, 'Dover', ALL_CRIME, period)?.value)).toEqual([null, 50]);
  });

  it('have no value for a year in which a row of the area names no quarter, nor for all crime where a group has no row', async () => {
    const rows = [
      row('Q1', 'Dover', 40),
      row('Q5', 'Dover', 3),
      row('Q1', 'Dover', 40, undefined, 'Kent', '2024/25'),
      ...['Q1', 'Q2', 'Q3'].map((quarter) => row(quarter, 'Thanet', 300)),
      ...['Q1', 'Q3'].map((quarter) => row(quarter, 'Thanet', 90, 'Theft offences')),
    ];
    const read = await crimeIn('gaps.csv', [heading, ...rows].map((cells) => cells.join(',')).join('\n'));
    expect(valueOf(read, 'Dover', ALL_CRIME, '2025-04')).toMatchObject({
      value: null,
      note: writeValueNote({ code: 'row-of-no-quarter', said: '2025/26 Q5' }),
    });
    expect(valueOf(read, 'Dover', ALL_CRIME, '2024-04')?.value).toBe(40);
    expect(valueOf(read, 'Thanet', ALL_CRIME, '2025-07')).toMatchObject({
      value: null,
      note: writeValueNote({ code: 'no-row-of-part', said: 'Theft offences' }),
    });
    expect(valueOf(read, 'Thanet', 'Violence against the person', '2025-07')?.value).toBe(300);
  });

  it('are missing in a quarter that the whole file has not, which is named, and none is made up for a year that is mistyped', async () => {
    const rows = [row('Q1', 'Dover', 40), row('Q3', 'Dover', 50), row('Q3', 'Thanet', 60)];
    const read = await crimeIn('absent.csv', [heading, ...rows].map((cells) => cells.join(',')).join('\n'));
    expect(read.notices).toContainEqual({ code: 'quarters-not-in-file', quarters: ['2025-07'] });
    expect(read.quarters).toEqual(['2025-04', '2025-10']);
    expect(valueOf(read, 'Dover', ALL_CRIME, '2025-07')).toMatchObject({
      value: null,
      note: writeValueNote({ code: 'no-row-of-quarter' }),
    });
    expect(valueOf(read, 'Thanet', ALL_CRIME, '2025-07')).toBeUndefined();
    const mistyped = [...rows, row('Q1', 'Dover', 1, undefined, 'Kent', '1825/26')];
    const odd = await crimeIn('mistyped.csv', [heading, ...mistyped].map((cells) => cells.join(',')).join('\n'));
    expect(odd.values.filter(({ measure }) => measure === ALL_CRIME)).toHaveLength(4);
  });

  it.each([
    ['Kent: figures of Maidstone for April to June 2025 cannot be used.', ['2025-04']],
    ['Kent: figures of Maidstone since October 2025 cannot be used.', ['2025-10', '2026-01']],
    ['Maidstone in Q2 2025/26: not available at the time of publication.', ['2025-07']],
    ['Maidstone, January 2026 onwards: the force was unable to supply them.', ['2026-01']],
    ['Maidstone in the year ending March 2026: incomplete, not to be compared.', ['2025-04', '2025-07', '2025-10', '2026-01']],
    ['The figures of Maidstone are unusable in all of this table.', ['2025-01', '2025-04', '2025-07', '2025-10', '2026-01']],
    ['The figures of Swale are unusable in all of this table, for now.', []],
    ['Maidstone: not available.', ['2025-01', '2025-04', '2025-07', '2025-10', '2026-01']],
  ])('are none just where a note of the publisher, above or below the table, says so: %s', async (note, periods) => {
    const table = [
      heading,
      row('Q4', 'Maidstone', 7, undefined, 'Kent', '2024/25'),
      ...['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => row(quarter, 'Maidstone', 7)),
      row('Q1', 'Swale', 7),
    ];
    for (const rows of [
      [[note], ...table],
      [...table, [], [note]],
    ]) {
      const read = await crimeIn('noted.ods', ods({ table: rows }));
      const without = read.values.filter(({ area, measure, value }) => area === 'Maidstone' && measure === ALL_CRIME && value === null);
      expect(without.map(({ period }) => period)).toEqual(periods);
      for (const one of without) expect(one.note).toContain('publisher-refuses');
    }
  });

  it('are not read from a hidden sheet, which is named', async () => {
    const old = Buffer.from(ods({ '2025_26': [heading, row('Q1', 'Dover', 40)], Old: [heading, row('Q1', 'Dover', 43)] }));
    const book = new TextDecoder().decode(unzipSync(old)['content.xml']);
    const hidden = book.replace('table:name="Old"', 'table:name="Old" table:display="false"');
    const read = await crimeIn(
      'hidden.ods',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8(hidden) }),
    );
    expect(valueOf(read, 'Dover', ALL_CRIME, '2025-04')?.value).toBe(40);
    expect(read.notices).toContainEqual({ code: 'hidden-sheets-left-out', sheets: ['Old'] });
  });

  it('are those of an area and of a quarter whatever note or revision is marked beside them', async () => {
    const rows = [row('Q1', 'Dover [note 1]', 40), row('Q2 [p]', 'Dover', '41 [r]'), row('Q3', 'Dover', '42r'), row('Q4', 'Dover', '[c]')];
    const read = await crimeIn('marked.csv', [heading, ...rows].map((cells) => cells.join(',')).join('\n'));
    expect(read.areas.map(({ name }) => name)).toEqual(['Dover']);
    expect(read.values.flatMap(({ measure, value }) => (measure === ALL_CRIME ? [value] : []))).toEqual([40, 41, 42, null]);
  });

  it('are read under names of columns that are spelt otherwise, with spaces about the cells, and with counts taken back', async () => {
    const head =
      'FinancialYear,financial_quarter,Force Name,Community Safety Partnership ,OffenceDescription,Offence group,Offence Code,Number of Offences';
    const rows = ['2025/26,Apr-Jun, Kent ,St. Albans ,A,Burglary,1,"1,200"', '2025/26,Apr-Jun,Kent,St Albans,B,Burglary,2,-3'];
    const read = await crimeIn('otherwise.csv', [head, ...rows].join('\n'));
    expect(read.areas).toHaveLength(1);
    expect(valueOf(read, 'St Albans', 'Burglary', '2025-04')?.value).toBe(1197);
  });
});
