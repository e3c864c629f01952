import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BookRefused } from './book.ts';
import { delimiterOf } from './delimiter.ts';
import { fixedWidthOf } from './fixed-width.ts';
import { parseCsvBytes, parseCsvText } from './read-csv.ts';

const TEXT = 'Month,Caf\u00E9\nNov-15,12\n';
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

describe('a text file is decoded', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT), 'utf-8', false],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${TEXT}`), 'utf-8', true],
    ['UTF-16 with its mark', Buffer.from(`\uFEFF${TEXT}`, 'utf16le'), 'utf-16le', true],
    ['UTF-16 without a mark', Buffer.from(TEXT, 'utf16le'), 'utf-16le', false],
    ['big-endian UTF-16 with its mark', utf16be(`\uFEFF${TEXT}`), 'utf-16be', true],
    ['big-endian UTF-16 without a mark', utf16be(TEXT), 'utf-16be', false],
    ['Windows-1252', Buffer.from(TEXT, 'latin1'), 'windows-1252', false],
  ] as const)('from %s', (_name, bytes, encoding, isMarked) => {
    expect(parseCsvBytes(bytes)).toMatchObject({
      encoding,
      isMarked,
      rows: [
        ['Month', 'Café'],
        ['Nov-15', '12'],
      ],
    });
  });

  it('with the signs that Windows has where Latin-1 has none', () => {
    expect(parseCsvBytes(Buffer.from([0x80, 0x2c, 0x92, 0x2c, 0x9f])).rows).toEqual([['€', '’', 'Ÿ']]);
  });

  it('and refused where it holds what no text has', () => {
    expect(() => parseCsvBytes(Buffer.from([1, 0, 2, 0, 3, 0, 0, 0]))).toThrow(BookRefused);
    expect(() => parseCsvText('Month,"Burglary\nJan-16,1\n')).toThrow('line');
  });
});

describe('the delimiter is the one that parts most rows alike', () => {
  it.each([
    ['commas', 'Month,Burglary\nJan-16,1\nFeb-16,2\n', ','],
    ['semicolons', 'Month;Burglary\nJan-16;1\n', ';'],
    ['tabs beside thousands commas', 'Month\tBurglary, dwelling\tTheft, other\nJan-16\t1,234\t2,345\nFeb-16\t1,235\t2,346\n', '\t'],
    ['bars', 'Month|Burglary\nJan-16|1,000\n', '|'],
    ['semicolons beside decimal commas', 'Month;Rate;Rate of Kent\nJan-16;1,5;2,5\nFeb-16;1,7;2,9\n', ';'],
    ['a sentence with commas above', 'Figures, as agreed, for Kent, by month\n\nMonth;Burglary\nJan-16;1\nFeb-16;3\n', ';'],
    ['commas with quoted semicolons', 'Month,Note\nJan-16,"a; b; c"\nFeb-16,"d; e"\n', ','],
    ['one column', 'Date\n01/04/2016\n02/04/2016\n', ','],
    ['rows without their last fields', 'Month,Burglary,Comment\nJan-16,10\nFeb-16,11\nMar-16,25,Audit\n', ','],
  ])('%s', (_name, text, delimiter) => {
    expect(delimiterOf(text)).toMatchObject({ delimiter, isSure: true });
  });

  it('or the one that the first line names, which is then no row of the table', () => {
    expect(delimiterOf('sep=;\nMonth;a,b\n')).toMatchObject({ delimiter: ';', isSure: true, rowsThatNameIt: 1 });
  });

  it('and every field that was written is found again', () => {
    const field = fc.string({ maxLength: 8 }).filter((text) => !text.includes('\0'));
    const row = fc.array(field, { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), fc.constantFrom(',', ';', '\t', '|'), (rows, delimiter) => {
        const text = rows.map((fields) => fields.map((one) => `"${one.replaceAll('"', '""')}"`).join(delimiter)).join('\r\n');
        expect(parseCsvText(text, delimiter)).toEqual(rows);
      }),
    );
  });

  it('as it is where no field has a quotation mark, whatever ends the lines', () => {
    // Spaces behind commas can make a title of a row, and single quotes can quote.
    const field = fc.string({ maxLength: 6 }).filter((text) => !/^ |[",'\r\n\0]/.test(text));
    const row = fc.array(field, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), fc.constantFrom('\n', '\r\n', '\r'), (rows, end) => {
        const lines = rows.map((fields) => fields.join(',')).join(end);
        const quoted = rows.map((fields) => fields.map((one) => `"${one}"`).join(',')).join(end);
        const trimmed = rows.map((fields) => fields.map((one) => one.trim()));
        expect(parseCsvText(lines, ',')).toEqual(trimmed);
        expect(parseCsvText(quoted, ',').map((fields) => fields.map((one) => one.trim()))).toEqual(trimmed);
      }),
    );
  });
});

describe('a text is judged by where its columns begin', () => {
  it('by its beginning, however many lines it has', () => {
    expect(fixedWidthOf('14/03/2016,Burglary  dwelling,Kent\n'.repeat(130_000), 0.9)).toBeNull();
    const report = 'Month     Count\n' + 'Apr 2016      5\n'.repeat(4000);
    expect(fixedWidthOf(report, 0.9)?.rows.length).toBe(4002);
  });

  it('without trying every way to part a line of dashes', () => {
    expect(fixedWidthOf(`${'-'.repeat(20_000)}x\n`.repeat(3), 0)).toBeNull();
  });
});

describe('what parts and quotes fields is told by consistency', () => {
  const rows = [
    ['Month', 'ASB, all', 'Theft'],
    ['Apr-24', '1,200', '3'],
    ['May-24', '1,310', '5'],
  ];
  it.each(['^', '~', ';', '|'])('%s', (delimiter) => {
    expect(parseCsvText(rows.map((row) => row.join(delimiter)).join('\n'))).toEqual(rows);
  });

  it('single quotes, where each that opens a field ends one', () => {
    expect(parseCsvText(rows.map((row) => row.map((field) => `'${field}'`).join(',')).join('\n'))).toEqual(rows);
    expect(parseCsvText("'a','O''Brien'\n'b',2")).toEqual([
      ['a', "O'Brien"],
      ['b', '2'],
    ]);
    expect(parseCsvText("Month,Note\nApr-24,'as usual\nMay-24,'none'")).toEqual([
      ['Month', 'Note'],
      ['Apr-24', "'as usual"],
      ['May-24', "'none'"],
    ]);
  });

  it('titles above headings that begin at the same places are one cell', () => {
    const { rows: read } = parseCsvBytes(
      Buffer.from(
        'REPORT 12      GRANTS BY MONTH\nMonth        Grants    Amount\nApr-24           12      3400\nMay-24            9      2100\n',
      ),
    );
    expect(read.slice(0, 2)).toEqual([['REPORT 12 GRANTS BY MONTH'], ['Month', 'Grants', 'Amount']]);
  });
});

describe('a line above a table', () => {
  it.each([
    ['has its headings', 'Month, Burglary, Theft\nJan 2016,5,6,\nFeb 2016,7,8,', ['Month', 'Burglary', 'Theft']],
    ['has some of its headings', 'Month, Burglary\nJan 2016,5,6\nFeb 2016,7,8', ['Month', 'Burglary']],
    ['has its headings above figures of either writing', 'Month, Count\nJan 2016, 5\nFeb 2016,6', ['Month', 'Count']],
    ['is a title of as many words', 'Note: figures, revised\nMonth,Burglary\nJan 2016,5', ['Note: figures, revised']],
    ['is a title of other words', 'Kent, Medway\nMonth,Burglary,Theft\nJan 2016,5,6', ['Kent, Medway']],
    ['names groups of columns', 'Kent, 2015, 2016\nMonth,A,B\nJan,5,6', ['Kent', '2015', '2016']],
  ])('%s', (_what, text, first) => {
    expect(parseCsvText(text, ',')[0]).toEqual(first);
  });
});
