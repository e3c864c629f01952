import { Alert, Button } from '@mantine/core';
import type { Partnership } from '@saferplan/domain/plan';
import type { ReactElement } from 'react';
import { useEdition } from '../edition-store/edition-data.tsx';
import { LineField } from '../ui/line-field.tsx';
import { settingsWords } from '../words/settings-words.ts';

type DataSource = Partnership['dataSources'][number];

const FIELDS: readonly { readonly field: keyof DataSource; readonly label: string }[] = [
  { field: 'name', label: settingsWords.dataSources.name },
  { field: 'address', label: settingsWords.dataSources.webAddress },
  { field: 'licence', label: settingsWords.dataSources.licence },
  { field: 'about', label: settingsWords.dataSources.aboutIt },
];

const NEW: DataSource = { name: 'data.police.uk', address: 'https://data.police.uk/', licence: 'Open Government Licence v3.0', about: '' };

/** Where the partnership's figures come from, as its public data page lists it. */
export function DataSources(props: {
  readonly readOnly: boolean;
  readonly error: string | null;
  readonly onSave: (sources: readonly DataSource[]) => void;
}): ReactElement {
  const { readOnly, error, onSave } = props;
  const { dataSources } = useEdition().content.partnership;
  return (
    <section className="stack narrow">
      {error === null ? null : (
        <Alert color="red" role="alert">
          {error}
        </Alert>
      )}
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
              onCommit={(text) => onSave(dataSources.map((other, at) => (at === index ? { ...other, [field]: text.trim() } : other)))}
            />
          ))}
          {readOnly ? null : (
            <Button variant="default" size="compact-md" onClick={() => onSave(dataSources.filter((_, at) => at !== index))}>
              {settingsWords.dataSources.remove(source.name)}
            </Button>
          )}
        </fieldset>
      ))}
      {readOnly ? null : (
        <Button
          variant="default"
          onClick={() => onSave([...dataSources, NEW])}
          disabled={dataSources.some(({ name }) => name === NEW.name)}
        >
          {settingsWords.dataSources.addASource}
        </Button>
      )}
    </section>
  );
}
