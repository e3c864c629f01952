import { Checkbox, NativeSelect } from '@mantine/core';
import { Feature, type Partnership, StatutoryFrame } from '@saferplan/domain/plan';
import { Measure } from '@saferplan/domain/spc';
import { chartNames, ruleSetNames } from '@saferplan/messages';
import type { ReactElement } from 'react';
import { useEdition } from '../edition-store/edition-data.tsx';
import { language } from '../words/spoken.ts';
import { settingsWords } from '../words/settings-words.ts';
import { choices as choiceWords } from '../words/choices.ts';

/** By what law, with which parts of Saferplan and by which charts the partnership works. */
export function MethodsSettings(props: {
  readonly readOnly: boolean;
  readonly errors: Readonly<Record<string, string>>;
  readonly onSave: (field: keyof Partnership, value: unknown) => void;
}): ReactElement {
  const { readOnly, errors, onSave } = props;
  const { frame, numbering, features, seriesDefaults, smallNumbers } = useEdition().content.partnership;
  const options = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([value, label]) => ({ value, label }));
  return (
    <section className="stack narrow">
      <NativeSelect
        label={settingsWords.methodsSettings.whoseLawYouActUnder}
        value={frame}
        disabled={readOnly}
        error={errors['frame'] ?? null}
        data={StatutoryFrame.options.map((value) => ({ value, label: choiceWords.frames[value] }))}
        onChange={(event) => onSave('frame', event.currentTarget.value)}
      />
      <NativeSelect
        label={settingsWords.methodsSettings.numberPrioritiesOnPublicPages}
        value={numbering}
        disabled={readOnly}
        data={options(choiceWords.numberings)}
        onChange={(event) => onSave('numbering', event.currentTarget.value)}
      />
      <Checkbox.Group
        label={settingsWords.methodsSettings.whatYouUse}
        description={settingsWords.methodsSettings.theRestDisappearsFromThese}
        value={[...features]}
        error={errors['features'] ?? null}
        onChange={(chosen) => onSave('features', chosen)}
      >
        {Feature.options.map((feature) => (
          <Checkbox key={feature} mt="xs" value={feature} label={choiceWords.features[feature]} disabled={readOnly} />
        ))}
      </Checkbox.Group>
      {features.includes('places') ? (
        <NativeSelect
          label={settingsWords.methodsSettings.numbersByPlaceAreNot}
          description={settingsWords.methodsSettings.norIsAnyOtherNumber}
          value={smallNumbers.toString()}
          disabled={readOnly}
          error={errors['smallNumbers'] ?? null}
          data={[...new Set([3, 5, 10, 20, smallNumbers])].toSorted((one, other) => one - other).map(String)}
          onChange={(event) => onSave('smallNumbers', Number(event.currentTarget.value))}
        />
      ) : null}
      {features.includes('trends') ? (
        <fieldset className="stack">
          <legend>{settingsWords.methodsSettings.aNewSeriesBeginsWith}</legend>
          <NativeSelect
            label={settingsWords.methodsSettings.rules}
            value={seriesDefaults.rules}
            disabled={readOnly}
            data={options(ruleSetNames)}
            onChange={(event) => onSave('seriesDefaults', { ...seriesDefaults, rules: event.currentTarget.value })}
          />
          {Measure.options.map((measure) => (
            <NativeSelect
              key={measure}
              label={choiceWords.measures[measure]}
              value={seriesDefaults.charts[measure]}
              disabled={readOnly}
              data={options(chartNames[language])}
              onChange={(event) =>
                onSave('seriesDefaults', {
                  ...seriesDefaults,
                  charts: { ...seriesDefaults.charts, [measure]: event.currentTarget.value },
                })
              }
            />
          ))}
        </fieldset>
      ) : null}
    </section>
  );
}
