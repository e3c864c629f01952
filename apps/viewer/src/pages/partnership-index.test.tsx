import '../testing/addresses.ts';
import { newestSnapshotOf } from '@saferplan/messages/testing';
import { partnership as dyffryn } from '@saferplan/partnership-dyffryn';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { expect, it } from 'vitest';
import { districtOf, foundTogether, openDistrictSearch, renderPartnershipIndex } from '../render.tsx';

const PLANS = [
  ['/maidstone', newestSnapshotOf(maidstone)],
  ['/dyffryn', newestSnapshotOf(dyffryn)],
] as const;

const indexIn = (language: 'en' | 'cy') => ({
  name: 'Two places',
  about: '',
  language,
  today: '2026-05-01',
  districts: PLANS.map(([root, snapshot]) => districtOf(root, { snapshot }, { today: '2026-05-01', closure: null, language })),
});
const searches = (language: 'en' | 'cy') => PLANS.map(([root, snapshot]) => openDistrictSearch(root, snapshot, language));
const SEARCHES = { en: searches('en'), cy: searches('cy') };
const find = (language: 'en' | 'cy', text: string) => foundTogether(SEARCHES[language].map((search) => search.find(text)));

it('finds in the texts of all partnerships, and not in their titles alone', () => {
  expect(find('en', 'needle bins')[0]?.path).toMatch(/^\/maidstone\//u);
  expect(find('en', '£37,104')[0]).toMatchObject({ partnership: 'Safer Maidstone Partnership', fit: 'all' });
  expect(find('en', 'bracken').map(({ path }) => path)).toContain('/dyffryn/priorities/fires-set-on-purpose');
  expect(
    new Set(
      find('en', 'domestic abuse')
        .slice(0, 4)
        .map(({ partnership }) => partnership),
    ).size,
  ).toBe(2);
  expect(find('en', 'zebra')).toEqual([]);
});

it('keeps what has all that was asked for before what has part of it, of whichever partnership', () => {
  const found = find('en', 'bracken school');
  expect(found.length).toBeGreaterThan(0);
  expect(new Set(found.map(({ fit }) => fit)).size).toBe(1);
});

it('stands in Welsh too where one of them publishes in Welsh, and leads there to its Welsh pages', () => {
  const html = renderPartnershipIndex(indexIn('cy'), { at: 'home' });
  expect(html).toContain('<html lang="cy" dir="ltr">');
  expect(html).toContain('href="/dyffryn/cy/priorities/fires-set-on-purpose">Dyffryn: Tanau bwriadol</a>');
  expect(html).toContain('href="/maidstone/priorities/substance-misuse"');
  expect(html).toContain('hrefLang="en" href="/"');
  // What is shared is told by what it means, in whichever language it is shown.
  expect(html).toMatch(/Cam-drin domestig, a thrais yn erbyn menywod a merched<\/th><td[^>]*>2 o 2/u);
  const text = 'dân';
  const found = renderPartnershipIndex(indexIn('cy'), { at: 'search', text, found: find('cy', text) });
  expect(found).toContain('href="/dyffryn/cy/priorities/fires-set-on-purpose"');
  expect(renderPartnershipIndex(indexIn('en'), { at: 'home' })).toContain('hrefLang="cy" href="/cy"');
});

it('shows rates of one subject beside each other, in whichever language each partnership names it', () => {
  const districts = [...indexIn('cy').districts].map((district) => {
    const isWelsh = district.language === 'cy';
    const rates = [
      { title: isWelsh ? 'Bwrgleriaeth' : 'Burglary', keptTitle: 'Burglary', slug: 'burglary', rate: 4, from: '2016-01', population: '' },
    ];
    return { ...district, rates };
  });
  const html = renderPartnershipIndex({ ...indexIn('cy'), districts }, { at: 'home' });
  expect(html).toContain('<th scope="row">Bwrgleriaeth</th>');
  expect(html).toContain('4.00 yn 2016');
  expect(html).toContain('href="/dyffryn/cy/trends/burglary/rate"');
  expect(html).toContain('href="/maidstone/trends/burglary/rate"');
});

it('draws together for the agreement of a county what its partnerships say comes first and put before it, until that lapses', () => {
  const [found] = indexIn('en').districts;
  if (found === undefined || found.countyPart === null) throw new Error('Maidstone is in Kent');
  const swale = {
    ...found,
    root: '/swale',
    site: '/swale',
    name: 'Safer Swale (made up)',
    area: 'Swale',
    countyPart: {
      ...found.countyPart,
      districts: ['Swale'],
      matters: ['Lorries parked along the A249'],
      aligned: [{ body: 'Kent', text: 'Kent Community Safety Agreement 2014-17 (made up to be listed)' }],
    },
  };
  const pageOn = (today: string, districts: readonly (typeof found)[]) =>
    renderPartnershipIndex({ ...indexIn('en'), today, districts: [...districts] }, { at: 'agreement' });
  const html = pageOn('2026-05-01', [found, swale]);
  expect(html).toContain('For the community safety agreement of Kent');
  expect(html).toContain('by 31 March 2027');
  // Every topic that both say should be prioritised, once for each.
  for (const { slug } of found.prioritised) {
    expect(html).toContain(`href="/maidstone/how-we-chose#${slug}"`);
    expect(html).toContain(`href="/swale/how-we-chose#${slug}"`);
  }
  expect(found.prioritised.length).toBeGreaterThan(3);
  expect(html).toContain('<li>Lorries parked along the A249</li>');
  expect(html).toContain('<li>Kent: Kent Community Safety Agreement 2014-17 (made up to be listed)</li>');
  expect(html).toContain('Ashford, Canterbury');
  // On a Welsh page what stands in English is marked so: a name that is about nothing known by its words, and the regulations.
  const inWelsh = renderPartnershipIndex({ ...indexIn('cy'), districts: [found, swale] }, { at: 'agreement' });
  expect(inWelsh).toMatch(/<th [^>]*lang="en-GB"[^>]*>Community Resilience<\/th>/u);
  expect(inWelsh).toMatch(/<span lang="en-GB">Crime and Disorder \(Formulation/u);
  expect(pageOn('2026-05-01', [found])).toContain('the law asks for no agreement between them');
  const until = '2028-03-31';
  const ending = [found, swale].map((one) => ({ ...one, countyPart: one.countyPart === null ? null : { ...one.countyPart, until } }));
  expect(pageOn('2028-03-31', ending)).toContain('by 31 March 2028');
  const after = pageOn('2028-04-01', ending);
  expect(after).toContain('ended on 31 March 2028');
  expect(after).not.toContain('A249');
  expect(renderPartnershipIndex({ ...indexIn('en'), districts: [found, swale] }, { at: 'home' })).toContain('href="/agreement"');
  expect(renderPartnershipIndex(indexIn('en'), { at: 'home' })).not.toContain('href="/agreement"');
});
