import { expect, it } from 'vitest';
import { textOfValues } from './text-of-values.ts';

it('is every text and number that was typed, and no identifier or name of a choice', () => {
  expect(textOfValues({ text: ' Half an action ', leadAgency: { kind: 'agencies', ids: ['age_kent'] }, due: 'not-agreed' })).toBe(
    'Half an action',
  );
  expect(textOfValues([{ op: 'add', kind: 'action', id: 'act_1', fields: { text: 'One', target: 5, note: null } }])).toBe('One\n5');
  expect(textOfValues(null)).toBe('');
  expect(textOfValues({ cause: 'recording-practice', reason: 'Half a reason' }, ['cause'])).toBe('Half a reason');
  // The name of a choice is a text where somebody typed it, and so is what looks like an identifier of no kind.
  expect(textOfValues({ said: { cause: 'Drink' }, text: 'abc_1' }, ['cause'])).toBe('Drink\nabc_1');
});
