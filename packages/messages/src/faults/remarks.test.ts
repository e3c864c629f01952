import type { EditionRemark } from '@saferplan/domain/shared';
import { describe, expect, it } from 'vitest';
import { describeRemark } from './describe-remark.ts';
import { remarksCy } from './remarks-cy.ts';
import { remarksEn } from './remarks-en.ts';
import { sayCoded, type WordsOf } from './say-coded.ts';
import { OVERLAP_LABEL } from '../items/overlap-label.ts';

/** ‘on March 2017’, ‘on 2017’, ‘in 28 March 2017’, and the same in Welsh. */
const ON_A_MONTH = {
  en: /\bon (?:[A-Z][a-z]+ )?\d{4}\b(?!-)|\bin \d{1,2} [A-Z]/u,
  cy: /\b(?:ar|o|i|tan|erbyn) (?:Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr) \d|\bar \d{4}\b(?!-)|\byn \d{1,2} [A-Z]/u,
};

const DAYS = { startsOn: '2018-04-01', endsOn: '2017-03-31' } as const;
const title = 'Night';

/** What an officer reads of each remark. */
const SAID: readonly (readonly [EditionRemark, string])[] = [
  [{ code: 'no-priority' }, 'The plan has no priority yet.'],
  [{ code: 'name-of-new-package', text: 'Police' }, '“Police” is the name that a new package gives: make sure that the body is called so.'],
  [{ code: 'placeholder', text: 'Priority one' }, '“Priority one” only holds the place of your own words: write those instead.'],
  [
    { code: 'proposal', text: '[Safer]' },
    '“[Safer]” is proposed, and nobody has confirmed it: take the square brackets away, or write your own words.',
  ],
  [{ code: 'duplicate', text: 'ASB' }, '“ASB” stands here twice: leave one of the two out, or write what sets them apart.'],
  [{ code: 'no-summary', title }, '“Night” has no summary for the front page.'],
  [{ code: 'no-lead', title }, '“Night” has no lead: name one, or say that it is to be confirmed.'],
  [{ code: 'lead-to-be-confirmed', title }, 'The lead of “Night” is still to be confirmed.'],
  [{ code: 'led-by-former-agency', title }, '“Night” is led by an agency that is no longer in the partnership.'],
  [{ code: 'former-subgroup', title }, '“Night” is delivered by a subgroup that is no longer in the plan.'],
  [{ code: 'former-contact', title }, '“Night” points to a contact that is no longer listed.'],
  [
    { code: 'action-plan-not-looked-at', title, note: 'It is written.' },
    '“Night” says “It is written.”, as every new priority does: make sure that it is so, or say what is.',
  ],
  [{ code: 'action-plan-to-come', title }, 'The action plan of “Night” is still to come.'],
  [{ code: 'nothing-of-kind', title, kind: 'action' }, '“Night” has no action: add one, or say that its action plan is to come.'],
  [{ code: 'no-direction', title }, 'The indicator “Night” does not say which way is wanted: more, fewer or neither.'],
  [{ code: 'carried-by-former', text: 'Walk' }, 'The action “Walk” is carried by an agency or subgroup that is no longer listed.'],
  [{ code: 'action-incomplete', text: 'Walk', lacks: ['lead-agency', 'due'] }, 'The action “Walk” has no lead agency and no due date yet.'],
  [{ code: 'amount-not-said', of: 'grant', title }, 'The amount of “Night” is not yet said.'],
  [{ code: 'amount-not-said', of: 'bid', title }, 'How much “Night” asks for is not yet said.'],
  [{ code: 'amount-not-said', of: 'award', title }, 'How much “Night” is awarded is not yet said.'],
  [
    { code: 'amount-zero', of: 'grant', title },
    'The amount of “Night” is £0. Is it nothing, or not known? Tick that it is nothing, or leave the amount empty where it is not known.',
  ],
  [
    { code: 'amount-zero', of: 'bid', title },
    '“Night” asks for £0. Is it nothing, or not known? Tick that it is nothing, or leave the amount empty where it is not known.',
  ],
  [
    { code: 'amount-zero', of: 'award', title },
    '“Night” is awarded £0. Is it nothing, or not known? Tick that it is nothing, or leave the amount empty where it is not known.',
  ],
  [
    { code: 'amount-zero', of: 'resource', title },
    '“Night” is given as £0. Is it nothing, or not known? Tick that it is nothing, or leave the amount empty where it is not known.',
  ],
  [{ code: 'reading-not-said', title, when: '2017-08' }, 'The value of “Night” for August 2017 is not yet said, and is not published.'],
  [{ code: 'theme-through-none', title }, 'The theme “Night” runs through no priority: tick at least one.'],
  [{ code: 'theme-through-former', title }, 'The theme “Night” runs through a priority that is no longer in the plan.'],
  [{ code: 'same-address', title, other: 'Day', slug: 'night' }, '“Night” and “Day” have the same public address, night.'],
  [{ code: 'informs-former', title }, 'The topic “Night” informs a priority or theme that is no longer in the plan.'],
  [{ code: 'reviews-unknown', title }, 'The topic “Night” reviews something that the edition before did not have.'],
  [{ code: 'nothing-recommended', title }, 'Nothing is recommended on “Night” yet.'],
  [{ code: 'recommendation-not-recorded', title }, 'What was recommended on “Night” is not recorded.'],
  [{ code: 'recommendation-without-reason', title }, 'The recommendation on “Night” gives no reason.'],
  [{ code: 'statement-without-contact' }, 'The accessibility statement names no contact, which the regulations of 2018 ask for.'],
  [{ code: 'statement-undated' }, 'The accessibility statement does not say when it was prepared.'],
  [{ code: 'improvement-not-said', title }, 'Nobody has said whether more or less of “Night” is better, so no change of it is judged.'],
  [{ code: 'reads-former-series', title }, '“Night” is read from a series that is no longer kept.'],
  [
    { code: 'reads-series-of-partners', title, series: 'Assaults' },
    '“Night” is read from “Assaults”, which only those who sign in may read: the public reads its newest figures, and of its course that it cannot be told.',
  ],
  [{ code: 'shows-former-series', title }, 'The topic “Night” shows a series that is no longer kept.'],
  [
    { code: 'change-disagrees', measure: 'Thefts' },
    'The change stated for “Thefts” does not follow from its two numbers: correct it, or say why it is published as it is.',
  ],
  [
    { code: 'change-disagrees-with-reason', measure: 'Thefts' },
    'The change stated for “Thefts” does not follow from its two numbers. It is published with the reason that is given.',
  ],
  [
    { code: 'not-scored-in-full', title, model: 'Matrix' },
    '“Night” is not scored in full by Matrix, so the public will not see its place.',
  ],
  [{ code: 'differs-from-place', title, model: 'Matrix' }, 'What is recommended on “Night” differs from its place by Matrix: say why.'],
  [{ code: 'reason-not-recorded', title }, 'The reason for what became of “Night” is not recorded.'],
  [{ code: 'decided-without-record', title }, 'What became of “Night” is recommended; which meeting decided it is not recorded.'],
  [{ code: 'decided-without-meeting', title }, 'The decision on “Night” does not yet rest on a meeting.'],
  [{ code: 'published-form-invalid', path: 'a.b', issue: 'No' }, 'The published form would be invalid at a.b: No'],
  [{ code: 'extra-not-number', label: 'Cost' }, 'Cost is to be a number, such as 12.5.'],
  [{ code: 'extra-not-date', label: 'Cost' }, 'Cost is to be a day such as 2017-08-31 or a month such as 2017-08.'],
  [{ code: 'extra-not-choice', label: 'Pillar', choices: ['Prevent', 'Protect'] }, 'Pillar is to be one of: Prevent, Protect.'],
  [{ code: 'undecided', title }, '“Night”: decide what becomes of it.'],
  [{ code: 'decided-twice', title, count: 2 }, '“Night” has 2 decisions: keep one.'],
  [{ code: 'retained-and-removed', title }, '“Night” cannot be both removed and carried on.'],
  [{ code: 'no-origin', title }, '“Night”: say what it comes from, or that it is new.'],
  [{ code: 'introduced-with-origin', title }, '“Night” is called new, but also comes from another decision.'],
  [
    { code: 'too-few-sources', title, kind: 'merged', count: 2 },
    '“Night” is merged: name two or more of the priorities or themes of the edition before.',
  ],
  [
    { code: 'too-many-sources', title, kind: 'split', count: 1 },
    '“Night” is split: that allows one of the priorities or themes of the edition before.',
  ],
  [
    { code: 'too-few-successors', title, kind: 'split', count: 2 },
    '“Night” is split: name two or more of the priorities or themes of this edition.',
  ],
  [
    { code: 'too-many-successors', title: null, kind: 'removed', count: 0 },
    'A decision is removed: that allows none of the priorities or themes of this edition.',
  ],
  [{ code: 'named-twice', title }, '“Night”: the decision names the same priority or theme twice.'],
  [{ code: 'wrong-type', title, wrong: 'not-to-theme' }, '“Night” became a theme: it must lead from a priority to a theme.'],
  [
    { code: 'type-changed', title, successor: 'Day', was: 'priority', is: 'theme' },
    '“Night” was a priority and “Day” is a theme: say that it became one.',
  ],
  [{ code: 'name-changed', title, successor: 'Day' }, '“Night” is now called “Day”: say that it was renamed.'],
  [{ code: 'name-unchanged', title }, '“Night” still has its name: say that it was kept.'],
  [{ code: 'unknown', title: null }, 'A decision: the decision names a priority or theme that is not in these editions.'],
  [{ code: 'no-reason', title, kind: 'became-theme' }, '“Night” is made a theme: say why.'],
  [{ code: 'area-not-listed', on: '2001-04-01' }, 'A change of 1 April 2001 names an area that is not listed.'],
  [
    { code: 'area-change-arity', areas: ['North', 'South'], on: '2001-04-01', change: 'merged' },
    'North, South (1 April 2001): name two or more areas before and one after.',
  ],
  [
    { code: 'area-change-mixes', areas: ['North', 'South'], on: '2001-04-01' },
    'North, South (1 April 2001): districts become districts, and partnerships become partnerships.',
  ],
  [{ code: 'area-begins-often', name: 'North', times: 2 }, 'North begins 2 times: keep one of the changes.'],
  [{ code: 'area-ends-often', name: 'North', times: 3 }, 'North ends 3 times: keep one of the changes.'],
  [
    { code: 'area-ends-first', name: 'North', endsOn: '2001-04-01', beginsOn: '2002-04-01' },
    'North ends on 1 April 2001, before it has begun (1 April 2002).',
  ],
  [{ code: 'same-label', label: '2017-18' }, 'Two editions are called 2017-18: give each a label of its own, which is its address too.'],
  [{ code: 'ends-before-start', ...DAYS }, 'It ends on 31 March 2017, before it begins on 1 April 2018: write its first day first.'],
  [
    { code: 'label-without-years', label: 'New' },
    '“New” names no years: write them as 2017-18, as 2017-20 where they are three, or as 2018 for a calendar year.',
  ],
  [
    { code: 'label-of-other-years', label: '2017-20', startsOn: '2017-04-01', endsOn: '2018-03-31', right: '2017-18' },
    '“2017-20” names other years than those from 1 April 2017 to 31 March 2018: write 2017-18, or correct the days.',
  ],
  [
    { code: 'before-previous', previous: '2017-18' },
    'It begins before 2017-18, which it follows: put the editions in the order of their years.',
  ],
  [
    { code: 'overlaps-previous', startsOn: '2018-04-01', previous: '2017-19', previousEndsOn: '2019-03-31' },
    'It begins on 1 April 2018, and 2017-19 ends on 31 March 2019: correct one of the days, or say why both hold, in “Why it begins before the edition before it ends, where it does” (“overlap” in a package).',
  ],
  [
    { code: 'begins-before-plan', title: 'Strategy', startYear: 2017, endYear: 2020 },
    '“Strategy” holds the years 2017 to 2020, and this begins before them: correct the years of the plan, or give it to an earlier one.',
  ],
  [
    { code: 'ends-after-plan', title: 'Strategy', startYear: 2017, endYear: 2020 },
    '“Strategy” holds the years 2017 to 2020, and this ends after them: correct the years of the plan, or begin a new one.',
  ],
  [
    { code: 'edition-ends-before-start', ...DAYS },
    'The edition ends on 31 March 2017, before it begins on 1 April 2018: write its first day first.',
  ],
  [
    { code: 'public-in-future', when: '2099-05-01' },
    '1 May 2099 is still to come: write when it was first public, or nothing where it was not.',
  ],
  [
    { code: 'far-from-edition', when: '2099-05-01', years: 15, label: '2017-18' },
    '1 May 2099 is more than 15 years from the years of 2017-18: write the right year.',
  ],
  [
    { code: 'long-after-edition', when: '2020-05', label: '2017-18' },
    'May 2020 is more than a year after 2017-18 ends: make sure that this is the right year.',
  ],
  [{ code: 'meeting-day-unknown', title: 'Safety' }, 'When the meeting on “Safety” was held is not recorded.'],
  [{ code: 'consultation-start-unknown', title }, 'When the consultation “Night” began is not recorded.'],
  [{ code: 'consultation-end-unknown', title }, 'When the consultation “Night” ended is not recorded.'],
  [
    { code: 'due-after-plan', text: 'Walk the streets', due: '2031-04', last: '2031-03-31' },
    '“Walk the streets” is due in April 2031, after the plan ends on 31 March 2031: write a day within it, or correct the years of the plan.',
  ],
  [
    { code: 'consultation-ends-before-start', title, ...DAYS },
    'The consultation “Night” ends on 31 March 2017, before it begins on 1 April 2018: write its first day first.',
  ],
  [
    { code: 'period-ends-before-start', measure: 'Thefts', from: '2017-12', to: '2017-01' },
    'A period of “Thefts” ends in January 2017, before it begins in December 2017: write its beginning first.',
  ],
  [
    { code: 'answered-before-made', answered: '2017-05-01', made: '2017-06-01' },
    'It was answered on 1 May 2017, before it was made on 1 June 2017: correct one of the days.',
  ],
  [
    { code: 'decided-before-recommended', decided: '2017-02-01', recommended: '2017-03-01' },
    'It was decided on 1 February 2017, before it was recommended on 1 March 2017: correct one of the days, or change the two meetings.',
  ],
  [
    { code: 'due-before-edition', text: 'Walk', due: '2017-08' },
    '“Walk” was due in August 2017, before this edition begins: say when it is due now, or that it is done or stopped.',
  ],
  [
    { code: 'other-count', field: 'headline', counted: 5, count: 6, term: 'objectives' },
    'The headline speaks of 5, and there are 6 objectives: correct one of them.',
  ],
  [
    { code: 'other-years', field: 'introduction', other: '2017-18', label: '2018-19' },
    'The introduction names 2017-18, and this edition is 2018-19: write the years of this one.',
  ],
  [{ code: 'called-new', title }, '“Night” is called new in this edition, and stood in the edition before.'],
  [
    { code: 'no-such-calculation', title, calculation: 'share' },
    '“Night” is to be calculated by “share”, which the package of the partnership does not have.',
  ],
  [{ code: 'calculation-failed', title, why: 'It broke.' }, '“Night”: It broke. It has no readings until that is corrected.'],
  [
    { code: 'withdrawn-edition', label: '2017-18', reason: 'It named somebody' },
    'All of 2017-18 was withdrawn (It named somebody). Look at what made it so before it is published again.',
  ],
  [
    { code: 'withdrawn-text', text: 'Ann Lee', label: '2017-18', reason: 'A name' },
    'Ann Lee: this holds what was withdrawn from 2017-18 (A name). It would be public again.',
  ],
];

describe('what is said of an edition', () => {
  it.each(SAID)('%o', (remark, english) => {
    expect(describeRemark(remark)).toBe(english);
  });

  it('has a sentence here for every code', () => {
    expect(new Set(SAID.map(([{ code }]) => code))).toEqual(new Set(Object.keys(remarksEn)));
  });

  it('is said in Welsh with the same names and days, and not in English', () => {
    for (const [remark, english] of SAID) {
      const welsh = sayCoded(remarksCy, remark);
      expect(welsh).not.toBe(english);
      const named = (text: string): readonly string[] => [...text.matchAll(/“[^”]+”|\d{4}-\d\d(?:-\d\d)?/gu)].map(String).toSorted();
      expect(
        named(welsh).map((one) => one.replace(OVERLAP_LABEL.cy, OVERLAP_LABEL.en)),
        english,
      ).toEqual(named(english).filter((one) => !/^2017-20$/u.test(one) || named(welsh).includes(one)));
    }
  });

  it('puts before as much of a day as is known what belongs before that', () => {
    for (const [remark] of SAID) {
      const cut = (length: number): EditionRemark =>
        // Every date of the remark, of which only so much is kept: those that are always days cannot come so, and are said as well.
        JSON.parse(
          JSON.stringify(remark).replaceAll(/"(?<date>\d{4}-\d\d(?:-\d\d)?)"/gu, (_whole, date: string) => `"${date.slice(0, length)}"`),
        ) as EditionRemark;
      for (const length of ['2017'.length, '2017-03'.length, '2017-03-28'.length]) {
        expect(sayCoded(remarksEn, cut(length))).not.toMatch(ON_A_MONTH.en);
        expect(sayCoded(remarksCy, cut(length))).not.toMatch(ON_A_MONTH.cy);
      }
    }
  });

  it('is a type error where a sentence is missing', () => {
    // @ts-expect-error -- that a theme runs through nothing is not said
    const lacking: WordsOf<{ 'no-priority': null; 'theme-through-none': { title: string } }> = { 'no-priority': 'None.' };
    expect(Object.keys(lacking)).toEqual(['no-priority']);
  });
});
