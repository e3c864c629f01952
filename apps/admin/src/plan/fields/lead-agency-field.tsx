import { Checkbox, NativeSelect } from '@mantine/core';
import type { Item, LeadAgency } from '@saferplan/domain/plan';
import type { ReactElement } from 'react';
import { ChoicesField } from '../../ui/choices-field.tsx';
import { useEdition, useFieldValue } from '../edition-data.tsx';

const NOT_AGREED = 'not-agreed';
const AGENCIES = 'agencies';

/** Who carries an action: agencies, a subgroup, or nobody yet. */
export function LeadAgencyField({ item, label }: { readonly item: Item<'action'>; readonly label: string }): ReactElement {
  const { change, content, locked } = useEdition();
  const { value: lead, error } = useFieldValue(item, 'leadAgency');
  const { agency: agencies } = content.shared;
  const { subgroup: subgroups } = content.items;
  const save = (next: LeadAgency): void => change('action', item, 'leadAgency', next);
  const choose = (choice: string): void => {
    const subgroup = subgroups.find((candidate) => candidate.id === choice);
    const [first] = agencies;
    if (subgroup !== undefined) save({ kind: 'subgroup', subgroupId: subgroup.id, members: false });
    else if (choice === AGENCIES && first !== undefined) save({ kind: 'agencies', agencyIds: [first.id], andPartners: false });
    else if (choice === NOT_AGREED) save({ kind: 'not-agreed' });
  };
  return (
    <div className="stack" id={`${item.id}--leadAgency`}>
      <NativeSelect
        label={label}
        disabled={locked}
        error={error}
        value={lead.kind === 'subgroup' ? lead.subgroupId : lead.kind}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[
          { value: NOT_AGREED, label: 'Not yet agreed' },
          { value: AGENCIES, label: 'Agencies…' },
          ...subgroups.map((subgroup) => ({ value: subgroup.id, label: subgroup.name })),
        ]}
      />
      {lead.kind === 'agencies' ? (
        <>
          <ChoicesField
            label="Agencies"
            labelHidden
            readOnly={locked}
            options={agencies.map((agency) => ({ value: agency.id, label: agency.name }))}
            value={lead.agencyIds}
            onChange={(ids) =>
              save({ ...lead, agencyIds: agencies.map((agency) => agency.id).filter((id) => ids.some((chosen) => chosen === id)) })
            }
          />
          <Checkbox
            label="and partners"
            disabled={locked}
            checked={lead.andPartners}
            onChange={(event) => save({ ...lead, andPartners: event.currentTarget.checked })}
          />
        </>
      ) : null}
      {lead.kind === 'subgroup' ? (
        <Checkbox
          label="the partners in it"
          disabled={locked}
          checked={lead.members}
          onChange={(event) => save({ ...lead, members: event.currentTarget.checked })}
        />
      ) : null}
    </div>
  );
}
