import type { Partnership } from '@saferplan/domain/plan';
import type { ReactNode } from 'react';
import { useEdition } from '../edition-store/edition-data.tsx';
import { useParentRecord } from '../edition-store/use-parent-record.ts';
import { useSession } from '../session/session.ts';

type Field = keyof Partnership;

export interface PartnershipSettings {
  readonly readOnly: boolean;
  readonly valueOf: <Name extends Field>(field: Name) => Partnership[Name];
  /** Why a field was not saved; null where it was. */
  readonly errorOf: (field: Field) => ReactNode;
  readonly save: (field: Field, value: unknown) => void;
}

/** Saves what an administrator changes of the partnership, a field at a time. */
export function usePartnershipSettings(): PartnershipSettings {
  const { locked } = useEdition();
  const { role } = useSession();
  const { valueOf, errorOf, save } = useParentRecord('partnership');
  return {
    readOnly: locked || role !== 'administrator',
    valueOf,
    errorOf: (field) => errorOf(field),
    save: (field, value) => save({ [field]: value }),
  };
}
