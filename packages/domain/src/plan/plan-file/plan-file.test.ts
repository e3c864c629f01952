import { describe, expect, it } from 'vitest';
import { bareEdition } from '../testing/bare-edition.ts';
import { isExample, withoutMark } from './example-rows.ts';
import { readPlanFile } from './read-plan-file.ts';
import { FILED_KINDS, READ_IN_ORDER } from './sheets.ts';
import { writePlanFile, writePlanTemplate } from './write-plan-file.ts';

const content = bareEdition({ startsOn: '2017-04-01', endsOn: '2018-03-31' });
const makeId = (prefix: string): string => `${prefix}_1`;

describe('a plan file', () => {
  it('says of a sheet that nothing reads that it would not be added, and nothing of an empty one or of its own guide', () => {
    const template = writePlanFile(content, []);
    const problemsOf = (name: string, text: string) =>
      readPlanFile(content, [], [...template, { name, rows: [[text]] }], makeId).problems.filter(({ sheet }) => sheet === name);
    expect(problemsOf('Actoins', 'Text of the action')).toMatchObject([{ cell: 'A1' }]);
    expect(problemsOf('Actoins', 'Text of the action')[0]?.message).toContain('Call it as the template does (Priorities');
    expect(problemsOf('Sheet1', ' ')).toEqual([]);
    expect(readPlanFile(content, [], template, makeId).problems.map(({ message }) => message)).toEqual([
      'This file holds nothing that could be added: fill in at least one sheet of the template',
    ]);
  });

  it('has an example row in each sheet of its template, which can be read once its mark is taken off, and never with it', () => {
    const template = writePlanTemplate(content, []);
    expect(template.slice(0, -1).map(({ rows }) => rows.length)).toEqual(FILED_KINDS.map(() => 2));
    expect(readPlanFile(content, [], template, makeId).items).toEqual([]);
    const written = template.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => (isExample(row) ? withoutMark(row) : row)) }));
    const { items, problems } = readPlanFile(content, [], written, makeId);
    expect(problems).toEqual([]);
    expect(items.map(({ kind }) => kind)).toEqual(READ_IN_ORDER);
  });

  it('offers what may be chosen in the columns that are lists', () => {
    const [, , actions] = writePlanTemplate(content, []);
    const offered = Object.fromEntries((actions?.rows[0] ?? []).map((heading, index) => [heading, actions?.choices?.[index] ?? null]));
    expect(offered).toMatchObject({
      Priority: { sheet: 'Priorities', column: 0 },
      Action: null,
      Status: ['not started', 'under way', 'done', 'stopped'],
    });
  });

  it('says of a column that nothing reads that it would not be added', () => {
    const sheets = [{ name: 'Outcomes', rows: [['Priority', 'Outcome', 'Budget']] }];
    expect(readPlanFile(content, [], sheets, makeId).problems).toMatchObject([{ sheet: 'Outcomes', cell: 'C1' }]);
  });
});
