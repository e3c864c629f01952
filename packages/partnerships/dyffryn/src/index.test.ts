import { provisionsFor } from '@saferplan/domain/law';
import { buildSnapshot } from '@saferplan/domain/publication';
import { testPartnership } from '@saferplan/partnership-kit/testing';
import { expect, it } from 'vitest';
import { partnership } from './index.ts';

testPartnership(partnership);

it('says on every page of its own that it is an example', () => {
  const [edition] = partnership.editions;
  if (edition === undefined) throw new Error('there are two editions');
  const built = buildSnapshot({ ...partnership, ...edition }, null, partnership.observations);
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
