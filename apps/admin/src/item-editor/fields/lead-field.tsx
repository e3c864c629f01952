import { Button, NativeSelect } from '@mantine/core';
import type { Item, Lead } from '@saferplan/domain/plan';
import { type ReactElement, useState } from 'react';
import { LineField } from '../../ui/line-field.tsx';
import { useEdition, useFieldValue } from '../../edition-store/edition-data.tsx';
import { fieldsWords } from '../../words/fields-words.ts';
import { useOwnOption } from '../../edition-store/own-text.tsx';

const STATES = [
  { value: 'not-decided', label: fieldsWords.leadField.notDecidedYet },
  { value: 'to-be-confirmed', label: fieldsWords.leadField.toBeConfirmed },
  { value: 'named', label: fieldsWords.leadField.named },
  { value: 'not-recorded', label: fieldsWords.leadField.notRecordedPastEditions },
];

/** Who leads a priority: one or several people or agencies, or the honest state that nobody is named yet. */
export function LeadField({ item, label }: { readonly item: Item<'priority'>; readonly label: string }): ReactElement {
  const ownOption = useOwnOption();
  const { change, content, locked } = useEdition();
  const { value: lead, error } = useFieldValue(item, 'lead');
  // A lead that is being named has no agency until one is chosen: nothing is chosen for whoever writes, and nothing saved before.
  const [naming, setNaming] = useState(false);
  const agencies = content.shared.agency.map(({ id, name }) => ownOption(id, name));
  const save = (next: Lead): void => change('priority', item, 'lead', next);
  const choose = (state: string): void => {
    setNaming(state === 'named');
    if (state === 'not-decided' || state === 'to-be-confirmed' || state === 'not-recorded') save({ state });
  };
  const holders = lead.state === 'named' ? lead.holders : [];
  const named = (id: string) => content.shared.agency.find((agency) => agency.id === id)?.id;
  const replace = (index: number, part: { person?: string; agencyId?: string }): void => {
    const agencyId = named(part.agencyId ?? '');
    save({
      state: 'named',
      holders: holders.map((holder, at) =>
        at === index ? { person: part.person ?? holder.person, agencyId: agencyId ?? holder.agencyId } : holder,
      ),
    });
  };
  const add = (id: string): void => {
    const agencyId = named(id);
    if (agencyId === undefined) return;
    setNaming(false);
    save({ state: 'named', holders: [...holders, { person: '', agencyId }] });
  };
  return (
    <fieldset className="composite" id={`${item.id}--lead`}>
      <legend>{label}</legend>
      <NativeSelect
        aria-label={fieldsWords.leadField.stateOfTheLead}
        data={STATES}
        value={naming ? 'named' : lead.state}
        disabled={locked}
        error={error}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      {holders.map((holder, index) => (
        <div className="composite-row" key={index.toString()}>
          <LineField
            id={`${item.id}--lead-${index.toString()}`}
            label={fieldsWords.leadField.person(index + 1)}
            description={fieldsWords.leadField.emptyForTheAgencyAs}
            value={holder.person}
            readOnly={locked}
            onCommit={(person) => replace(index, { person })}
          />
          <NativeSelect
            label={fieldsWords.leadField.agency}
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
              aria-label={fieldsWords.leadField.removeLead(holder.person)}
            >
              {fieldsWords.leadField.remove}
            </Button>
          ) : null}
        </div>
      ))}
      {naming && !locked ? (
        <NativeSelect
          label={fieldsWords.leadField.agencyOfTheNextLead(holders.length)}
          value=""
          data={[{ value: '', label: fieldsWords.leadField.choose }, ...agencies]}
          onChange={(event) => add(event.currentTarget.value)}
        />
      ) : null}
      {lead.state === 'named' && !naming && !locked ? (
        <Button variant="subtle" size="compact-sm" onClick={() => setNaming(true)}>
          {fieldsWords.leadField.addAnotherLead}
        </Button>
      ) : null}
    </fieldset>
  );
}
