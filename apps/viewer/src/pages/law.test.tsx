import '../testing/addresses.ts';
import type { Snapshot } from '@saferplan/domain/publication';
import { snapshotsOf } from '@saferplan/messages/testing';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { expect, it } from 'vitest';
import { published, SITE } from '../testing/published.ts';
import { renderPage } from '../render.tsx';

const [snapshot] = snapshotsOf(maidstone);
if (snapshot === undefined) throw new Error('Maidstone has editions');

const STRATEGY = 'Crime and Disorder (Formulation and Implementation of Strategy) Regulations 2007';

/** The page of the law, of an edition. */
const lawOf = (of: Snapshot): string =>
  renderPage({
    site: SITE,
    editions: [published(of)],
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
