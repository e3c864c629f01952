import { describe, expect, it } from 'vitest';
import { type ChangeSummary, summaryFromText, summaryToText } from './change-summary.ts';

const SUMMARIES: readonly ChangeSummary[] = [
  { code: 'item-removed', kind: 'action', name: 'Visit {every} "nail bar"' },
  { code: 'items-added', kind: 'implication', count: 11 },
  { code: 'partnership-changed' },
  { code: 'copied-forward', from: '2017-18', label: '2018-19', plan: null },
  { code: 'text-translated', kind: 'edition', name: '2017-18', field: 'headline' },
  { code: 'undid', of: { code: 'item-changed', kind: 'priority', name: 'Fires' } },
  { code: 'undid', of: { code: 'stored', text: 'Changed action “Walk”' } },
];

describe('what the history tells of a change', () => {
  it.each(SUMMARIES)('is read as it was written: $code', (summary) => {
    expect(summaryFromText(summaryToText(summary))).toEqual(summary);
  });

  it.each([
    'Changed action “Walk”',
    '{not JSON',
    '{"code":"of-a-later-version"}',
    '{"code":"items-added","kind":"action"}',
    '{"code":"item-added","kind":"toString","name":"x"}',
    '{"code":"toString"}',
    '{"code":"undid","of":{"code":"undid","of":{"code":"partnership-changed"}}}',
    '',
  ])('is the sentence that was stored where it is no code: %s', (text) => {
    expect(summaryFromText(text)).toEqual({ code: 'stored', text });
    expect(summaryToText(summaryFromText(text))).toBe(text);
  });
});
