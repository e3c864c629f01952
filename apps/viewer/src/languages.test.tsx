import './testing/addresses.ts';
import { type Snapshot, snapshotIn } from '@saferplan/domain/publication';
import { snapshotsOf } from '@saferplan/messages/testing';
import { partnership as dyffryn } from '@saferplan/partnership-dyffryn';
import { describe, expect, it } from 'vitest';
import type { PublishedEdition } from './view.ts';
import { openSearches, pageAddresses, renderPage, searchEntries } from './render.tsx';

const editions: readonly PublishedEdition[] = snapshotsOf(dyffryn)
  .map((snapshot, index) => ({
    snapshot,
    sha256: `hash-${index.toString()}`,
    publishedAt: '2026-01-05T09:00:00Z',
    storedAs: snapshot.version,
  }))
  .toReversed();
const [current] = editions;
if (current === undefined) throw new Error('there are two editions');
const site = { origin: 'https://plan.example', root: '', accessibility: {} };
const render = (path: string, of = editions): string => renderPage({ site, editions: of, path, today: '2026-05-01' }).html;
const addresses = pageAddresses(editions, site).filter((path) => !path.includes('/embed/'));

/** What a page says outside everything that is marked as being in a language of its own; what cannot be marked is left out. */
function unmarked(html: string): readonly string[] {
  const texts: string[] = [];
  const open: { name: string; isMarked: boolean }[] = [];
  const body = html.slice(html.indexOf('<body'));
  for (const [token] of body.matchAll(/<(?<name>script|style|option|textarea|svg)\b[^>]*>[\s\S]*?<\/\k<name>>|<[^>]+>|[^<]+/gu)) {
    const tag = /^<(?<close>\/?)(?<name>[a-z0-9]+)(?<rest>[^>]*)>/u.exec(token)?.groups;
    if (!token.startsWith('<')) {
      if (!open.some(({ isMarked }) => isMarked)) texts.push(token.trim());
    } else if (tag?.['close'] === '/')
      open.splice(
        open.findLastIndex(({ name }) => name === tag['name']),
        1,
      );
    else if (tag !== undefined && !/^(?:br|hr|img|input|meta|link|script|style|option|textarea|svg|col|wbr)$/u.test(tag['name'] ?? ''))
      open.push({ name: tag['name'] ?? '', isMarked: /\slang="/u.test(tag['rest'] ?? '') });
  }
  return texts.filter((text) => text !== '');
}

/** Words that are English and nothing in Welsh. */
const ENGLISH =
  /(?<![\p{L}’'&;-])(?:the|and|of|with|which|this|that|from|have|has|been|they|their|for|what|where|who|are|into)(?![\p{L}’'-])/iu;

const stringsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];

const own = new Set(stringsIn(snapshotIn(current.snapshot, 'cy')));
/** What is written in English and said in Welsh too. */
const english = new Set(stringsIn({ ...current.snapshot, translations: {} }).filter((text) => text.length > 12 && !own.has(text)));

describe('a Welsh page of a plan in both languages', () => {
  const welsh = addresses.filter((path) => path === '/cy' || path.startsWith('/cy/'));

  it('is there for every English one', () => {
    expect(welsh.length).toBeGreaterThan(20);
    expect(welsh).toHaveLength(addresses.length / 2);
  });

  it.each(welsh)('%s has no English that is not marked', (path) => {
    const said = unmarked(render(path));
    expect(said.length).toBeGreaterThan(10);
    // The name of a journal stands as it is in both.
    expect(said.filter((text) => ENGLISH.test(text.replace('Journal of the Royal', '')) || english.has(text))).toEqual([]);
  });

  it('says in Welsh what is written in Welsh, and in English, marked, what is not', () => {
    const html = render('/cy/priorities/abuse-at-home');
    expect(html).toContain('Helpu’r rhai sy’n cael eu brifo, ac atal y rhai sy’n brifo.');
    expect(html).not.toContain('Help those who are hurt');
    const risks = [{ title: 'Funding ends', likelihood: 2, impact: 5, level: 10, owner: '', control: '' }];
    const withRisks = [{ ...current, snapshot: { ...current.snapshot, risks } }];
    for (const table of ['findings', 'risks']) expect(render('/cy/data', withRisks)).toContain(`href="/data/cy/${table}.csv"`);
    expect(render('/data', withRisks)).toContain('href="/data/risks.csv"');
    const { translations: _translations, ...untranslated } = current.snapshot;
    const [, ...older] = editions;
    const before = render('/cy/priorities/abuse-at-home', [{ ...current, snapshot: untranslated }, ...older]);
    expect(before).toContain('<span lang="en-GB">Help those who are hurt, and stop those who hurt.</span>');
  });
});

describe('an English page of a plan in both languages', () => {
  it('is what it would be without a translation, to the byte, but for what searches find', () => {
    const bare = editions.map((one): PublishedEdition => {
      const { translations: _translations, ...snapshot } = one.snapshot;
      return { ...one, snapshot: snapshot satisfies Snapshot };
    });
    for (const path of addresses.filter((one) => !one.startsWith('/cy'))) expect(render(path, bare), path).toBe(render(path));
  });
});

describe('a priority in easy read', () => {
  const path = '/priorities/abuse-at-home/easy-read';
  it('is a page of its own, a sentence a paragraph, in either language, to which the priority leads', () => {
    for (const [prefix, snapshot] of [
      ['', current.snapshot],
      ['/cy', snapshotIn(current.snapshot, 'cy')],
    ] as const) {
      const written = snapshot.priorities.find(({ slug }) => slug === 'abuse-at-home')?.easyRead ?? '';
      const html = render(`${prefix}${path}`);
      expect(written.split('\n').length).toBeGreaterThan(5);
      for (const sentence of written.split('\n')) expect(html).toContain(`<p>${sentence}</p>`);
      expect(addresses).toContain(`${prefix}${path}`);
      expect(render(`${prefix}/priorities/abuse-at-home`)).toContain(`href="${prefix}${path}"`);
    }
  });

  it('is nowhere where the partnership has not written it', () => {
    expect(addresses.filter((one) => one.endsWith('/easy-read') && !one.includes('abuse-at-home'))).toEqual([]);
    expect(render('/priorities/ways-home')).not.toContain('easy-read');
    expect(render('/priorities/ways-home/easy-read')).toContain('We cannot find this page');
  });
});

describe('a search of a plan in both languages', () => {
  it('finds a page by what either language says, and shows the language of the page', () => {
    const searches = openSearches(current.snapshot);
    for (const language of ['en', 'cy'] as const)
      for (const query of ['bracken farmers', 'rhedyn ffermwyr'])
        expect(
          searches(language)
            .find(query)
            .map(({ path }) => path),
          `${language} ${query}`,
        ).toContain('/priorities/fires-set-on-purpose');
    expect(searchEntries(current.snapshot, 'cy').find(({ path }) => path === '/priorities/ways-home')?.title).toBe('Ffyrdd adref');
  });
});
