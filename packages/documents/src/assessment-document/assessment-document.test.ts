import { surveyQuestions } from '@saferplan/domain/assessment';
import { type EditionContent, planElementsOf } from '@saferplan/domain/plan';
import { buildSnapshot, type Snapshot, withRestricted } from '@saferplan/domain/publication';
import { SNAPSHOT_WORDINGS } from '@saferplan/messages/published/wordings';
import { rankTopics } from '@saferplan/domain/scoring';
import { leicester, leicesterMatrix } from '@saferplan/domain/scoring/cases';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { describe, expect, it } from 'vitest';
import { writePdf } from '../pdf/write-pdf.ts';
import { siteWordsForTests } from '../testing/site-words.ts';
import { writeWord } from '../word/write-word.ts';
import { assessmentDocument, type AssessmentOptions } from './assessment-document.ts';

const [older, newer] = maidstone.editions;
if (older === undefined || newer === undefined) throw new Error('there are two editions');
const content: EditionContent = { ...maidstone, ...newer };
const previous = { label: older.edition.label, planElements: planElementsOf(older.items) };
function snapshotOf(edition: EditionContent): Snapshot {
  const built = buildSnapshot(SNAPSHOT_WORDINGS, edition, previous, maidstone.observations);
  if (!built.ok) throw new Error('it can be published');
  return built.value;
}
const snapshot = snapshotOf(content);

const options: AssessmentOptions = {
  language: 'en',
  status: { kind: 'published', at: '2026-11-25T10:00:00.000Z', sha256: 'a'.repeat(64), address: 'https://plan.example.org/', storedAs: 3 },
  version: 'public',
  siteWords: siteWordsForTests,
  drawChart: ({ slug }) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50"><title>${slug}</title><path d="M0 0h100v50"/></svg>`,
  drawFunnel: () => null,
  drawMap: () => null,
};
const draft = { kind: 'draft', at: '2026-11-25T10:00:00.000Z', marking: 'official-sensitive' } as const;
const textOf = (value: unknown): string => JSON.stringify(value);

it('areas that cannot be compared are named beside the funnel of a finding, as in the chapter of neighbours', () => {
  const [series] = snapshot.series;
  const area = (name: string, count: number | null) => ({ name, isOwn: name === 'Maidstone', count, people: 1000 });
  const claims: Snapshot['neighbours'][number]['comparison']['claims'] = [
    { kind: 'cannot-tell', why: 'too-few-areas', rate: 10, pooledRate: 12, per: 1000, areas: 2, needed: 6 },
    { kind: 'place', place: 2, tied: 1, from: 1, to: 2, areas: 2 },
    { kind: 'left-out', areas: [{ name: 'Gravesham', why: 'no-count' }] },
  ];
  const neighbours: Snapshot['neighbours'] = [
    {
      series: series?.slug ?? '',
      area: 'Maidstone',
      group: { title: 'Neighbours', reason: 'They lie around it.', source: '' },
      from: '2016-01',
      to: '2016-12',
      interval: 'month',
      per: 1000,
      population: 'Census 2011',
      populationSource: '',
      areas: [area('Maidstone', 10), area('Swale', 14), area('Gravesham', null)],
      comparison: { state: 'cannot-tell', claims },
      otherPopulations: [],
    },
  ];
  const document = textOf(assessmentDocument({ ...snapshot, neighbours }, options));
  expect(document.split('Not compared: Gravesham').length - 1).toBe(2);
});

/** The published edition with the topics and the ranking of Leicester's matrix; its extract gives no reason for what it left out. */
const WHY = 'It is dealt with by the fire service alone.';
function withLeicester(): Snapshot {
  const ranking = rankTopics(
    leicester,
    leicesterMatrix.map(([id, probability, harm]) => ({
      id,
      answers: { 'how-probable': `l${probability.toString()}`, 'how-harmful': `l${harm.toString()}` },
    })),
  );
  const slugOf = (title: string): string => title.toLowerCase().replaceAll(' ', '-');
  return {
    ...snapshot,
    topics: leicesterMatrix.map(([title, , , , , printed]) => ({
      slug: slugOf(title),
      title,
      summary: '',
      reviews: null,
      informs: [],
      findings: [],
      series: [],
      completedActions: [],
      recommendation: printed === null ? 'not-recorded' : 'watch',
      reason: '',
      departure: printed === null ? '' : WHY,
    })),
    scoring: [
      {
        model: { id: leicester.id, version: 1, hash: '', name: leicester.name, provenance: leicester.provenance, restricted: false },
        topics: ranking.topics.map(({ id, rank, rankInWords, score }) => ({
          topic: slugOf(id),
          rank,
          rankInWords,
          band: score.band ?? '',
          ...(score.total === null ? {} : { total: score.total, steps: score.steps.map(SNAPSHOT_WORDINGS.en.scoreStep) }),
        })),
      },
    ],
  };
}

describe('a strategic assessment as a document', () => {
  const document = assessmentDocument(snapshot, options);

  it('has levels by topic, place, changes and why, last year, ranking and what is recommended', () => {
    expect(document.chapters.map(({ title }) => title)).toEqual([
      'Summary',
      'Levels and patterns by topic',
      'What has changed, and why',
      'What was done since the last assessment',
      'Scores and ranking',
      'What is recommended',
      'What the law asks, and where this plan answers',
      'About this document',
    ]);
    const all = textOf(document.chapters);
    for (const { title, completedActions, findings } of snapshot.topics)
      for (const part of [title, ...completedActions.map(({ text }) => text), ...findings.map(({ measure }) => measure)])
        expect(all).toContain(textOf(part).slice(1, -1));
    expect(all).toContain('The plan says 34%; its own numbers give 18.8%.');
  });

  it('draws each chart once, under the first topic that it informs', () => {
    const charts = document.chapters.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'chart'));
    const informing = new Set(snapshot.topics.flatMap(({ series }) => series));
    expect(charts).toHaveLength(informing.size);
    expect(textOf(document.chapters)).toContain('the chart stands under “');
  });

  it('reproduces a published matrix to the last product and band, with what was high and not included, and why', () => {
    const { chapters } = assessmentDocument(withLeicester(), options);
    const tables = chapters.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])));
    const ranking = tables.find(({ caption }) => caption === 'Topics by Leicester risk matrix 2010/11');
    expect(ranking?.head).toEqual(['Place', 'Topic', 'Score', 'Band', 'In the plan?']);
    expect(ranking?.rows).toEqual(
      leicesterMatrix.map(([title, , , product, band, printed], index) => [
        (index + 1).toString(),
        title,
        product.toString(),
        band,
        printed === null ? 'Not recorded' : `Not included: ${WHY}`,
      ]),
    );
    expect(textOf(chapters)).toContain('Score = Probability × Harm = 17 × 11 = 187');
  });

  it('keeps what is restricted to partners out of the version for everybody, and marks the other on every page', () => {
    const restricted: EditionContent = {
      ...content,
      shared: {
        ...content.shared,
        series: content.shared.series.map((series, index) =>
          index === 0 ? { ...series, title: 'Only for partners', audience: 'partners' } : series,
        ),
      },
    };
    expect(textOf(assessmentDocument(snapshotOf(restricted), options))).not.toContain('Only for partners');
    const full = assessmentDocument(snapshotOf(withRestricted(restricted)), { ...options, version: 'full', status: draft });
    expect(textOf(full)).toContain('Only for partners');
    expect(full.mark).toBe('OFFICIAL-SENSITIVE · Draft of 25 November 2026');
    expect(textOf(full)).toContain('It is not for publication.');
    expect(document.mark).toBe('');
  });

  it('says of a wave of a survey whether its change is more than chance, or that nobody can say', () => {
    const wave = (when: string, percent: number, base: number | null, question: string) =>
      ({ question, answer: 'safe', survey: '', when, percent, base, source: '' }) as const;
    const asked = surveyQuestions([
      wave('2021-03', 90, 2000, 'By day?'),
      wave('2022-03', 88, 2000, 'By day?'),
      wave('2021-03', 65, null, 'After dark?'),
      wave('2022-03', 67, null, 'After dark?'),
    ]);
    const surveys = asked.map((one) => ({ ...one, waves: one.waves.map((each) => ({ ...each })) }));
    const { chapters } = assessmentDocument({ ...snapshot, surveys }, options);
    const voice = textOf(chapters.find(({ title }) => title === 'What residents say'));
    expect(voice).toContain('−2 points: more than chance (p = 0.043)');
    expect(voice).toContain('“safe”');
    expect(voice).toContain('["March 2022","67%","not stated","–","Not known whether more than chance: how many answered is not stated"]');
  });

  it('counts the answers to scrutiny: day 28 is in time, day 29 is late', () => {
    const recommendation = (answeredOn: string | null, text: string) =>
      ({
        text,
        committee: '',
        madeTo: '',
        response: '',
        done: '',
        madeOn: '2017-03-01',
        dueOn: '2017-03-29',
        answeredOn,
        answer: answeredOn === null ? 'not-answered' : 'accepted',
      }) as const;
    const scrutiny = [recommendation('2017-03-29', 'One'), recommendation('2017-03-30', 'Two'), recommendation(null, 'Three')];
    const { chapters } = assessmentDocument({ ...snapshot, scrutiny }, options);
    const said = textOf(chapters.find(({ title }) => title === 'What scrutiny recommended'));
    expect(said).toContain('3 recommendations: 1 answered within 28 days, 1 later, 1 not answered.');
    expect(said).toContain('Accepted, on 30 March 2017, later than 28 days');
  });

  it('tells which chapter was changed for which version, by whom to members alone, and nothing where no change is recorded', () => {
    const chapterVersions = [
      { chapter: 'levels', version: 1, changedOn: '2026-01-08', against: null },
      { chapter: 'levels', version: 2, changedOn: '2026-03-02', against: '2026-02-01' },
    ] as const;
    const titles = ['Versions by chapter'];
    const tableOf = (changedBy: AssessmentOptions['changedBy'], language: 'en' | 'cy' = 'en') => {
      const made = assessmentDocument(
        { ...snapshot, chapterVersions: [...chapterVersions] },
        { ...options, language, changedBy: changedBy ?? null },
      );
      return made.chapters.find(({ title }) => titles.includes(title))?.blocks.find(({ kind }) => kind === 'table');
    };
    expect(tableOf(null)).toMatchObject({
      head: ['Chapter', 'Version', 'Changed last on', 'Compared with'],
      rows: [
        ['Levels and patterns by topic', '1', '8 January 2026', 'the first version'],
        ['Levels and patterns by topic', '2', '2 March 2026', 'version 1, published on 1 February 2026'],
      ],
    });
    expect(tableOf([{ ...chapterVersions[1], by: ['Ann', 'Bob'] }])).toMatchObject({
      rows: [expect.anything(), expect.arrayContaining(['Ann, Bob'])],
    });
    expect(document.chapters.map(({ title }) => title)).not.toContain('Versions by chapter');
  });

  it('holds the register of risks and what the law asks where the partnership publishes them', () => {
    const asked = { ...content, partnership: { ...content.partnership, features: [...content.partnership.features, 'law' as const] } };
    const risk = (title: string, likelihood: number | null, impact: number | null, level: number | null) =>
      ({ title, likelihood, impact, level, owner: 'The chair', control: 'Asked each quarter' }) as const;
    const risks = [risk('Funding ends', 2, 5, 10), risk('Nobody judged it', null, 3, null), risk('Staff leave', 4, 4, 16)];
    const { chapters } = assessmentDocument({ ...snapshotOf(asked), risks }, options);
    const tableIn = (name: string) => chapters.find(({ title }) => title === name)?.blocks.find(({ kind }) => kind === 'table');
    expect(tableIn('Risks to the plan')).toMatchObject({
      rows: [
        ['Staff leave', '16', 'Asked each quarter', 'The chair'],
        ['Funding ends', '10', 'Asked each quarter', 'The chair'],
        ['Nobody judged it', 'not judged', 'Asked each quarter', 'The chair'],
      ],
    });
    const lawTables = chapters
      .find(({ title }) => title.startsWith('What the law asks'))
      ?.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    expect(lawTables?.map(({ caption }) => caption)).toContain('Crime and Disorder Act 1998');
    const law = textOf(lawTables);
    expect(law).toContain('"regulation 11(d)"');
    expect(law).toContain('Nothing found.');
    const none = assessmentDocument({ ...snapshot, law: [] }, options).chapters.map(({ title }) => title);
    expect(none.filter((title) => /law asks|Risks/u.test(title))).toEqual([]);
  });

  it('is PDF/UA and Word, in Welsh too', async () => {
    const welsh = assessmentDocument(snapshot, { ...options, language: 'cy' });
    expect(welsh.chapters.map(({ title }) => title)).toContain('Beth a argymhellir');
    const pdf = Buffer.from(await writePdf(welsh)).toString('latin1');
    expect(['<pdfuaid:part>1</pdfuaid:part>', '/Lang (cy-GB)'].filter((mark) => !pdf.includes(mark))).toEqual([]);
    expect(Buffer.from(await writeWord(welsh)).toString('latin1', 0, 2)).toBe('PK');
  });
});
