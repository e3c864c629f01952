import './testing/addresses.ts';
import { snapshotsOf } from '@saferplan/messages/testing';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { FACTS } from '@saferplan/partnership-maidstone/facts';
import { type DOMNode, type HtmlElement, HtmlValidate, Parser } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { published, SITE as site } from './testing/published.ts';
import { pageAddresses, renderPage } from './render.tsx';

const snapshots = snapshotsOf(maidstone);
const editions = snapshots.toReversed().map((snapshot) => published(snapshot));

/** What residents type who ask for what the document is careful about: of results only an excerpt is shown. */
const SEARCHES = ['needles', 'violent crime', 'road safety', 'custody', 'grant', 'one stop shop', 'gangs', 'night time economy'];

/** Every page of both editions, those to embed and some results of searches, as a tree of its elements. */
const trees: ReadonlyMap<string, HtmlElement> = await readTrees();

async function readTrees(): Promise<ReadonlyMap<string, HtmlElement>> {
  const parser = new Parser(await new HtmlValidate().getConfigFor('page.html'));
  const addresses = [...pageAddresses(editions, site), ...SEARCHES.map((query) => `/search?q=${encodeURIComponent(query)}`)];
  return new Map(
    addresses.map((address) => {
      const [path = '/', query = ''] = address.split('?');
      const { html } = renderPage({ site, editions, path, query: new URLSearchParams(query), today: '2018-04-01' });
      return [address, parser.parseHtml(html)] as const;
    }),
  );
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': '’', nbsp: ' ' };
const isElement = (node: DOMNode): node is HtmlElement => node.nodeType === 1;
const HIDDEN = new Set(['style', 'script', 'head']);
const INLINE = new Set(['a', 'b', 'strong', 'em', 'span', 'abbr', 'mark', 'dfn', 'i', 'small', 'time', 'ins', 'del']);

/** What is read of an element: without what only draws, and with a space where a block ends. */
function textOf(node: DOMNode): string {
  if (!isElement(node)) return node.textContent;
  if (HIDDEN.has(node.tagName)) return '';
  const own = node.childNodes.map(textOf).join('');
  return INLINE.has(node.tagName) ? own : ` ${own} `;
}

const tidied = (text: string): string =>
  text.replaceAll(/&(?<name>[#\w]+);/gu, (whole, name: string) => ENTITIES[name] ?? whole).replaceAll(/\s+/gu, ' ');

const pages: ReadonlyMap<string, string> = new Map([...trees].map(([address, tree]) => [address, tidied(textOf(tree))]));

/** What is read as one: a paragraph, or the item, row, card or figure that it stands in; a heading with what stands under it. */
const UNITS = new Set(['li', 'tr', 'article', 'figure']);
const HEADINGS = new Set(['h2', 'h3', 'h4', 'summary', 'dt', 'dd']);

/** A section under a heading of the third level or lower: what stands in it is read together. */
const isSmallSection = ({ tagName, childElements }: HtmlElement): boolean =>
  tagName === 'section' && childElements.some((child) => child.tagName === 'h3' || child.tagName === 'h4');

/** The paragraphs that hold a figure, each with the text of what it is read with. */
function paragraphsWith(tree: HtmlElement, is: RegExp): readonly string[] {
  const found: string[] = [];
  const visit = (element: HtmlElement, unit: HtmlElement | null): void => {
    if (HIDDEN.has(element.tagName)) return;
    const within = UNITS.has(element.tagName) || isSmallSection(element) ? element : unit;
    const own = element.childNodes.filter((child) => !isElement(child) || INLINE.has(child.tagName));
    if (is.test(tidied(own.map(textOf).join(''))))
      found.push(tidied(textOf(within ?? (HEADINGS.has(element.tagName) ? (element.parent ?? element) : element))));
    for (const child of element.childNodes) if (isElement(child) && !INLINE.has(child.tagName)) visit(child, within);
  };
  visit(tree, null);
  return found;
}

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
  ['drug offences, 345', /\b345\b/u, /Psychoactive Substances Act/u, /anti-social-behaviour$/u],
  ['hospital admissions, 637', /\b637\b/u, /overlap|July and August 2015 are in both/u],
  ['reoffending, 45%', /45%/u, /As the programme reports it/u],
  ['road casualties, 20.6%', /20\.6%/u, /limited action/u],
  ['the night time economy, £60 million', /£60/u, /[Aa]bout £60|is considered/u],
  ['the grant, £37,104', /£37,104/u, /£38,000/u],
  ['the number of the Community Safety Unit', /01634 602000/u, /may be wrong|01634 is the code of Medway/u],
  [
    'the One Stop Shop',
    /Gateway|Salvation Army/u,
    /Gateway[\s\S]*Salvation Army|Salvation Army[\s\S]*Gateway|Ring before you go|gives two places/u,
  ],
  ['the scores', /bore out the five/u, /does not print the scores/u],
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
      const holding = [...trees].flatMap(([path, tree]) =>
        elsewhere?.test(path) === true ? [] : paragraphsWith(tree, is).map((text) => [path, text] as const),
      );
      expect(holding.length).toBeGreaterThan(0);
      expect(holding.filter(([, text]) => !saidWith.test(text)).map(([path, text]) => `${path}: ${text.slice(0, 200)}`)).toEqual([]);
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
