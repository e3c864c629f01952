import type { ServiceFaults } from '@saferplan/domain/shared';
import { describe, expect, it } from 'vitest';
import { sayCoded } from './say-coded.ts';
import { serviceFaultsCy } from './service-faults-cy.ts';
import { serviceFaultsEn } from './service-faults-en.ts';

type Case = readonly [given: object | null, english: string];

/** Each fault with its parameters, and its English to the letter: tools and people know these sentences from before they were codes. */
const SENTENCES: Readonly<Record<keyof ServiceFaults, Case>> = {
  'too-few-parts': [null, 'Choose two series or more'],
  events: [null, 'Series of single events cannot be added'],
  'intervals-differ': [{ parts: ['Ash', 'Beck'] }, 'These are counted by other periods than the first: Ash, Beck'],
  'units-differ': [{ parts: ['Ash', 'Beck'] }, 'These count something else than the first: Ash, Beck'],
  'not-counts': [{ parts: ['Ash'] }, 'These are no counts, and rates or averages of parts do not add up to that of the whole: Ash'],
  'denominators-differ': [{ parts: ['Ash'] }, 'Of these it is said what they are counted out of, or of the first and not of these: Ash'],
  'no-common-period': [null, 'There is no period for which all of them have a value'],
  'language-not-public': [null, 'Add this language to those of the public site first, in Settings'],
  'language-of-plan': [null, 'The plan is written in this language: there is nothing to translate into it'],
  'no-such-text': [{ field: 'titel', texts: ['title', 'why'] }, 'There is no text “titel” here. Its texts are: title, why'],
  'no-translation': [null, 'Write the translation here, or take the row out'],
  'denominator-of-value': [null, 'Enter what this value is out of, such as the population: the other values of this series have one'],
  'denominator-of-values': [
    null,
    'Enter what these values are out of first, such as the population: the other values of this series have one',
  ],
  'day-wanted': [null, 'Enter a day, such as 2017-08-28: this series is of days or weeks'],
  'month-wanted': [null, 'Enter a month, such as 2017-08'],
  'weeks-begin-otherwise': [
    { first: '2017-01-02', period: '2017-01-10', begun: '2017-01-09' },
    'The weeks here begin on a Monday, and 2017-01-10 is a Tuesday. That day belongs to the week of 2017-01-09.',
  ],
  'too-easy-to-guess': [
    { hint: 'dates' },
    'This password is too easy to guess. Dates are easy to guess. Use four or five words that have nothing to do with each other.',
  ],
  'cannot-take-out': [
    { path: '/priorities/0/title' },
    'What stands at /priorities/0/title cannot be taken out by itself: withdraw the whole publication',
  ],
  'nothing-written': [null, 'Write something first'],
  'too-few-letters': [null, 'Give three letters or more'],
  'not-change-id': [null, 'Make an identifier of 32 hexadecimal digits'],
  'report-ends-before-start': [null, 'The report must begin before it ends'],
  'not-here': [null, 'This names nothing that it can belong to here'],
  'published-of-plan': [{ label: '2017-18', title: 'Safer' }, '2017-18 has been published as an edition of “Safer”, and stays one.'],
  'only-edition-of-plan': [
    { label: '2017-18', title: 'Safer' },
    '2017-18 is the only edition of “Safer”: change its title and years instead.',
  ],
  'shared-by-editions': [{ kind: 'agency' }, 'All editions share each agency'],
  'edition-not-named': [{ kind: 'priority' }, 'Name the edition of this priority'],
  'not-in-plan': [{ kind: 'subgroup' }, 'This names a subgroup that is not in the plan'],
  'id-of-other-kind': [null, 'This identifier is of another kind'],
  'of-other-edition': [null, 'This item belongs to another edition'],
  'address-published': [
    { label: '2017-18' },
    'It has been published at the address of 2017-18, which stays: change its days or its title instead',
  ],
  'no-file-of-areas': [null, 'Only figures that a file of many areas feeds can be compared'],
  'no-period-compared': [null, 'No period is counted both here and in other areas yet. Import a file of many areas first'],
  'first-period-after-last': [null, 'The first period lies after the last'],
  'address-of-software': [{ slug: 'api' }, 'Saferplan uses the address api itself: choose another'],
  'all-in-plan-already': [{ name: 'plan.xlsx' }, 'All that plan.xlsx holds stands in the plan already'],
  'plan-changed-meanwhile': [null, 'The plan was changed while the file was being added, so nothing was. Try again in a minute'],
  'no-public-reason': [null, 'Say why, in words that the public may read'],
  'no-such-series': [{ series: 'burglary', partnership: 'ash' }, 'There is no series burglary of ash to add'],
  'series-twice': [{ name: 'Ash' }, 'Ash is chosen twice: its area would count twice'],
  'not-nameable': [{ slug: 'ash' }, 'You can name no partnership ash here'],
  'own-not-named': [null, 'Your own partnership must be among those that end or follow'],
  'successor-has-ended': [
    { name: 'Ash', endsOn: '2026-03-31', on: '2026-04-01' },
    'Ash ends on 31 March 2026: name one that is there on 1 April 2026',
  ],
  'ends-before-it-takes-place': [
    { name: 'Ash', on: '2026-04-01' },
    'Ash takes the place of another on 1 April 2026, so it can only end after that: write a later day',
  ],
};

describe('what only a service finds wrong with a value', () => {
  it.each(Object.entries(SENTENCES))('%s', (code, [given, english]) => {
    // Each of the table stands beside its own parameters, which the sentences above show.
    const fault = { code, ...given } as Parameters<typeof sayCoded<ServiceFaults>>[1];
    expect(sayCoded<ServiceFaults>(serviceFaultsEn, fault)).toBe(english);
    expect(sayCoded<ServiceFaults>(serviceFaultsCy, fault)).not.toBe(english);
  });

  it('says of an item without texts that there is nothing to translate', () => {
    expect(sayCoded<ServiceFaults>(serviceFaultsEn, { code: 'no-such-text', field: 'titel', texts: [] })).toBe(
      'There is no text “titel” here. It has none to be translated',
    );
  });
});
