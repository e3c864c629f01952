import '../testing/addresses.ts';
import { snapshotsOf } from '@saferplan/messages/testing';
import { postcodeLookup, type Snapshot } from '@saferplan/domain/publication';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { expect, it } from 'vitest';
import { renderPage } from '../render.tsx';
import { published, SITE } from '../testing/published.ts';

const made = postcodeLookup([{ postcode: 'ZZ1 1AA', smallArea: 'E01024385', ward: 'E05005002', ended: '' }], {
  source: 'Rhestr brawf',
  datedOn: '2017-02-01',
  licence: 'Dim',
});
if (!made.ok) throw new Error(made.failure.code);
const postcodes = made.value;
const [, snapshot] = snapshotsOf(maidstone);
if (snapshot === undefined) throw new Error('there are two editions');
const partnership = { ...snapshot.partnership, languages: ['en' as const, 'cy' as const] };
const places: NonNullable<Snapshot['places']> = {
  from: '2016-01',
  to: '2016-12',
  source: 'data.police.uk',
  threshold: 5,
  measures: ['Burglary'],
  totals: [100],
  wards: [{ code: 'E05005002', name: 'Park Wood', total: 100, counts: [100] }],
  smallAreas: [],
  outside: 0,
  outlines: null,
};
const editions = [published({ ...snapshot, partnership, places })];

it('says what is wrong with a postcode on the Welsh page in Welsh, above it and at the field', () => {
  const { html } = renderPage({
    site: { ...SITE, postcodes },
    editions,
    path: '/cy/place',
    query: new URLSearchParams({ postcode: 'ZZ1' }),
  });
  const fault = 'Dechrau cod post yw hwn. Teipiwch y cyfan: gall un dechreuad berthyn i sawl ward.';
  expect(html).toContain('<title>Gwall: ');
  expect(html).toMatch(new RegExp(`Mae problem wedi codi</h2>.*<a href="#postcode">${fault}</a>`, 'u'));
  expect(html).toMatch(new RegExp(`id="postcode-error"[^>]*><span[^>]*>Gwall:</span> ${fault}`, 'u'));
});
