import { planElementsOf } from '@saferplan/domain/plan';
import { buildSnapshot } from '@saferplan/domain/publication';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { expect, it } from 'vitest';
import { markOwnWords, ownWordsOf } from './language-of-parts.ts';

const [older, newer] = maidstone.editions;
if (older === undefined || newer === undefined) throw new Error('Maidstone has two editions');
const previous = { label: older.edition.label, planElements: planElementsOf(older.items) };
const built = buildSnapshot({ ...maidstone, ...newer }, previous, maidstone.observations);
if (!built.ok) throw new Error('Maidstone’s newest edition can be published');
const snapshot = built.value;

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
