import { Autocomplete, Button, Checkbox, TextInput } from '@mantine/core';
import { type ReactElement, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { ListedAgency } from './first-plan-draft.ts';
import { namesOf, type StepProps } from './first-plan-steps.tsx';
import { beginningWords } from '../../words/beginning-words.ts';

const SORTS: Readonly<Record<string, string>> = {
  council: beginningWords.agenciesStep.council,
  'county-council': beginningWords.agenciesStep.countyCouncilWhereThereAre,
  police: beginningWords.agenciesStep.police,
  probation: beginningWords.agenciesStep.providerOfProbationServices,
  fire: beginningWords.agenciesStep.fireAndRescueAuthority,
  health: beginningWords.agenciesStep.integratedCareBoard,
};

const titleOf = (sort: string, frame: StepProps['draft']['frame']): string =>
  sort === 'health' && frame === 'wales'
    ? beginningWords.agenciesStep.localHealthBoard
    : (SORTS[sort] ?? beginningWords.agenciesStep.anotherBody);

/** The bodies that the law names, each with a name that is proposed or written, and others that join. None is used before it is read. */
export function AgenciesStep({ draft, errors, onChange }: StepProps): ReactElement {
  const set = (index: number, part: Partial<ListedAgency>): void =>
    onChange({ agencies: draft.agencies.map((agency, at) => (at === index ? { ...agency, ...part } : agency)) });
  const list = useRef<HTMLUListElement>(null);
  const add = (): void => {
    flushSync(() => onChange({ agencies: [...draft.agencies, { sort: 'other', law: '', name: '', shortName: '', isRead: false }] }));
    list.current?.lastElementChild?.querySelector('input')?.focus();
  };
  return (
    <div className="stack">
      <p className="narrow">{beginningWords.agenciesStep.section5OfTheCrime}</p>
      <ul ref={list} className="lines boxed" aria-label={beginningWords.agenciesStep.agencies}>
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
                  <AgencyName
                    label={beginningWords.agenciesStep.name}
                    aria-label={beginningWords.agenciesStep.name2(title)}
                    value={name}
                    data={namesOf(draft, sort)}
                    error={errors[`agencies.${index.toString()}.name`] ?? null}
                    // Whoever writes a name, or chooses it, has read it.
                    onChange={(value) => set(index, { name: value, isRead: value.trim() !== '' })}
                  />
                  <TextInput
                    label={beginningWords.agenciesStep.shortName}
                    aria-label={beginningWords.agenciesStep.shortName2(title)}
                    value={shortName}
                    error={errors[`agencies.${index.toString()}.shortName`] ?? null}
                    onChange={(event) => set(index, { shortName: event.currentTarget.value })}
                  />
                  <Checkbox
                    label={beginningWords.agenciesStep.iHaveReadThisName}
                    aria-label={beginningWords.agenciesStep.iHaveReadThisName2(title)}
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
        <Button variant="default" onClick={add}>
          {beginningWords.agenciesStep.addAnotherBody}
        </Button>
      </div>
    </div>
  );
}

/** A name to write, with names to choose from where there are any. */
function AgencyName({
  data,
  onChange,
  ...field
}: {
  readonly label: string;
  readonly 'aria-label': string;
  readonly value: string;
  readonly data: string[];
  readonly error: string | null;
  readonly onChange: (name: string) => void;
}): ReactElement {
  return data.length === 0 ? (
    <TextInput {...field} onChange={(event) => onChange(event.currentTarget.value)} />
  ) : (
    <Autocomplete {...field} data={data} onChange={onChange} />
  );
}
