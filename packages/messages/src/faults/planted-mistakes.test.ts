import { expect, it } from 'vitest';
import type { EditionContent } from '@saferplan/domain/plan';
import { bareEdition } from '@saferplan/domain/plan/testing';
import { readPlanFile, writePlanTemplate } from '@saferplan/domain/plan-file';
import { cellFaultsCy } from './cell-faults-cy.ts';
import { describeFound, sayFound } from './describe-found.ts';
import { remarksCy } from './remarks-cy.ts';
import { valueFaultsCy } from './value-faults-cy.ts';

const bare = bareEdition({ startsOn: '2017-04-01', endsOn: '2018-03-31' });
const agency = ['Council', 'Police'].map((name, position) => ({
  id: `age_${position.toString()}`,
  position,
  version: 1,
  name,
  shortName: name.slice(0, 3),
  standing: 'statutory',
  about: '',
}));
// Identifiers are branded; nothing here looks at them.
const content = { ...bare, shared: { ...bare.shared, agency } } as unknown as EditionContent;
const headings = new Map(writePlanTemplate(content, []).map(({ name, rows }) => [name, rows[0] ?? []]));

const welsh = { cells: cellFaultsCy, values: valueFaultsCy, remarks: remarksCy };

type Row = Readonly<Record<string, string>>;
const night: Row = { Title: 'Night', Summary: 'S', Lead: 'Police', 'Action plan': 'to come: soon' };
const walk: Row = { Priority: 'Night', Action: 'Walk', 'Lead agency': 'Police', Due: '2017-09', Status: 'under way' };
const assaults: Row = { Priority: 'Night', Indicator: 'Assaults', Unit: 'offences', Wanted: 'decrease', Target: 'below 20' };
const drink: Row = { Title: 'Drink', Summary: 'd', 'Runs through': 'all' };
const meeting: Row = { Body: 'Council', Date: '2017-03-01', 'What it is about': 'Plan', Outcome: 'agreed', Decision: 'Agreed' };
const thefts: Row = { Title: 'Thefts', Summary: 's', Recommendation: 'watch', Reason: 'r' };
const good = { Priorities: [night], Actions: [walk], Indicators: [assaults], Themes: [drink] };

/** What is told of a good plan file in which these sheets stand in the place of its own. */
function told(sheets: Readonly<Record<string, readonly Row[]>>): readonly string[] {
  const file = Object.entries({ ...good, ...sheets }).map(([name, rows]) => {
    const heads = headings.get(name) ?? [];
    return { name, rows: [heads, ...rows.map((row) => heads.map((heading) => row[heading] ?? ''))] };
  });
  let made = 0;
  const { problems } = readPlanFile(content, [], file, (prefix) => `${prefix}_${(made += 1).toString()}`);
  // Each is said in Welsh as well, with nothing of the code in it.
  for (const { message } of problems) {
    expect(sayFound(message, welsh)).not.toBe(describeFound(message));
    expect(sayFound(message, welsh)).not.toMatch(/undefined|\[object|\{|[a-z][A-Z]/u);
  }
  return problems.map(({ sheet, cell, message }) => `${sheet} ${cell}: ${describeFound(message)}`);
}

it('finds none in the file that the mistakes are planted in, nor in what people write in other ways', () => {
  expect(told({})).toEqual([]);
  expect(
    told({ Actions: ['September 2017', '30 Sept 2017', '30/09/2017', 'Quarterly'].map((due) => ({ ...walk, Action: due, Due: due })) }),
  ).toEqual([]);
  expect(told({ Indicators: [{ ...assaults, Target: 'below 1,200', Baseline: '2016-17 = 1,340' }] })).toEqual([]);
});

it.each<readonly [what: string, sheets: Readonly<Record<string, readonly Row[]>>, says: string]>([
  ['a priority twice', { Priorities: [night, { ...night, Title: 'NIGHT' }] }, 'Priorities A3: There is a priority “NIGHT” already'],
  ['a priority without a title, which others name', { Priorities: [{ ...night, Title: '' }] }, 'Priorities A2: This cannot be empty'],
  ['an agency that there is not', { Priorities: [{ ...night, Lead: 'Polise' }] }, 'Priorities E2: There is no agency “Polise”'],
  ['a person alone', { Priorities: [{ ...night, Lead: 'Ann Lee' }] }, 'as Ann Lee / Police, several a line each; or to be confirmed'],
  ['a lead as abbreviated', { Priorities: [{ ...night, Lead: 'TBC' }] }, 'or to be confirmed; or not recorded'],
  [
    'a state of an action plan',
    { Priorities: [{ ...night, 'Action plan': 'done' }] },
    'Priorities G2: Write agreed, not recorded, or to come:',
  ],
  ['a subgroup that there is not', { Priorities: [{ ...night, Subgroup: 'X' }] }, 'Priorities F2: There is no subgroup “X”'],
  ['an action of nothing', { Actions: [{ ...walk, Priority: '' }] }, 'Actions A2: Write the name of its priority'],
  [
    'a season',
    { Actions: [{ ...walk, Due: 'Autumn 2017' }] },
    'Actions D2: Choose a rhythm (ongoing, quarterly, annually), or enter a date such as',
  ],
  ['a month first', { Actions: [{ ...walk, Due: '09/30/2017' }] }, 'Actions D2: Choose a rhythm'],
  ['a day that there is not', { Actions: [{ ...walk, Due: '30/02/2018' }] }, 'Actions D2: Choose a rhythm'],
  ['a month without its year', { Actions: [{ ...walk, Due: 'September' }] }, 'Actions D2: Choose a rhythm'],
  ['a status', { Actions: [{ ...walk, Status: 'complete' }] }, 'Actions E2: Write one of: not started, under way, done, stopped'],
  ['agencies with a comma', { Actions: [{ ...walk, 'Lead agency': 'Police, Council' }] }, 'Put ; between several'],
  ['which way is wanted', { Indicators: [{ ...assaults, Wanted: 'down' }] }, 'Indicators D2: Write one of: increase, decrease, neither'],
  [
    'a target in words',
    { Indicators: [{ ...assaults, Target: 'reduce by 10%' }] },
    'Indicators F2: Write below 20, at least 50, 10% against',
  ],
  [
    'a baseline of nothing',
    { Indicators: [{ ...assaults, Baseline: '31' }] },
    'Indicators G2: Write when or of what it is, too, as 2016-17 = 31',
  ],
  ['priorities with a comma', { Themes: [{ ...drink, 'Runs through': 'Night, Day' }] }, 'Write several a line each, or all'],
  [
    'the standing of an agency',
    { Agencies: [{ Name: 'Fire', 'Short name': 'F', Member: 'by law' }] },
    'Agencies C2: Write one of: statutory, voluntary',
  ],
  ['no short name', { Agencies: [{ Name: 'Fire', Member: 'statutory' }] }, 'Agencies B2: This cannot be empty'],
  [
    'another row for an agency of the plan, which others name',
    { Agencies: [{ Name: 'Police', 'Short name': 'KP', Member: 'statutory' }] },
    'Agencies A2: There is a row for the agency “Police” in the plan already, and this one says something else: change it in the app',
  ],
  [
    'a website',
    { Contacts: [{ Name: 'X', Kind: 'service', 'What it is for': 'y', Website: 'example' }] },
    'Contacts F2: Enter a whole address',
  ],
  [
    'a telephone number',
    { Contacts: [{ Name: 'X', Kind: 'service', 'What it is for': 'y', Telephone: 'ask' }] },
    'Contacts D2: Enter digits',
  ],
  [
    'the day of a meeting',
    { Meetings: [{ ...meeting, Date: '2017-13-01' }] },
    'Meetings B2: Enter a real date, or the month or year where only that is known, such as 2017-03-28',
  ],
  [
    'the outcome of a meeting',
    { Meetings: [{ ...meeting, Outcome: 'passed' }] },
    'Meetings F2: Write one of: awaited, agreed, referred back, noted',
  ],
  ['votes', { Meetings: [{ ...meeting, Votes: '9-0' }] }, 'Meetings H2: Write it as in: 12 for, 3 against, 1 abstained'],
  [
    'what became of it',
    { 'What changed': [{ 'What became of it': 'new', After: 'Night', Reason: 'r' }] },
    'What changed A2: Write one of: introduced',
  ],
  ['a recommendation', { Topics: [{ ...thefts, Recommendation: 'keep' }] }, 'Topics F2: Write one of: not recorded, make or keep priority'],
  [
    'a change as stated',
    { Topics: [thefts], Findings: [{ Topic: 'Thefts', 'What is counted': 'x', Unit: 'o', 'Change as stated': '20%', Source: 's' }] },
    'Findings F2: Write it as in: percent change 8.9',
  ],
  ['a negative count', { 'Case reviews': [{ Year: '2016-17', 'Asked for': '-3' }] }, 'Case reviews B2: Enter 0 or more'],
  ['a likelihood', { Risks: [{ 'What could happen': 'x', 'How likely': '6' }] }, 'Risks B2: Enter 1 to 5'],
  [
    'a share above the whole',
    { Surveys: [{ Question: 'q', 'Answer that is counted': 'a', Survey: 's', When: '2017-06', 'Per cent': '120' }] },
    'Surveys E2: Enter 0 to 100',
  ],
  [
    'an amount',
    { Grants: [{ Name: 'g', From: 'x', 'Amount in pounds': '12k' }] },
    'Grants C2: Write an amount in pounds and pence, such as 1250.50',
  ],
  ['an action twice', { Actions: [walk, { ...walk, Action: 'WALK' }] }, 'Actions B3: “WALK” stands here twice'],
  [
    'a term twice in the glossary',
    {
      Glossary: [
        { Term: 'ASB', 'Stands for': 'Anti-social behaviour' },
        { Term: 'asb', 'Stands for': 'Antisocial behaviour' },
      ],
    },
    'Glossary A3: “asb” stands here twice',
  ],
  [
    'an agency twice',
    { Agencies: ['F', 'KF'].map((short) => ({ Name: 'Fire', 'Short name': short, Member: 'statutory' })) },
    'Agencies A3: “Fire” stands here twice',
  ],
  [
    'an outcome twice',
    { Outcomes: ['Safer', 'safer'].map((text) => ({ Priority: 'Night', Outcome: text })) },
    'Outcomes B3: “safer” stands here twice',
  ],
  [
    'an action that is due after the plan',
    { Actions: [{ ...walk, Due: '2032-09' }] },
    'Actions D2: “Walk” is due in September 2032, after the plan ends on 31 March 2031: write a day within it',
  ],
  [
    'a meeting of another age',
    { Meetings: [{ ...meeting, Date: '2071-03-01' }] },
    'Meetings B2: 1 March 2071 is more than 15 years from the years of 2017: write the right year.',
  ],
  [
    'a consultation that ends before it begins',
    { Consultations: [{ Title: 'Winter', 'First day': '2017-03-01', 'Last day': '2017-02-01' }] },
    'Consultations C2: The consultation “Winter” ends on 1 February 2017, before it begins on 1 March 2017',
  ],
  [
    'an answer before what it answers',
    {
      Scrutiny: [
        {
          'What is recommended': 'Light it',
          'Which committee': 'C',
          'Made on': '2017-06-01',
          'Answered on': '2017-05-01',
          Answer: 'accepted',
        },
      ],
    },
    'Scrutiny F2: It was answered on 1 May 2017, before it was made on 1 June 2017',
  ],
  [
    'a period that ends before it begins',
    {
      Topics: [thefts],
      Findings: [{ Topic: 'Thefts', 'What is counted': 'x', Unit: 'o', Now: '12 from 2016-12 to 2016-01', Source: 's' }],
    },
    'Findings D2: A period of “x” ends in January 2016, before it begins in December 2016',
  ],
  ['a code of an area', { Areas: [{ Name: 'X', 'It is': 'district', 'ONS code': 'E0' }] }, 'Areas C2: Enter a code such as E07000110'],
])('tells once, at its cell and with what to write: %s', (_what, sheets, says) => {
  const problems = told(sheets);
  expect(problems, problems.join('\n')).toHaveLength(1);
  expect(problems[0]).toContain(says);
});
