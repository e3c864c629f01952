import { Blocks } from '@saferplan/domain/publication';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksFromMarkdown } from './blocks-from-markdown.ts';

describe('Markdown as blocks', () => {
  it('keeps headings under the title of the page, links, strong words, lists and tables', () => {
    const text = `# First\n\nSee **our** [plan](/priorities/x) or [this](https://example.org).\n\n1. One\n2. Two\n\n### Costs\n\n| What | Pounds |\n| --- | --- |\n| Hall | 200 |\n| Bus |\n`;
    expect(blocksFromMarkdown(text)).toEqual([
      { kind: 'heading', level: 2, text: 'First' },
      {
        kind: 'paragraph',
        words: [
          { text: 'See ' },
          { text: 'our', strong: true },
          { text: ' ' },
          { text: 'plan', href: '/priorities/x' },
          { text: ' or ' },
          { text: 'this', href: 'https://example.org' },
          { text: '.' },
        ],
      },
      { kind: 'list', ordered: true, items: [[{ text: 'One' }], [{ text: 'Two' }]] },
      { kind: 'heading', level: 3, text: 'Costs' },
      {
        kind: 'table',
        caption: 'Costs',
        head: ['What', 'Pounds'],
        rows: [
          ['Hall', '200'],
          ['Bus', ''],
        ],
      },
    ]);
  });

  it('makes no link of what could run, and shows HTML as the words that it is', () => {
    expect(blocksFromMarkdown('[here](javascript:alert(1)) <b>bold</b>')).toEqual([
      { kind: 'paragraph', words: [{ text: 'here' }, { text: ' ' }, { text: '<b>' }, { text: 'bold' }, { text: '</b>' }] },
    ]);
    expect(blocksFromMarkdown('<script>alert(1)</script>')).toEqual([
      { kind: 'paragraph', words: [{ text: '<script>alert(1)</script>' }] },
    ]);
  });

  it('makes blocks that can be shown of whatever somebody writes', () => {
    const scrap = fc.constantFrom(
      '# ',
      '\n',
      '\n\n',
      '- ',
      '* a',
      '| a | b |',
      '\n| --- | --- |',
      '**',
      '[x](',
      ')',
      '> ',
      '```',
      '<p>',
      '![](y)',
      '---',
      'word ',
      '1. ',
      '  ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(scrap, fc.string({ maxLength: 6 })), { maxLength: 30 }), (parts) => {
        expect(Blocks.safeParse(blocksFromMarkdown(parts.join(''))).error).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});
