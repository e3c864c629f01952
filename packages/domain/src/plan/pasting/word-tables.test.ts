import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPastedCells } from './pasted-cells.ts';
import { asPasted, tablesOfWord } from './word-tables.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const p = (text: string): string =>
  `<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
const tc = (inside: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
const table = (...rows: readonly string[]): string =>
  `<w:tbl><w:tblPr/>${rows.map((row) => `<w:tr w:rsidR="1">${row}</w:tr>`).join('')}</w:tbl>`;
const document = (inside: string): string => `<?xml version="1.0"?><w:document><w:body>${p('Before')}${inside}</w:body></w:document>`;

describe('the tables of a Word document', () => {
  it('are its cells, with the lines of each, and nothing that stands outside of them', () => {
    const xml = document(
      table(tc(p('Action')) + tc(p('Lead')), tc(p('Walk & talk') + p('Every Friday')) + tc(p('Police'))) + table(tc(p('Other'))),
    );
    expect(tablesOfWord(xml)).toEqual([
      [
        ['Action', 'Lead'],
        ['Walk & talk\nEvery Friday', 'Police'],
      ],
      [['Other']],
    ]);
  });

  it('keep their columns where cells span several, and say in each row what spans rows', () => {
    const xml = document(
      table(
        tc(p('Town centre'), '<w:gridSpan w:val="2"/>') + tc(p('Police'), '<w:vMerge w:val="restart"/>'),
        tc(p('Walk')) + tc(p('May')) + tc(p(''), '<w:vMerge/>'),
      ),
    );
    expect(tablesOfWord(xml)).toEqual([
      [
        ['Town centre', '', 'Police'],
        ['Walk', 'May', 'Police'],
      ],
    ]);
  });

  it('leave out what was deleted in a tracked change, and keep a table within a cell as its text', () => {
    const gone = '<w:del><w:p><w:r><w:t>Old</w:t></w:r></w:p></w:del>';
    expect(tablesOfWord(document(table(tc(gone + p('New')) + tc(table(tc(p('Within')))))))).toEqual([[['New', 'Within']]]);
  });

  it('come through as they would be pasted, whatever they hold', () => {
    const text = fc.stringMatching(/^[\p{L}\p{N} &<>"'.,;-]{0,30}$/u).map((cell) => cell.replaceAll(/\s+/gu, ' ').trim());
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }));
    fc.assert(
      fc.property(rows, (cells) => {
        const [read = []] = tablesOfWord(document(table(...cells.map((row) => row.map((cell) => tc(p(cell))).join('')))));
        expect(readPastedCells(asPasted(read))).toEqual(cells.filter((row) => row.some((cell) => cell !== '')));
      }),
      { numRuns: 60 },
    );
  });
});
