import { common } from '@saferplan/messages/admin';
import { welsh } from '@saferplan/messages/admin/cy';
import { expect, it } from 'vitest';
import { momentInWords, momentWithMonths } from './moment-in-words.ts';

const MOMENTS = Array.from({ length: 12 }, (_, month) => new Date(2026, month, 3 + month * 2, 9, 5).toISOString());

it('a moment reads alike by the months of the messages and by those of Intl, in English', () => {
  for (const moment of MOMENTS) expect(momentWithMonths(common.shortMonths, moment)).toBe(momentInWords(moment));
});

it('a moment has its month in Welsh, whatever the browser knows of that language', () => {
  expect(momentWithMonths(welsh.common.shortMonths, MOMENTS[10] ?? '')).toBe('23 Tach 2026, 09:05');
});
