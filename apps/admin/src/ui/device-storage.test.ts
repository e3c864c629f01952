import { expect, it } from 'vitest';
import { storageOr } from './device-storage.ts';

it.each([
  [
    'is forbidden to read',
    () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    },
  ],
  ['is none', () => null],
])('holds nothing, and refuses what it is given, where the storage %s', (_case, read) => {
  const { storage, isAllowed } = storageOr(read);
  expect(isAllowed).toBe(false);
  expect(() => storage.setItem('key', 'text')).toThrow();
  expect([storage.getItem('key'), storage.length, storage.key(0)]).toEqual([null, 0, null]);
  expect(() => storage.removeItem('key')).not.toThrow();
});
