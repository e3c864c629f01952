import { expect, it } from 'vitest';
import { changesInTurn } from './in-turn.ts';

it('sends the second change of a thing with what the first has made of it, and none that was chosen on top of a refused one', async () => {
  const change = changesInTurn<string>();
  const sent: string[] = [];
  const to = (id: string, next: string | null) =>
    change(id, 'shown', (before) => {
      sent.push(`${id}: ${before}`);
      return Promise.resolve(next);
    });
  expect(await Promise.all([to('Ann', 'editor'), to('Bob', null), to('Ann', 'lead'), to('Bob', 'lead')])).toEqual([
    false,
    false,
    true,
    true,
  ]);
  expect(sent.toSorted()).toEqual(['Ann: editor', 'Ann: shown', 'Bob: shown']);
  await to('Bob', 'reader');
  expect(sent.at(-1)).toBe('Bob: shown');
});
