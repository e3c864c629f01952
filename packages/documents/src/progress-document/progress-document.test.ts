import { newestSnapshotOf } from '@saferplan/messages/testing';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import exceljs from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writePdf } from '../pdf/write-pdf.ts';
import { siteWordsForTests } from '../testing/site-words.ts';
import { figuresWorkbook } from '../workbook/figures-workbook.ts';
import { writeWorkbook } from '../workbook/write-workbook.ts';
import { progressDocument, type ProgressOptions } from './progress-document.ts';
import { ragPicture } from '../progress/rag-picture.ts';
import type { ReportedProgress } from '../progress/reported-progress.ts';
import type { ScorecardInWords } from '../progress/scorecard-in-words.ts';
import { summaryDocument } from './summary-document.ts';

const snapshot = newestSnapshotOf(maidstone);
const [first] = snapshot.priorities;

const scorecard: ScorecardInWords = {
  title: 'Progress on one page',
  sentence: '1 of 2 actions reported.',
  numbers: [{ label: 'actions reported', count: 1, of: 2 }],
  measures: [
    {
      priority: first?.slug ?? '',
      series: null,
      title: 'Meetings held',
      change: 'No figure yet',
      assurance: 'Cannot say',
      target: '4 a year',
      owner: 'Kent Police',
      newest: 'Never reported',
    },
  ],
  series: [],
  passed: [{ action: 'Sign a protocol', priority: 'Drugs', who: 'Council', byWhen: '1 August 2017', now: 'Late, 2 months ago' }],
  headings: { measures: 'Measures', series: 'Figures', seriesLede: 'Beside them.', passed: 'Dates that have passed' },
  columns: {
    measure: 'Measure',
    change: 'Change',
    assurance: 'Will it?',
    target: 'Target',
    owner: 'Owner',
    newest: 'Newest',
    source: 'Source',
  },
  passedColumns: { action: 'Action', who: 'Who', byWhen: 'By when', now: 'Now' },
};
const reported: ReportedProgress = {
  since: '2017-04-01',
  until: '2017-10-01',
  counts: { green: 1, amber: 0, red: 2, done: 0, stopped: 0, 'not-reported': 0 },
  priorities: snapshot.priorities.map(({ title, actions }) => ({
    title,
    actions: actions.map(({ text }) => ({
      text,
      rating: { rag: 'red', due: '2017-08', reason: { code: 'late' } },
      updates: [{ on: '2017-06-10', done: 'Protocol drafted.', next: 'Sign it.' }],
    })),
  })),
};
const options: ProgressOptions = {
  language: 'en',
  status: { kind: 'draft', at: '2017-10-01T10:00:00.000Z', marking: 'official' },
  siteWords: siteWordsForTests,
  drawChart: () => '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50"><path d="M0 0h100v50"/></svg>',
  on: '2017-10-01',
  scorecard,
  reported,
};
const textOf = (value: unknown): string => JSON.stringify(value);
const pagesOf = async (document: Parameters<typeof writePdf>[0]): Promise<number> =>
  (
    Buffer.from(await writePdf(document))
      .toString('latin1')
      .match(/\/Type \/Page\b/gu) ?? []
  ).length;

describe('a report on progress as a document', () => {
  it('has the scorecard, each colour with its word and reason, and what was reported, for members', () => {
    const all = textOf(progressDocument(snapshot, options));
    for (const said of [
      'Red: late. It was due in August 2017 and is not done.',
      'Red: late: 2; Green: on track: 1',
      'Protocol drafted. Next: Sign it.',
      'Late, 2 months ago',
      '4 a year',
      'From 1 April 2017 to 1 October 2017',
      'OFFICIAL · Draft of 1 October 2017',
    ])
      expect(all).toContain(said);
  });

  it('has no colour and no word of what only members see, for everybody', () => {
    const status = { kind: 'published', at: '2017-10-01T10:00:00.000Z', sha256: '', address: '', storedAs: 3 } as const;
    const all = textOf(progressDocument(snapshot, { ...options, status, reported: null }));
    expect(all).not.toMatch(/Red: late|Protocol drafted|OFFICIAL/u);
    expect(all).toContain('As of 1 October 2017');
  });

  it('gives the reason in Welsh where a rule gave it, and a person’s own words as they are', () => {
    const own = { rag: 'green', due: null, reason: { code: 'chosen', said: 'The partner asked for time.' } } as const;
    const mixed = reported.priorities.map(({ title, actions }, index) => ({
      title,
      actions: actions.map((action) => (index === 0 ? { ...action, rating: own } : action)),
    }));
    const all = textOf(progressDocument(snapshot, { ...options, language: 'cy', reported: { ...reported, priorities: mixed } }));
    expect(all).toContain('Gwyrdd: ar y trywydd iawn. The partner asked for time.');
    expect(all).toContain('Coch: yn hwyr. Roedd i’w gwblhau in August 2017');
    expect(all).not.toContain('It was due');
  });

  it('draws every action in some colour, and nothing where there is none', () => {
    const count = fc.nat({ max: 40 });
    const counts = fc.record({ green: count, amber: count, red: count, done: count, stopped: count, 'not-reported': count });
    const names = { green: 'Green', amber: 'Amber', red: 'Red', done: 'Done', stopped: 'Stopped', 'not-reported': 'Not reported' };
    fc.assert(
      fc.property(counts, (some) => {
        const svg = ragPicture(some, names);
        const all = Object.values(some).reduce((sum, one) => sum + one, 0);
        if (svg === null) return all === 0;
        return Object.entries(names).every(([rag, name]) => svg.includes(`${name}: `) === some[rag as keyof typeof some] > 0);
      }),
    );
  });
});

describe('the figures as a workbook', () => {
  it('has every action, indicator and value once, with frozen heads, filters, numbers as numbers and days as dates', async () => {
    const sheets = figuresWorkbook(snapshot, { language: 'en', on: '2017-10-01', siteWords: siteWordsForTests, scorecard });
    const bytes = await writeWorkbook(sheets, { title: 'Plan', author: 'SMP', colour: '#0b5351', madeAt: '2017-10-01T10:00:00.000Z' });
    const book = new exceljs.Workbook();
    await book.xlsx.load(bytes.slice().buffer);
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Scorecard', 'Actions', 'Indicators', 'Series', 'Values']);
    for (const sheet of book.worksheets) {
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 1 });
      expect(sheet.autoFilter).toBeTruthy();
    }
    const rowsOf = (name: string): number => (book.getWorksheet(name)?.rowCount ?? 0) - 1;
    expect(rowsOf('Actions')).toBe(snapshot.priorities.flatMap(({ actions }) => actions).length);
    expect(rowsOf('Indicators')).toBe(snapshot.priorities.flatMap(({ indicators }) => indicators).length);
    expect(rowsOf('Values')).toBe(snapshot.series.flatMap(({ points }) => points).length);
    const values = book.getWorksheet('Values')?.getRow(2);
    const [point] = snapshot.series[0]?.points ?? [];
    expect([values?.getCell(2).value, values?.getCell(5).value]).toEqual([new Date(`${point?.period ?? ''}-01T00:00:00Z`), point?.value]);
    expect(values?.getCell(2).numFmt).toBe('mmm yyyy');
  });

  it('says what cannot be a formula as the text that it is', async () => {
    const bytes = await writeWorkbook([{ name: 'One', columns: [{ head: 'Said', kind: 'text', width: 20 }], rows: [['=1+1']] }], {
      title: '',
      author: '',
      colour: '#0b5351',
      madeAt: '2017-10-01T10:00:00.000Z',
    });
    const book = new exceljs.Workbook();
    await book.xlsx.load(bytes.slice().buffer);
    expect(book.worksheets[0]?.getCell('A2').value).toBe('=1+1');
  });
});

describe('the plan on a page', () => {
  it('is one page of PDF/UA, with every priority and whom to call, in both languages', async () => {
    for (const language of ['en', 'cy'] as const) {
      const page = summaryDocument(snapshot, { ...options, language });
      for (const { title } of snapshot.priorities) expect(textOf(page)).toContain(title);
      expect(textOf(page)).toContain('999');
      expect(await pagesOf(page)).toBe(1);
    }
    expect(await pagesOf(progressDocument(snapshot, options))).toBeGreaterThan(1);
  });
});
