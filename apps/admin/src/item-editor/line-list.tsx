import { Button } from '@mantine/core';
import { type Item, type ItemKind, nameOf } from '@saferplan/domain/plan';
import { IconChevronRight } from '@tabler/icons-react';
import { useLocation } from '@tanstack/react-router';
import { type ReactElement, type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Comments } from './comments.tsx';
import { frame, lang, words } from '../words/spoken.ts';
import { Lock, useEdition, useLock } from '../edition-store/edition-data.tsx';
import { ItemForm } from './item-form.tsx';
import { ItemHistory } from './item-history.tsx';
import { AddItem, useMove } from './item-list.tsx';
import { kindWords } from '../words/item-names.ts';
import { OwnText } from '../edition-store/own-text.tsx';

interface LineListProps<Kind extends ItemKind> {
  readonly kind: Kind;
  /** What stands in the closed line of an item; its name where left out. */
  readonly line?: (item: Item<Kind>) => ReactNode;
  /** What stands under the fields of an open item. */
  readonly below?: (item: Item<Kind>) => ReactNode;
  /** What can be done without opening an item: stands beside its line. */
  readonly aside?: (item: Item<Kind>) => ReactNode;
  /** What always stands under the line of an item. */
  readonly under?: (item: Item<Kind>) => ReactNode;
  /** What one is added by, where that is not its name alone. */
  readonly add?: ReactNode;
  /** What stands where there is none yet. */
  readonly empty?: ReactNode;
  readonly heading?: string;
  /** How many stand in the list before the others are asked for; all where left out. */
  readonly first?: number;
}

/** The items of a kind, a line each: read first, opened one at a time to be edited, and by the address of one of its fields. */
export function LineList<Kind extends ItemKind>(props: LineListProps<Kind>): ReactElement {
  const { kind, line, below, aside, under, add, empty, heading = kindWords[kind].heading, first = Infinity } = props;
  const { content } = useEdition();
  const locked = useLock(kind, {});
  const target = useLocation({ select: ({ hash }) => hash.split('--')[0] ?? '' });
  const items = itemsOf(content, kind);
  // The list of a kind holds items of that kind.
  const asKind = (item: Item<ItemKind>) => item as unknown as Item<Kind>;
  const [opened, setOpened] = useState<string | null>(null);
  const [showsAll, setShowsAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // Following a link to another item of the same screen opens that one; so does adding one.
  const [seen, setSeen] = useState<{ readonly target: string; readonly ids: readonly string[] }>({
    target: '',
    ids: items.map(({ id }) => id),
  });
  const fresh = items.filter(({ id }) => !seen.ids.includes(id));
  // Of several that came at once, as with an undo, none is opened.
  const added = fresh.length === 1 ? fresh[0]?.id : undefined;
  if (target !== seen.target || fresh.length > 0 || items.length !== seen.ids.length) {
    setSeen({ target, ids: items.map(({ id }) => id) });
    if (added !== undefined) setOpened(added);
    else if (target !== seen.target && items.some(({ id }) => id === target)) setOpened(target);
  }
  // Once one of the others was opened all stay: it is not taken away when it is closed, nor the focus with it.
  if (!showsAll && items.findIndex(({ id }) => id === opened) >= first) setShowsAll(true);
  const showAll = (): void => {
    flushSync(() => setShowsAll(true));
    // The button is gone: the focus goes on to the first line that came.
    list.current?.children[first]?.querySelector('summary')?.focus();
  };
  return (
    <section className="box">
      <header className="box-head">
        <h2>{heading}</h2>
        <span className="quiet">{items.length}</span>
      </header>
      {items.length === 0 ? <div className="box-text quiet">{empty ?? words.nothingYet}</div> : null}
      <ul className="lines" ref={list}>
        {(showsAll ? items : items.slice(0, first)).map((item, index) => (
          <Lock key={item.id} kind={kind} fields={item}>
            <Line
              kind={kind}
              item={item}
              index={index}
              count={items.length}
              open={opened === item.id}
              onToggle={(open) => setOpened(open ? item.id : opened === item.id ? null : opened)}
              aside={aside?.(asKind(item))}
              under={under?.(asKind(item))}
              line={line?.(asKind(item)) ?? <OwnText>{nameOf(kind, item)}</OwnText>}
            >
              {below?.(asKind(item))}
            </Line>
          </Lock>
        ))}
      </ul>
      {showsAll || items.length <= first ? null : (
        <div className="box-text" lang={lang}>
          <Button variant="subtle" size="compact-md" onClick={showAll}>
            {frame.showAll(items.length)}
          </Button>
        </div>
      )}
      {locked ? null : <div className="box-text">{add ?? <AddItem kind={kind} parentId={null} />}</div>}
    </section>
  );
}

/** The list of a kind, wherever it lives. */
function itemsOf(content: ReturnType<typeof useEdition>['content'], kind: ItemKind): readonly Item<ItemKind>[] {
  const all: Readonly<Record<string, readonly Item<ItemKind>[]>> = { ...content.items, ...content.shared };
  return all[kind] ?? [];
}

function Line(props: {
  readonly kind: ItemKind;
  readonly item: Item<ItemKind>;
  readonly index: number;
  readonly count: number;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly line: ReactNode;
  readonly aside: ReactNode;
  readonly under: ReactNode;
  readonly children: ReactNode;
}): ReactElement {
  const { kind, item, index, count, open, onToggle, line, aside, under, children } = props;
  const { locked, remove } = useEdition();
  const move = useMove(kind, item, index, count);
  const name = nameOf(kind, item);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a shortcut for the fields inside; the buttons do the same
    <li id={item.id} className={aside === undefined ? undefined : 'line-and-aside'} onKeyDown={move.onKeyDown}>
      <details open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
        <summary className="line">
          <span className="line-text">{line}</span>
          <IconChevronRight aria-hidden="true" size={16} className="turns" />
        </summary>
        {open ? (
          <div className="box-text">
            <div className={`item-fields item-fields-card item-fields-${kind}`}>
              <ItemForm kind={kind} item={item} />
            </div>
            {children}
            <div className="item-foot">
              {locked ? null : (
                <>
                  <Button variant="subtle" size="compact-sm" disabled={index === 0} aria-label={words.up(name)} onClick={() => move.by(-1)}>
                    ↑
                  </Button>
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    disabled={index === count - 1}
                    aria-label={words.down(name)}
                    onClick={() => move.by(1)}
                  >
                    ↓
                  </Button>
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    color="red"
                    aria-label={words.remove(name)}
                    onClick={() => void remove(kind, item, name)}
                  >
                    {words.removeShort}
                  </Button>
                </>
              )}
              <Comments kind={kind} item={item} name={name} />
              <ItemHistory kind={kind} id={item.id} name={name} />
            </div>
          </div>
        ) : null}
      </details>
      {aside}
      {under}
    </li>
  );
}
