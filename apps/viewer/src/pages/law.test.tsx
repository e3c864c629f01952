import { buildSnapshot, type Snapshot } from '@saferplan/domain/publication';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { expect, it, vi } from 'vitest';

vi.stubGlobal('STYLESHEET_ADDRESS', '/assets/viewer.css');
vi.stubGlobal('SCRIPT_ADDRESS', '/assets/enhance.js');
vi.stubGlobal('SEARCH_SCRIPT_ADDRESS', '/assets/search.js');
vi.stubGlobal('FONT_ADDRESSES', ['/assets/font.woff2']);
const { renderPage } = await import('../render.tsx');

const [oldest] = maidstone.editions;
if (oldest === undefined) throw new Error('Maidstone has editions');
const built = buildSnapshot({ ...maidstone, ...oldest }, null, maidstone.observations);
if (!built.ok) throw new Error('Maidstone’s oldest edition can be published');
const snapshot: Snapshot = built.value;

const STRATEGY = 'Crime and Disorder (Formulation and Implementation of Strategy) Regulations 2007';

/** The page of the law, of an edition. */
const lawOf = (of: Snapshot): string =>
  renderPage({
    site: { origin: 'https://plan.example.org', root: '', accessibility: {} },
    editions: [{ snapshot: of, sha256: 'a'.repeat(64), publishedAt: '2026-11-23T10:00:00.000Z', storedAs: 4 }],
    path: '/law',
    today: '2018-04-01',
  }).html;

it('names each law once, and in each row its year alone', () => {
  const html = lawOf(snapshot);
  expect(html.split(STRATEGY)).toHaveLength(2);
  expect(html).toContain('regulation 7(a), 2007</a>');
  expect(html).toContain('section 5(1), 1998</a>');
});

it('names the law in every row where two are of one year, since a year would not tell which', () => {
  const html = lawOf({
    ...snapshot,
    law: snapshot.law.map((provision) =>
      provision.law.title.en.endsWith('2009')
        ? { ...provision, law: { ...provision.law, title: { en: 'Other Rules 2007', cy: null } } }
        : provision,
    ),
  });
  expect(html.split(STRATEGY).length).toBeGreaterThan(20);
  expect(html).toContain('Other Rules 2007');
  expect(html).not.toContain('regulation 7(a), 2007');
});

it('says how many of each group are answered before what opens', () => {
  const html = lawOf(snapshot);
  const groups = [...html.matchAll(/<section><h2>[^<]+<\/h2>(?<next>[\s\S]*?)<table/gu)].map(({ groups: found }) => found?.['next'] ?? '');
  expect(groups.length).toBeGreaterThanOrEqual(5);
  for (const next of groups) expect(next).toContain('<details class="more folded"><summary>');
  expect(groups[0]).toContain('1 answered, 13 not found');
});
