import { afterEach, describe, expect, it } from 'vitest';
import { readEarlierText, removeEarlierText } from './earlier-text.ts';

const KEY = 'saferplan.outbox';
/** As the app wrote it before texts were kept by person and partnership. */
const STORED = {
  pending: [{ kind: 'priority', id: 'pri_1', version: 3, changes: { summary: 'Typed on the train.', aim: 'An aim.' } }],
  refused: { 'act_2--due': { value: '2017-13', message: 'Enter a month' } },
};

describe('what an earlier version kept and never sent', () => {
  afterEach(() => sessionStorage.clear());

  it('is shown, each field by itself, until it is removed; then nothing of it is left', () => {
    sessionStorage.setItem(KEY, JSON.stringify(STORED));
    const found = readEarlierText(sessionStorage);
    expect(found.map(({ itemId, field, value }) => [itemId, field, value])).toEqual([
      ['pri_1', 'summary', 'Typed on the train.'],
      ['pri_1', 'aim', 'An aim.'],
      ['act_2', 'due', '2017-13'],
    ]);
    removeEarlierText(sessionStorage, new Set([found[0]?.key ?? '']));
    expect(readEarlierText(sessionStorage)).toEqual(found.slice(1));
    removeEarlierText(sessionStorage, new Set(found.map(({ key }) => key)));
    expect(sessionStorage.getItem(KEY)).toBeNull();
  });

  it.each([
    '{"pending":[],"refused":{}}',
    '',
    'null',
    '[]',
    '{"pending":[',
    '{"pending":[null,1],"refused":{}}',
    '{"pending":[{"id":"pri_1"}]}',
    '"text"',
  ])('is nothing, and goes by itself, where there is no text in it: %s', (text) => {
    sessionStorage.setItem(KEY, text);
    expect(readEarlierText(sessionStorage)).toEqual([]);
    expect(sessionStorage.getItem(KEY)).toBeNull();
  });

  it('leaves the texts of people as they are', () => {
    sessionStorage.setItem(`${KEY}/ann%2Fpar_1/entry/1`, '{}');
    sessionStorage.setItem(KEY, 'nonsense');
    readEarlierText(sessionStorage);
    expect(sessionStorage.getItem(`${KEY}/ann%2Fpar_1/entry/1`)).toBe('{}');
  });
});
