import './testing/addresses.ts';
import { planElementsOf } from '@saferplan/domain/plan';
import { buildSnapshot, type Snapshot } from '@saferplan/domain/publication';
import { SNAPSHOT_WORDINGS } from '@saferplan/messages/published/wordings';
import { snapshotsOf } from '@saferplan/messages/testing';
import { SeriesMarkId } from '@saferplan/domain/shared';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { published } from './testing/published.ts';
import type { Site } from './view.ts';
import { pageAddresses, renderPage } from './render.tsx';

const comparedTo = ({ edition, items }: (typeof maidstone.editions)[number]) => ({
  label: edition.label,
  planElements: planElementsOf(items),
});
const snapshots = snapshotsOf(maidstone);
/** In both languages, so that the words of each are on every page once. */
const bilingual = (snapshot: Snapshot): Snapshot => ({ ...snapshot, partnership: { ...snapshot.partnership, languages: ['en', 'cy'] } });
const editions = snapshots.toReversed().map((snapshot) => published(bilingual(snapshot)));
const site: Site = {
  origin: 'https://plan.example.org',
  root: '',
  accessibility: {
    maidstone: { on: '2026-11-25', pages: 24, widths: [1280, 320], colours: ['light', 'dark', 'forced'], byKeyboard: true, violations: [] },
  },
};
const [current] = snapshots.toReversed();
if (current === undefined) throw new Error('there are two editions');

const paths = pageAddresses(editions, site);
/** Those that stand on their own, and not in a page of somebody else's. */
const whole = paths.filter((path) => !path.includes('/embed/'));
const renderedPages = new Map<string, ReturnType<typeof renderPage>>();
/** A page, made once however often the tests ask for it. */
function render(path: string, query = ''): ReturnType<typeof renderPage> {
  const address = `${path}?${query}`;
  const page = renderedPages.get(address) ?? renderPage({ site, editions, path, query: new URLSearchParams(query) });
  renderedPages.set(address, page);
  return page;
}

// Roles may be said twice: a cell that is laid out as a block says that it is one.
const NOT_ASKED = ['long-title', 'tel-non-breaking', 'prefer-native-element', 'no-redundant-role'];
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { ...Object.fromEntries(NOT_ASKED.map((rule) => [rule, 'off' as const])), 'no-implicit-button-type': 'error' },
});

describe('a page in another language than the partnership writes in', () => {
  /** The words between tags, outside drawings, choices and what is marked as English. */
  const unmarked = (html: string): string =>
    html
      .slice(html.indexOf('<body'))
      .replaceAll(/<(?<name>script|option|svg)\b[^>]*>[\s\S]*?<\/\k<name>>/gu, '')
      .replaceAll(/<span lang="en-GB">[^<]*<\/span>/gu, '')
      .replaceAll(/<[^>]+>/gu, '\n');

  it('marks what the partnership wrote, where it stands alone, in part, or as a name within a sentence', () => {
    const { html } = render('/cy/');
    const { edition, priorities } = current;
    expect(html).toContain(`<span lang="en-GB">${edition.headline}</span>`);
    for (const text of [edition.headline, edition.introduction, ...priorities.map(({ summary }) => summary)])
      expect(unmarked(html)).not.toContain(text);
    expect(html).toContain('<b><span lang="en-GB">Mental Health</span></b> <span class="rail-verb">newydd fel blaenoriaeth');
    expect(render('/cy/changes').html).toContain('Mae <span lang="en-GB">Mental Health</span> yn newydd');
    expect(unmarked(html)).not.toMatch(/Substance Misuse|recorded offences/u);
    expect(unmarked(html)).toContain('Blaenoriaethau');
    expect(render('/cy/trends/drugs').html).toContain(
      '<dt>Ffynhonnell</dt><dd><span lang="en-GB">data.police.uk, street-level crime files',
    );
  });

  it('leaves pages in its own language as they are', () => {
    expect(render('/').html).not.toContain('<span lang=');
  });
});

describe('every public page', () => {
  it.each(paths)('%s is there, is valid HTML, and needs neither script nor inline style', async (path) => {
    const { status, html } = render(path);
    expect(status).toBe(200);
    expect(html).not.toMatch(/<script(?! (?:defer="" src="\/assets\/|type="application\/ld\+json"))|\sstyle=|\son[a-z]+=/);
    const report = await validator.validateString(html);
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
      ),
    ).toEqual([]);
  });

  it('links to nothing that is not there', () => {
    // Each address is rendered once, however many pages link to it.
    const statuses = new Map<string, number>();
    const statusOf = (address: string): number => {
      const status = statuses.get(address) ?? render(address).status;
      statuses.set(address, status);
      return status;
    };
    for (const path of whole) {
      const links = [...render(path).html.matchAll(/href="(?<href>\/[^"]*)"/g)].map(({ groups }) => groups?.['href'] ?? '');
      expect(links.length).toBeGreaterThan(5);
      for (const link of links)
        if (!/^\/(?:assets|cards|data)\/|\/slides\/.+\.(?:svg|png)$|^\/feed\.atom$|\/plan\.(?:pdf|docx)$/.test(link))
          expect(`${path} → ${link}: ${statusOf(link.split(/[?#]/u)[0] ?? '').toString()}`).toBe(`${path} → ${link}: 200`);
    }
  });

  it('lets everything that scrolls be reached by keyboard, under a name', () => {
    const scrolling = whole.flatMap((path) => [...render(path).html.matchAll(/<div class="[^"]*\bscrolls\b[^>]*>/g)].map(([tag]) => tag));
    expect(scrolling.length).toBeGreaterThan(5);
    for (const tag of scrolling) expect(tag).toMatch(/ role="region" aria-label="[^"]{4,}" tabindex="0">$/);
  });

  it('has the emergency numbers, one main heading, and a way past the navigation', () => {
    for (const path of whole) {
      const { html } = render(path);
      expect(html).toContain('href="tel:999"');
      expect(html).toContain('href="tel:101"');
      expect(html.match(/<h1/g)).toHaveLength(1);
      expect(html).toContain('href="#main"');
    }
  });
});

describe('what time has done to an edition', () => {
  const on = (today: string, path = '/') => renderPage({ site, editions, path, today }).html;
  const whole2016 = published({ ...current, adoption: [{ move: 'adopt', on: '2017-04-12', body: 'Council', reason: '' }] });

  it('is said at the top of every page once its last day is over, and not before', () => {
    expect(on('2018-03-31')).not.toContain('This plan’s year is over.');
    for (const path of whole.filter((one) => !one.startsWith('/editions/') && !one.startsWith('/cy/')))
      expect(on('2018-04-01', path)).toContain('<b>This plan’s year is over.</b> It ran from 1 April 2017 to 31 March 2018.');
    expect(on('2018-04-01', '/cy/')).toContain('Mae blwyddyn y cynllun hwn ar ben.');
  });

  it('calls only the current year this year', () => {
    expect(on('2017-10-01')).toContain('This year’s priorities');
    expect(on('2018-04-01')).not.toContain('This year');
    expect(on('2017-03-01')).not.toContain('This year');
  });

  it('says of an action that is neither done nor stopped that its date has passed, from the day after', () => {
    const page = '/priorities/organised-crime-groups';
    expect(on('2017-08-31', page)).not.toContain('Date passed, not reported');
    expect(on('2017-09-01', page).match(/Date passed, not reported/g)).toHaveLength(1);
    expect(on('2018-04-01', page).match(/Date passed, not reported/g)).toHaveLength(2);
  });

  it('says on every page of an edition whose adoption is not recorded that it is not, and since when', () => {
    expect(on('2017-10-01', '/contacts')).toContain(
      'It was put to a meeting on 28 March 2017; <a href="/#standing">no adoption is recorded',
    );
    expect(on('2017-10-01', '/editions/2016-17/')).toContain('No adoption is recorded here');
    expect(on('2017-10-01', '/editions/2016-17/')).toContain('You are reading the edition of 2016-17.');
    expect(renderPage({ site, editions: [whole2016], path: '/', today: '2017-10-01' }).html).not.toContain('no adoption is recorded');
  });

  it('names who recommended a change, and that no decision is recorded', () => {
    const html = on('2017-10-01', '/changes');
    expect(html).toContain('<dt>Recommended by</dt><dd>Communities, Housing and Environment Committee');
    expect(html).toContain('14 February 2017: 9 for, 0 against, 0 abstained');
    expect(html).toContain('<dt>Decided by</dt><dd class="is-late">No record held</dd>');
    expect(on('2017-10-01', '/priorities/substance-misuse')).toContain('What was decided is not recorded here.');
  });
});

describe('what is not there', () => {
  it.each([
    '/priorities/no-such',
    '/themes/no-such',
    '/trends/no-such',
    '/editions/1999-00/',
    '/editions/2017-18/nope',
    '/priorities/mental-health/more',
    '/admin2',
  ])('%s is a 404 with ways on', (path) => {
    const { status, html } = render(path);
    expect(status).toBe(404);
    expect(html).toContain('We cannot find this page');
  });

  it('before anything is published there is a page that says so', () => {
    expect(renderPage({ site, editions: [], path: '/' })).toMatchObject({
      status: 404,
      html: expect.stringContaining('No plan is published yet'),
    });
  });
});

describe('what the partnership writes', () => {
  it('is shown as words, never read as HTML', () => {
    const hostile = JSON.parse(JSON.stringify(current).replaceAll('Mental Health', '<img src=x onerror=alert(1)>')) as Snapshot;
    const { html } = renderPage({ site, editions: [published(hostile)], path: '/' });
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img');
  });
});

describe('a trend', () => {
  it('begins with what it means, tells a gap from zero, and gives the numbers', () => {
    const { html } = render('/trends/violence-and-sexual-offences');
    expect(html).toContain('Since April 2016 the number of recorded offences has been higher than usual');
    expect(html).toContain('no figures');
    expect(html).toMatch(/<th scope="row">July 2015<\/th><td>missing<\/td>/);
    expect(html).toMatch(/<th scope="row">July 2016<\/th><td>312<\/td>/);
    expect(html).toContain('href="/data/series/violence-and-sexual-offences.csv"');
  });

  it('prints the reason for new limits', () => {
    const last = maidstone.editions.at(-1);
    const [first] = maidstone.shared.series;
    if (last === undefined || first === undefined) throw new Error('there are editions and series');
    const before = maidstone.editions[0];
    const mark = { kind: 'phase', cause: 'recording-practice', reason: 'Incidents are counted by a new rule.' } as const;
    const id = SeriesMarkId.parse('mrk_example');
    const marks = [{ id, position: 0, version: 1, seriesId: first.id, at: '2016-01', mark }];
    const content = { ...maidstone, ...last, shared: { ...maidstone.shared, 'series-mark': marks } };
    const built = buildSnapshot(SNAPSHOT_WORDINGS, content, before === undefined ? null : comparedTo(before), maidstone.observations);
    if (!built.ok) throw new Error(built.failure.map(({ remark }) => remark.code).join(' '));
    const path = `/trends/${first.slug}`;
    const { html } = renderPage({ site, editions: [published(built.value)], path, query: new URLSearchParams() });
    expect(html).toContain('from January 2016');
    expect(html).toContain('Incidents are counted by a new rule.');
  });

  it('of a series kept for partners is nowhere in what is published', () => {
    const [first] = maidstone.shared.series;
    if (first === undefined) throw new Error('there are series');
    const series = [{ ...first, audience: 'partners' as const }, ...maidstone.shared.series.slice(1)];
    const last = maidstone.editions.at(-1);
    if (last === undefined) throw new Error('there are editions');
    const before = maidstone.editions[0];
    const content = { ...maidstone, ...last, shared: { ...maidstone.shared, series } };
    const built = buildSnapshot(SNAPSHOT_WORDINGS, content, before === undefined ? null : comparedTo(before), maidstone.observations);
    expect(built.ok && built.value.series.map(({ slug }) => slug)).not.toContain(first.slug);
    expect(built.ok && built.value.topics.flatMap((topic) => topic.series)).not.toContain(first.slug);
  });
});

describe('on a page about abuse', () => {
  it('help comes before everything else', () => {
    const { html } = render('/priorities/domestic-abuse-and-other-violent-crime');
    expect(html.indexOf('0808 2000247')).toBeLessThan(html.indexOf('Is it working?'));
  });
});

describe('how topics ranked', () => {
  const [edition, before] = maidstone.editions.toReversed();
  if (edition === undefined || before === undefined) throw new Error('there are two editions');
  const scored = (restricted: boolean): Snapshot => {
    const items = { ...edition.items, score: edition.items.score.map((score) => ({ ...score, illustrative: false })) };
    const models = maidstone.shared['scoring-model'].map((model) => ({ ...model, definition: { ...model.definition, restricted } }));
    const content = { ...maidstone, ...edition, items, shared: { ...maidstone.shared, 'scoring-model': models } };
    const built = buildSnapshot(SNAPSHOT_WORDINGS, content, comparedTo(before), maidstone.observations);
    if (!built.ok) throw new Error(built.failure.map(({ remark }) => remark.code).join(' '));
    return built.value;
  };
  const pageOf = (snapshot: Snapshot) => renderPage({ site, editions: [published(snapshot)], path: '/how-we-chose' }).html;

  it('an example is never published, and the page says that there is no ranking', () => {
    expect(current.scoring).toEqual([]);
    expect(render('/how-we-chose').html).toContain('is not published for this edition');
  });

  it('stands as places and bands, with what each topic became and how it was scored', async () => {
    const html = pageOf(scored(false));
    expect(html).toMatch(/<td>1<\/td><th scope="row"><a href="#anti-social-behaviour">/);
    expect(html).toContain('Place 2= of 8 (High) by Partnership factors.');
    expect(html).toContain('Factors = 5 + 3 + 5 + 4 = 17');
    expect(html).toContain('cannot be compared with any');
    expect((await validator.validateString(html)).valid).toBe(true);
  });

  it('of a restricted model is place and band, and nothing else of it leaves the house', () => {
    const snapshot = scored(true);
    const [first] = snapshot.scoring;
    expect(Object.keys(first?.model ?? {})).toEqual(['id', 'version', 'hash', 'name', 'provenance', 'restricted']);
    expect(Object.keys(first?.topics[0] ?? {})).toEqual(['topic', 'rank', 'rankInWords', 'band']);
    const text = JSON.stringify(snapshot.scoring) + pageOf(snapshot);
    for (const { definition } of maidstone.shared['scoring-model'])
      for (const { criteria } of definition.groups) for (const { question } of criteria) expect(text).not.toContain(question);
  });
});

describe('the accessibility statement', () => {
  type Accessibility = Snapshot['partnership']['accessibility'];
  const statementOf = (accessibility: Partial<Accessibility>, changed: Partial<Site> = {}, path = '/accessibility'): string => {
    const partnership = { ...current.partnership, languages: ['en', 'cy'] as ('en' | 'cy')[] };
    const snapshot = { ...current, partnership: { ...partnership, accessibility: { ...partnership.accessibility, ...accessibility } } };
    return renderPage({ site: { ...site, ...changed }, editions: [published(snapshot)], path, query: new URLSearchParams() }).html;
  };
  const contact = {
    name: 'Access team',
    about: 'Answers within five days.',
    email: 'a@example.org',
    telephone: '01234 567890',
    address: '1 High Street',
  };

  it('has the headings of the model statement and names who enforces the regulations, in each language', () => {
    const headings = (html: string): string[] =>
      [...(/<main[^]*<\/main>/u.exec(html)?.[0] ?? '').matchAll(/<h[23]>(?<text>[^<]+)<\/h[23]>/gu)].map(
        ({ groups }) => groups?.['text'] ?? '',
      );
    const english = statementOf({});
    expect(headings(english)).toEqual([
      'How accessible this site is',
      'Feedback and contact information',
      'Enforcement procedure',
      'Technical information about this site’s accessibility',
      'Compliance status',
      'Content that is not accessible',
      'Preparation of this accessibility statement',
    ]);
    expect(english).toContain('Equality and Human Rights Commission');
    const welsh = statementOf({}, {}, '/cy/accessibility');
    expect(headings(welsh)).toHaveLength(7);
    expect(welsh).toContain('Comisiwn Cydraddoldeb a Hawliau Dynol');
  });

  it('gives no contact that the partnership has not given for it, and says so', () => {
    const html = statementOf({ contact: null, otherForms: null });
    expect(html).toContain('has not given a contact for the accessibility of this site');
    for (const { name, telephone } of current.contacts.filter(({ category }) => category === 'service'))
      for (const part of [name, telephone].filter((text) => text !== '')) expect(/<main[^]*<\/main>/u.exec(html)?.[0]).not.toContain(part);
  });

  it('gives the contact of the partnership, and the one for other forms as what it is', () => {
    const html = statementOf({ contact });
    for (const part of ['Access team', 'mailto:a@example.org', 'tel:01234567890', '1 High Street', 'Answers within five days.'])
      expect(html).toContain(part);
    expect(html).not.toContain('has not given a contact');
    const main = /<main[^]*<\/main>/u.exec(statementOf({}))?.[0];
    expect(main).toContain('has not given a contact for the accessibility of this site');
    expect(main).toMatch(/in other forms[^]*agenda of the committee meeting of 28 March 2017[^]*Caroline Matthews[^]*01622 602743/u);
  });

  it('rests on the run over the pages of this partnership alone, and claims no more than was found', () => {
    const tested = statementOf({});
    expect(tested).toContain('On 25 November 2026, 24 pages of this site were tested');
    expect(tested).toContain('1,280 and 320 pixels wide, in light, dark and forced colours');
    expect(tested).toContain('does not show that the site complies in full');
    const { maidstone: ours } = site.accessibility;
    if (ours === undefined) throw new Error('the site has a run');
    const untested = statementOf({}, { accessibility: { dyffryn: ours } });
    expect(untested).toContain('its pages have not been tested');
    expect(untested).not.toMatch(/axe-core|25 November|24 pages|partially compliant/u);
    const failing = statementOf({}, { accessibility: { maidstone: { ...ours, violations: ['/trends: a chart has no name'] } } });
    expect(failing).toContain('partially compliant');
    expect(failing).toContain('/trends: a chart has no name');
  });

  it('lists what the partnership says is not accessible, and when it prepared and reviewed the statement', () => {
    const html = statementOf({ notAccessible: 'The map has no text.', preparedOn: '2026-03-01', reviewedOn: '2026-09-02' });
    for (const part of ['The map has no text.', 'partially compliant', 'was prepared on 1 March 2026', 'last reviewed on 2 September 2026'])
      expect(html).toContain(part);
    expect(statementOf({})).toContain('is not recorded. It was published with the plan on 23 November 2026');
  });
});
