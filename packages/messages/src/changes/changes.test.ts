import type { ChangeSummaries, ChangeSummary, PutBackRemarks } from '@saferplan/domain/shared';
import { describe, expect, it } from 'vitest';
import { sayCoded } from '../faults/say-coded.ts';
import { changesCy, putBackCy } from './changes-cy.ts';
import { changesEn, putBackEn } from './changes-en.ts';
import { sayChange } from './say-change.ts';

type Case<Given> = readonly [given: Given, english: string];

/** Each summary with its parameters, and its English to the letter: histories of before there were codes hold these sentences. */
const CHANGES: { readonly [Code in keyof ChangeSummaries]: Case<ChangeSummaries[Code]> } = {
  'item-added': [{ kind: 'action', name: 'Walk' }, 'Added action “Walk”'],
  'item-changed': [{ kind: 'glossary-entry', name: 'CSP' }, 'Changed glossary entry “CSP”'],
  'item-moved': [{ kind: 'theme', name: 'Drink' }, 'Moved theme “Drink”'],
  'item-removed': [{ kind: 'action', name: 'Walk' }, 'Removed action “Walk”'],
  'items-added': [{ kind: 'implication', count: 11 }, 'Added 11 × line of the implications'],
  'items-changed': [{ kind: 'action', count: 2 }, 'Changed 2 × action'],
  'items-moved': [{ kind: 'action', count: 2 }, 'Moved 2 × action'],
  'items-removed': [{ kind: 'action', count: 2 }, 'Removed 2 × action'],
  'several-changed': [{ count: 3 }, 'Changed 3 items'],
  'one-put-back': [{ kind: 'action' }, 'Took out of the bin: an action'],
  'several-put-back': [{ count: 2 }, 'Took out of the bin: 2 things'],
  'edition-changed': [{ label: '2017-18' }, 'Changed what is said of 2017-18 as a whole'],
  'plan-changed': [{ title: 'Safer' }, 'Changed what is said of the plan “Safer”'],
  'first-plan-began': [{ label: '2017-18' }, 'Began the plan with 2017-18'],
  'plan-began': [{ title: 'Safer', label: '2017-18' }, 'Began the plan “Safer” with 2017-18'],
  'partnership-began': [{ name: 'Safer Ash' }, 'Began Safer Ash'],
  'partnership-changed': [null, 'Changed the details of the partnership'],
  'copied-forward': [{ from: '2017-18', label: '2018-19', plan: 'Safer' }, 'Copied 2017-18 forward as 2018-19, with which “Safer” begins'],
  'assessment-began': [{ label: '2017-18' }, 'Began the assessment for 2017-18'],
  'recommendations-applied': [{ label: '2017-18' }, 'Applied the recommendations for 2017-18'],
  'adoption-step': [{ move: 'refer-back', label: '2017-18', reason: 'More to do.' }, 'Took back to draft 2017-18: More to do.'],
  published: [{ label: '2017-18' }, 'Published 2017-18'],
  'second-person-asked': [
    { subject: 'withdraw', reason: 'It named somebody.' },
    'Asked to withdraw what was published: It named somebody.',
  ],
  'second-person-decided': [
    { outcome: 'taken-back', subject: 'end-four-eyes', reason: 'Late.' },
    'No longer asks to switch off that whoever publishes must be somebody else: Late.',
  ],
  'four-eyes-ended': [null, 'Agreed that whoever publishes may be whoever asked for it'],
  'plan-file-added': [{ name: 'a.xlsx' }, 'Added what a.xlsx holds'],
  'text-translated': [{ kind: 'priority', name: 'Fires', field: 'title' }, 'Translated “Title” of priority “Fires”'],
  'translation-removed': [
    { kind: 'edition', name: '2017-18', field: 'headline' },
    'Removed the translation of “Headline” of edition “2017-18”',
  ],
  'translations-taken': [{ count: 4, name: 'a.xlsx' }, 'Took 4 translations from a.xlsx'],
  imported: [{ name: 'a.csv' }, 'Imported a.csv'],
  'value-typed': [{ title: 'Assaults' }, 'Typed a value of “Assaults”'],
  'values-typed': [{ title: 'Assaults' }, 'Typed values of “Assaults”'],
  'import-undone': [{ files: ['a.csv', 'b.csv'] }, 'Undid the import of a.csv, b.csv'],
  'monthly-round': [{ files: ['a.csv', 'b.csv'] }, 'This month’s files: a.csv, b.csv'],
  'series-added': [{ title: 'Assaults' }, 'Added series “Assaults”'],
  'people-imported': [{ title: 'People' }, 'Imported numbers of people, “People”'],
  'peer-group-added': [{ title: 'Kent' }, 'Added the peer group “Kent”'],
  'peer-group-changed': [{ title: 'Kent' }, 'Changed the peer group “Kent”'],
  'peer-group-removed': [{ title: 'Kent' }, 'Removed the peer group “Kent”'],
  'series-of-sum-added': [{ title: 'Assaults', count: 2 }, 'Added Assaults from 2 series of partnerships that end'],
  'carried-over': [{ names: ['Safer Ash', 'Safer Beck'] }, 'Carried over from Safer Ash, Safer Beck'],
  'succession-proposed': [{ on: '2028-04-01' }, 'Proposed a succession on 2028-04-01'],
  'succession-answered': [{ answer: 'agreed-with-restricted' }, 'Answered a succession: agreed, restricted figures may cross'],
  commented: [{ kind: 'action' }, 'Commented on an action'],
  'comment-settled': [null, 'Settled a comment'],
  'comment-reopened': [null, 'Opened a comment again'],
  invited: [{ name: 'Lee' }, 'Invited Lee'],
  'invitation-accepted': [{ name: 'Lee' }, 'Lee accepted an invitation'],
  'rights-changed': [{ name: 'Lee' }, 'Changed what Lee may do'],
  'member-removed': [{ name: 'Lee' }, 'Removed Lee from the partnership'],
  'member-erased': [null, 'Erased somebody who left'],
  'administrator-made': [{ name: 'Lee' }, 'Made Lee an administrator'],
  'reset-link-made': [{ name: 'Lee' }, 'Made a link to reset the password of Lee'],
  'second-factor-reset': [{ name: 'Lee' }, 'Reset the second factor of Lee'],
  'practice-copy-made': [null, 'Made a practice copy'],
  'practice-copy-removed': [null, 'Removed a practice copy'],
  stored: [{ text: 'Changed a bid' }, 'Changed a bid'],
  undid: [{ of: { code: 'item-changed', kind: 'priority', name: 'Fires' } }, 'Undid: Changed priority “Fires”'],
};

const LEFT: { readonly [Code in keyof PutBackRemarks]: Case<PutBackRemarks[Code]> } = {
  'named-is-gone': [{ title: 'Walk', named: 'agency' }, '“Walk” named an agency that is gone, and no longer does.'],
  'address-taken': [
    { kind: 'priority', title: 'Fires', slug: 'fires', free: 'fires-2' },
    '“Fires” has the address fires-2 now, because another priority has taken fires.',
  ],
  'naming-is-gone': [{ kind: 'action' }, 'An action that named it has been removed since.'],
  'naming-has-changed': [{ kind: 'theme', title: 'Drink' }, 'The theme “Drink” has been changed since, and does not name it again.'],
};

const all = Object.entries(CHANGES).map(([code, [given, english]]) => ({ ...given, code, english }));

describe('what a change did', () => {
  it.each(all)('is said in English to the letter: $code', ({ english, ...summary }) => {
    // Each entry of the table holds the parameters of its own code.
    expect(sayChange(summary as ChangeSummary)).toBe(english);
  });

  it.each(all.filter(({ code }) => code !== 'stored'))('is said in Welsh, with the same names: $code', ({ english, ...summary }) => {
    const welsh = sayChange(summary as ChangeSummary, 'cy');
    expect(welsh).not.toBe(english);
    const names = Object.entries(summary).filter(([key]) => ['name', 'title', 'label', 'reason'].includes(key));
    for (const [, name] of names) expect(welsh).toContain(String(name));
  });

  it('is what was stored, where there is no code', () => {
    const summary = { code: 'undid', of: { code: 'stored', text: 'Changed a bid' } } as const;
    expect([sayChange(summary), sayChange(summary, 'cy')]).toEqual(['Undid: Changed a bid', 'Dadwnaed: Changed a bid']);
  });

  it('is said of a copy with which no plan begins, and of a step without a reason', () => {
    expect(sayChange({ code: 'copied-forward', from: 'A', label: 'B', plan: null })).toBe('Copied A forward as B');
    expect(sayChange({ code: 'adoption-step', move: 'adopt', label: 'B', reason: '' })).toBe('Noted the adoption of B');
  });
});

it('what could not be put back is said in both languages', () => {
  for (const [code, [given, english]] of Object.entries(LEFT)) {
    const remark = { code, ...given } as Parameters<typeof sayCoded<PutBackRemarks>>[1];
    expect(sayCoded(putBackEn, remark)).toBe(english);
    expect(sayCoded(putBackCy, remark)).not.toBe(english);
  }
  expect(Object.keys(changesCy)).toEqual(Object.keys(changesEn));
});
