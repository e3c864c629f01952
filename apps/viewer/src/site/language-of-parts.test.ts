import { newestSnapshotOf } from '@saferplan/messages/testing';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { expect, it } from 'vitest';
import { markOwnWords, ownWordsOf } from './language-of-parts.ts';

const snapshot = newestSnapshotOf(maidstone);

it('marks the kind of crime that the effect of an action was counted from', () => {
  const result = {
    kind: 'compared-areas' as const,
    estimate: -118,
    low: -196,
    high: -40,
    more: true,
    around: true,
    counted: { crime: 'Taking of a boat', months: 1 },
  };
  const effect = {
    text: 'Fewer',
    where: '',
    measure: '',
    way: 'fall' as const,
    comparedWith: '',
    beganOn: null,
    source: '',
    saidAt: '',
    amendedAt: '',
    said: 'before' as const,
    result,
  };
  const priorities = snapshot.priorities.map((priority) => ({
    ...priority,
    actions: priority.actions.map((action) => ({ ...action, effects: [effect] })),
  }));
  const edition = {
    snapshot: { ...snapshot, priorities },
    sha256: 'b'.repeat(64),
    publishedAt: '2026-11-23T10:00:00.000Z',
    storedAs: 4 as const,
  };
  const marked = markOwnWords('<body><p>Cyfrifwyd o droseddau (Taking of a boat), dros 1 mis.</p>', ownWordsOf([edition], edition, 'cy'));
  expect(marked).toContain('(<span lang="en-GB">Taking of a boat</span>)');
});

it('marks a text of its own that stands in a line with others, and leaves those', () => {
  const words = { language: 'en', texts: new Set(['The plan', 'Community Safety Plan']), passages: '', names: null } as const;
  expect(markOwnWords('<body><h3>: The plan</h3><p>Rhifyn · Community Safety Plan · 2026</p><p>Y: The planet</p>', words)).toBe(
    '<body><h3>: <span lang="en-GB">The plan</span></h3><p>Rhifyn · <span lang="en-GB">Community Safety Plan</span> · 2026</p><p>Y: The planet</p>',
  );
});

it('marks the whole name of the partnership, in sentences and at the top of a page, where its last word stands apart', () => {
  const agencies = snapshot.partnership.agencies.map((agency) => ({ ...agency, name: 'Trial' }));
  const edition = {
    snapshot: { ...snapshot, partnership: { ...snapshot.partnership, name: 'Trial Partnership', agencies } },
    sha256: 'c'.repeat(64),
    publishedAt: '2026-11-23T10:00:00.000Z',
    storedAs: 4 as const,
  };
  const words = ownWordsOf([edition], edition, 'cy');
  expect(markOwnWords('<body><p>Gwefan “Trial Partnership”.</p>', words)).toContain('“<span lang="en-GB">Trial Partnership</span>”');
  expect(markOwnWords('<body><span>Trial<span class="last-word"> Partnership</span></span>', words)).toContain(
    '<span lang="en-GB">Partnership</span>',
  );
});
