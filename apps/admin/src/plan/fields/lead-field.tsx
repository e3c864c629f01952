import { Button, NativeSelect } from '@mantine/core';
import type { Item, Lead } from '@saferplan/domain/plan';
import type { ReactElement } from 'react';
import { LineField } from '../../ui/line-field.tsx';
import { useEdition, useFieldValue } from '../edition-data.tsx';

const STATES = [
  { value: 'not-decided', label: 'Not decided yet' },
  { value: 'to-be-confirmed', label: 'To be confirmed' },
  { value: 'named', label: 'Named' },
  { value: 'not-recorded', label: 'Not recorded (past editions)' },
];

/** Who leads a priority: one or several people or agencies, or the honest state that nobody is named yet. */
export function LeadField({ item, label }: { readonly item: Item<'priority'>; readonly label: string }): ReactElement {
  const { change, content, locked } = useEdition();
  const { value: lead, error } = useFieldValue(item, 'lead');
  const agencies = content.shared.agency.map((agency) => ({ value: agency.id, label: agency.name }));
  const firstAgency = content.shared.agency[0];
  const save = (next: Lead): void => change('priority', item, 'lead', next);
  const choose = (state: string): void => {
    if (state === 'named') {
      if (firstAgency !== undefined) save({ state, holders: [{ person: '', agencyId: firstAgency.id }] });
    } else if (state === 'not-decided' || state === 'to-be-confirmed' || state === 'not-recorded') save({ state });
  };
  const holders = lead.state === 'named' ? lead.holders : [];
  const replace = (index: number, part: { person?: string; agencyId?: string }): void => {
    const agencyId = content.shared.agency.find((agency) => agency.id === part.agencyId)?.id;
    save({
      state: 'named',
      holders: holders.map((holder, at) =>
        at === index ? { person: part.person ?? holder.person, agencyId: agencyId ?? holder.agencyId } : holder,
      ),
    });
  };
  return (
    <fieldset className="composite" id={`${item.id}--lead`}>
      <legend>{label}</legend>
      <NativeSelect
        aria-label="State of the lead"
        data={STATES}
        value={lead.state}
        disabled={locked}
        error={error}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      {holders.map((holder, index) => (
        <div className="composite-row" key={index.toString()}>
          <LineField
            id={`${item.id}--lead-${index.toString()}`}
            label={`Person ${(index + 1).toString()} (leave empty for the agency as such)`}
            value={holder.person}
            readOnly={locked}
            onCommit={(person) => replace(index, { person })}
          />
          <NativeSelect
            label="Agency"
            data={agencies}
            value={holder.agencyId}
            disabled={locked}
            onChange={(event) => replace(index, { agencyId: event.currentTarget.value })}
          />
          {holders.length > 1 && !locked ? (
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => save({ state: 'named', holders: holders.filter((_, at) => at !== index) })}
              aria-label={`Remove lead ${holder.person}`}
            >
              Remove
            </Button>
          ) : null}
        </div>
      ))}
      {lead.state === 'named' && !locked && firstAgency !== undefined ? (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => save({ state: 'named', holders: [...holders, { person: '', agencyId: firstAgency.id }] })}
        >
          Add another lead
        </Button>
      ) : null}
    </fieldset>
  );
}
