import { newestSnapshotOf } from '@saferplan/messages/testing';
import { ok, refuse } from '@saferplan/domain/shared';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writePdf } from '../pdf/write-pdf.ts';
import { siteWordsForTests } from '../testing/site-words.ts';
import { writeWord } from '../word/write-word.ts';
import type { DocumentBlock } from './document.ts';
import { planDocument, type PlanDocumentOptions } from './plan-document.ts';

const snapshot = newestSnapshotOf(maidstone);

const options: PlanDocumentOptions = {
  language: 'en',
  status: { kind: 'published', at: '2026-11-25T10:00:00.000Z', sha256: 'a'.repeat(64), address: 'https://plan.example.org/', storedAs: 2 },
  siteWords: siteWordsForTests,
  drawChart: ({ slug }) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50"><title>${slug}</title><path d="M0 0h100v50"/></svg>`,
  pictures: {
    lineage: { svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>', alt: 'What became of what' },
    organisation: { svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 9"/>', alt: 'Who belongs to whom' },
  },
  sections: [
    { title: 'Costs', blocks: ok([{ kind: 'table', caption: 'By whom', head: ['Who', 'Pounds'], rows: [['Council', '5,000']] }]) },
    { title: 'Broken', blocks: refuse('“Broken” failed: it cannot count') },
  ],
};
const document = planDocument(snapshot, options);

describe('a plan as a document', () => {
  it('has a chapter for each priority, what was decided and why, and what the package adds', () => {
    const titles = document.chapters.map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining(snapshot.priorities.map(({ number, title }) => `${number.toString()}. ${title}`)));
    expect(titles).toEqual(expect.arrayContaining(['What changed since 2016-17', 'Trends', 'Costs', 'Broken', 'Glossary']));
    const all = JSON.stringify(document.chapters);
    expect(all).toContain('The plan says 34%; its own numbers give 18.8%.');
    expect(all).toContain('This change is no more than chance can make');
    expect(all).toContain('What became of what');
    expect(all).toContain('Who belongs to whom');
    expect(all).not.toContain('The words about charts are new.');
    const first = { ...options.status, kind: 'published' as const, at: '2026-11-25T10:00:00.000Z', sha256: '', address: '', storedAs: 1 };
    expect(JSON.stringify(planDocument(snapshot, { ...options, status: first }).chapters)).toContain('The words about charts are new.');
    for (const { actions, outcomes } of snapshot.priorities)
      for (const { text } of [...actions, ...outcomes]) expect(all).toContain(JSON.stringify(text).slice(1, -1));
    for (const { reason } of snapshot.lineage) expect(all).toContain(JSON.stringify(reason).slice(1, -1));
  });

  it('says of every agency what its page says of it, and who chairs', () => {
    const { partnership } = snapshot;
    const { chapters } = planDocument({ ...snapshot, partnership: { ...partnership, chair: 'the Chief Executive' } }, options);
    const who = JSON.stringify(chapters.find(({ title }) => title === 'Who we are'));
    expect(who).toContain('Chaired by the Chief Executive.');
    for (const { name, about } of partnership.agencies) {
      expect(who).toContain(JSON.stringify(about === '' ? name : `${name}.`).slice(1, -1));
      expect(who).toContain(JSON.stringify(about).slice(1, -1));
    }
  });

  it('says as the pages do who leads and which actions there are where that is not recorded, and since when it was public', () => {
    const unrecorded = {
      ...snapshot,
      edition: { ...snapshot.edition, publishedOn: '2017-03' as const },
      priorities: snapshot.priorities.map((priority) => ({
        ...priority,
        leadState: 'not-recorded' as const,
        leads: [],
        actionPlan: { state: 'not-recorded' as const },
      })),
    };
    const { chapters } = planDocument(unrecorded, options);
    const [first] = snapshot.priorities;
    const chapter = JSON.stringify(chapters.find(({ title }) => title.endsWith(first?.title ?? '?')));
    expect(chapter).toContain('Who leads is not recorded.');
    expect(chapter).toContain('Which actions there are is not recorded here.');
    expect(JSON.stringify(chapters.at(-1))).toContain('First published: March 2017.');
    expect(JSON.stringify(document.chapters)).not.toContain('First published:');
  });

  it('says in its place that a section could not be made, and nothing of what went wrong inside', () => {
    const broken = document.chapters.find(({ title }) => title === 'Broken');
    expect(JSON.stringify(broken)).toContain('could not be made');
    expect(JSON.stringify(document)).not.toContain('cannot count');
  });

  it('is marked as a draft on every page while it is one', () => {
    const draft = planDocument(snapshot, { ...options, status: { kind: 'draft', at: '2026-11-25T10:00:00.000Z' } });
    expect(draft.mark).toBe('Draft of 25 November 2026');
    expect(document.mark).toBe('');
    expect(JSON.stringify(draft.chapters[0])).toContain('has not been published');
    expect(JSON.stringify(draft.chapters)).not.toContain('SHA-256');
  });

  it('speaks Welsh', () => {
    const welsh = planDocument(snapshot, { ...options, language: 'cy' });
    expect(welsh.chapters.map(({ title }) => title)).toEqual(expect.arrayContaining(['Beth a newidiodd ers 2016-17', 'Geirfa']));
  });
});

describe('a plan as PDF', () => {
  it('is tagged PDF/UA in the plan’s language, with a title, and the same bytes each time', async () => {
    const pdf = await writePdf(document);
    const text = Buffer.from(pdf).toString('latin1');
    // Not `toContain`, which would print the whole file where it fails.
    const marks = ['%PDF-', '/StructTreeRoot', '<pdfuaid:part>1</pdfuaid:part>', '/Lang (en-GB)', 'Community Safety Partnership Plan'];
    expect(marks.filter((mark) => !text.includes(mark))).toEqual([]);
    expect(Buffer.from(await writePdf(document)).equals(Buffer.from(pdf))).toBe(true);
  });

  it('is the same when others are written at the same time, and after one that was refused', async () => {
    const others = ['One', 'Two'].map((title) => ({ ...document, title, chapters: document.chapters.slice(0, 2) }));
    const alone: Uint8Array[] = [];
    for (const other of others) alone.push(await writePdf(other));
    await expect(writePdf({ ...document, colour: 'no colour' })).rejects.toThrow('Typst refuses');
    const together = await Promise.all([...others, ...others].map(writePdf));
    expect(together.map((body, index) => Buffer.from(body).equals(Buffer.from(alone[index % 2] ?? [])))).toEqual([true, true, true, true]);
  });

  it('holds whatever somebody writes, as words', async () => {
    const hostile = '#panic("x") $ \\ @ref <label> *b* _i_ `c` // /* = - + 1. "q" {{}} \u{202E}';
    const pdf = await writePdf({
      ...document,
      title: hostile,
      chapters: [{ title: hostile, blocks: [{ kind: 'paragraph', words: [{ text: hostile }] }] }],
    });
    expect(pdf.length).toBeGreaterThan(5000);
  });
});

describe('a plan for Word', () => {
  it('keeps short tables on one page, no row of a long one alone, and what is said of a chart with it', async () => {
    const rows = (count: number) => Array.from({ length: count }, (_row, index) => [`row ${index.toString()}`]);
    const table = (count: number) => ({ kind: 'table' as const, caption: '', head: ['Head'], rows: rows(count) });
    const keptOf = async (...blocks: Parameters<typeof writeWord>[0]['chapters'][number]['blocks']) => {
      const files = unzipSync(await writeWord({ ...document, chapters: [{ title: 'One', blocks }] }));
      const main = strFromU8(files['word/document.xml'] ?? new Uint8Array());
      return [...main.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gu)].flatMap(([paragraph]) =>
        paragraph.includes('<w:keepNext/>') ? (/>(?<text>[^<]+)<\/w:t>/u.exec(paragraph)?.groups?.['text'] ?? []) : [],
      );
    };
    expect(await keptOf(table(3))).toEqual(expect.arrayContaining(['Head', 'row 0', 'row 1']));
    expect(await keptOf(table(3))).not.toContain('row 2');
    const long = (await keptOf(table(12))).filter((text) => text.startsWith('row'));
    expect(long).toEqual(['row 0', 'row 10']);
    const chart = { kind: 'chart', svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>', alt: 'A chart' } as const;
    const said = { kind: 'paragraph' as const, words: [{ text: 'Said of it' }] };
    expect(await keptOf(said, chart)).toContain('Said of it');
    expect(await keptOf(chart, said)).not.toContain('Said of it');
  });

  it('has real headings, repeated head rows, a language and described pictures, and the same bytes each time', async () => {
    const word = await writeWord(document);
    const files = unzipSync(word);
    const main = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    expect(main.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(document.chapters.length);
    expect(main).toContain('<w:tblHeader/>');
    // A table of contents with a line for each chapter, that holds without being made anew.
    expect(main).toMatch(/<w:instrText[^>]*>TOC /u);
    expect(main.match(/<w:hyperlink w:history="1" w:anchor="_Toc\d+"/g)).toHaveLength(document.chapters.length);
    // A line without a rule is as high as its number says: LibreOffice cuts pictures and titles to it.
    const spacings = [main, strFromU8(files['word/styles.xml'] ?? new Uint8Array())].flatMap(
      (text) => text.match(/<w:spacing [^>]*w:line=[^>]*>/g) ?? [],
    );
    expect(spacings.length).toBeGreaterThan(0);
    expect(spacings.filter((spacing) => !spacing.includes('w:lineRule="auto"'))).toEqual([]);
    expect(main).toContain('descr="Burglary');
    expect(strFromU8(files['word/styles.xml'] ?? new Uint8Array())).toContain('w:lang w:val="en-GB"');
    expect(strFromU8(files['docProps/core.xml'] ?? new Uint8Array())).toContain('2026-11-25T10:00:00.000Z');
    // The library counts on within a process, so the second one is made after another.
    await writeWord({ ...document, chapters: document.chapters.slice(0, 3) });
    expect(Buffer.from(await writeWord(document)).equals(Buffer.from(word))).toBe(true);
  });

  it('names the language of what is in another one, begins each ordered list at 1, and fits one page where it is to', async () => {
    const left = { language: 'en', texts: new Set(['Mental Health']), names: ['Mental Health'] } as const;
    const list: DocumentBlock = { kind: 'list', ordered: true, items: [[{ text: 'Mae Mental Health yn newydd' }], [{ text: 'Dau' }]] };
    const files = unzipSync(await writeWord({ ...document, language: 'cy', left, chapters: [{ title: 'Un', blocks: [list, list] }] }));
    const main = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    const marked = [...main.matchAll(/<w:lang w:val="en-GB"\/><\/w:rPr><w:t [^>]*>(?<text>[^<]*)/gu)].map(({ groups }) => groups?.['text']);
    expect(marked).toEqual(['Mental Health', 'Mental Health']);
    const numbers = [...main.matchAll(/<w:numId w:val="(?<id>\d+)"\/>/gu)].map(({ groups }) => groups?.['id']);
    expect([numbers.length, new Set(numbers).size, numbers[0] === numbers[1]]).toEqual([4, 2, true]);
    const onePage = unzipSync(await writeWord({ ...document, onePage: true, chapters: [] }));
    expect(strFromU8(onePage['word/styles.xml'] ?? new Uint8Array())).toContain('<w:sz w:val="18"/>');
  });

  it('holds each picture once, as SVG without letters of a typeface, and as PNG for programs that show no SVG', async () => {
    const drawn = (colour: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30"><rect width="9" height="9" fill="${colour}"/><text y="20">7</text></svg>`;
    const blocks = ['red', 'blue', 'red'].map((colour) => ({ kind: 'chart', svg: drawn(colour), alt: colour }) as const);
    const files = unzipSync(await writeWord({ ...document, chapters: [{ title: 'Charts', blocks }] }));
    const pictures = Object.keys(files).filter((name) => name.startsWith('word/media/'));
    const [vectors, fallbacks] = ['.svg', '.png'].map((ending) => pictures.filter((name) => name.endsWith(ending)));
    expect([vectors?.length, fallbacks?.length]).toEqual([2, 2]);
    for (const name of fallbacks ?? []) expect(Buffer.from(files[name] ?? []).toString('latin1', 0, 8)).toBe('\u0089PNG\r\n\u001A\n');
    for (const name of vectors ?? []) expect(strFromU8(files[name] ?? new Uint8Array())).toMatch(/^<svg (?:(?!<text)[\s\S])*$/u);
    expect(strFromU8(files['word/document.xml'] ?? new Uint8Array()).match(/<asvg:svgBlip /g)).toHaveLength(3);
    expect(strFromU8(files['word/document.xml'] ?? new Uint8Array()).match(/<pic:pic /g)).toHaveLength(3);
  });
});
