import type { Item } from '@saferplan/domain/plan';
import type { ReactElement } from 'react';
import { ItemForm } from '../../../item-editor/item-form.tsx';

/** The reason of a decision, and the meetings that recommended and decided it. */
export function DecisionWords({ decision }: { readonly decision: Item<'lineage'> }): ReactElement {
  return <ItemForm kind="lineage" item={decision} only={['reason', 'recommendedId', 'meetingId']} />;
}
