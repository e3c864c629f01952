import './testing/addresses.ts';
import type { Snapshot } from '@saferplan/domain/publication';
import { snapshotsOf } from '@saferplan/messages/testing';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { describe, expect, it } from 'vitest';
import { published, SITE as site } from './testing/published.ts';
import { pageAddresses, renderPage } from './render.tsx';

const snapshots = snapshotsOf(maidstone);
/** Crime of one ward, as published: the police files stand in a database, which this test does without. */
const places: NonNullable<Snapshot['places']> = {
  from: '2016-01',
  to: '2016-12',
  source: 'data.police.uk',
  threshold: 5,
  measures: ['Burglary', 'Drugs'],
  totals: [100, 50],
  wards: [{ code: 'E05004990', name: 'Park Wood', total: 150, counts: [100, 50] }],
  smallAreas: [],
  outside: 0,
  outlines: null,
};
const editions = snapshots.toReversed().map((snapshot, index) => published(index === 0 ? { ...snapshot, places } : snapshot, 3));

const pageAt = (address: string) => {
  const [path = '/', query = ''] = address.replace(/#.*/u, '').split('?');
  return renderPage({ site, editions, path, query: new URLSearchParams(query), today: '2018-04-01' });
};

/** What a page says, in its order, without what only serves to draw or to hide; closed parts are left out. */
const textOf = (html: string): string =>
  html
    .slice(html.indexOf('<main'), html.indexOf('<footer'))
    .replaceAll(/<(?<name>svg|script|select|details)\b[\s\S]*?<\/\k<name>>/gu, ' ')
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll('&#x27;', '’')
    .replaceAll(/\s+/gu, ' ');

/** What a reader sees who follows a link: the page from its top, or from the part that the link names, which a browser opens where it is closed. */
function seenAt(address: string): string {
  const { html } = pageAt(address);
  const [, part] = address.split('#');
  if (part === undefined) return textOf(html);
  const at = html.indexOf(`id="${part}"`);
  expect(at, `${address} is a part of its page`).toBeGreaterThan(0);
  return textOf(`<main>${html.slice(html.lastIndexOf('<', at))}`);
}

/** What fits on the first screen of a phone of 360 × 740, below the numbers and the name: some 19 lines of 42 letters. */
const ONE_SCREEN = 800;

/** A question, the way to its answer by the links of the pages or by the search, and what answers it on the first screen. */
const QUESTIONS: readonly (readonly [question: string, way: readonly string[], answer: RegExp])[] = [
  ['Is burglary up?', ['/trends', '/trends/burglary'], /Burglary: as usual/u],
  ['Is burglary up, without leaving the page of all trends?', ['/trends'], /As usual: [^.]*Burglary/u],
  ['What is recorded where I live?', ['/place', '/place?ward=park-wood'], /150 crimes and incidents were recorded in Park Wood in 2016/u],
  ['Who deals with noise?', ['/contacts'], /Community Safety Unit/u],
  ['What became of road safety?', ['/changes'], /one was recommended to end \(Road Safety/u],
  ['Is violence getting worse?', ['/trends', '/trends/violence-and-sexual-offences'], /Higher than in 2014/iu],
  ['What is being done about drugs?', ['/priorities/substance-misuse'], /none of its 4 actions/u],
  [
    'Did the needle bin help?',
    ['/priorities/substance-misuse', '/priorities/substance-misuse#done-before'],
    /The needle bin in Brenchley Gardens continues to reduce needle finds by 50%/u,
  ],
  ['Has anything of it been done yet?', ['/progress'], /0 of 12/u],
  ['What are the priorities?', ['/'], /Gangs and Child Sexual Exploitation/u],
  ['Who decided on this plan?', ['/decisions'], /Council/u],
  ['How did you choose these priorities?', ['/how-we-chose'], /recommend/u],
  ['I am being hurt at home: whom do I call?', ['/priorities/domestic-abuse-and-other-violent-crime'], /0808 2000247/u],
  ['Who is in charge?', ['/partners'], /Its Chief Executive chairs the partnership/u],
  ['Who is in charge, asked of the search?', ['/search', '/search?q=who+is+in+charge'], /Its Chief Executive chairs the partnership/u],
  ['How do I report a crime?', ['/search', '/search?q=report+a+crime'], /Maidstone Police Station Contact 101/u],
  ['What does it cost, and who pays?', ['/search', '/search?q=who+pays+for+it'], /Maidstone Borough Council is due to receive £37,104/u],
  ['How much money was there?', ['/decisions', '/decisions#money-1'], /Community Safety Grant 2017-18: £37,104/u],
  ['Where are the figures for a spreadsheet?', ['/data'], /CSV for a spreadsheet/u],
  ['Is the plan still in force?', ['/'], /This plan’s year is over/u],
  ['When does it end?', ['/about'], /It ran from 1 April 2017 to 31 March 2018/u],
  ['What must it do by law?', ['/law'], /Of \d+ things asked of a plan for 2017-18/u],
  ['How do I tell you that something is wrong here?', ['/feedback'], /Say what is wrong, missing or hard to understand/u],
  ['Whose data are kept of me?', ['/privacy'], /controller/u],
];

it.each(QUESTIONS)('%s is answered within two clicks and one phone screen', (_, way, answer) => {
  expect(way.length).toBeLessThanOrEqual(2);
  let from = '/';
  for (const address of way) {
    const { html, status } = pageAt(from);
    expect(status).toBe(200);
    const [, part] = address.split('#');
    const [path = '', query] = part === undefined ? address.split('?') : [`#${part}`];
    // A form leads on as a link does: with a choice that it offers, or with words.
    const leads =
      address === from ||
      (query === undefined
        ? html.includes(`href="${path}"`)
        : html.includes(`action="${path}"`) &&
          (html.includes('type="search"') || html.includes(`value="${new URLSearchParams(query).values().next().value ?? ''}"`)));
    expect(`${from} leads to ${address}: ${leads.toString()}`).toBe(`${from} leads to ${address}: true`);
    from = address;
  }
  expect(seenAt(from).slice(0, ONE_SCREEN)).toMatch(answer);
});

it('names every table and each of its rows on every page, and no two places by one link', () => {
  for (const path of pageAddresses(editions, site).filter((one) => !one.startsWith('/embed/') && !one.startsWith('/editions/2016'))) {
    const { html } = pageAt(path);
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
    for (const [table] of main.matchAll(/<table\b[\s\S]*?<\/table>/g)) {
      expect(`${path}: ${table.slice(0, 60)} ${/<caption\b/.test(table) ? 'named' : 'without a name'}`).toContain(' named');
      const rows = [...table.slice(table.indexOf('<tbody')).matchAll(/<tr\b[\s\S]*?<\/tr>/g)];
      expect(rows.filter(([row]) => !row.includes('<th')).map(([row]) => `${path}: ${row.slice(0, 80)}`)).toEqual([]);
    }
    const leads = new Map<string, string>();
    for (const { groups } of main.matchAll(/<a\b[^>]*href="(?<href>[^"]*)"[^>]*>(?<text>[\s\S]*?)<\/a>/g)) {
      const name = (groups?.['text'] ?? '').replaceAll(/<[^>]+>/g, '').trim();
      const href = groups?.['href'] ?? '';
      expect(`${path}: ${name} leads to ${leads.get(name) ?? href}`).toBe(`${path}: ${name} leads to ${href}`);
      leads.set(name, href);
    }
  }
});

/**
 * For how old a reader the sentences of a page are written: the Automated Readability Index (Smith and Senter 1967), a school grade of
 * the United States, and the five years before the first. It counts letters a word and words a sentence; names and titles of laws
 * weigh in it as any word does.
 */
function readingAge(html: string): number | null {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const paragraphs = [...main.matchAll(/<(?<tag>p|li)\b[^>]*>(?<text>(?:(?!<(?:p|li|ul|svg)\b)[\s\S])*?)<\/\k<tag>>/gu)].map(({ groups }) =>
    (groups?.['text'] ?? '')
      .replaceAll(/<[^>]+>/gu, '')
      .replaceAll('&#x27;', '’')
      .replaceAll(/\s+/gu, ' ')
      .trim(),
  );
  const sentences = paragraphs
    .flatMap((text) => text.match(/[^.!?]+(?:[.!?]+(?=\s|$)|[.](?=\S)[^.!?]*)*/gu) ?? [])
    .filter((one) => one.trim().split(' ').length > 3);
  const words = sentences.flatMap((one) => one.trim().split(' ')).filter((word) => /[\p{L}\d]/u.test(word));
  if (sentences.length < 3) return null;
  const letters = words.join('').replaceAll(/[^\p{L}\d]/gu, '').length;
  return 4.71 * (letters / words.length) + 0.5 * (words.length / sentences.length) - 21.43 + 5;
}

describe('the sentences of a page are for a reader of', () => {
  const ages = pageAddresses(editions, site)
    .filter((path) => !path.startsWith('/embed/') && !path.startsWith('/editions/'))
    .flatMap((path) => {
      const age = readingAge(pageAt(path).html);
      return age === null ? [] : [{ path, age }];
    });

  /** What pages for analysts say of files. */
  const MOST: Readonly<Record<string, number>> = { '/data': 19 };

  it.each(ages.map(({ path, age }) => [Math.round(age), path] as const))('%i years: %s', (years, path) => {
    expect(years).toBeLessThanOrEqual(MOST[path] ?? 16);
  });

  it('twelve years or less on more than half of the pages', () => {
    expect(ages.filter(({ age }) => age < 12.5).length).toBeGreaterThan(ages.length / 2);
  });

  it('more, the longer words and sentences are', () => {
    const of = (sentence: string) => readingAge(`<main>${`<p>${sentence}</p>`.repeat(3)}</main>`) ?? 0;
    expect(of('The cat sat on the mat.')).toBeLessThan(6);
    expect(of('Notwithstanding considerable organisational responsibilities, authorities collaborated.')).toBeGreaterThan(25);
  });
});
