import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeMatches } from './match-priorities.ts';
import { keyOf } from './plan-before.ts';
import { aPlan } from './testing/a-plan.ts';

const titles = (plans: Parameters<typeof proposeMatches>[0]) =>
  proposeMatches(plans).map(({ priorities }) => priorities.map(({ title }) => title));

describe('priorities of plans that end', () => {
  it('are proposed to become one by what their titles are about, and stand alone where nothing speaks for it', () => {
    const north = aPlan('north', [{ title: 'Domestic abuse' }, { title: 'Road safety' }, { title: 'Listening to residents' }]);
    const south = aPlan('south', [
      { title: 'Violence against women and girls' },
      { title: 'Safer roads' },
      { title: 'Fires set on purpose' },
    ]);
    expect(titles([north, south])).toEqual([
      ['Domestic abuse', 'Violence against women and girls'],
      ['Road safety', 'Safer roads'],
      ['Listening to residents'],
      ['Fires set on purpose'],
    ]);
  });

  it('show what speaks for it: subjects, words, the series that they are measured by without the name of its area, and themes', () => {
    const measured = { title: 'Thefts', series: 'series-0' };
    const north = aPlan('north', [{ title: 'Shops and town centres', indicators: [measured], themes: ['early-help'] }], {
      area: 'Northshire',
      series: ['Shoplifting in Northshire'],
      themes: ['Early help'],
    });
    const south = aPlan('south', [{ title: 'Our retailers', indicators: [measured], themes: ['early-help'] }], {
      area: 'Southshire',
      series: ['Shoplifting, Southshire'],
      themes: ['Early help'],
    });
    const [match] = proposeMatches([north, south]);
    expect(match?.pairs).toEqual([
      {
        one: { partnership: 'north', priority: 'priority-0' },
        other: { partnership: 'south', priority: 'priority-0' },
        evidence: [
          { kind: 'series', title: 'Shoplifting in Northshire' },
          { kind: 'theme', title: 'Early help' },
        ],
        weight: 1.25,
      },
    ]);
  });

  it('are not proposed for a theme alone, since themes run through many', () => {
    const themed = { themes: ['early-help', 'young-people', 'data'] };
    const more = { themes: ['Early help', 'Young people', 'Data'] };
    expect(
      titles([aPlan('north', [{ title: 'Belonging', ...themed }], more), aPlan('south', [{ title: 'Hope', ...themed }], more)]),
    ).toEqual([['Belonging'], ['Hope']]);
  });

  it('are proposed with their best match, and with both where two match as well', () => {
    const north = aPlan('north', [{ title: 'Domestic abuse' }, { title: 'Domestic abuse and serious violence' }]);
    const south = aPlan('south', [{ title: 'Serious violence and domestic abuse' }]);
    expect(titles([north, south])).toEqual([
      ['Domestic abuse and serious violence', 'Serious violence and domestic abuse'],
      ['Domestic abuse'],
    ]);
    const equal = aPlan('north', [{ title: 'Drugs' }, { title: 'Alcohol' }]);
    expect(titles([equal, aPlan('south', [{ title: 'Substance misuse' }])])).toEqual([['Drugs', 'Alcohol', 'Substance misuse']]);
  });

  it('come in the order of their plans, and not by the alphabet: the first of each before the second of any', () => {
    const north = aPlan('north', [{ title: 'Violence' }, { title: 'Alcohol' }, { title: 'Hope' }]);
    expect(titles([north])).toEqual([['Violence'], ['Alcohol'], ['Hope']]);
    const south = aPlan('south', [
      { title: 'Zebra crossings' },
      { title: 'Belonging' },
      { title: 'Drink and alcohol' },
      { title: 'Arson' },
    ]);
    expect(titles([south, north])).toEqual([
      ['Violence'],
      ['Zebra crossings'],
      ['Alcohol', 'Drink and alcohol'],
      ['Belonging'],
      ['Hope'],
      ['Arson'],
    ]);
  });

  it('each stand in one proposal, whatever the order of the plans, and never with nothing to show for it', () => {
    const title = fc.constantFrom(
      'Drugs',
      'Alcohol',
      'Road safety',
      'Hope',
      'Knife crime and gangs',
      'Rural crime',
      'Violence',
      'Abuse at home',
    );
    const plan = fc.array(title, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.tuple(plan, plan, plan), (all) => {
        const plans = all.map((each, index) =>
          aPlan(
            `p${index.toString()}`,
            each.map((one) => ({ title: one })),
          ),
        );
        const proposed = proposeMatches(plans);
        const listed = proposed.flatMap(({ priorities }) => priorities.map(keyOf));
        expect(listed.toSorted()).toEqual(
          plans.flatMap(({ snapshot }) => snapshot.priorities.map(({ slug }) => `${snapshot.partnership.slug}/${slug}`)).toSorted(),
        );
        expect(proposeMatches(plans.toReversed())).toEqual(proposed);
        for (const { priorities, pairs } of proposed) {
          expect(pairs.length > 0).toBe(priorities.length > 1);
          for (const pair of pairs) {
            expect(pair.evidence.length).toBeGreaterThan(0);
            expect(pair.one.partnership).not.toBe(pair.other.partnership);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
