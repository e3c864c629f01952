import { Button } from '@mantine/core';
import type { Partnership } from '@saferplan/domain/plan';
import type { ReactElement } from 'react';
import { LineField } from '../ui/line-field.tsx';
import type { PartnershipSettings } from './use-partnership-settings.ts';
import { settingsWords } from '../words/settings-words.ts';
import { ErrorAlert } from '../ui/error-alert.tsx';

type DataSource = Partnership['dataSources'][number];

const FIELDS: readonly { readonly field: keyof DataSource; readonly label: string }[] = [
  { field: 'name', label: settingsWords.dataSources.name },
  { field: 'address', label: settingsWords.dataSources.webAddress },
  { field: 'licence', label: settingsWords.dataSources.licence },
  { field: 'about', label: settingsWords.dataSources.aboutIt },
];

const NEW: DataSource = { name: 'data.police.uk', address: 'https://data.police.uk/', licence: 'Open Government Licence v3.0', about: '' };

/** Where the partnership's figures come from, as its public data page lists it. */
export function DataSources({ settings }: { readonly settings: PartnershipSettings }): ReactElement {
  const { readOnly, valueOf, errorOf, save } = settings;
  const dataSources = valueOf('dataSources');
  const error = errorOf('dataSources');
  return (
    <section className="stack narrow" id="partnership--dataSources">
      <ErrorAlert error={error} />
      {dataSources.map((source, index) => (
        <fieldset key={`${source.name} ${source.address}`} className="stack">
          <legend>{source.name}</legend>
          {FIELDS.map(({ field, label }) => (
            <LineField
              key={field}
              id={`data-source-${index.toString()}-${field}`}
              label={label}
              value={source[field]}
              readOnly={readOnly}
              onCommit={(text) =>
                save(
                  'dataSources',
                  dataSources.map((other, at) => (at === index ? { ...other, [field]: text.trim() } : other)),
                )
              }
            />
          ))}
          {readOnly ? null : (
            <Button
              variant="default"
              size="compact-md"
              onClick={() =>
                save(
                  'dataSources',
                  dataSources.filter((_, at) => at !== index),
                )
              }
            >
              {settingsWords.dataSources.remove(source.name)}
            </Button>
          )}
        </fieldset>
      ))}
      {readOnly ? null : (
        <Button
          variant="default"
          onClick={() => save('dataSources', [...dataSources, NEW])}
          disabled={dataSources.some(({ name }) => name === NEW.name)}
        >
          {settingsWords.dataSources.addASource}
        </Button>
      )}
    </section>
  );
}
