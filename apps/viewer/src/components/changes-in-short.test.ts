import '../testing/addresses.ts';
import { newestSnapshotOf } from '@saferplan/messages/testing';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { describe, expect, it } from 'vitest';
import { published, SITE } from '../testing/published.ts';
import { homeCy } from '../words/home-cy.ts';
import { renderPage } from '../render.tsx';

const snapshot = newestSnapshotOf(maidstone);

describe('what became of priorities and themes, in short', () => {
  it('counts what ended, and not the decisions that ended it', () => {
    const one = { type: 'priority', slug: 'noise', title: 'Noise' } as const;
    const lineage = snapshot.lineage.map((decision) =>
      decision.kind === 'removed' ? { ...decision, from: [...decision.from, one] } : decision,
    );
    const { html } = renderPage({
      site: SITE,
      editions: [published({ ...snapshot, lineage })],
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
