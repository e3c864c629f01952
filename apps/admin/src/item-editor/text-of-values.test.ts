import { expect, it } from 'vitest';
import { textOfValues } from './text-of-values.ts';

it('is every text and number that was typed, and no identifier or name of a choice', () => {
  expect(textOfValues({ text: ' Half an action ', leadAgency: { kind: 'agencies', ids: ['agy_kent'] }, due: 'not-agreed' })).toBe(
    'Half an action',
  );
  expect(textOfValues([{ op: 'add', kind: 'action', id: 'act_1', fields: { text: 'One', target: 5, note: null } }])).toBe('One\n5');
  expect(textOfValues(null)).toBe('');
});
