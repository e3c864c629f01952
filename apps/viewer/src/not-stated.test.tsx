import './testing/addresses.ts';
import { snapshotsOf } from '@saferplan/messages/testing';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { describe, expect, it } from 'vitest';
import { published, SITE } from './testing/published.ts';
import { renderPage } from './render.tsx';

/** Renders pages of the example in which nobody stated a licence, nor the reason for any change since the edition before. */
function pagesOf(): (path: string) => string {
  const editions = snapshotsOf(maidstone)
    .toReversed()
    .map((snapshot) =>
      published({
        ...snapshot,
        partnership: { ...snapshot.partnership, languages: ['en', 'cy'], licence: { name: '', address: '' } },
        lineage: snapshot.lineage.map((decision) => ({ ...decision, reason: '' })),
      }),
    );
  return (path) => renderPage({ site: { ...SITE, origin: 'https://plan.example' }, editions, path, today: '2017-06-01' }).html;
}

describe('what nobody stated', () => {
  const on = pagesOf();

  it('is a licence that is told as not stated, in no link and in no data for machines', () => {
    expect(on('/data')).toContain('The partnership has not stated a licence.');
    expect(on('/cy/data')).toContain('Nid yw’r bartneriaeth wedi nodi trwydded.');
    expect(on('/data')).not.toMatch(/free to use|under the \.|"license"|Open Government Licence v3\.0<\/a>/u);
  });

  it('is a reason that is told as not recorded, for every change and on the page of what it became', () => {
    const [newest] = snapshotsOf(maidstone).slice(-1);
    const told = on('/changes').split('The reason is not recorded.').length - 1;
    expect(told).toBe(newest?.lineage.length);
    expect(on('/cy/changes')).toContain('Nid yw’r rheswm wedi’i gofnodi.');
  });
});
