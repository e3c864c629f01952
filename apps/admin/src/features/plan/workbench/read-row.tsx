import { type Item, type ItemKind } from '@saferplan/domain/plan';
import type { ReactElement, ReactNode } from 'react';
import { useMove } from '../../../item-editor/item-list.tsx';
import { useSelection } from './use-selection.ts';
import { useOwnLang } from '../../../edition-store/own-text.tsx';

/** A row of a table of items: its name opens it in the panel; Alt and the arrow keys move it. */
export function ReadRow(props: {
  readonly kind: ItemKind;
  readonly item: Item<ItemKind>;
  readonly index: number;
  readonly count: number;
  readonly name: string;
  readonly children?: ReactNode;
}): ReactElement {
  const { kind, item, index, count, name, children } = props;
  const { open, select } = useSelection();
  const own = useOwnLang();
  const move = useMove(kind, item, index, count);
  return (
    <tr data-open={open?.item.id === item.id ? true : undefined} onClick={() => select(item.id)}>
      <th scope="row" className="cell-text">
        <button type="button" lang={own} className="row-name" title={name} onKeyDown={move.onKeyDown}>
          {name}
        </button>
      </th>
      {children}
    </tr>
  );
}
