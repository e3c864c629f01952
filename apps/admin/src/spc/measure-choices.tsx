import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { useEdition } from '../plan/edition-data.tsx';
import {
  type Choice,
  type Choices,
  choicesOf,
  type ImprovementChoice,
  proposalFor,
  type TablePreview,
  whyNotStored,
} from './table-choices.ts';

const IMPROVEMENTS: readonly { readonly value: ImprovementChoice; readonly label: string }[] = [
  { value: 'neutral', label: 'not said' },
  { value: 'lower', label: 'when it falls' },
  { value: 'higher', label: 'when it rises' },
];

/** Every measure of a file that can be imported, ticked, with the series, the name, the unit and the improvement that are proposed. */
export function MeasureChoices(props: {
  readonly preview: TablePreview;
  readonly choices: Choices;
  readonly onChoose: (name: string, choice: Choice) => void;
  readonly children: ReactNode;
}): ReactElement {
  const { preview, choices, onChoose, children } = props;
  const { content } = useEdition();
  const series = content.shared.series.map(({ id, title }) => ({ value: id as string, label: `into “${title}”` }));
  const { reading } = preview;
  return (
    <section>
      <h2>Where it goes</h2>
      {reading.measures.length === 0 ? <p className="quiet">No measure has been found yet.</p> : null}
      <ul className="lines boxed">
        {choicesOf(preview, choices).map(({ measure, choice }) => {
          const { name, values, interval, target } = measure;
          const periods = values.map(({ period }) => period).toSorted();
          const missing = values.filter(({ value }) => value === null).length;
          return (
            <li key={name} className="measure-line">
              <Checkbox
                label={name}
                description={`${values.length.toLocaleString('en-GB')} values by ${interval}, ${periods[0] ?? ''} to ${periods.at(-1) ?? ''}${missing === 0 ? '' : `, ${missing.toString()} missing`}${target === null ? '' : `, target ${target.toLocaleString('en-GB')}`}`}
                checked={choice.into !== ''}
                onChange={(event) =>
                  onChoose(name, { ...choice, into: event.currentTarget.checked ? proposalFor(preview, measure).into : '' })
                }
              />
              <div className="measure-fields">
                <NativeSelect
                  label={`Where “${name}” goes`}
                  value={choice.into}
                  data={[{ value: '', label: 'not imported' }, { value: 'new', label: 'into a new series' }, ...series]}
                  onChange={(event) => onChoose(name, { ...choice, into: event.currentTarget.value })}
                />
                {choice.into === 'new' ? (
                  <>
                    <TextInput
                      label="Title of the series"
                      value={choice.title}
                      onChange={(event) => onChoose(name, { ...choice, title: event.currentTarget.value })}
                    />
                    <TextInput
                      label="What is counted, in the plural"
                      placeholder="cases"
                      value={choice.unit}
                      onChange={(event) => onChoose(name, { ...choice, unit: event.currentTarget.value })}
                    />
                    <NativeSelect
                      label="It is better"
                      value={choice.improvement}
                      data={[...IMPROVEMENTS]}
                      onChange={({ currentTarget }) =>
                        onChoose(name, {
                          ...choice,
                          improvement: IMPROVEMENTS.find(({ value }) => value === currentTarget.value)?.value ?? 'neutral',
                        })
                      }
                    />
                  </>
                ) : null}
              </div>
            </li>
          );
        })}
        {reading.measures
          .filter(({ name }) => whyNotStored(preview, name) !== null)
          .map(({ name }) => (
            <li key={name} className="measure-line">
              <b>{name}</b>
              <p className="trouble">{whyNotStored(preview, name)}</p>
            </li>
          ))}
      </ul>
      {children}
    </section>
  );
}
