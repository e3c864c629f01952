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
