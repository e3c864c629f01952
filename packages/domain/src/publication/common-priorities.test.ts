import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonPlanElements } from './common-priorities.ts';
import { subjectsOf } from './subjects.ts';

const of = (partnership: string, ...titles: readonly string[]) =>
  titles.map((title) => ({ partnership, title, path: `${partnership}/${title.toLowerCase().replaceAll(' ', '-')}` }));

describe('what priorities are about', () => {
  it.each([
    ['Domestic Abuse and other violent crime', ['domestic-abuse', 'violence']],
    ['Abuse at home and in the street (VAWDASV)', ['domestic-abuse']],
    ['Violence Against Women and Girls', ['domestic-abuse', 'violence']],
    ['Gangs and Child Sexual Exploitation (CSE)', ['exploitation', 'organised-crime']],
    ['ASB & Reducing Reoffending', ['antisocial-behaviour', 'reoffending']],
    ['Fires set on purpose', ['fire']],
    ['Tackling drugs and drink', ['substances']],
    ['Poorer places first', []],
    ['Broader partnerships', []],
  ])('%s', (title, subjects) => {
    expect(subjectsOf(title)).toEqual(subjects);
  });
});

describe('what partnerships have in common', () => {
  it('is found by meaning, not by equal titles; one that is about two things stands under both', () => {
    const common = commonPlanElements([
      ...of('/a', 'Domestic Abuse and other violent crime', 'Listening to residents'),
      ...of('/b', 'Abuse at home (VAWDASV)', 'Listening to our residents'),
      ...of('/c', 'Serious violence'),
    ]);
    expect(common.map(({ subject, title, partnerships }) => [subject, title, partnerships])).toEqual([
      ['domestic-abuse', 'Abuse at home (VAWDASV)', 2],
      [null, 'Listening to residents', 2],
      ['violence', 'Serious violence', 2],
    ]);
  });

  it('loses none, and counts no partnership twice', () => {
    const title = fc.constantFrom('Drugs', 'Alcohol', 'Road safety', 'Belonging', 'Knife crime and gangs', 'Hope');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('/a', '/b', '/c'), title), { maxLength: 12 }), (pairs) => {
        const planElements = pairs.flatMap(([partnership, one], index) =>
          of(partnership, one).map((focus) => ({ ...focus, path: `${focus.path}-${index.toString()}` })),
        );
        const common = commonPlanElements(planElements);
        const listed = new Set(common.flatMap((group) => group.planElements.map(({ path }) => path)));
        expect(listed).toEqual(new Set(planElements.map(({ path }) => path)));
        for (const group of common) expect(group.partnerships).toBe(new Set(group.planElements.map(({ partnership }) => partnership)).size);
      }),
    );
  });
});
