import { isOwnPath } from '@saferplan/domain/shared';
import type { Block, Inline } from '@saferplan/domain/publication';
import type { ReactElement } from 'react';
import { href, type View } from '../view.ts';
import { Trend } from './trend.tsx';
import { Text } from './words-with-terms.tsx';
import { LinkOrWords } from './link-or-words.tsx';

/** Parts of a page that the partnership has made itself, from Markdown or by code. Nothing in them is read as HTML. */
export function Blocks({ view, blocks }: { readonly view: View; readonly blocks: readonly Block[] }): ReactElement {
  return (
    <>
      {blocks.map((block, index) => (
        // Blocks have no names, and their order does not change.
        // oxlint-disable-next-line react/no-array-index-key
        <OneBlock key={index} view={view} block={block} above={blocks[index - 1]} />
      ))}
    </>
  );
}

function OneBlock(props: { readonly view: View; readonly block: Block; readonly above: Block | undefined }): ReactElement | null {
  const { view, block, above } = props;
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
    case 'paragraph':
      return (
        <p>
          <Line view={view} words={block.words} />
        </p>
      );
    case 'list': {
      const items = block.items.map((item, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- items have no names, and their order does not change
        <li key={index}>
          <Line view={view} words={item} />
        </li>
      ));
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return <OwnTable {...block} isNamedAbove={above?.kind === 'heading' && above.text === block.caption} />;
    case 'trend': {
      const series = view.snapshot.series.find(({ slug }) => slug === block.series);
      return series === undefined ? null : (
        <section aria-label={series.title}>
          <p>
            <a href={href(view, `/trends/${series.slug}`)}>{series.title}</a>
          </p>
          <Trend view={view} series={series} size="column" />
        </section>
      );
    }
  }
}

function Line({ view, words }: { readonly view: View; readonly words: readonly Inline[] }): ReactElement {
  return (
    <>
      {words.map(({ text, strong = false, href: to }, index) => {
        const said =
          to === undefined ? (
            <Text>{text}</Text>
          ) : isOwnPath(to) ? (
            <a href={to.startsWith('/') ? href(view, to) : to}>{text}</a>
          ) : (
            <LinkOrWords address={to}>{text}</LinkOrWords>
          );
        // oxlint-disable-next-line react/no-array-index-key -- words have no names, and their order does not change
        return strong ? <strong key={index}>{said}</strong> : <span key={index}>{said}</span>;
      })}
    </>
  );
}

function OwnTable(props: Extract<Block, { kind: 'table' }> & { readonly isNamedAbove: boolean }): ReactElement {
  const { caption, head, rows, isNamedAbove } = props;
  return (
    <table className="stacked">
      <caption className={isNamedAbove ? 'visually-hidden' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {head.map((cell, column) => (
            // oxlint-disable-next-line react/no-array-index-key -- columns may have the same name
            <th key={column} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- rows have no names
          <tr key={index}>
            {row.map((cell, column) => (
              // oxlint-disable-next-line react/no-array-index-key -- cells belong to their column
              <td key={column} data-column={head[column] ?? ''}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
