import { isSameValue } from '@saferplan/domain/shared';
import { Button } from '@mantine/core';
import type { Item, ItemKind } from '@saferplan/domain/plan';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { trpc } from '../../../server/trpc.ts';
import { momentInWords } from '../../../ui/moment-in-words.ts';
import { Await, Empty } from '../../../ui/screen-states.tsx';
import { ValueWithOwnTexts } from '../../../edition-store/own-text.tsx';
import { useEdition, useLock } from '../../../edition-store/edition-data.tsx';
import { workbenchWords } from '../../../words/workbench-words.ts';
import { ChangeSaid } from '../../../edition-store/change-said.tsx';
import { fieldLabel } from '../../../words/item-names.ts';
import { valueInWords } from '../../../item-editor/value-in-words.ts';

/** The history of one item, field by field: what was there, what stands there since, and a way to put it back. */
export function FieldHistory({ kind, item }: { readonly kind: ItemKind; readonly item: Item<ItemKind> }): ReactElement {
  const history = useQuery({ ...trpc.plan.history.queryOptions({ kind, id: item.id }), staleTime: 0 });
  return (
    <Await query={history}>
      {(sets) =>
        sets.length === 0 ? (
          <Empty>{workbenchWords.fieldHistory.unchangedSinceItCameWith}</Empty>
        ) : (
          <ol className="plain history-list">
            {sets.map((set) => {
              const changed = set.changes.filter((change) => change.itemId === item.id && change.changeType === 'changed');
              const fields = changed.flatMap(({ before, after }) =>
                Object.keys({ ...valuesOf(before), ...valuesOf(after) }).map((field) => ({
                  field,
                  before: valuesOf(before)[field],
                  after: valuesOf(after)[field],
                })),
              );
              return (
                <li key={set.id}>
                  <p className="quiet">
                    {set.actorName}, {momentInWords(set.at)}
                    {fields.length === 0 ? (
                      <>
                        : <ChangeSaid summary={set.summary} />
                      </>
                    ) : null}
                  </p>
                  {fields.map((one) => (
                    <FieldChange key={one.field} kind={kind} item={item} {...one} />
                  ))}
                </li>
              );
            })}
          </ol>
        )
      }
    </Await>
  );
}

function FieldChange(props: {
  readonly kind: ItemKind;
  readonly item: Item<ItemKind>;
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}): ReactElement {
  const { kind, item, field, before, after } = props;
  const { content, change } = useEdition();
  const locked = useLock(kind, item);
  const label = fieldLabel(kind, field);
  const now: unknown = valuesOf(item)[field];
  const said = (value: unknown): string => valueInWords(kind, field, value, content);
  return (
    <div className="field-change">
      <p>
        <strong>{label}</strong>{' '}
        <del>
          <ValueWithOwnTexts value={before}>{said(before)}</ValueWithOwnTexts>
        </del>{' '}
        <span aria-hidden="true">→</span>{' '}
        <ins>
          <ValueWithOwnTexts value={after}>{said(after)}</ValueWithOwnTexts>
        </ins>
      </p>
      {locked || isSameValue(now, before) ? null : (
        <Button variant="default" size="compact-sm" onClick={() => change(kind, item, field, before)}>
          {workbenchWords.fieldHistory.putBack}
          <span className="visually-hidden">: {label}</span>
        </Button>
      )}
    </div>
  );
}

const valuesOf = (values: unknown): Readonly<Record<string, unknown>> =>
  typeof values === 'object' && values !== null && !Array.isArray(values) ? { ...values } : {};
