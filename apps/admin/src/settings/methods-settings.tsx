import { Checkbox, NativeSelect } from '@mantine/core';
import { Feature, StatutoryFrame } from '@saferplan/domain/plan';
import { Measure } from '@saferplan/domain/spc';
import { chartNames, ruleSetNames } from '@saferplan/messages';
import type { ReactElement } from 'react';
import { language } from '../words/spoken.ts';
import type { PartnershipSettings } from './use-partnership-settings.ts';
import { settingsWords } from '../words/settings-words.ts';
import { choices as choiceWords } from '../words/choices.ts';

/** By what law, with which parts of Saferplan and by which charts the partnership works. */
export function MethodsSettings({ settings }: { readonly settings: PartnershipSettings }): ReactElement {
  const { readOnly, valueOf, errorOf, save } = settings;
  const [features, smallNumbers, seriesDefaults] = [valueOf('features'), valueOf('smallNumbers'), valueOf('seriesDefaults')];
  const options = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([value, label]) => ({ value, label }));
  return (
    <section className="stack narrow">
      <NativeSelect
        id="partnership--frame"
        label={settingsWords.methodsSettings.whoseLawYouActUnder}
        value={valueOf('frame')}
        disabled={readOnly}
        error={errorOf('frame')}
        data={StatutoryFrame.options.map((value) => ({ value, label: choiceWords.frames[value] }))}
        onChange={(event) => save('frame', event.currentTarget.value)}
      />
      <NativeSelect
        id="partnership--numbering"
        label={settingsWords.methodsSettings.numberPrioritiesOnPublicPages}
        value={valueOf('numbering')}
        disabled={readOnly}
        error={errorOf('numbering')}
        data={options(choiceWords.numberings)}
        onChange={(event) => save('numbering', event.currentTarget.value)}
      />
      <Checkbox.Group
        id="partnership--features"
        label={settingsWords.methodsSettings.whatYouUse}
        description={settingsWords.methodsSettings.theRestDisappearsFromThese}
        value={[...features]}
        error={errorOf('features')}
        onChange={(chosen) => save('features', chosen)}
      >
        {Feature.options.map((feature) => (
          <Checkbox key={feature} mt="xs" value={feature} label={choiceWords.features[feature]} disabled={readOnly} />
        ))}
      </Checkbox.Group>
      {features.includes('places') ? (
        <NativeSelect
          id="partnership--smallNumbers"
          label={settingsWords.methodsSettings.numbersByPlaceAreNot}
          description={settingsWords.methodsSettings.norIsAnyOtherNumber}
          value={smallNumbers.toString()}
          disabled={readOnly}
          error={errorOf('smallNumbers')}
          data={[...new Set([3, 5, 10, 20, smallNumbers])].toSorted((one, other) => one - other).map(String)}
          onChange={(event) => save('smallNumbers', Number(event.currentTarget.value))}
        />
      ) : null}
      {features.includes('trends') ? (
        <fieldset className="stack" id="partnership--seriesDefaults">
          <legend>{settingsWords.methodsSettings.aNewSeriesBeginsWith}</legend>
          <NativeSelect
            label={settingsWords.methodsSettings.rules}
            value={seriesDefaults.rules}
            disabled={readOnly}
            error={errorOf('seriesDefaults')}
            data={options(ruleSetNames)}
            onChange={(event) => save('seriesDefaults', { ...seriesDefaults, rules: event.currentTarget.value })}
          />
          {Measure.options.map((measure) => (
            <NativeSelect
              key={measure}
              label={choiceWords.measures[measure]}
              value={seriesDefaults.charts[measure]}
              disabled={readOnly}
              data={options(chartNames[language])}
              onChange={(event) =>
                save('seriesDefaults', {
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
