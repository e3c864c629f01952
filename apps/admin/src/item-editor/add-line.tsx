import '../css/workbench.css';
import type { ItemKind } from '@saferplan/domain/plan';
import { type ReactElement, useState } from 'react';
import { useWasLeft } from '../edition-store/use-half-typed.tsx';
import { AddItem, formOfNew } from './item-list.tsx';

/** A line that becomes the box to add an item in, once it is asked for; it stays for the next one until it is left empty. */
export function AddLine(props: { readonly kind: ItemKind; readonly parentId: string | null; readonly label: string }): ReactElement {
  const { kind, parentId, label } = props;
  const { wasLeft } = useWasLeft(formOfNew(kind, parentId));
  const [open, setOpen] = useState(wasLeft);
  if (!open)
    return (
      <button type="button" className="add-line add-line-alone" onClick={() => setOpen(true)}>
        <span aria-hidden="true">+</span> {label}
      </button>
    );
  return <AddItem kind={kind} parentId={parentId} onLeave={() => setOpen(false)} />;
}
