import { describe, expect, it } from 'vitest';
import { bareEdition } from '../testing/bare-edition.ts';
import { readPlanFile, writePlanFile } from './plan-file.ts';

const content = bareEdition({ startsOn: '2017-04-01', endsOn: '2018-03-31' });
const makeId = (prefix: string): string => `${prefix}_1`;

describe('a plan file', () => {
  it('says of a sheet that nothing reads that it would not be added, and nothing of an empty one or of its own guide', () => {
    const template = writePlanFile(content);
    const problemsOf = (name: string, text: string) =>
      readPlanFile(content, [...template, { name, rows: [[text]] }], makeId).problems.filter(({ sheet }) => sheet === name);
    expect(problemsOf('Actoins', 'Text of the action')).toMatchObject([{ cell: 'A1' }]);
    expect(problemsOf('Actoins', 'Text of the action')[0]?.message).toContain('Call it as the template does (Priorities');
    expect(problemsOf('Sheet1', ' ')).toEqual([]);
    expect(readPlanFile(content, template, makeId).problems.map(({ message }) => message)).toEqual([
      'This file holds nothing that could be added: fill in at least one sheet of the template',
    ]);
  });
});
