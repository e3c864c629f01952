import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AgencyId, SubgroupId } from '../../shared/id.ts';
import { pastedActions, readLeads, rowsWithoutAction } from './pasted-actions.ts';
import { columnsOf, readPastedCells } from './pasted-cells.ts';

const dates = { today: '2017-02-01', year: { startsOn: '2017-04-01', endsOn: '2018-03-31' } };
const agency = (id: string, name: string, shortName: string) => ({ id: AgencyId.parse(id), name, shortName });
const known = {
  agencies: [
    agency('age_police', 'Kent Police', 'Police'),
    agency('age_fire', 'Kent Fire and Rescue Service', 'KFRS'),
    agency('age_mbc', 'Maidstone Borough Council', 'MBC'),
  ],
  subgroups: [{ id: SubgroupId.parse('sub_ocg'), name: 'Organised Crime Groups' }],
  dates,
};

describe('rows that are pasted', () => {
  it('are read from a spreadsheet, with cells that hold line breaks and quotation marks', () => {
    expect(readPastedCells('Action\tWho\r\n"Work with\nthe ""CSE"" team"\tKent Police\r\n\t\r\n')).toEqual([
      ['Action', 'Who'],
      ['Work with the "CSE" team', 'Kent Police'],
    ]);
    expect(readPastedCells('One\nTwo')).toEqual([['One'], ['Two']]);
    expect(readPastedCells('The 6" rule\tx\ty\nshort')).toEqual([
      ['The 6" rule', 'x', 'y'],
      ['short', '', ''],
    ]);
    expect(readPastedCells('')).toEqual([]);
  });

  it('are the cells that were copied, whatever they hold', () => {
    const cell = fc.string({ maxLength: 12 }).map((text) => text.replaceAll(/\s+/gu, ' ').trim());
    const quoted = (text: string): string => (/["\t\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }))
      .filter((rows) => rows.every((row) => row.some((text) => text !== '')));
    fc.assert(
      fc.property(table, (rows) => {
        expect(readPastedCells(rows.map((row) => row.map(quoted).join('\t')).join('\r\n'))).toEqual(rows);
      }),
    );
  });

  it('say by their head what each column is, or by what stands in them', () => {
    expect(
      columnsOf(
        [
          ['Ref', 'Action', 'Lead agency', 'By when'],
          ['1', 'Do it', 'KFRS', 'Q2'],
        ],
        dates,
      ),
    ).toEqual({
      columns: ['other', 'text', 'leadAgency', 'due'],
      hasHead: true,
    });
    expect(columnsOf([['Kent Police', 'Visit every school in the borough', '31/03/2018']], dates)).toEqual({
      columns: ['leadAgency', 'text', 'due'],
      hasHead: false,
    });
    expect(columnsOf([['Visit every school']], dates)).toEqual({ columns: ['text'], hasHead: false });
  });

  it('become actions, and what is not read is asked about', () => {
    const rows = readPastedCells(
      '• Work with the CSE team\tPolice; MBC\tMar 2018\nStep in early\tCYPS\tongoing\n2. One database\t\tsome day\n\tKFRS\tQ1',
    );
    expect(pastedActions(rows, ['text', 'leadAgency', 'due'], known)).toEqual([
      {
        text: 'Work with the CSE team',
        leadAgency: { value: { kind: 'agencies', agencyIds: ['age_police', 'age_mbc'], andPartners: false }, unread: null },
        due: { value: '2018-03', unread: null },
      },
      { text: 'Step in early', leadAgency: { value: { kind: 'not-agreed' }, unread: 'CYPS' }, due: { value: 'ongoing', unread: null } },
      {
        text: 'One database',
        leadAgency: { value: { kind: 'not-agreed' }, unread: null },
        due: { value: 'not-agreed', unread: 'some day' },
      },
    ]);
  });

  it.each([
    ['Kent Police and partners', { kind: 'agencies', agencyIds: ['age_police'], andPartners: true }],
    ['Kent Fire and Rescue Service', { kind: 'agencies', agencyIds: ['age_fire'], andPartners: false }],
    ['Kent Police and Kent Fire and Rescue Service', { kind: 'agencies', agencyIds: ['age_police', 'age_fire'], andPartners: false }],
    ['Kent Fire and Rescue Service, and Kent Police', { kind: 'agencies', agencyIds: ['age_fire', 'age_police'], andPartners: false }],
    ['kfrs and MBC', { kind: 'agencies', agencyIds: ['age_fire', 'age_mbc'], andPartners: false }],
    ['MBC, Police & KFRS', { kind: 'agencies', agencyIds: ['age_mbc', 'age_police', 'age_fire'], andPartners: false }],
    ['Organised Crime Groups subgroup', { kind: 'subgroup', subgroupId: 'sub_ocg', members: false }],
    ['Organised Crime Groups subgroup partners', { kind: 'subgroup', subgroupId: 'sub_ocg', members: true }],
    ['TBC', { kind: 'not-agreed' }],
  ])('name who carries an action: “%s”', (cell, value) => {
    expect(readLeads(cell, known)).toEqual({ value, unread: null });
  });
});

it('a cell of two thousand names is read at once, and a known name among them stays whole', () => {
  const others = Array.from({ length: 2000 }, (_, at) => `Group ${at.toString()}`);
  expect(readLeads([...others, 'Kent Fire and Rescue Service'].join(', '), known)).toEqual({
    value: { kind: 'agencies', agencyIds: ['age_fire'], andPartners: false },
    unread: others.join('; '),
  });
});

describe('rows in which no action stands', () => {
  it('are told apart, so that nothing of them is lost unsaid: every row with words is an action or among them', () => {
    const cell = fc.constantFrom('', 'Walk', 'Police', 'May 2027');
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 }), (rows) => {
        const columns = ['leadAgency', 'text', 'due'] as const;
        const actions = rows.filter((row) => row[1] !== '').length;
        const empty = rows.filter((row) => row.every((one) => one === '')).length;
        expect(rowsWithoutAction(rows, columns)).toHaveLength(rows.length - actions - empty);
      }),
    );
  });
});
