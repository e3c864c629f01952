import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { PERIODS } from '@saferplan/messages';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { type Choice, type Choices, choicesOf, type ImprovementChoice, proposalFor, type TablePreview } from './table-choices.ts';
import { language } from '../../words/spoken.ts';
import { dataImportsWords } from '../../words/data-imports-words.ts';
import { fileFaultInWords } from '../../words/files-read-words.ts';

const IMPROVEMENTS: readonly { readonly value: ImprovementChoice; readonly label: string }[] = [
  { value: 'not-said', label: dataImportsWords.measureChoices.notSaid },
  { value: 'lower', label: dataImportsWords.measureChoices.whenItFalls },
  { value: 'higher', label: dataImportsWords.measureChoices.whenItRises },
  { value: 'neutral', label: dataImportsWords.measureChoices.neither },
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
  const series = content.shared.series.map(({ id, title }) => ({
    value: id as string,
    label: dataImportsWords.measureChoices.into(title),
  }));
  const { reading } = preview;
  return (
    <section>
      <h2>{dataImportsWords.measureChoices.whereItGoes}</h2>
      {reading.measures.length === 0 ? <p className="quiet">{dataImportsWords.measureChoices.noMeasureHasBeenFound}</p> : null}
      <ul className="lines boxed">
        {choicesOf(preview, choices).map(({ measure, choice }) => {
          const { name, values, interval, target } = measure;
          const periods = values.map(({ period }) => period).toSorted();
          const say = PERIODS[language][interval].name;
          const missing = values.filter(({ value }) => value === null).length;
          return (
            <li key={name} className="measure-line">
              <Checkbox
                label={name}
                description={dataImportsWords.measureChoices.valuesByToMissing(
                  values.length - missing,
                  dataImportsWords.measureChoices.by[interval],
                  say(periods[0] ?? ''),
                  say(periods.at(-1) ?? ''),
                  missing,
                  target === null ? '' : dataImportsWords.measureChoices.target(target),
                )}
                checked={choice.into !== ''}
                onChange={(event) =>
                  onChoose(name, { ...choice, into: event.currentTarget.checked ? proposalFor(preview, measure).into : '' })
                }
              />
              <div className="measure-fields">
                <NativeSelect
                  label={dataImportsWords.measureChoices.whereGoes(name)}
                  value={choice.into}
                  data={[
                    { value: '', label: dataImportsWords.measureChoices.notImported },
                    { value: 'new', label: dataImportsWords.measureChoices.intoANewSeries },
                    ...series,
                  ]}
                  onChange={(event) => onChoose(name, { ...choice, into: event.currentTarget.value })}
                />
                {choice.into === 'new' ? (
                  <>
                    <TextInput
                      label={dataImportsWords.measureChoices.titleOfTheSeries}
                      value={choice.title}
                      onChange={(event) => onChoose(name, { ...choice, title: event.currentTarget.value })}
                    />
                    <TextInput
                      label={dataImportsWords.measureChoices.whatIsCountedInThe}
                      placeholder={dataImportsWords.measureChoices.cases}
                      value={choice.unit}
                      onChange={(event) => onChoose(name, { ...choice, unit: event.currentTarget.value })}
                    />
                    <NativeSelect
                      label={dataImportsWords.measureChoices.itIsBetter}
                      value={choice.improvement}
                      data={[...IMPROVEMENTS]}
                      onChange={({ currentTarget }) =>
                        onChoose(name, {
                          ...choice,
                          improvement: IMPROVEMENTS.find(({ value }) => value === currentTarget.value)?.value ?? 'not-said',
                        })
                      }
                    />
                  </>
                ) : null}
              </div>
            </li>
          );
        })}
        {preview.notStored.map(({ measure, why }) => (
          <li key={measure} className="measure-line">
            <b>{measure}</b>
            <p className="trouble">{fileFaultInWords(why)}</p>
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}
