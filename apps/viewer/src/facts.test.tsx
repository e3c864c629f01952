import './testing/addresses.ts';
import { snapshotsOf } from '@saferplan/domain/publication/testing';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { FACTS } from '@saferplan/partnership-maidstone/facts';
import { describe, expect, it } from 'vitest';
import { published, SITE as site } from './testing/published.ts';
import { pageAddresses, renderPage } from './render.tsx';

const snapshots = snapshotsOf(maidstone);
const editions = snapshots.toReversed().map((snapshot) => published(snapshot));

/** What residents type who ask for what the document is careful about: of results only an excerpt is shown. */
const SEARCHES = ['needles', 'violent crime', 'road safety', 'custody', 'grant', 'one stop shop', 'gangs', 'night time economy'];

/** Every page of both editions, those to embed and some results of searches, as it is read: without what only draws or hides. */
const pages: ReadonlyMap<string, string> = new Map(
  [...pageAddresses(editions, site), ...SEARCHES.map((query) => `/search?q=${encodeURIComponent(query)}`)].map((address) => {
    const [path = '/', query = ''] = address.split('?');
    const { html } = renderPage({ site, editions, path, query: new URLSearchParams(query), today: '2018-04-01' });
    const text = html
      .replaceAll(/<(?<name>style|script)\b[\s\S]*?<\/\k<name>>/gu, ' ')
      .replaceAll(/<[^>]+>/gu, ' ')
      .replaceAll('&#x27;', '’')
      .replaceAll(/\s+/gu, ' ');
    return [address, text] as const;
  }),
);

/** What the table of facts forbids, where it is words and not the value of a field: single words have other uses on other pages. */
const NEVER_SAID = FACTS.flatMap(({ claim, neverSays }) =>
  neverSays.filter((words) => words.includes(' ') && !words.includes('"')).map((words) => [claim, words] as const),
);

/** What is told of a figure wherever it stands, and pages where the same signs are another figure or the doubt itself. */
const SAID_WITH: readonly (readonly [figure: string, is: RegExp, saidWith: RegExp, elsewhere?: RegExp])[] = [
  ['domestic abuse, 2,683', /2,683/u, /need not mean a worsening/u],
  ['domestic abuse, 34%', /34%/u, /18\.8%/u],
  ['violent crime, 26.3%', /26\.3%/u, /may be attributed to a change/u],
  ['mental health, 75%', /\b75%/u, /Approximately 75%/u],
  ['needle exchanges, 20%', /[−-]20%|20% reduction/u, /21\.6%/u],
  ['drug offences, 345', /\b345\b/u, /Psychoactive Substances Act/u, /anti-social-behaviour$|^\/search/u],
  ['hospital admissions, 637', /\b637\b/u, /overlap|July and August 2015 are in both/u],
  ['reoffending, 45%', /45%/u, /As the programme reports it/u],
  ['road casualties, 20.6%', /20\.6%/u, /limited action/u],
  ['the night time economy, £60 million', /£60/u, /[Aa]bout £60|is considered/u],
  ['the grant, £37,104', /£37,104/u, /£38,000/u, /^\/search/u],
  ['the number of the Community Safety Unit', /01634 602000/u, /may be wrong|01634 is the code of Medway/u, /^\/search/u],
  [
    'the One Stop Shop',
    /Gateway|Salvation Army/u,
    /Gateway[\s\S]*Salvation Army|Salvation Army[\s\S]*Gateway|Ring before you go|gives two places/u,
  ],
  ['the scores', /bore out the five/u, /does not print the scores/u, /^\/search/u],
];

describe('every public page says what the document of 2017 says, and no more', () => {
  it('is tried on pages of every kind', () => {
    for (const path of [
      '/',
      '/progress',
      '/changes',
      '/changes/2016-17/2017-18',
      '/how-we-chose',
      '/law',
      '/about',
      '/embed/priorities/mental-health',
    ])
      expect([...pages.keys()]).toContain(path);
    expect(NEVER_SAID.length).toBeGreaterThan(20);
  });

  it.each(NEVER_SAID)('%s: never “%s”', (_, words) => {
    expect([...pages].filter(([, text]) => text.includes(words)).map(([path]) => path)).toEqual([]);
  });

  for (const [figure, is, saidWith, elsewhere] of SAID_WITH)
    it(`${figure} never stands without what is said of it`, () => {
      const holding = [...pages].filter(([path, text]) => is.test(text) && elsewhere?.test(path) !== true);
      expect(holding.length).toBeGreaterThan(0);
      expect(holding.filter(([, text]) => !saidWith.test(text)).map(([path]) => path)).toEqual([]);
    });

  it('that Road Safety ends is told as a recommendation wherever its end is told', () => {
    for (const path of ['/', '/changes', '/how-we-chose', '/changes/2016-17/2017-18'])
      expect(pages.get(path)).toMatch(/recommended (?:to end|for removal|to go)|Recommended to go/u);
  });

  it('nobody is said to have adopted the plan', () => {
    for (const [path, text] of pages)
      expect(`${path}: ${/Council (?:has )?(?:adopted|approved) (?:it|the plan)\b|was adopted (?:on|by)/u.exec(text)?.[0] ?? ''}`).toBe(
        `${path}: `,
      );
  });
});
