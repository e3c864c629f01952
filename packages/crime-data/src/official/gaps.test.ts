import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeValueNote } from '@saferplan/domain/spc';
import { afterAll, describe, expect, it } from 'vitest';
import { readOfficial } from './read-official.ts';
import { ALL_CRIME } from './recorded-crime.ts';

// Synthetic rows in the published shape: every number is made up.
const folder = mkdtempSync(join(tmpdir(), 'saferplan-gaps-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEADER =
  'Financial Year,Financial Quarter,Police Force,CSP Name,Offence Description,Offence Group,Offence Subgroup,Offence Code,Offence Count';
const VIOLENCE = 'Violence against the person';

/** The counts of an offence in the quarters of a year from the first; null where it has no row. */
const rows = (area: string, offence: string, counts: readonly (number | null)[], group = VIOLENCE, code = offence) =>
  counts.flatMap((count, index) =>
    count === null ? [] : [`2025/26,Q${index + 1},Kent,${area},${offence},${group},A subgroup,${code},${count}`],
  );

/** The values of a measure in the four quarters, or the note where there is none; undefined where nothing is given. */
async function valuesOf(list: readonly string[], area: string, measure: string) {
  const path = join(folder, 'rows.csv');
  writeFileSync(path, [HEADER, ...list].join('\n'));
  const read = await readOfficial(path, 'rows.csv');
  if (!read.ok || read.value.kind !== 'recorded-crime') throw new Error('not read');
  const { values } = read.value;
  return ['2025-04', '2025-07', '2025-10', '2026-01'].map((period) => {
    const found = values.find((one) => one.area === area && one.measure === measure && one.period === period);
    return found === undefined ? undefined : (found.value ?? found.note);
  });
}
const noPart = (said: string) => writeValueNote({ code: 'no-row-of-part', said });
const noRow = writeValueNote({ code: 'no-row-of-quarter' });

describe('a quarter in which a part has no row', () => {
  const theft = rows('Dover', 'Theft', [100, 100, 100, 100], 'Theft offences');

  it.each([
    { counts: [900, 900, 900, null], all: [1000, 1000, 1000, noPart(VIOLENCE)], own: [900, 900, 900, noRow] },
    { counts: [null, null, 900, 900], all: [noPart(VIOLENCE), noPart(VIOLENCE), 1000, 1000], own: [noRow, noRow, 900, 900] },
    { counts: [900, null, 900, 900], all: [1000, noPart(VIOLENCE), 1000, 1000], own: [900, noRow, 900, 900] },
    { counts: [900, null, 3, 900], all: [1000, noPart(VIOLENCE), 103, 1000], own: [900, noRow, 3, 900] },
    // A rare group may have nothing to count.
    { counts: [9, 9, 9, null], all: [109, 109, 109, 100], own: [9, 9, 9, undefined] },
    { counts: [12, null, 3, 3], all: [112, 100, 103, 103], own: [12, noRow, 3, 3] },
  ])('has no sum where the group $counts is not rare', async ({ counts, all, own }) => {
    const list = [...theft, ...rows('Dover', 'Assault', counts)];
    expect(await valuesOf(list, 'Dover', ALL_CRIME)).toEqual(all);
    expect(await valuesOf(list, 'Dover', VIOLENCE)).toEqual(own);
    expect(await valuesOf(list, 'Dover', 'Theft offences')).toEqual([100, 100, 100, 100]);
  });

  it('has a sum where a group has another name in later quarters, under which it counts', async () => {
    const list = [...theft, ...rows('Dover', 'Assault', [900, 900]), ...rows('Dover', 'Assault', [null, null, 850, 880], 'Violence')];
    expect(await valuesOf(list, 'Dover', ALL_CRIME)).toEqual([1000, 1000, 950, 980]);
    expect(await valuesOf(list, 'Dover', VIOLENCE)).toEqual([900, 900, undefined, undefined]);
  });

  it('has no sum of the group nor of all where an offence that is not rare has no row between others', async () => {
    const list = [...theft, ...rows('Dover', 'Assault', [900, 900, 900, 900]), ...rows('Dover', 'Harassment', [700, null, 700, 700])];
    expect(await valuesOf(list, 'Dover', VIOLENCE)).toEqual([1600, noPart('Harassment'), 1600, 1600]);
    expect(await valuesOf(list, 'Dover', ALL_CRIME)).toEqual([1700, noPart('Harassment'), 1700, 1700]);
  });

  it.each([
    [9, null, 30, 30],
    [30, null, 9, 30],
    [30, 0, 30, 30],
    // Many were recorded at once.
    [null, 25, null, null],
  ])('has a sum where an offence is rare, or is counted as 0: %s %s %s %s', async (...counts) => {
    const list = [...rows('Dover', 'Assault', [900, 900, 900, 900]), ...rows('Dover', 'Historic', counts)];
    expect(await valuesOf(list, 'Dover', VIOLENCE)).toEqual(counts.map((count) => 900 + (count ?? 0)));
  });

  it('has no sum at an end of the table where other areas of the force go on counting the offence, and one where none does', async () => {
    const list = [...rows('Dover', 'Assault', [900, 900, 900, 900]), ...rows('Dover', 'Harassment', [700, 700, 700, null])];
    const others = (counts: readonly (number | null)[]) => [
      ...rows('Thanet', 'Assault', [5, 5, 5, 5]),
      ...rows('Thanet', 'Harassment', counts),
    ];
    expect(await valuesOf([...list, ...others([60, 60, 60, 60])], 'Dover', VIOLENCE)).toEqual([1600, 1600, 1600, noPart('Harassment')]);
    for (const counts of [
      [60, 60, 60, null],
      [60, 60, 60, 4],
    ])
      expect(await valuesOf([...list, ...others(counts)], 'Dover', VIOLENCE)).toEqual([1600, 1600, 1600, 900]);
  });

  it('is no gap where an offence is described anew under its code, or two descriptions have one code', async () => {
    const list = [
      ...rows('Dover', 'Assault', [900, null, null, 900], VIOLENCE, '8N'),
      ...rows('Dover', 'Assault with injury', [null, 900, 900, 50], VIOLENCE, '8N'),
    ];
    expect(await valuesOf(list, 'Dover', VIOLENCE)).toEqual([900, 900, 900, 950]);
  });
});

describe('a second row of an offence in an area and a quarter', () => {
  const twice = writeValueNote({ code: 'row-twice' });

  it.each([
    [900, 905, twice],
    [905, 900, twice],
    [900, 0, twice],
    [0, 900, twice],
    [0, 0, 0],
  ])('makes the sum unknown, unless both count nothing: %s and %s', async (first, second, value) => {
    const list = [...rows('Dover', 'Assault', [first, 40]), ...rows('Dover', 'Assault', [second])];
    for (const measure of [ALL_CRIME, VIOLENCE]) expect(await valuesOf(list, 'Dover', measure)).toEqual([value, 40, undefined, undefined]);
  });

  it('is added where no code tells offences apart', async () => {
    const list = [...rows('Dover', 'Assault', [900], VIOLENCE, ''), ...rows('Dover', 'Assault', [905], VIOLENCE, '')];
    expect((await valuesOf(list, 'Dover', VIOLENCE))[0]).toBe(1805);
  });
});
