import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { POLICE_COLUMNS } from './columns.ts';
import { countOffences } from './count-offences.ts';
import { countPlainFiles } from './count-plain-files.ts';
import { countWithDuckDB } from './count-with-duckdb.ts';
import type { CountedOffences, CountingProgress, OwnPlaces } from './offence-counts.ts';
import { readPoliceData } from './read-police-data.ts';
import { Repeats } from './repeats.ts';

const folder = mkdtempSync(join(tmpdir(), 'saferplan-plain-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const own: OwnPlaces = {
  force: 'Kent Police',
  spelt: ['Maidstone', 'Maidstone Rural'],
  // Two wards, parted by a meridian; what lies west of Greenwich is in none.
  wardAt: (longitude) => (longitude < 0 ? null : longitude < 0.5 ? { code: 'W1', name: 'West' } : { code: 'W2', name: 'East' }),
};
const nothing = (): void => undefined;

/** Everything that is counted, in one order: neither way of counting has one. */
function inOrder({ counts, places, ...rest }: CountedOffences): unknown {
  const byText = (values: readonly unknown[]): readonly string[] => values.map((value) => JSON.stringify(value)).toSorted();
  const added = Map.groupBy(
    places.flatMap(({ months, ...place }) =>
      months.map(({ month, rows }) => ({ key: [place.layer, place.code, place.name, place.crimeType, month], rows })),
    ),
    ({ key }) => JSON.stringify(key),
  );
  return {
    ...rest,
    counts: byText(counts.map((count) => Object.entries(count).toSorted(([one], [other]) => (one < other ? -1 : 1)))),
    places: byText([...added].map(([key, same]) => [key, same.reduce((sum, { rows }) => sum + rows, 0)])),
  };
}

type Outcome = { readonly counted: unknown } | { readonly refused: unknown };
const outcomeOf = (counting: Promise<CountedOffences>): Promise<Outcome> =>
  counting.then(
    (counted) => ({ counted: inOrder(counted) }),
    (error: unknown) => ({ refused: error }),
  );

const id = fc.constantFrom(
  '',
  '',
  'a1',
  'b'.repeat(63),
  'c'.repeat(64),
  `${'d'.repeat(63)}e`,
  'f'.repeat(65),
  `${'g'.repeat(40)}é${'g'.repeat(22)}`,
);
const month = fc.constantFrom('2016-01', '2016-02', 'Jan-16', '01/02/2016', '', 'x');
const force = fc.constantFrom('Kent Police', 'Kent Police', 'Hampshire Constabulary', 'Heddlu Dyfed-Powys');
const place = fc.constantFrom(['0.1', '51.2'], ['0.6', '51.25'], ['-0.2', '51'], ['', ''], ['0.6', ''], ['0.6 7', '51']);
const small = fc.constantFrom(
  ['E01024370', 'Maidstone 013B'],
  ['E01024371', 'Maidstone 013C'],
  // Agrees with the first in the bytes by which areas are looked for.
  ['E01024370', 'Maidstone 013C'],
  ['E01024374', `Maidstone ${'and its hinterland '.repeat(7)}013D`],
  ['E01024372', 'Maidstone Rural 001A'],
  ['E01024373', 'Maidstone'],
  ['', 'Maidstone 013B'],
  ['W01000001', 'Ynys Môn 001A'],
  ['E01000001', 'Swale 01A'],
  ['', ''],
);
const type = fc.constantFrom('Burglary', 'Anti-social behaviour', 'Violence and sexual offences', 'Violence', '');
const outcome = fc.constantFrom(
  '',
  '',
  'Under investigation',
  'Offender given a caution',
  'Offender given a drugs possession warning',
  'Dim',
);
const row = fc
  .tuple(
    id,
    month,
    force,
    force,
    place,
    fc.constantFrom('On or near High Street', 'On or near Rhodfa’r Môr', ''),
    small,
    type,
    outcome,
    fc.constantFrom('', '', '', 'Context'),
  )
  .map(([crimeId, at, by, within, point, location, area, kind, last, context]) =>
    [crimeId, at, by, within, ...point, location, ...area, kind, last, context].join(','),
  );
const rows = fc.array(row, { maxLength: 40 });
const lineEnd = fc.constantFrom('\r\n', '\n');

/** Rows that no file of data.police.uk has: quoted, uneven, empty, with signs that end a line elsewhere. */
const odd = fc.constantFrom(
  '"c1",2016-01,Kent Police,Kent Police,0.1,51.2,"On or near A, B",E01024370,Maidstone 013B,Burglary,,',
  ',2016-01,Kent Police,Kent Police,0.1,51.2,"He said ""no""",E01024370,Maidstone 013B,Burglary,,',
  ',2016-01,Kent Police,Kent Police,0.1,51.2,\\N,E01024370,Maidstone 013B,Burglary,,',
  ',2016-01,Kent Police,Kent Police,0.1,51.2,High Street,E01024370,Maidstone 013B,Burglary,',
  ',2016-01,Kent Police,Kent Police,0.1,51.2,High Street,E01024370,Maidstone 013B,Burglary,,,',
  '',
  ',2016-01,Kent Police,Kent Police,0.1,51.2,High\rStreet,E01024370,Maidstone 013B,Burglary,,',
  `${'c'.repeat(60)}\n123,2016-01,Kent Police,Kent Police,,,,,,Burglary,,`,
);

const file = (text: string | Uint8Array, number = 1) => {
  const path = join(folder, `${number.toString()}.csv`);
  writeFileSync(path, text);
  return {
    path,
    name: `2016-0${number.toString()}-kent-street.csv`,
    month: `2016-0${number.toString()}`,
    layout: null,
    bytes: text.length,
  };
};
const written = (lines: readonly string[], end: string): string => [POLICE_COLUMNS.join(','), ...lines, ''].join(end);

describe('files that are written as data.police.uk writes them', () => {
  it('are counted without DuckDB as DuckDB counts them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.tuple(rows, lineEnd), fc.tuple(rows, lineEnd), async (one, other) => {
        const files = [file(written(...one), 1), file(written(...other), 2)];
        const plain = countPlainFiles(files, own, nothing);
        if (plain === null) throw new Error('they are written plainly');
        expect(inOrder(plain)).toEqual(inOrder(await countWithDuckDB(files, own, nothing)));
      }),
      { numRuns: 40 },
    );
  });

  it('are read over the borders of the pieces that they are read in', () => {
    const line = `${'c'.repeat(64)},2016-01,Kent Police,Kent Police,0.1,51.2,On or near High Street,E01024370,Maidstone 013B,Burglary,,`;
    const plain = countPlainFiles(
      [
        file(
          written(
            Array.from({ length: 10_000 }, () => line),
            '\r\n',
          ),
        ),
      ],
      own,
      nothing,
    );
    expect(plain).toMatchObject({ rows: 10_000, repeatedIds: 9999, repeatedWithoutId: 0 });
    expect(plain?.counts.map((count) => count.rows)).toEqual([10_000]);
  });
});

describe('files that are written otherwise', () => {
  it('are left to DuckDB, or counted alike', async () => {
    await fc.assert(
      fc.asyncProperty(rows, odd, fc.nat(), lineEnd, fc.boolean(), async (lines, strange, at, end, isEnded) => {
        const position = at % (lines.length + 1);
        const text = written([...lines.slice(0, position), strange, ...lines.slice(position)], end);
        const files = [file(isEnded ? text : text.slice(0, -end.length))];
        const plain = countPlainFiles(files, own, nothing);
        if (plain !== null) expect({ counted: inOrder(plain) }).toEqual(await outcomeOf(countWithDuckDB(files, own, nothing)));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['a quoted field', Buffer.from(written(['"a",2016-01,Kent Police,Kent Police,0.1,51.2,,,,Burglary,,'], '\n'))],
    ['an uneven row', Buffer.from(written(['a,2016-01,Kent Police'], '\n'))],
    [
      'rows that end in two ways',
      Buffer.from(`${written([], '\r\n')}${written([',2016-01,Kent Police,Kent Police,0.1,51.2,,,,Burglary,,'], '\n')}`),
    ],
    ['another encoding', Buffer.from(written([',2016-01,Kent Police,Kent Police,0.1,51.2,Caf\u00e9,,,Burglary,,'], '\n'), 'latin1')],
    ['a row that is not ended', Buffer.from(written([',2016-01,Kent Police,Kent Police,0.1,51.2,,,,Burglary,,'], '\n').slice(0, -1))],
    [
      'rows of more forces and months than any file has',
      Buffer.from(
        written(
          Array.from({ length: 5000 }, (_, at) => `,2016-01,Force ${at.toString()},Kent Police,0.1,51.2,,,,Burglary,,`),
          '\n',
        ),
      ),
    ],
    ['an endless row', Buffer.alloc(3 * 1024 ** 2, 'a')],
  ])('as %s', (_what, bytes) => {
    expect(countPlainFiles([file(bytes)], own, nothing)).toBeNull();
  });
});

describe('the progress', () => {
  const plain = ',2016-01,Kent Police,Kent Police,0.1,51.2,High Street,E01024370,Maidstone 013B,Burglary,,';
  const filesBefore = (last: string) => [...[1, 2, 3].map((number) => file(written([plain, plain], '\n'), number)), file(last, 4)];
  const progressOf = async (files: ReturnType<typeof filesBefore>) => {
    const reported: CountingProgress[] = [];
    const { rows: amount } = await countOffences(files, own, { workFolder: folder, onProgress: (done) => reported.push(done) });
    return { reported, amount };
  };

  it.each([
    ['a quoted field', written(['"a",2016-01,Kent Police,Kent Police,0.1,51.2,"A, B",E01024370,Maidstone 013B,Burglary,,'], '\n')],
    ['a backslash', written([',2016-01,Kent Police,Kent Police,0.1,51.2,A\\B,E01024370,Maidstone 013B,Burglary,,'], '\n')],
    ['a row that is not ended', written([plain], '\n').slice(0, -1)],
  ])('does not go back where DuckDB has to count all because the last file has %s', async (_what, last) => {
    const files = filesBefore(last);
    const { reported, amount } = await progressOf(files);
    expect([amount, reported.length, reported.at(-1)]).toEqual([
      7,
      4,
      { bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), rows: 7, months: 1 },
    ]);
    expect(reported).toEqual(reported.toSorted((one, other) => one.bytes - other.bytes || one.rows - other.rows));
  });

  it('does not go back where only the rows of the last file tell that DuckDB has to count all', async () => {
    // DuckDB counts files that are said to be so large one by one.
    const files = filesBefore(`${written([plain], '\n')}${plain}\r\n`).map((one) => ({ ...one, bytes: 200 * 1024 ** 2 }));
    const { reported, amount } = await progressOf(files);
    expect([amount, reported.length]).toEqual([8, 7]);
    expect(reported).toEqual(reported.toSorted((one, other) => one.bytes - other.bytes || one.rows - other.rows));
  });
});

describe('a file in which every row names another force', () => {
  it('is counted in a time that grows as its rows do', async () => {
    const secondsOf = async (amount: number): Promise<number> => {
      const lines = Array.from(
        { length: amount },
        (_, at) => `,2016-01,Force ${at.toString()},Kent Police,0.5,51.2,,E01,Maidstone 013B,Burglary,,`,
      );
      const { path } = file(written(lines, '\n'));
      const began = performance.now();
      const read = await readPoliceData(path, { force: 'Kent Police', district: 'Maidstone', name: '2016-01-kent-street.csv' });
      expect(read.ok && read.value.counts.find(({ crimeType }) => crimeType === 'Burglary')?.count).toBe(amount);
      return performance.now() - began;
    };
    await secondsOf(100);
    const few = await secondsOf(5000);
    // Eight times the rows took some sixty times as long when each looked through all others.
    expect(await secondsOf(40_000)).toBeLessThan(few * 25);
  });
});

describe('repeated keys', () => {
  it('are counted as a set counts them', () => {
    const half = fc.oneof(fc.integer({ min: -2, max: 2 }), fc.integer());
    fc.assert(
      fc.property(fc.array(fc.tuple(half, half), { maxLength: 300 }), (keys) => {
        const repeats = new Repeats();
        for (const [low, high] of keys) repeats.add(low, high);
        // 0 and 0 is taken for 1 and 0, which hashes hardly ever are.
        const distinct = new Set(keys.map(([low, high]) => `${low === 0 && high === 0 ? 1 : low} ${high}`));
        expect(repeats.count()).toBe(keys.length - distinct.size);
      }),
    );
  });

  it('are found among more than one block of them', () => {
    const repeats = new Repeats();
    for (let round = 0; round < 2; round += 1) for (let key = 0; key < 100_000; key += 1) repeats.add(Math.imul(key, 0x9e_37_79_b1), key);
    expect(repeats.count()).toBe(100_000);
  });
});
