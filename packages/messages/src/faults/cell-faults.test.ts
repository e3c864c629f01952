import type { CellFault } from '@saferplan/domain/shared';
import { describe, expect, it } from 'vitest';
import { cellFaultsCy } from './cell-faults-cy.ts';
import { cellFaultsEn } from './cell-faults-en.ts';
import { describeFound } from './describe-found.ts';
import { remarksEn } from './remarks-en.ts';
import { sayCoded } from './say-coded.ts';
import { valueFaultsEn } from './value-faults-en.ts';
import { extraFaultsEn, yearsFaultsEn } from './years-and-extras-en.ts';

const NO_AGENCY = { code: 'no-such-name', kinds: ['agency'], text: 'Polis', edition: 'this', names: ['Police'], hasMore: false } as const;

/** Every fault of a cell, with what it says in English. */
const CASES: readonly (readonly [CellFault, string])[] = [
  [{ code: 'file-holds-nothing' }, 'This file holds nothing that could be added: fill in at least one sheet of the template'],
  [
    { code: 'no-such-sheet', name: 'Prioritys', sheets: ['Priorities', 'Outcomes'] },
    'No sheet is called “Prioritys” in a plan file, so nothing of it would be added. Call it as the template does (Priorities, Outcomes), or remove it',
  ],
  [{ code: 'column-missing', column: 'Title' }, 'The column “Title” is missing from the first row'],
  [{ code: 'no-such-column', column: 'Titel' }, 'No column is called “Titel” here, so nothing of it would be added'],
  [
    { code: 'name-in-plan', kind: 'glossary-entry', name: 'ASB' },
    'There is a row for the glossary entry “ASB” in the plan already, and this one says something else: change it in the app, or leave its row as the file was written',
  ],
  [
    { code: 'one-in-plan', kind: 'case-review' },
    'There is a case review of this already, which says something else: change it in the app, or leave its row as the file was written',
  ],
  [{ code: 'title-taken', kind: 'priority', title: 'Safer' }, 'There is a priority “Safer” already'],
  [
    { code: 'name-uncertain', kinds: ['priority', 'theme'], text: 'Safer' },
    '“Safer” may mean either of two: the priority or theme of this name in the plan, or the one in this file. Give the one in this file a name of its own, in its row and here',
  ],
  [{ code: 'name-missing', kinds: ['committee-report'] }, 'Write the name of its committee report'],
  [NO_AGENCY, 'There is no agency “Polis” in this file or in the plan. Add it, or use one of: Police'],
  [
    { ...NO_AGENCY, names: ['Police', 'Probation'], hasMore: true },
    'There is no agency “Polis” in this file or in the plan. Add it, or use one of: Police; Probation; …',
  ],
  [
    { ...NO_AGENCY, kinds: ['priority', 'theme'], edition: 'before', names: [] },
    'There is no priority or theme “Polis” in the edition before',
  ],
  [
    { code: 'kind-and-name-needed', alone: ['edition', 'plan'], kinds: ['priority', 'glossary entry'] },
    'Write what it is of by its kind and its name, as in priority: Safer evenings, or edition or plan. Kinds that can be named here: priority, glossary entry',
  ],
  [
    { code: 'list-unreadable', why: NO_AGENCY, list: 'lead' },
    'There is no agency “Polis” in this file or in the plan. Add it, or use one of: Police. Write a person with their agency, as Ann Lee / Police, several a line each; or to be confirmed; or not recorded',
  ],
  [
    { code: 'list-unreadable', why: NO_AGENCY, list: 'lead-agency' },
    'There is no agency “Polis” in this file or in the plan. Add it, or use one of: Police. Put ; between several; write a subgroup as subgroup: and its name; leave it empty where nobody is agreed',
  ],
  [
    { code: 'list-unreadable', why: NO_AGENCY, list: 'runs-through' },
    'There is no agency “Polis” in this file or in the plan. Add it, or use one of: Police. Write several a line each, or all',
  ],
  [{ code: 'not-one-of', words: ['open', 'not yet'], mayBeEmpty: false }, 'Write one of: open, not yet'],
  [{ code: 'not-one-of', words: ['open', 'closed'], mayBeEmpty: true }, 'Write one of: open, closed; or leave it empty'],
  [{ code: 'not-yes-or-no' }, 'Write yes or no'],
  [{ code: 'cell-not-number' }, 'Write a number'],
  [{ code: 'cell-not-money' }, 'Write an amount in pounds and pence, such as 1250.50'],
  [{ code: 'not-as-in', example: '12 for, 3 against, 1 abstained' }, 'Write it as in: 12 for, 3 against, 1 abstained'],
  [{ code: 'not-action-plan' }, 'Write agreed, not recorded, or to come: and what is known of it'],
  [{ code: 'not-target' }, 'Write below 20, at least 50, 10% against the year before, change against the year before; or leave it empty'],
  [
    { code: 'baseline-without-name', value: '123' },
    'Write when or of what it is, too, as 2016-17 = 123; or 123 = not known, where that is what it is called',
  ],
];

describe('what is wrong with a cell', () => {
  it.each(CASES)('%o', (fault, english) => {
    expect(describeFound(fault)).toBe(english);
  });

  it('has each of its sentences above, and each in Welsh with the same parts', () => {
    expect(new Set(CASES.map(([{ code }]) => code))).toEqual(new Set(Object.keys(cellFaultsEn)));
    for (const [fault] of CASES) {
      const [english, welsh] = [sayCoded(cellFaultsEn, fault), sayCoded(cellFaultsCy, fault)];
      expect(welsh).not.toBe(english);
      const given = JSON.stringify(fault).matchAll(/"(?:text|name|title|example|value|column)":"(?<part>[^"]+)"/gu);
      for (const { groups } of given) expect(welsh).toContain(groups?.['part']);
    }
  });

  it('has codes of its own', () => {
    const codes = [cellFaultsEn, valueFaultsEn, remarksEn].flatMap((words) => Object.keys(words));
    const twice = codes.filter((code, index) => codes.indexOf(code) !== index);
    // What a field of the partnership's own or the years of an edition are wrong by is found in either way.
    expect(twice.filter((code) => !(code in extraFaultsEn) && !(code in yearsFaultsEn))).toEqual([]);
  });
});
