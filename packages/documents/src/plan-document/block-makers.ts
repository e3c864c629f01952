import type { Inline } from '@saferplan/domain/publication';
import type { DocumentBlock } from './document.ts';

/** A heading within a chapter. */
export const heading = (text: string, level: 2 | 3 = 2): DocumentBlock => ({ kind: 'heading', level, text });

/** Plain text with its paragraphs, a blank line between them. Nothing where there is no text. */
export const prose = (text: string): readonly DocumentBlock[] =>
  text
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({ kind: 'paragraph', words: [{ text: paragraph }] }));

/** A paragraph of one link. */
export const link = (text: string, href: string): readonly DocumentBlock[] => [{ kind: 'paragraph', words: [{ text, href }] }];

/** A list of one line each; nothing where there is none. */
export const list = (lines: readonly string[]): readonly DocumentBlock[] =>
  linesOf(lines.filter((line) => line !== '').map((text) => [{ text }]));

/** A list whose lines hold links or strong words. */
export const linesOf = (items: readonly Inline[][]): readonly DocumentBlock[] =>
  items.length === 0 ? [] : [{ kind: 'list', ordered: false, items: [...items] }];

/** A table under its caption; nothing where it has no row. */
export const table = (caption: string, head: readonly string[], rows: readonly (readonly string[])[]): readonly DocumentBlock[] =>
  rows.length === 0 ? [] : [{ kind: 'table', caption, head: [...head], rows: rows.map((row) => [...row]) }];
