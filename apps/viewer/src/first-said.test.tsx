import './testing/addresses.ts';
import type { Snapshot } from '@saferplan/domain/publication';
import { snapshotsOf } from '@saferplan/messages/testing';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { describe, expect, it } from 'vitest';
import { published, SITE as site } from './testing/published.ts';
import { renderPage } from './render.tsx';

const snapshots = snapshotsOf(maidstone);
const editions = snapshots.toReversed().map((snapshot) => published(snapshot, 2));

describe('what a page says first', () => {
  const on = (path: string) => renderPage({ site, editions, path, today: '2018-04-01' }).html;

  it('is what was reported, which dates have passed, and what the charts say', () => {
    const html = on('/');
    expect(html).toContain('None of its 12 actions has been reported on, and 2 dates have passed.');
    expect(html).toContain('Drug offences: as usual. Violence and sexual offences: higher than in 2014.');
    expect(html).toContain('<b>0 of 4</b> actions reported; <b>2 dates have passed</b>');
    // Every hedge of a figure stands with it.
    expect(html).toContain('More recorded incidents need not mean a worsening.');
    expect(html).toContain('Approximately 75%.');
    expect(html).toContain('No record of it is held here');
  });

  it('is which lists the law or practice asks for stand there: of case reviews counts alone, and what is late or not known as such', () => {
    const [newest, ...older] = editions;
    if (newest === undefined) throw new Error('there are two editions');
    const answered = { text: 'Report each quarter', committee: 'Scrutiny', madeTo: '', response: 'We will', done: '' } as const;
    const snapshot: Snapshot = {
      ...newest.snapshot,
      scrutiny: [
        { ...answered, madeOn: '2017-01-01', dueOn: '2017-01-29', answer: 'accepted', answeredOn: '2017-01-30' },
        { ...answered, text: 'Meet in public', madeOn: null, dueOn: null, answer: 'not-answered', answeredOn: null },
        // Of these it is not known whether they were answered in time.
        { ...answered, text: 'Name a lead', madeOn: null, dueOn: null, answer: 'accepted', answeredOn: '2017-02-01' },
        { ...answered, text: 'Count twice', madeOn: '2017-01-01', dueOn: '2017-01-29', answer: 'accepted', answeredOn: null },
        { ...answered, text: 'Ask residents', madeOn: '2017-01-01', dueOn: '2017-01-29', answer: 'not-accepted', answeredOn: '2017-01-29' },
      ],
      caseReviews: [{ period: '2016-17', applications: 7, thresholdNotMet: 0, reviewsHeld: null, withRecommendations: 1, source: '' }],
      dataGaps: [{ title: 'Assaults seen by hospitals', why: 'No counts come', remedy: '', owner: 'Analyst', by: '2017-09-01' }],
      risks: [
        { title: 'Nobody judged it', likelihood: null, impact: 3, level: null, owner: '', control: '' },
        { title: 'Funding ends', likelihood: 2, impact: 5, level: 10, owner: 'The chair', control: 'Asked each quarter' },
      ],
    };
    const html = (path: string, of = snapshot) => renderPage({ site, editions: [{ ...newest, snapshot: of }, ...older], path }).html;
    const decisions = html('/decisions');
    expect(decisions).toContain(
      '5 recommendations: 1 answered within 28 days, 1 later, 1 not answered, 2 answered with a date not recorded.',
    );
    expect(decisions).toContain('Accepted, on 30 January 2017, later than 28 days. We will');
    expect(decisions).toContain('Accepted, date not recorded. We will');
    expect(decisions).toContain('<caption class="visually-hidden">What scrutiny recommended</caption>');
    const allKnown = { ...snapshot, scrutiny: snapshot.scrutiny.slice(0, 2) };
    expect(html('/decisions', allKnown)).toContain('0 answered within 28 days, 1 later, 1 not answered.');
    expect(decisions).toMatch(/>7<.*>0<.*>not stated<.*>1</su);
    expect(html('/how-we-chose')).toContain('Assaults seen by hospitals');
    // The gravest first; what nobody has judged is no small risk.
    expect(html('/progress')).toMatch(/Funding ends.*10 of 25.*likelihood 2, impact 5.*The chair.*Nobody judged it.*not judged/su);
    expect(html('/data')).toContain('/data/risks.csv');
    expect(html('/progress', newest.snapshot)).not.toContain('id="risks"');
    expect(html('/data', newest.snapshot)).not.toContain('risks.csv');
    // Where nothing is kept, nothing stands there.
    expect(html('/decisions', newest.snapshot)).not.toContain('case-reviews');
  });

  it('is, of what was only recommended to end, that: in a sentence, in the picture and on the first page', () => {
    const changes = on('/changes');
    expect(changes).toContain(
      'one was recommended to end (Road Safety (killed or seriously injured)), two were merged into one and two are new.',
    );
    expect(changes).toContain('>recommended to end</text>');
    expect(changes).not.toContain('>ended</text>');
    // From priority to priority a ribbon, else a broken line; a cross for what goes, a plus for each that is new.
    const drawn = (part: string) => changes.split(`"lineage-${part}"`).length - 1;
    expect(['ribbon', 'thread', 'sign'].map(drawn)).toEqual([5, 3, 3]);
    expect(changes).toContain('Road Safety was recommended to end as a priority.');
    expect(on('/')).toContain(
      'One was split, one stays, one is now a theme, one was recommended to end, two were merged into one and two are new.',
    );
    const [newest, ...older] = editions;
    if (newest === undefined) throw new Error('there are two editions');
    const meeting = newest.snapshot.meetings[0] ?? null;
    const lineage = newest.snapshot.lineage.map((decision) => ({ ...decision, meeting }));
    const decided = renderPage({
      site,
      editions: [{ ...newest, snapshot: { ...newest.snapshot, lineage } }, ...older],
      path: '/changes',
    }).html;
    expect(decided).toContain('one has ended (Road Safety');
    expect(decided).toContain('>ended</text>');
  });

  it('is that nobody can say, where nothing was reported', () => {
    expect(on('/priorities/substance-misuse')).toContain(
      'We cannot say: none of its 4 actions and none of its 5 measures has been reported.',
    );
    expect(on('/priorities/domestic-abuse-and-other-violent-crime')).toContain('Violence and sexual offences: higher than in 2014');
  });

  it('is how many series had changed, those by more than chance first', () => {
    const html = on('/trends');
    expect(html).toContain('3 of 14 series had changed by December 2016');
    expect(html).toContain('About 303 a month, against 207: 46% more in the same 11 months.');
    expect(html.indexOf('Shoplifting')).toBeLessThan(html.indexOf('id="others"'));
    // Named above the charts as what is as usual, and its chart stands behind those that changed.
    expect(html).toMatch(/<b>As usual: <\/b>.*>Burglary<.*id="changed"/u);
    expect(html.lastIndexOf('>Burglary<')).toBeGreaterThan(html.indexOf('id="others"'));
    expect(on('/trends/violence-and-sexual-offences')).toContain('December 2014 to December 2015: no figures (13 missing)');
  });

  it('is the rate of a whole year and whose number of people it is by, where one asks for it by a link', () => {
    expect(on('/trends/violence-and-sexual-offences')).not.toContain('Per 1,000 people');
    const [newest, ...older] = editions;
    if (newest === undefined) throw new Error('there are two editions');
    const people = { per: 1000, population: 'Census 2011', source: '', counts: [{ from: '2014-01', people: 155_143 }] };
    const series = newest.snapshot.series.map((one) => ({ ...one, people }));
    const withPeople = [{ ...newest, snapshot: { ...newest.snapshot, series } }, ...older];
    const at = (path: string) => renderPage({ site, editions: withPeople, path, today: '2018-04-01' });
    expect(at('/trends/violence-and-sexual-offences').html).toContain(
      'href="/trends/violence-and-sexual-offences/rate">Per 1,000 people</a>',
    );
    const { html } = at('/trends/violence-and-sexual-offences/rate');
    expect(html).toContain('Violence and sexual offences: about 23.5 per 1,000 people in 2016');
    expect(html).toContain('(155,143: Census 2011)');
    expect(html).toContain('In 2016 about 1.95 a month for each 1,000 people, against 1.33 in the same 11 months of 2014, 46% more.');
    expect(html).toContain('aria-current="page">Per 1,000 people</a>');
    expect(renderPage({ site, editions, path: '/trends/violence-and-sexual-offences/rate' }).status).toBe(404);
  });

  it('is, of privacy, who the controller is, or that it is not recorded; and how to tell of a page, or where to go instead', () => {
    expect(on('/privacy')).toContain('Which organisation is the controller is not recorded here.');
    expect(on('/privacy')).toContain('for 365 days at most');
    const [newest, ...older] = editions;
    if (newest === undefined) throw new Error('there are two editions');
    const privacy = { controller: 'Example Council', contact: null, lawfulBasis: 'Public task', more: '' };
    const partnership = { ...newest.snapshot.partnership, privacy };
    const recorded = [{ ...newest, snapshot: { ...newest.snapshot, partnership } }, ...older];
    const html = renderPage({ site, editions: recorded, path: '/privacy' }).html;
    expect(html).toContain('The controller is Example Council.');
    expect(html).not.toContain('is not recorded here.</p><h2>What you can');
    expect(on('/trends')).toContain('href="/feedback?about=/trends"');
    const asFiles = renderPage({ site: { ...site, isFiles: true }, editions, path: '/feedback' }).html;
    expect(asFiles).not.toContain('<form');
    expect(asFiles).toContain('href="https://plan.example.org/feedback"');
  });

  it('tells the same two counts once, and both figures where the plan’s own disagree', () => {
    const html = on('/priorities/substance-misuse');
    expect(html.match(/<strong class="tile-figure">345<\/strong>/gu)).toHaveLength(1);
    expect(html).toContain('<b>Two figures.</b> The plan says −20%; its own numbers give −21.6%.');
  });

  it('of two editions calls nothing new that the older does not record', () => {
    const html = on('/changes/2016-17/2017-18');
    expect(html).toContain('Recorded in 2017-18 alone, so nobody can say what is new in it.');
    expect(html).not.toContain('New: Go on supporting needle exchange');
    expect(html).toMatch(/<del>.*The misuse<\/del>/u);
    expect(html).toMatch(/<ins>.*fewer discarded needles\.<\/ins>/u);
    expect(html).toContain('<dd class="is-late">No record held</dd>');
  });
});
