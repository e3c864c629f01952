import { type Item, nameOf } from '@saferplan/domain/plan';
import type { ReactElement } from 'react';
import { Empty } from '../../../ui/screen-states.tsx';
import { useEdition, useLock } from '../../../edition-store/edition-data.tsx';
import { MatrixGrid } from './matrix-grid.tsx';
import { PlanFile } from './plan-file.tsx';
import { AddLine } from '../../../item-editor/add-line.tsx';
import { PARTS, type PartName, type PlanKind } from './plan-parts.ts';
import { ReadRow } from './read-row.tsx';
import { workbenchWords } from '../../../words/workbench-words.ts';
import { kindWords } from '../../../words/item-names.ts';

const WHAT_FOR: Readonly<Record<PartName, string>> = {
  themes: workbenchWords.partView.aThemeRunsThroughSeveral,
  matrix: '',
  subgroups: workbenchWords.partView.aSubgroupOfPartnersDelivers,
  alignments: workbenchWords.partView.whatOtherBodiesWantThat,
  background: workbenchWords.partView.textThatThePublicReads,
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
      <h2>{kindWords[kind].heading}</h2>
      <p className="quiet">{about}</p>
      {items.length === 0 ? <Empty>{workbenchWords.partView.noneYetTypeTheFirst}</Empty> : null}
      {items.length === 0 ? null : (
        <table className="plan-table part-table">
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{workbenchWords.partView.name}</th>
              <th scope="col">{workbenchWords.partView.text}</th>
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
      {locked ? null : <AddLine key={kind} kind={kind} parentId={null} label={workbenchWords.partView.addA(kindWords[kind].name)} />}
    </article>
  );
}

/** What is told of an item beside its name. */
function secondOf(item: Item<PlanKind>): string {
  const said = 'summary' in item ? item.summary : 'body' in item ? item.body : 'note' in item ? item.note : '';
  return said.slice(0, 160);
}
