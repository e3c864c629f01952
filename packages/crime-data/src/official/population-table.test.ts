import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readOfficial } from './read-official.ts';

// Synthetic files in the shape of Nomis' tables: every number is made up.
const folder = mkdtempSync(join(tmpdir(), 'saferplan-people-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('estimates of people from Nomis', () => {
  it('are those of all ages and both sexes, as of June, and nothing invented for the rest', async () => {
    const path = join(folder, 'nomis.csv');
    writeFileSync(
      path,
      'DATE,GEOGRAPHY_NAME,GEOGRAPHY_CODE,GENDER_NAME,C_AGE_NAME,MEASURES_NAME,OBS_VALUE\n2016,Maidstone,E07000110,Total,All Ages,Value,165800\n2016,Maidstone,E07000110,Male,All Ages,Value,81000\n2017,Maidstone,E07000110,Total,All Ages,Value,\n',
    );
    const read = await readOfficial(path, 'nomis.csv');
    expect(read).toMatchObject({
      ok: true,
      value: {
        kind: 'populations',
        estimates: [{ code: 'E07000110', at: '2016-06', people: 165_800 }],
        notices: [{ code: 'estimates-left-out', leftOut: 1, row: 4, why: { code: 'is-no-number-of-people', text: '' } }],
      },
    });
  });

  it('are none of a number that can be a thousand times as large', async () => {
    const path = join(folder, 'nomis-points.csv');
    const head = 'DATE,GEOGRAPHY_NAME,GEOGRAPHY_CODE,GENDER_NAME,C_AGE_NAME,MEASURES_NAME,OBS_VALUE';
    const rows = ['165.000', '"166,000"', '167000.0'].map(
      (people, at) => `${2016 + at},Maidstone,E07000110,Total,All Ages,Value,${people}`,
    );
    writeFileSync(path, [head, ...rows].join('\n'));
    expect(await readOfficial(path, 'nomis-points.csv')).toMatchObject({
      ok: true,
      value: {
        estimates: [
          { at: '2017-06', people: 166_000 },
          { at: '2018-06', people: 167_000 },
        ],
        notices: [{ code: 'estimates-left-out', leftOut: 1, why: { code: 'is-no-number-of-people', text: '165.000' } }],
      },
    });
  });

  it('are of all people whatever else the table divides them by, and none where it says two numbers', async () => {
    const path = join(folder, 'nomis-divided.csv');
    const head =
      'DATE,DATE_NAME,GEOGRAPHY_NAME,GEOGRAPHY_CODE,GEOGRAPHY_TYPE,GENDER_NAME,C_AGE_NAME,MEASURES_NAME,C_ETHNICITY_NAME,OBS_VALUE,OBS_STATUS_NAME';
    const line = (year: number, area: string, sex: string, age: string, other: string, people: number): string =>
      `${year},${year},${area === 'E07000110' ? 'Maidstone' : 'Kent'},${area},local authorities,${sex},${age},Value,${other},${people},Normal Value`;
    const rows = [
      line(2016, 'E07000110', 'Total', 'All Ages', 'All', 165_800),
      line(2016, 'E07000110', 'Total', 'All Ages', 'White', 150_000),
      line(2016, 'E07000110', 'Total', 'Aged 16 to 64', 'All', 100_000),
      line(2016, 'E07000110', 'Female', 'All Ages', 'All', 84_000),
      line(2016, 'E10000016', 'Total', 'All Ages', 'All', 1_500_000),
      line(2017, 'E07000110', 'Total', 'All Ages', 'All', 167_000),
      line(2017, 'E07000110', 'Total', 'All Ages', 'All', 168_000),
      '© Crown copyright,,,,,,,,,,',
    ];
    writeFileSync(path, [head, ...rows].join('\n'));
    const read = await readOfficial(path, 'nomis-divided.csv');
    expect(
      read.ok && read.value.kind === 'populations' ? read.value.estimates.map(({ code, at, people }) => [code, at, people]) : null,
    ).toEqual([
      ['E07000110', '2016-06', 165_800],
      ['E10000016', '2016-06', 1_500_000],
    ]);
    expect(read.ok ? read.value.notices : null).toEqual([
      { code: 'estimates-left-out', leftOut: 2, row: 9, why: { code: 'is-no-code', text: '' } },
    ]);
  });

  it.each([
    'DATE,GEOGRAPHY_NAME,GEOGRAPHY_CODE,C2021_RESTYPE_3_NAME,MEASURES_NAME,OBS_VALUE\n2021,Maidstone,E07000110,Total: All usual residents,Value,175782',
    'DATE,GEOGRAPHY_NAME,GEOGRAPHY_CODE,RURAL_URBAN_NAME,CELL_NAME,MEASURES_NAME,OBS_VALUE\n2011,Maidstone,E07000110,Total,All usual residents,Value,155143',
  ])('are not taken from a table of a census, which is of another day', async (text) => {
    const path = join(folder, 'census.csv');
    writeFileSync(path, text);
    const read = await readOfficial(path, 'census.csv');
    expect(read.ok ? null : read.failure).toEqual({ code: 'census-table', name: 'census.csv' });
  });

  it('or figures are refused with what was looked for', async () => {
    const path = join(folder, 'other.csv');
    writeFileSync(path, 'Month,Thefts\nJan-16,4\n');
    const read = await readOfficial(path, 'other.csv');
    expect(read.ok ? null : read.failure).toEqual({ code: 'not-official', name: 'other.csv' });
  });
});
