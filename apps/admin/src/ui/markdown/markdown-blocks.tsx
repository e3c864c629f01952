import { blocksFromMarkdown } from '@saferplan/documents/markdown';
import { type Block, type Inline } from '@saferplan/domain/publication';
import { slugFrom } from '@saferplan/domain/shared';
import type { ReactElement } from 'react';

/**
 * Markdown as the blocks that a public page is made of: what is not among them is shown as words, here as there.
 * With identifiers, an address can lead to a heading by its words.
 */
export function MarkdownBlocks({ text, withIds = false }: { readonly text: string; readonly withIds?: boolean }): ReactElement {
  return (
    <>
      {blocksFromMarkdown(text).map((block, index) => (
        // Blocks have no names, and are drawn anew as a whole.
        // oxlint-disable-next-line react/no-array-index-key
        <OneBlock key={index} block={block} withIds={withIds} />
      ))}
    </>
  );
}

function OneBlock({ block, withIds }: { readonly block: Block; readonly withIds: boolean }): ReactElement | null {
  switch (block.kind) {
    case 'heading': {
      const id = withIds ? { id: slugFrom(block.text) } : {};
      return block.level === 2 ? <h2 {...id}>{block.text}</h2> : <h3 {...id}>{block.text}</h3>;
    }
    case 'paragraph':
      return (
        <p>
          <Words words={block.words} />
        </p>
      );
    case 'list': {
      const items = block.items.map((item, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- items have no names
        <li key={index}>
          <Words words={item} />
        </li>
      ));
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return (
        <table>
          <caption className="visually-hidden">{block.caption}</caption>
          <thead>
            <tr>
              {block.head.map((cell, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- cells have no names
                <th key={index} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- rows have no names
              <tr key={index}>
                {row.map((cell, place) => (
                  // oxlint-disable-next-line react/no-array-index-key -- cells have no names
                  <td key={place}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'trend':
      return null;
  }
}

const Words = ({ words }: { readonly words: readonly Inline[] }): ReactElement => (
  <>
    {words.map(({ text, strong, href }, index) => {
      const said = strong === true ? <strong>{text}</strong> : text;
      // oxlint-disable-next-line react/no-array-index-key -- words have no names
      return <span key={index}>{href === undefined ? said : <a href={href}>{said}</a>}</span>;
    })}
  </>
);
