import { ITEM_KINDS, kindOf } from '@saferplan/domain/plan';
import { expect, it, vi } from 'vitest';

// The forms stand beside the outbox, which listens to the browser's window from the start.
vi.stubGlobal('addEventListener', () => undefined);
const { choicesOf, valueInWords } = await import('./value-in-words.ts');

// Nothing of it is looked up in these cases but what they name.
const content = { items: {}, shared: { agency: [{ id: 'agy_1', name: 'Kent Police', shortName: 'Police' }] } } as unknown as Parameters<
  typeof valueInWords
>[3];

it('says every choice of every field of every kind by its label, and dates as people write them', () => {
  const said = ITEM_KINDS.flatMap((kind) =>
    Object.entries(kindOf(kind).fields).flatMap(([field, { kind: fieldKind }]) => {
      const days = ['date', 'optional-date', 'month-or-date', 'due'].includes(fieldKind) ? ['2017-03-28'] : [];
      return [...Object.keys(choicesOf(kind, field)), ...days].map((value) => ({ value, text: valueInWords(kind, field, value, content) }));
    }),
  );
  expect(said.length).toBeGreaterThan(80);
  // The label of one choice is the same word.
  expect(said.filter(({ value, text }) => (text === value && value !== 'voluntary') || text === '')).toEqual([]);
  expect(valueInWords('action', 'due', 'not-agreed', content)).not.toContain('-');
});

it('says an item that is named by its name', () => {
  expect(valueInWords('resource', 'agencyIds', ['agy_1'], content)).toBe('Kent Police');
  expect(valueInWords('resource', 'agencyIds', [], content)).toBe('—');
});
