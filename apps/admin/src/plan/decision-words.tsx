import type { Item } from '@saferplan/domain/plan';
import type { ReactElement } from 'react';
import { ItemForm } from './item-form.tsx';

/** The reason of a decision and the meeting it rests on. */
export function DecisionWords({ decision }: { readonly decision: Item<'lineage'> }): ReactElement {
  return <ItemForm kind="lineage" item={decision} only={['reason', 'meetingId']} />;
}
