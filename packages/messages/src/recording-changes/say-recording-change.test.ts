import { RECORDING_CHANGES } from '@saferplan/domain/spc';
import { describe, expect, it } from 'vitest';
import { recordingChangeInWords, sourceOfRecordingChange } from './say-recording-change.ts';

describe('a national change of recording in words', () => {
  it('names its source', () => {
    for (const change of RECORDING_CHANGES) expect(sourceOfRecordingChange(change).length).toBeGreaterThan(10);
  });

  it('is a reason that fits under a chart and names its year, and an effect that is never surer than its source', () => {
    for (const change of RECORDING_CHANGES)
      for (const language of ['en', 'cy'] as const) {
        const { reason, effect } = recordingChangeInWords(change, language);
        expect(reason.length).toBeLessThanOrEqual(300);
        expect(reason).toContain(change.at.slice(0, 4));
        expect(effect).toMatch(/\.$/);
        if (change.precision === 'exact' || language === 'cy') continue;
        expect(`${reason} ${effect}`).toMatch(/about|years|since 2017/);
      }
  });
});
