import { Autocomplete, Button, Checkbox, TextInput } from '@mantine/core';
import type { ReactElement } from 'react';
import type { ListedAgency } from './first-plan-draft.ts';
import { namesOf, type StepProps } from './first-plan-steps.tsx';

const SORTS: Readonly<Record<string, string>> = {
  council: 'Council',
  'county-council': 'County council, where there are two tiers',
  police: 'Police',
  probation: 'Provider of probation services',
  fire: 'Fire and rescue authority',
  health: 'Integrated care board',
};

const titleOf = (sort: string, frame: StepProps['draft']['frame']): string =>
  sort === 'health' && frame === 'wales' ? 'Local health board' : (SORTS[sort] ?? 'Another body');

/** The bodies that the law names, each with a name that is proposed or written, and others that join. None is used before it is read. */
export function AgenciesStep({ draft, errors, onChange }: StepProps): ReactElement {
  const set = (index: number, part: Partial<ListedAgency>): void =>
    onChange({ agencies: draft.agencies.map((agency, at) => (at === index ? { ...agency, ...part } : agency)) });
  return (
    <div className="stack">
      <p className="narrow">
        Section 5 of the Crime and Disorder Act 1998 names these. Write each as it calls itself, and tick it when you have read it: what is
        not ticked is left out, and nobody reads it.
      </p>
      <ul className="lines boxed" aria-label="Agencies">
        {draft.agencies.map(({ sort, law, name, shortName, isRead }, index) => {
          const title = titleOf(sort, draft.frame);
          return (
            <li key={index} className="agency-row">
              <fieldset>
                <legend>
                  {title}
                  {law === '' ? null : <span className="quiet"> {law}</span>}
                </legend>
                <div className="agency-fields">
                  <Autocomplete
                    comboboxProps={{ withinPortal: false }}
                    label="Name"
                    aria-label={`Name: ${title}`}
                    value={name}
                    data={namesOf(draft, sort)}
                    error={errors[`agencies.${index.toString()}.name`] ?? null}
                    // A name that was read is another one once it is changed.
                    onChange={(value) => set(index, { name: value, isRead: isRead && value === name })}
                  />
                  <TextInput
                    label="Short name"
                    aria-label={`Short name: ${title}`}
                    value={shortName}
                    error={errors[`agencies.${index.toString()}.shortName`] ?? null}
                    onChange={(event) => set(index, { shortName: event.currentTarget.value })}
                  />
                  <Checkbox
                    label="I have read this name"
                    aria-label={`I have read this name: ${title}`}
                    disabled={name.trim() === ''}
                    checked={isRead}
                    onChange={(event) => set(index, { isRead: event.currentTarget.checked })}
                  />
                </div>
              </fieldset>
            </li>
          );
        })}
      </ul>
      <div className="buttons">
        <Button
          variant="default"
          onClick={() => onChange({ agencies: [...draft.agencies, { sort: 'other', law: '', name: '', shortName: '', isRead: false }] })}
        >
          Add another body
        </Button>
      </div>
    </div>
  );
}
