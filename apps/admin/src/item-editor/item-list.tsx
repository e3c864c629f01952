import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import { type Item, type ItemKind, kindOf, nameOf, parentOf } from '@saferplan/domain/plan';
import { type KeyboardEvent, type ReactElement, type ReactNode, useId, useState } from 'react';
import { Comments } from './comments.tsx';
import { useAnnounce } from '../ui/announce.tsx';
import { DateField } from '../ui/date-field/date-field.tsx';
import { takesFocus } from '../ui/takes-focus.ts';
import { Empty } from '../ui/screen-states.tsx';
import { words } from '../words/spoken.ts';
import { Lock, useEdition, useLock } from '../edition-store/edition-data.tsx';
import { useHalfTyped } from '../edition-store/use-half-typed.tsx';
import { ItemForm } from './item-form.tsx';
import { ItemHistory } from './item-history.tsx';
import { newItem } from './new-item.ts';
import { fieldLabel, kindWords } from '../words/item-names.ts';
import { formsOf } from './fields/forms.ts';

export interface ItemListProps {
  readonly kind: ItemKind;
  /** The item that these hang on; null where their kind hangs on none. */
  readonly parentId?: string | null;
  readonly layout?: 'row' | 'card';
  /** What stands under the fields of each item. */
  readonly below?: (item: Item<ItemKind>) => ReactNode;
  readonly heading?: 'h2' | 'h3' | 'h4' | null;
}

/** The items of a kind in their order: each edited where it is read, moved, removed; and a line to add one. */
export function ItemList({ kind, parentId = null, layout = 'card', below, heading = 'h3' }: ItemListProps): ReactElement {
  const { content } = useEdition();
  const parentField = kindOf(kind).parent?.field ?? null;
  const locked = useLock(kind, parentField === null || parentId === null ? {} : { [parentField]: parentId });
  const items = itemsOf(content, kind).filter((item) => parentOf(kind, item) === parentId);
  const Heading = heading;
  return (
    <section className="item-list">
      {Heading === null ? null : <Heading>{kindWords[kind].heading}</Heading>}
      {items.length === 0 ? <Empty>{words.nothingYet}</Empty> : null}
      <ol className={`items items-${layout}`}>
        {items.map((item, index) => (
          <Lock key={item.id} kind={kind} fields={item}>
            <ItemRow kind={kind} item={item} index={index} count={items.length} layout={layout}>
              {below?.(item)}
            </ItemRow>
          </Lock>
        ))}
      </ol>
      {locked ? null : <AddItem kind={kind} parentId={parentId} />}
    </section>
  );
}

/** The list of a kind, wherever it lives. */
function itemsOf(content: ReturnType<typeof useEdition>['content'], kind: ItemKind): readonly Item<ItemKind>[] {
  const all: Readonly<Record<string, readonly Item<ItemKind>[]>> = { ...content.items, ...content.shared };
  return all[kind] ?? [];
}

function ItemRow(props: {
  readonly kind: ItemKind;
  readonly item: Item<ItemKind>;
  readonly index: number;
  readonly count: number;
  readonly layout: 'row' | 'card';
  readonly children: ReactNode;
}): ReactElement {
  const { kind, item, index, count, layout, children } = props;
  const { locked } = useEdition();
  const move = useMove(kind, item, index, count);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a shortcut for the fields inside; the buttons do the same
    <li className="item" id={item.id} onKeyDown={move.onKeyDown}>
      <div className={`item-fields item-fields-${layout} item-fields-${kind}`}>
        <ItemForm kind={kind} item={item} />
      </div>
      {locked ? null : <ItemTools kind={kind} item={item} index={index} count={count} />}
      {children}
      <div className="item-foot">
        <Comments kind={kind} item={item} name={nameOf(kind, item)} />
        {layout === 'card' ? <ItemHistory kind={kind} id={item.id} name={nameOf(kind, item)} /> : null}
      </div>
    </li>
  );
}

/** Up, down and remove, each with the name of what it acts on. */
function ItemTools(props: {
  readonly kind: ItemKind;
  readonly item: Item<ItemKind>;
  readonly index: number;
  readonly count: number;
}): ReactElement {
  const { kind, item, index, count } = props;
  const { remove } = useEdition();
  const move = useMove(kind, item, index, count);
  const name = nameOf(kind, item);
  return (
    <div className="item-tools">
      <ActionIcon variant="subtle" aria-label={words.up(name)} title={words.moveHint} disabled={index === 0} onClick={() => move.by(-1)}>
        ↑
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        aria-label={words.down(name)}
        title={words.moveHint}
        disabled={index === count - 1}
        onClick={() => move.by(1)}
      >
        ↓
      </ActionIcon>
      <ActionIcon variant="subtle" color="red" aria-label={words.remove(name)} onClick={() => void remove(kind, item, name)}>
        ×
      </ActionIcon>
    </div>
  );
}

/** Moves an item among its siblings, by one place or with Alt and the arrow keys. */
export function useMove(
  kind: ItemKind,
  item: Item<ItemKind>,
  index: number,
  count: number,
): { readonly by: (step: number) => void; readonly onKeyDown: (event: KeyboardEvent) => void } {
  const { move, locked } = useEdition();
  const by = (step: number): void => {
    const to = index + step;
    if (!locked && to >= 0 && to < count) void move(kind, item, to, nameOf(kind, item), count);
  };
  return {
    by,
    onKeyDown: (event) => {
      if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
      event.preventDefault();
      event.stopPropagation();
      by(event.key === 'ArrowUp' ? -1 : 1);
    },
  };
}

/** Whether the line that an item is added by is a date. */
function isCalledByDate(kind: ItemKind): boolean {
  const { calledBy, fields } = kindOf(kind);
  return fields[calledBy[0] ?? '']?.kind === 'month-or-date';
}

/** What was typed of an item that is to be added: what it is called, and what has to be said of it. */
interface TypedItem {
  readonly text: string;
  readonly said: Readonly<Record<string, string>>;
}

const NOTHING_TYPED: TypedItem = { text: '', said: {} };

/** What the form is called in which an item of a kind is added, under what it hangs on. */
export const formOfNew = (kind: ItemKind, parentId: string | null): string => `new-${kind}/${parentId ?? ''}`;

/** What stands in the line after an item could not be added: it, before what has been typed since. */
const putBack = (refused: TypedItem, since: TypedItem): TypedItem => ({
  text: [refused.text, since.text].filter((text) => text.trim() !== '').join(' · '),
  said: { ...refused.said, ...since.said },
});

/**
 * One line to add an item by. It is empty for the next one as soon as one is asked for; they are added one after the other, and what
 * could not be added comes back.
 */
export function AddItem(props: {
  readonly kind: ItemKind;
  readonly parentId: string | null;
  /** For a line that was asked for: it has the focus, and this is called when it is left empty. */
  readonly onLeave?: () => void;
}): ReactElement {
  const { kind, parentId, onLeave } = props;
  const { asked } = kindOf(kind);
  const { create } = useEdition();
  const announce = useAnnounce();
  const { typed, type: setTyped, notice, wasLeft, isCurrent } = useHalfTyped<TypedItem>(formOfNew(kind, parentId), NOTHING_TYPED, kind);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const id = useId();
  const { text, said } = typed;
  const add = async (): Promise<void> => {
    const created = await create(kind, { ...newItem(kind, text.trim(), parentId), ...said });
    if (created === null) setTyped((since) => putBack(typed, since));
    else announce(words.added(text.trim()));
  };
  const submit = (): void => {
    if (text.trim() === '') return;
    const unsaid = asked.filter((field) => (said[field] ?? '').trim() === '');
    setMissing(unsaid);
    if (unsaid[0] !== undefined) {
      document.getElementById(`${id}-${unsaid[0]}`)?.focus();
      return;
    }
    if (!isCurrent()) return;
    setTyped(NOTHING_TYPED);
    void add();
  };
  return (
    <form
      className="add-item"
      data-asks={text !== '' && asked.length > 0 ? '' : undefined}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {isCalledByDate(kind) ? (
        <DateField
          id={id}
          label={kindWords[kind].add}
          kind="month-or-day"
          mayBeUnknown
          value={text}
          onChange={(value) => setTyped({ ...typed, text: value })}
        />
      ) : (
        <TextInput
          id={id}
          {...(onLeave === undefined || wasLeft ? {} : { ref: takesFocus })}
          label={kindWords[kind].add}
          value={text}
          onChange={(event) => setTyped({ ...typed, text: event.currentTarget.value })}
          onBlur={() => (text.trim() === '' ? onLeave?.() : undefined)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || onLeave === undefined) return;
            setTyped(NOTHING_TYPED);
            onLeave();
          }}
        />
      )}
      {(text === '' ? [] : asked).map((field) => (
        <AskedField
          key={field}
          id={`${id}-${field}`}
          kind={kind}
          field={field}
          value={said[field] ?? ''}
          error={missing.includes(field) && (said[field] ?? '').trim() === '' ? words.sayBeforeAdding : null}
          onChange={(value) => setTyped({ ...typed, said: { ...said, [field]: value } })}
        />
      ))}
      <Button type="submit" variant="light">
        {words.add}
      </Button>
      {notice}
    </form>
  );
}

/** One thing that has to be said of an item before it is added: it begins empty, since nothing is chosen for whoever adds it. */
function AskedField(props: {
  readonly id: string;
  readonly kind: ItemKind;
  readonly field: string;
  readonly value: string;
  readonly error: string | null;
  readonly onChange: (value: string) => void;
}): ReactElement {
  const { id, kind, field, value, error, onChange } = props;
  const form = formsOf(kind)[field];
  const label = fieldLabel(kind, field);
  switch (form?.control) {
    case 'choice':
      return (
        <NativeSelect
          id={id}
          label={label}
          value={value}
          error={error}
          data={[{ value: '', label: '' }, ...Object.entries(form.options).map(([option, name]) => ({ value: option, label: name }))]}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'day':
    case 'month-or-day':
      return <DateField id={id} label={label} kind={form.control} value={value} error={error} onChange={onChange} />;
    default:
      return <TextInput id={id} label={label} value={value} error={error} onChange={(event) => onChange(event.currentTarget.value)} />;
  }
}
