import { describe, expect, it } from 'vitest';
import { Due } from '../fields/date-fields.ts';

describe('when an action is due', () => {
  it.each(['soon', '', 'TBC', '2017-14', '31/03/2018'])('“%s” is refused: an open date is a state of its own', (text) => {
    expect(Due.safeParse(text).success).toBe(false);
  });
});
