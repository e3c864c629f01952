import type { Block, Inline } from '@saferplan/domain/publication';
import { isLink, isOwnPath } from '@saferplan/domain/shared';
import type { BlockContent, DefinitionContent, PhrasingContent, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';

/**
 * Markdown (CommonMark, with tables) as the blocks that pages and documents are made of. Headings begin at level 2, since a page
 * has a title already; HTML and pictures stay as the words that they are. A table is named by the paragraph or heading above it.
 */
export function blocksFromMarkdown(markdown: string): readonly Block[] {
  const { children } = fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const blocks: Block[] = [];
  for (const node of children) blocks.push(...blocksOf(node, blocks));
  return blocks;
}

function blocksOf(node: RootContent, before: readonly Block[]): readonly Block[] {
  switch (node.type) {
    case 'heading': {
      const text = textOf(node.children);
      return text === '' ? [] : [{ kind: 'heading', level: node.depth <= 2 ? 2 : 3, text }];
    }
    case 'paragraph':
      return paragraph(node.children);
    case 'list': {
      const items = node.children.map(({ children }) => children.flatMap(wordsIn)).filter(isWritten);
      return items.length === 0 ? [] : [{ kind: 'list', ordered: node.ordered === true, items }];
    }
    case 'table':
      return [tableOf(node, before)];
    case 'blockquote':
      return node.children.flatMap((child) => blocksOf(child, before));
    case 'code':
    case 'html':
      return node.value === '' ? [] : [{ kind: 'paragraph', words: [{ text: node.value }] }];
    default:
      return [];
  }
}

const isWritten = (words: readonly Inline[]): boolean => words.length > 0;

function paragraph(children: readonly PhrasingContent[]): readonly Block[] {
  const words = children.flatMap((child) => wordsOf(child));
  return isWritten(words) ? [{ kind: 'paragraph', words }] : [];
}

/** The words of what stands in an item of a list; lists within lists become one. */
function wordsIn(node: BlockContent | DefinitionContent): readonly Inline[] {
  if (node.type === 'paragraph' || node.type === 'heading') return node.children.flatMap((child) => wordsOf(child));
  if (node.type === 'list') return node.children.flatMap(({ children }) => [{ text: ' ' }, ...children.flatMap(wordsIn)]);
  return 'value' in node && node.value !== '' ? [{ text: node.value }] : [];
}

function wordsOf(node: PhrasingContent, style: Omit<Inline, 'text'> = {}): Inline[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'html':
      return node.value === '' ? [] : [{ text: node.value.replaceAll('\n', ' '), ...style }];
    case 'strong':
      return node.children.flatMap((child) => wordsOf(child, { ...style, strong: true }));
    case 'link':
      return node.children.flatMap((child) =>
        wordsOf(child, isLink(node.url) || isOwnPath(node.url) ? { ...style, href: node.url } : style),
      );
    case 'emphasis':
      return node.children.flatMap((child) => wordsOf(child, style));
    case 'break':
      return [{ text: ' ', ...style }];
    case 'image':
      return node.alt === null || node.alt === undefined || node.alt === '' ? [] : [{ text: node.alt, ...style }];
    default:
      return [];
  }
}

const textOf = (nodes: readonly PhrasingContent[]): string =>
  nodes
    .flatMap((node) => wordsOf(node))
    .map(({ text }) => text)
    .join('')
    .trim();

function tableOf({ children }: Table, before: readonly Block[]): Block {
  const [head, ...rows] = children.map((row) => row.children.map((cell) => textOf(cell.children)));
  const above = before.at(-1);
  const caption =
    above?.kind === 'heading'
      ? above.text
      : above?.kind === 'paragraph'
        ? above.words.map(({ text }) => text).join('')
        : (head ?? []).join(', ');
  const width = head?.length ?? 0;
  return {
    kind: 'table',
    caption: caption === '' ? '–' : caption,
    head: head ?? [],
    rows: rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? '')),
  };
}
