import { blocksFromMarkdown } from '@saferplan/documents/markdown';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insertLink, insertTable, keepUntouched, type LineKind, type Selected, toggleBold, toggleLines } from './markdown-edits.ts';

const text = fc
  .array(fc.constantFrom('word', ' ', '\n', '\r\n', '- ', '## ', '**', '| a |', 'é', '😀', '1. ', '<', '['), { maxLength: 30 })
  .map((parts) => parts.join(''));
const selected = fc.tuple(text, fc.nat(80), fc.nat(80)).map(([given, one, other]): Selected => {
  const places = [one % (given.length + 1), other % (given.length + 1)].toSorted((first, second) => first - second);
  return { text: given, from: places[0] ?? 0, to: places[1] ?? 0 };
});
const EDITS: readonly ((at: Selected) => Selected)[] = [
  toggleBold,
  insertLink,
  insertTable,
  ...(['heading', 'subheading', 'list', 'numbers'] as const).map((kind: LineKind) => (at: Selected) => toggleLines(at, kind)),
];
const asShown = (given: string): string => given.replaceAll(/\r\n?/gu, '\n');

describe('a text in the editor', () => {
  it('that is opened and closed is unchanged, byte for byte', () => {
    fc.assert(
      fc.property(text, (original) => {
        expect(keepUntouched(original, asShown(original))).toBe(original);
      }),
    );
  });

  it('keeps every byte that nobody touched, and shows what was typed', () => {
    fc.assert(
      fc.property(text, fc.nat(60), fc.nat(5), fc.constantFrom('', 'x', '\n', 'two\nlines'), (original, at, length, typed) => {
        const shown = asShown(original);
        const from = at % (shown.length + 1);
        const next = shown.slice(0, from) + typed + shown.slice(from + length);
        const kept = keepUntouched(original, next);
        expect(asShown(kept)).toBe(next);
        if (!original.includes('\r')) expect(kept).toBe(next);
      }),
    );
    expect(keepUntouched('a\r\nb\r\nc\nd', 'a\nbx\nc\nd')).toBe('a\r\nbx\r\nc\nd');
  });

  it('is changed by a button within its selection and the lines of it, and nowhere else', () => {
    fc.assert(
      fc.property(selected, fc.constantFrom(...EDITS), (given, edit) => {
        const made = edit(given);
        const lineStart = given.text.lastIndexOf('\n', given.from - 1) + 1;
        const next = given.text.indexOf('\n', given.to);
        const untouchedBefore = Math.max(0, Math.min(lineStart, given.from - 2));
        const untouchedAfter = next === -1 ? '' : given.text.slice(Math.max(next, given.to + 2));
        expect(made.text.startsWith(given.text.slice(0, untouchedBefore))).toBe(true);
        expect(made.text.endsWith(untouchedAfter)).toBe(true);
        expect(made.from).toBeGreaterThanOrEqual(0);
        expect(made.from).toBeLessThanOrEqual(made.to);
        expect(made.to).toBeLessThanOrEqual(made.text.length);
      }),
      { numRuns: 500 },
    );
  });

  it('is what it was when a button is pressed twice', () => {
    const plain = 'One line\nand **another**\n\nlast';
    for (const [from, to] of [
      [0, 3],
      [0, 8],
      [9, 12],
    ] as const) {
      const once = toggleBold({ text: plain, from, to });
      expect(toggleBold(once).text).toBe(plain);
    }
    for (const kind of ['heading', 'subheading', 'list', 'numbers'] as const) {
      const once = toggleLines({ text: plain, from: 2, to: 12 }, kind);
      expect(once.text).not.toBe(plain);
      expect(toggleLines(once, kind).text).toBe(plain);
    }
  });

  it('says by each button what the public page is made of', () => {
    const at = { text: 'Meeting rooms', from: 0, to: 13 };
    expect(blocksFromMarkdown(toggleBold(at).text)).toEqual([{ kind: 'paragraph', words: [{ text: 'Meeting rooms', strong: true }] }]);
    expect(blocksFromMarkdown(toggleLines(at, 'heading').text)).toEqual([{ kind: 'heading', level: 2, text: 'Meeting rooms' }]);
    expect(blocksFromMarkdown(toggleLines(at, 'list').text)).toMatchObject([{ kind: 'list', ordered: false }]);
    expect(blocksFromMarkdown(toggleLines(at, 'numbers').text)).toMatchObject([{ kind: 'list', ordered: true }]);
    expect(blocksFromMarkdown(insertTable(at).text)).toMatchObject([{ kind: 'paragraph' }, { kind: 'table', head: ['First', 'Second'] }]);
    const link = insertLink(at);
    const whole = `${link.text.slice(0, link.to)}example.org${link.text.slice(link.to)}`;
    expect(blocksFromMarkdown(whole)).toEqual([{ kind: 'paragraph', words: [{ text: 'Meeting rooms', href: 'https://example.org' }] }]);
  });
});
