import { type Item, nameOf } from '@saferplan/domain/plan';
import { itemWords } from '@saferplan/messages';
import type { ReactElement } from 'react';
import { Empty } from '../../ui/screen-states.tsx';
import { useEdition, useLock } from '../edition-data.tsx';
import { MatrixGrid } from '../matrix-grid.tsx';
import { PlanFile } from '../plan-file.tsx';
import { AddLine } from './add-line.tsx';
import { PARTS, type PartName, type PlanKind } from './plan-parts.ts';
import { ReadRow } from './read-row.tsx';

const WHAT_FOR: Readonly<Record<PartName, string>> = {
  themes: 'A theme runs through several priorities, such as finding vulnerable people early.',
  matrix: '',
  subgroups: 'A subgroup of partners delivers one or more priorities.',
  alignments: 'What other bodies want that this plan serves, such as the Police and Crime Commissioner’s plan.',
  background: 'Text that the public reads beside the priorities: who the partnership is, how the plan was made.',
  file: '',
};

/** A part of the plan beside its priorities: one line for each item, which opens in the panel. */
export function PartView({ part }: { readonly part: PartName }): ReactElement {
  const { kind } = PARTS[part];
  if (part === 'file') return <PlanFile />;
  if (kind === null)
    return (
      <article className="plan-document">
        <MatrixGrid />
      </article>
    );
  return <ItemsOf kind={kind} about={WHAT_FOR[part]} />;
}

function ItemsOf({ kind, about }: { readonly kind: PlanKind; readonly about: string }): ReactElement {
  const { content } = useEdition();
  const locked = useLock(kind, {});
  const items: readonly Item<PlanKind>[] = content.items[kind];
  return (
    <article className="plan-document">
      <h2>{itemWords.en[kind].heading}</h2>
      <p className="quiet">{about}</p>
      {items.length === 0 ? <Empty>None yet. Type the first below.</Empty> : null}
      {items.length === 0 ? null : (
        <table className="plan-table part-table">
          <thead className="visually-hidden">
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Text</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item, index) => (
              <ReadRow key={item.id} kind={kind} item={item} index={index} count={items.length} name={nameOf(kind, item)}>
                <td className="cell-text quiet">{secondOf(item)}</td>
              </ReadRow>
            ))}
          </tbody>
        </table>
      )}
      {locked ? null : <AddLine key={kind} kind={kind} parentId={null} label={`Add a ${itemWords.en[kind].name}`} />}
    </article>
  );
}

/** What is told of an item beside its name. */
function secondOf(item: Item<PlanKind>): string {
  const said = 'summary' in item ? item.summary : 'body' in item ? item.body : 'note' in item ? item.note : '';
  return said.slice(0, 160);
}
