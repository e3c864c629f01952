import type { EditionItems } from './edition-content.ts';
import type { Item } from './item.ts';
import type { LineageKind } from './lineage.kind.ts';

/**
 * When a priority or theme gets another title, the decision that carries it on says 'renamed' where the
 * title differs from that of the year before, and 'retained' where it is the same again.
 */
export function followRename(
  planElementId: string,
  title: string,
  olderTitles: ReadonlyMap<string, string>,
  lineage: EditionItems['lineage'],
): readonly { readonly kind: 'lineage'; readonly id: string; readonly fields: Pick<Item<'lineage'>, 'kind'> }[] {
  return lineage.flatMap((decision) => {
    const [source] = decision.fromIds;
    if (decision.toIds[0] !== planElementId || source === undefined) return [];
    if (decision.kind !== 'retained' && decision.kind !== 'renamed') return [];
    const kind: LineageKind = olderTitles.get(source) === title ? 'retained' : 'renamed';
    return kind === decision.kind ? [] : [{ kind: 'lineage', id: decision.id, fields: { kind } } as const];
  });
}
