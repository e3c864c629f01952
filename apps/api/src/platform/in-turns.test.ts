import { expect, it } from 'vitest';
import { inTurns } from './in-turns.ts';

it('lets the event loop turn while values are worked on, and gives each of them in order', async () => {
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 1);
  const given: number[] = [];
  for await (const value of inTurns([0, 1, 2, 3, 4])) {
    const until = performance.now() + 10;
    while (performance.now() < until);
    given.push(value);
  }
  clearInterval(timer);
  expect(given).toEqual([0, 1, 2, 3, 4]);
  expect(turns).toBeGreaterThanOrEqual(3);
});
