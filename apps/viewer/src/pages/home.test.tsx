import '../testing/addresses.ts';
import { newestSnapshotOf } from '@saferplan/messages/testing';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { expect, it } from 'vitest';
import { renderPage } from '../render.tsx';
import { published, SITE } from '../testing/published.ts';

const snapshot = newestSnapshotOf(maidstone);
const ward = { code: 'E05000001', name: 'North', total: 3, counts: [3] };
const places = {
  from: '2016-01',
  to: '2016-12',
  threshold: 3,
  source: 'Made up',
  measures: ['Burglary'],
  totals: [3],
  outside: 0,
  wards: [ward],
  smallAreas: [],
  outlines: null,
};
const home = (of: Partial<typeof snapshot>): string =>
  renderPage({ site: SITE, editions: [published({ ...snapshot, ...of })], path: '/', today: '2017-10-01' }).html;

it('leads to the choice of a ward before its priorities, where wards are published', () => {
  const html = home({ places });
  const link = html.indexOf('<a href="/place">What is recorded in your ward');
  expect(link).toBeGreaterThan(0);
  expect(link).toBeLessThan(html.indexOf('class="board-title"'));
  expect(home({ places: { ...places, wards: [] } })).not.toContain('What is recorded in your ward');
  expect(home({ places: null })).not.toContain('What is recorded in your ward');
});
