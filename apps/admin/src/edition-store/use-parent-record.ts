import type { ReactNode } from 'react';
import { unsavedOf } from './content-overlay.ts';
import { contestedIn, useEdition } from './edition-data.tsx';
import { fieldKey, type ParentRecords } from './outbox-storage.ts';

/** The fields of what stands beside the items, as they are shown, and the way to change them. */
export interface ParentRecordFields<Parent> {
  readonly id: string;
  /** What a field shows: what was refused, else what was typed or is saved. */
  readonly valueOf: <Field extends keyof Parent & string>(field: Field) => Parent[Field];
  /** Why a field is not saved; null where it is. Of a value with parts, at the part that is at fault, and at the first where that is no part. */
  readonly errorOf: (field: keyof Parent & string, part?: { readonly name: string; readonly isFirst: boolean }) => ReactNode;
  readonly save: (changes: Partial<Parent>) => void;
}

/** The fields of the edition on the screen, of its plan or of the partnership: kept in this browser until the server has them, as those of items are. */
export function useParentRecord<Kind extends keyof ParentRecords>(kind: Kind): ParentRecordFields<ParentRecords[Kind]> {
  const { content, outboxState, changeParentRecord } = useEdition();
  const record = content[kind];
  const { refused, conflicts, pending, settled } = outboxState;
  const shown: ParentRecords[Kind] = { ...record, ...unsavedOf(record, [...conflicts, ...pending], settled) };
  return {
    id: record.id,
    valueOf: (field) => {
      const own = refused[fieldKey(record.id, field)];
      // It was typed into this very field: of its type, or a text that the field shows as it is.
      return own === undefined ? shown[field] : (own.value as ParentRecords[Kind][typeof field]);
    },
    errorOf: (field, part) => {
      const own = refused[fieldKey(record.id, field)];
      const isHere = part === undefined || (own?.part === undefined ? part.isFirst : own.part === part.name);
      if (!isHere) return null;
      return own === undefined ? contestedIn(outboxState, record.id, field) : own.message;
    },
    save: (changes) => changeParentRecord(kind, changes),
  };
}
