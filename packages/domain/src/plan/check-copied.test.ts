import { describe, expect, it } from 'vitest';
import { countIn } from './check-copied.ts';

describe('the count of priorities that a text gives', () => {
  it.each([
    ['Five things we will do for a safer Maidstone', 5],
    ['Our six priorities', 6],
    ['We chose 4 shared priorities.', 4],
    ['Ein pum blaenoriaeth', 5],
    ['Chwe blaenoriaeth ar gyfer y fro', 6],
    ['Three strategic objectives', 3],
    ['Priorities for a safer Maidstone', null],
    ['In 2017 things changed', null],
    ['Someone things of it', null],
    ['5 years, and priorities beyond counting', null],
  ])('of “%s” is %s', (text, count) => {
    expect(countIn(text, ['objectives'])).toBe(count);
  });
});
