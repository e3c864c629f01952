import { rateAction } from '@saferplan/domain/monitoring';
import { welsh } from '@saferplan/messages/admin/cy';
import { describe, expect, it } from 'vitest';
import { reasonInWords } from './reasons-in-words.ts';

const year = { startsOn: '2017-04-01', endsOn: '2018-03-31' };
const update = (status: 'done' | 'stopped' | 'under-way' | 'not-started', reason: string | null = null) => ({
  on: '2017-05-01',
  status,
  override: reason === null ? null : { rag: 'amber' as const, reason },
  position: 0,
});
const rate = (due: string, today: string, updates: Parameters<typeof rateAction>[0]['updates'] = []) =>
  rateAction({ action: { due, status: 'not-reported' }, updates, year, today });
const RATINGS = [
  [rate('2017-08', '2017-09-01'), 'It was due in August 2017 and is not done.'],
  [rate('2017-08', '2017-08-15', [update('not-started')]), 'It is due in August 2017 and has not begun.'],
  [rate('ongoing', '2017-05-01'), 'Nothing has been reported yet.'],
  [rate('ongoing', '2017-09-01'), 'Nothing has been reported since the year began.'],
  [rate('ongoing', '2017-09-01', [update('under-way')]), 'Nothing has been reported since 1 May 2017.'],
  [rate('ongoing', '2017-05-02', [update('under-way')]), 'It is on its way, and nothing is late.'],
  [rate('ongoing', '2017-05-02', [update('done')]), 'It is done.'],
  [rate('ongoing', '2017-05-02', [update('stopped')]), 'It was stopped.'],
  [rate('ongoing', '2017-05-02', [update('under-way', 'The partner asked for time.')]), 'The partner asked for time.'],
] as const;

describe('why an action has its colour', () => {
  it('is said in the sentence of the rule, with its days as people write them', () => {
    expect(new Set(RATINGS.map(([{ reason }]) => reason.code)).size).toBe(8);
    for (const [{ reason }, sentence] of RATINGS) expect(reasonInWords(reason)).toBe(sentence);
  });

  it('has a sentence of its own in Welsh, with the day in it', () => {
    expect(welsh.monitoring.reasons.late('ym mis Awst 2017')).toBe('Roedd i’w gwblhau ym mis Awst 2017 ac nid yw wedi’i wneud.');
  });

  it('of an indicator tells numbers apart that lie near each other', () => {
    const sentence = reasonInWords({ code: 'reading', value: 1000.4, expected: 1000, bound: 'at-most' });
    expect(sentence).toBe('The newest reading is 1,000.4; at most 1,000 was aimed at by then.');
  });
});
