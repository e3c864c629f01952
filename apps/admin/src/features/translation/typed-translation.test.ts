import { describe, expect, it } from 'vitest';
import { draftField, typedForNothing, typedIn } from './typed-translation.ts';

const TITLE = { ownerId: 'pri_1', field: 'title' };
const NOTE = { ownerId: 'pri_1', field: 'actionPlan/note' };

describe('a translation that is typed and not saved', () => {
  const drafts = {
    [`pri_1--${draftField(TITLE, 'cy')}`]: { text: 'Tanau', original: 'Fires' },
    'mod_1--definition': { version: 2, definition: {} },
  };

  it('is found again by its text and language, with the original that it is of', () => {
    expect(typedIn(drafts, TITLE, 'cy')).toEqual({ text: 'Tanau', original: 'Fires' });
    expect(typedIn(drafts, TITLE, 'en')).toBeNull();
    expect(typedIn(drafts, NOTE, 'cy')).toBeNull();
  });

  it('is told where its text is no longer there, and nothing else that waits is', () => {
    expect(typedForNothing(drafts, [TITLE, NOTE], 'cy')).toEqual([]);
    expect(typedForNothing(drafts, [NOTE], 'cy')).toEqual([{ ownerId: 'pri_1', draft: 'title in cy', text: 'Tanau' }]);
  });
});
