import { planElementsOf } from '@saferplan/domain/plan';
import { buildSnapshot, type Snapshot } from '@saferplan/domain/publication';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { describe, expect, it, vi } from 'vitest';
import { homeCy } from '../words/home-cy.ts';

vi.stubGlobal('STYLESHEET_ADDRESS', '/assets/viewer.css');
vi.stubGlobal('SCRIPT_ADDRESS', '/assets/enhance.js');
vi.stubGlobal('SEARCH_SCRIPT_ADDRESS', '/assets/search.js');
vi.stubGlobal('FONT_ADDRESSES', ['/assets/font.woff2']);
const { renderPage } = await import('../render.tsx');

const [older, newer] = maidstone.editions;
if (older === undefined || newer === undefined) throw new Error('Maidstone has two editions');
const previous = { label: older.edition.label, planElements: planElementsOf(older.items) };
const built = buildSnapshot({ ...maidstone, ...newer }, previous, maidstone.observations);
if (!built.ok) throw new Error('Maidstone’s newest edition can be published');
const snapshot: Snapshot = built.value;

describe('what became of priorities and themes, in short', () => {
  it('counts what ended, and not the decisions that ended it', () => {
    const one = { type: 'priority', slug: 'noise', title: 'Noise' } as const;
    const lineage = snapshot.lineage.map((decision) =>
      decision.kind === 'removed' ? { ...decision, from: [...decision.from, one] } : decision,
    );
    const { html } = renderPage({
      site: { origin: 'https://plan.example.org', root: '', accessibility: {} },
      editions: [{ snapshot: { ...snapshot, lineage }, sha256: 'a'.repeat(64), publishedAt: '2026-11-23T10:00:00.000Z', storedAs: 4 }],
      path: '/changes',
      today: '2018-04-01',
    });
    expect(html).toMatch(/two were recommended to end \([^.]*Noise\)/u);
  });

  it('names in Welsh what is counted, with the mutation of its noun', () => {
    const { changeIn } = homeCy;
    expect(changeIn.split(1, 1, 'priority')).toBe('rhannwyd un flaenoriaeth');
    expect(changeIn.retained(3, 3, 'priority')).toBe('cadwyd tair blaenoriaeth');
    expect(changeIn.merged(1, 2, 'theme')).toBe('unwyd dwy thema yn un');
    expect(changeIn['became-theme'](2, 2, 'priority')).toBe('mae dwy flaenoriaeth bellach yn themâu');
    expect(changeIn.introduced(12, 0, 'both')).toBe('mae 12 o flaenoriaethau a themâu yn newydd');
  });
});
