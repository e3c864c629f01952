import { provisionsFor } from '@saferplan/domain/law';
import { planElementsOf } from '@saferplan/domain/plan';
import { buildSnapshot } from '@saferplan/domain/publication';
import { SNAPSHOT_WORDINGS } from '@saferplan/messages/published/wordings';
import { testPartnership } from '@saferplan/partnership-kit/testing';
import { expect, it } from 'vitest';
import { partnership } from './index.ts';

testPartnership(partnership);

it('says on every page of its own that it is an example', () => {
  const [edition] = partnership.editions;
  if (edition === undefined) throw new Error('there are two editions');
  const built = buildSnapshot(SNAPSHOT_WORDINGS, { ...partnership, ...edition }, null, partnership.observations);
  if (!built.ok) throw new Error('it can be published');
  expect(built.value.partnership.name).toContain('example');
  expect(built.value.partnership.about).toContain('made up');
});

it('is asked by the numbers of Wales', () => {
  for (const edition of partnership.editions) {
    const asked = provisionsFor({ ...partnership, ...edition });
    expect(asked.some(({ law }) => law.key === 'uksi-2007-1830')).toBe(false);
    const numbers = asked.filter(({ law }) => law.key === 'uksi-2007-3076').map(({ number }) => number);
    expect(numbers).toEqual(expect.arrayContaining(['8(1), (2)', '9(d)', '9(f)', '10(4)', '11', '12']));
    expect(numbers).not.toContain('9A');
  }
});

it('says of two actions, before they began, what each was to do, and what became of it', () => {
  const [before, edition] = partnership.editions;
  if (before === undefined || edition === undefined) throw new Error('there are two editions');
  const previous = { label: before.edition.label, planElements: planElementsOf(before.items) };
  const built = buildSnapshot(SNAPSHOT_WORDINGS, { ...partnership, ...edition }, previous, partnership.observations);
  if (!built.ok) throw new Error('it can be published');
  const effects = built.value.priorities.flatMap(({ actions }) => actions.flatMap((action) => action.effects));
  expect(effects.map(({ said }) => said)).toEqual(['before', 'before']);
  const [inSeries, amongAreas] = effects.map(({ result }) => result);
  expect(inSeries).toMatchObject({ kind: 'series', series: 'deliberate-fires', values: { before: 8, after: 8 } });
  // (51 - 96) - (84 - 88), and (43 - 40) - (38 - 37) around them.
  expect(amongAreas).toMatchObject({ kind: 'compared-areas', estimate: -39, around: true });
});
