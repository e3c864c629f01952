import { expect, it } from 'vitest';
import { undoesTyping } from './single-key.ts';

const field = (tag: string, type?: string, isReadOnly = false) => ({ tag, type, isReadOnly, isEditable: false });

it('leaves Ctrl Z to a field while somebody types in it', () => {
  for (const type of ['text', 'search', 'email', 'number', 'date', 'password']) expect(undoesTyping(field('input', type)), type).toBe(true);
  expect(undoesTyping(field('textarea'))).toBe(true);
  expect(undoesTyping({ ...field('div'), isEditable: true })).toBe(true);
});

it('takes back the last change by Ctrl Z after a tick, a choice or a press, which hold nothing that was typed', () => {
  for (const type of ['checkbox', 'radio', 'range', 'button', 'file']) expect(undoesTyping(field('input', type)), type).toBe(false);
  for (const tag of ['select', 'button', 'summary', 'body']) expect(undoesTyping(field(tag)), tag).toBe(false);
  // A list that is chosen from by keys is an input that cannot be typed in.
  expect(undoesTyping(field('input', 'text', true))).toBe(false);
});
