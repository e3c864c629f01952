import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fileInWords } from './output-in-words.ts';

const inWords = (name: string, text: string): string | null => fileInWords(name, strToU8(text));

describe('what a file of a site says', () => {
  it('is of a page its words, an element a line, and where its links lead', () => {
    const page = '<head><style>p{}</style></head><h1>A &amp; B</h1><p>One <b>bold</b> word</p><a class="x" href="/data">Data</a>';
    expect(inWords('index.html', page)).toBe('A & B\nOne bold word\n[/data] Data\n');
  });

  it('is the same of JSON in whichever order its keys stand, and differs where a value does', () => {
    expect(inWords('plan.json', '{"b":1,"a":[2]}')).toBe(inWords('plan.json', '{ "a": [2], "b": 1 }'));
    expect(inWords('plan.json', '{"a":1}')).not.toBe(inWords('plan.json', '{"a":2}'));
  });

  it('leaves out when it was published and by which hash, and keeps days', () => {
    const of = (moment: string, hash: string): string | null => inWords('a.csv', `2017-03-01,${moment},${hash}`);
    expect(of('2026-11-23T10:00:00.000Z', 'a'.repeat(64))).toBe('2017-03-01,…,…\n');
    expect(inWords('calendar.ics', 'DTSTAMP:20261127T044304Z')).toBe('DTSTAMP:…\n');
    expect(of('2026-11-23T10:00:00.000Z', 'a'.repeat(64))).toBe(of('2026-11-24T11:30:00Z', 'b'.repeat(64)));
  });

  it('is of a Word document its paragraphs, and of a picture nothing', () => {
    const document = zipSync({ 'word/document.xml': strToU8('<w:p><w:r><w:t>One </w:t></w:r><w:r><w:t>line</w:t></w:r></w:p><w:p/>') });
    expect(fileInWords('plan.docx', document)).toBe('One line\n');
    expect(inWords('card.png', 'PNG')).toBeNull();
  });
});
