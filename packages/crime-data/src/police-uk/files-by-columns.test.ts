import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { policeFolder, reading, refusal } from './testing/police-folder.ts';
import { HEADER, streetFile as file } from './testing/street-file.ts';

const { folder, put } = policeFolder();

describe('files are known by their columns, whatever they are called', () => {
  const january = [{ id: 'a' }, { id: 'b' }];
  const february = { id: 'c', month: '2016-02' };
  const rowsOf = (rows: Parameters<typeof file>[0]): readonly string[] => file(rows).trim().split('\r\n').slice(1);
  const lines = [...rowsOf(january), ...rowsOf([february])];
  const inLayout = (columns: readonly (number | null)[], sign = ','): string =>
    [HEADER, ...lines]
      .map((line, at) => columns.map((column) => (column === null ? at : line.split(',')[column])).join(sign))
      .join('\n')
      .concat('\n');

  it.each([
    ['kent 2016.csv', file([...january, february]), []],
    ['Kent_Street_Jan16', file([...january, february]), []],
    ['all.csv', `${file(january)}${file([february])}`, [{ code: 'headers-among-rows', rows: 1 }]],
    ['all.csv', `${file(january)}${file([february]).replaceAll('\r\n', '\n')}\u001A`, [{ code: 'headers-among-rows', rows: 1 }]],
    ['all.csv', file([...january, february]).replaceAll('\r\n', '\r'), []],
    ['pandas.csv', inLayout([null, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]), []],
    ['short.csv', inLayout([9, 8, 7, 1, 3, 4, 5, 0]), []],
    [
      'R.csv',
      [HEADER.replaceAll(' ', '.'), ...lines]
        .map((line) => line.replaceAll(',,', ',NA,'))
        .join('\n')
        .concat('\n'),
      [],
    ],
    [
      'readr.csv',
      [HEADER, ...lines]
        .map((line) => line.replaceAll(',,', ',NA,'))
        .join('\n')
        .concat('\n'),
      [],
    ],
    ['kent.zip', zipSync({ 'January.csv': strToU8(file(january)), 'b/February.csv': strToU8(file([february])) }), []],
    [
      'kent.zip',
      zipSync({ 'inner.zip': zipSync({ '2016-01-kent-street.csv': strToU8(file([...january, february])) }) }),
      [{ code: 'months-strayed', rows: 1 }],
    ],
  ])('%s: %#', async (name, content, notices) => {
    const result = await reading(put(name, content));
    expect(result.notices.filter(({ code }) => code !== 'months-not-judged' && code !== 'partial-month')).toEqual(notices);
    expect([result.months, result.rows]).toEqual([['2016-01', '2016-02'], 3]);
    expect(result.counts.find((one) => one.month === '2016-01' && one.crimeType === 'Burglary')?.asItStands).toBe(2);
  });

  it('and what is no list of offences is left aside with the reason, while the rest is counted', async () => {
    put('2016-01-kent-street.csv', file(january));
    put('2016-02-kent-street.csv', '');
    put('2016-03-kent-street.csv', '<html>');
    put('2016-04-kent-stop-and-search.csv', 'Type,Date,Object of search\r\n');
    put('readme.txt', 'For the plan');
    const { notices, missing } = await reading(folder());
    expect(missing).toEqual(['2016-02', '2016-03']);
    expect(notices).toEqual(
      expect.arrayContaining([
        { code: 'left-aside', is: 'empty', names: ['2016-02-kent-street.csv'], all: 1 },
        { code: 'left-aside', is: 'no-offences', names: ['2016-03-kent-street.csv'], all: 1 },
        { code: 'left-aside', is: 'stop-and-search', names: ['2016-04-kent-stop-and-search.csv'], all: 1 },
        { code: 'files-left-aside', files: 1 },
      ]),
    );
  });

  it('and so are zips, workbooks and documents beside them that cannot be read, whether they lie in a zip or in a folder', async () => {
    const street = strToU8(file(january));
    const whole = zipSync({ 'other.csv': street });
    const beside = {
      'readme.docx': zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w/>') }),
      'renamed.bak': zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<w/>') }),
      'broken.zip': whole.subarray(0, whole.length - 30),
      'deep.zip': zipSync({ 'third.zip': zipSync({ 'fourth.zip': whole }) }),
    };
    for (const [name, content] of Object.entries({ ...beside, '2016-01-kent-street.csv': street })) put(name, content);
    const { notices, rows } = await reading(folder());
    const inZip = await reading(put('all.kent', zipSync({ ...beside, '2016-01-kent-street.csv': street })));
    expect(inZip.notices).toEqual(
      expect.arrayContaining([
        { code: 'files-left-aside', files: 1 },
        { code: 'left-aside', is: 'workbook', names: ['renamed.bak'], all: 1 },
        { code: 'left-aside', is: 'damaged', names: ['broken.zip'], all: 1 },
        { code: 'left-aside', is: 'layers', names: ['fourth.zip'], all: 1 },
      ]),
    );
    expect(rows).toBe(inZip.rows);
    expect(notices).toContainEqual({ code: 'left-aside', is: 'damaged', names: ['broken.zip'], all: 1 });
    expect(await refusal(put('alone.zip', zipSync({ 'broken.zip': beside['broken.zip'] })))).toMatchObject({
      code: 'zip-damaged',
      name: 'broken.zip',
    });
  });
});
