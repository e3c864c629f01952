import type { LeadAgency } from '@saferplan/domain/plan';
import type { ReactElement } from 'react';
import { useEdition } from '../edition-store/edition-data.tsx';
import { OwnText } from '../edition-store/own-text.tsx';
import { carriersOf } from '../ui/leads-in-words.ts';

/** Who carries an action, the names marked with the language of the partnership; `none` where it is not agreed. */
export function CarrierNames({ lead, none }: { readonly lead: LeadAgency; readonly none: ReactElement | string }): ReactElement {
  const { content } = useEdition();
  const { names, added } = carriersOf(lead, content);
  if (names === '') return <>{none}</>;
  return (
    <span>
      <OwnText>{names}</OwnText>
      {added}
    </span>
  );
}
