import { expect, it } from 'vitest';
import { beginsEdit } from './single-keys.ts';

it('begins the value of a cell with a letter or a number, and leaves the brackets to what stands beside the table', () => {
  for (const key of ['K', 'r', 'm', '3', 'ŵ', '“']) expect(beginsEdit(key), key).toBe(true);
  for (const key of [']', '[', 'Tab', 'F4', 'Shift', 'Dead']) expect(beginsEdit(key), key).toBe(false);
});
