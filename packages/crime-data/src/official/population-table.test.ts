import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
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
        notices: [
          { code: 'people-of-all-ages' },
          { code: 'estimates-left-out', leftOut: 1, row: 4, why: { code: 'is-no-number-of-people', text: '' } },
        ],
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
      { code: 'people-of-all-ages' },
      { code: 'estimates-left-out', leftOut: 1, row: 7, why: { code: 'people-said-twice', text: 'Maidstone 2017' } },
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

  it.each([
    [
      'of men alone',
      'DATE,GEOGRAPHY_NAME,GEOGRAPHY_CODE,GENDER_NAME,C_AGE_NAME,OBS_VALUE\n2016,Maidstone,E07000110,Male,All Ages,81000',
      'people-of-some',
    ],
    ['of no year', 'Population\n\nCode,Name,All ages\nE07000110,Maidstone,165800', 'people-of-some'],
    [
      'of years to come',
      'Subnational population projections\nCODE,AREA,AGE GROUP,2030\nE07000110,Maidstone,All ages,190000',
      'people-projected',
    ],
    ['of no people', 'Median house prices\nCode,Name,2019,2020\nE07000110,Maidstone,300000,310000', 'not-official'],
  ])('are none of a table %s', async (_, text, code) => {
    const path = join(folder, 'table.csv');
    writeFileSync(path, text);
    const read = await readOfficial(path, 'table.csv');
    expect(read.ok ? null : read.failure).toEqual({ code, name: 'table.csv' });
  });

  it('or figures are refused with what was looked for', async () => {
    const path = join(folder, 'other.csv');
    writeFileSync(path, 'Month,Thefts\nJan-16,4\n');
    const read = await readOfficial(path, 'other.csv');
    expect(read.ok ? null : read.failure).toEqual({ code: 'not-official', name: 'other.csv' });
  });
});

/** What a file says of people, in short. */
async function peopleIn(name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  writeFileSync(path, content);
  const read = await readOfficial(path, name);
  if (!read.ok || read.value.kind !== 'populations') throw new Error(read.ok ? read.value.kind : read.failure.code);
  const { title, estimates, notices } = read.value;
  return { title, people: estimates.map(({ code, at, people }) => `${code} ${at} ${people.toString()}`), notices };
}

// The places of titles, headings and codes are those of ONS's workbook of June 2024 (MYE24UK); the numbers are made up.
const ages = [...Array.from({ length: 90 }, (_, age) => age), '90+'];
const ofAges = (each: number): readonly number[] => ages.map(() => each);
const mye = (title: string, header: readonly (string | number)[], ...rows: readonly (readonly (string | number)[])[]) => [
  [title],
  ['This worksheet contains one table.'],
  ['Made up, in the shape of the published table.'],
  [],
  [],
  [],
  [],
  header,
  ['K02000001', 'UNITED KINGDOM', 'Country', ...(rows[0]?.slice(3) ?? [])],
  ...rows,
];

describe('estimates of people as the Office for National Statistics publishes them', () => {
  it('are read from its workbook, of persons of all ages, by code, in each year that it has', async () => {
    const bySex = (sex: string, each: number) =>
      mye(
        `MYE2: ${sex} by single year of age and sex for local authorities in the UK, mid-2024`,
        ['Code', 'Name', 'Geography', 'All ages', ...ages],
        ['E07000110', 'Maidstone', 'Non-metropolitan District', 91 * each, ...ofAges(each)],
      );
    const sheets = {
      Contents: [['Contents'], ['MYE2 - Males', 'Males by single year of age']],
      'MYE2 - Persons': bySex('Persons', 2000),
      'MYE2 - Females': bySex('Females', 1050),
      'MYE2 - Males': bySex('Males', 950),
      MYE4: mye(
        'MYE4: Population estimates: Summary for the UK, mid-2011 to mid-2024',
        ['Code', 'Name', 'Geography', 'Mid-2024', 'Mid-2023'],
        ['E07000110', 'Maidstone', 'Non-metropolitan District', 182_000, '181,000'],
      ),
      MYE5: mye(
        'MYE5: Population density for local authorities in the UK, mid-2024',
        ['Code', 'Name', 'Geography', 'Area (sq km)', 'Estimated Population mid-2024', '2024 people per sq. km'],
        ['E07000110', 'Maidstone', 'Non-metropolitan District', 393, 182_000, 463],
      ),
      MYE6: mye(
        'MYE6: Median age of population for local authorities in the UK, mid-2024',
        ['Code', 'Name', 'Geography', 'Mid-2024'],
        ['E07000110', 'Maidstone', 'Non-metropolitan District', 41],
      ),
    };
    const book = utils.book_new();
    for (const [name, rows] of Object.entries(sheets)) utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
    const read = await peopleIn('mye24tablesuk.xlsx', new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer));
    expect(read.title).toBe('MYE2: Persons by single year of age and sex for local authorities in the UK, mid-2024');
    expect(read.people.filter((one) => one.startsWith('E07'))).toEqual(['E07000110 2024-06 182000', 'E07000110 2023-06 181000']);
    expect(read.notices).toEqual([{ code: 'people-of-all-ages' }]);
  });

  it('are added up from its detailed series, where that has every age of both sexes', async () => {
    const rows = (code: string, upTo: number, sexes: readonly string[]) =>
      sexes.flatMap((sex) => Array.from({ length: upTo + 1 }, (_, age) => `${code},Area,E,${sex},${age.toString()},1000,1100`));
    const head = 'ladcode23,laname23,country,sex,age,population_2023,population_2024';
    const title =
      '"Annual mid-year population estimates for United Kingdom local authorities (as of April 2023), by sex and single year of age"';
    const lines = [...rows('E07000110', 90, ['f', 'm']), ...rows('E07000111', 89, ['f', 'm']), ...rows('E07000112', 90, ['f'])];
    const read = await peopleIn('myebtablesuk.csv', [title, head, ...lines].join('\n'));
    expect(read.people).toEqual(['E07000110 2023-06 182000', 'E07000110 2024-06 200200']);
    expect(read.notices).toContainEqual({ code: 'people-added-up' });
    const coded = lines.map((line) => line.replace(',f,', ',2,').replace(',m,', ',1,'));
    const older = await peopleIn('MYEB1 (2019).csv', [head.replace('ladcode23,laname23', 'ladcode19,laname19'), ...coded].join('\n'));
    expect(older.people).toEqual(['E07000110 2023-06 182000', 'E07000110 2024-06 200200']);
  });

  it('are read from a table of Nomis, whether years or sexes are across, and one table stands below another', async () => {
    const table = (head: string, rows: readonly string[], keys: readonly string[]) =>
      [
        '"Population estimates - local authority based by single year of age"',
        '"ONS Crown Copyright Reserved [from Nomis on 4 March 2026]"',
        '',
        ...keys,
        '',
        `"local authority: district / unitary (as of April 2023)","mnemonic",${head}`,
        '',
        ...rows,
        '',
        '"In order to protect against disclosure, numbers are rounded, in 2011 and 2012"',
        '',
      ].join('\n');
    const years = table(
      '"2011","2012"',
      ['"Maidstone","E07000110",155800,"157,300"', '"Column Total","",155800,157300'],
      ['"Gender     :","Total"', '"Age        :","All Ages"'],
    );
    const read = await peopleIn('nomis-years.csv', years);
    expect(read.title).toBe('Population estimates - local authority based by single year of age, from Nomis on 4 March 2026');
    expect(read.people).toEqual(['E07000110 2011-06 155800', 'E07000110 2012-06 157300']);
    expect(read.notices).toMatchObject([{ code: 'estimates-left-out', leftOut: 1, why: { code: 'is-no-code' } }]);
    const dates = ['2011', '2012'].map((year) =>
      table(
        '"Total","Male","Female"',
        ['"Maidstone","E07000110",155800,76600,79200'],
        [`"Date       :","${year}"`, '"Age        :","All Ages"'],
      ),
    );
    expect((await peopleIn('nomis-sexes.csv', dates.join('\n'))).people).toEqual(['E07000110 2011-06 155800', 'E07000110 2012-06 155800']);
    const sexes = ['Male', 'Female'].map((sex) =>
      table('"2011"', ['"Maidstone","E07000110",76000'], [`"Gender     :","${sex}"`, '"Age        :","All Ages"']),
    );
    expect((await peopleIn('nomis-stacked.csv', sexes.join('\n'))).people).toEqual(['E07000110 2011-06 152000']);
  });

  it('are read from a sheet that was saved alone, of the year that the name of its file says', async () => {
    const rows = ['Code,Name,Geography,All ages,0,1', 'E07000110,Maidstone,District,173000,2000,2100'];
    expect((await peopleIn('ukpopestimatesmid2020on2021geography.csv', rows.join('\n'))).people).toEqual(['E07000110 2020-06 173000']);
  });

  it('are read from a table to be filtered', async () => {
    const head = 'v4_0,calendar-years,Time,administrative-geography,Geography,sex,Sex,single-year-of-age,Age';
    const rows = ['182000,2024,2024,E07000110,Maidstone,all,All,total,Total', '2000,2024,2024,E07000110,Maidstone,all,All,35,35'];
    expect((await peopleIn('mid-year-pop-est.csv', [head, ...rows].join('\n'))).people).toEqual(['E07000110 2024-06 182000']);
  });
});
