import { expect, it } from 'vitest';
import { bareEdition } from '../plan/testing/bare-edition.ts';
import { withdrawnInDraft } from './withdrawn-in-draft.ts';

it('leads to the field of the plan that holds a withdrawn text, among those of the edition, and to no field of the partnership', () => {
  const bare = bareEdition({ startsOn: '2017-04-01', endsOn: '2018-03-31' });
  const content = { ...bare, plan: { ...bare.plan, motto: 'Safer with Ann Example' } };
  const found = withdrawnInDraft(content, [{ label: '2016-17', text: 'Ann Example', reason: 'She asked for it.' }], []);
  expect(found.map(({ place }) => place)).toEqual([{ kind: 'edition', id: content.edition.id, field: 'plan-motto' }]);
});
