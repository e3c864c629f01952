import { Checkbox } from '@mantine/core';
import type { Item } from '@saferplan/domain/plan';
import type { ReactElement } from 'react';
import { useEdition, useFieldValue } from '../../edition-store/edition-data.tsx';
import { LeadPicker } from './lead-picker.tsx';
import { fieldsWords } from '../../words/fields-words.ts';

/** Who carries an action: agencies, a subgroup, or nobody yet. */
export function LeadAgencyField({ item, label }: { readonly item: Item<'action'>; readonly label: string }): ReactElement {
  const { change, locked } = useEdition();
  const { value: lead, error } = useFieldValue(item, 'leadAgency');
  return (
    <div className="stack" id={`${item.id}--leadAgency`}>
      <LeadPicker
        label={label}
        value={lead}
        error={error}
        readOnly={locked}
        onChange={(next) => change('action', item, 'leadAgency', next)}
      />
      {lead.kind === 'agencies' ? (
        <Checkbox
          label={fieldsWords.leadAgencyField.andPartners}
          disabled={locked}
          checked={lead.andPartners}
          onChange={(event) => change('action', item, 'leadAgency', { ...lead, andPartners: event.currentTarget.checked })}
        />
      ) : null}
      {lead.kind === 'subgroup' ? (
        <Checkbox
          label={fieldsWords.leadAgencyField.thePartnersInIt}
          disabled={locked}
          checked={lead.members}
          onChange={(event) => change('action', item, 'leadAgency', { ...lead, members: event.currentTarget.checked })}
        />
      ) : null}
    </div>
  );
}
