import { Alert, Button, FileInput } from '@mantine/core';
import { asPasted, type WordTable } from '@saferplan/domain/plan';
import { type ReactElement, useState } from 'react';
import { readWordFile } from './read-word-file.ts';
import { workbenchWords } from '../../../words/workbench-words.ts';

/** A Word file, of whose tables one is chosen to be looked at as if it had been pasted. It is read here and sent nowhere. */
export function WordFile({ onTable }: { readonly onTable: (text: string) => void }): ReactElement {
  const [tables, setTables] = useState<readonly WordTable[] | null>([]);
  const [name, setName] = useState('');
  const choose = async (file: File | null): Promise<void> => {
    setName(file?.name ?? '');
    if (file === null) return setTables([]);
    const found = await readWordFile(await file.arrayBuffer()).catch(() => null);
    const [only, ...others] = found ?? [];
    if (only !== undefined && others.length === 0) onTable(asPasted(only));
    else setTables(found);
  };
  return (
    <>
      <FileInput
        label={workbenchWords.wordFile.orAWordFile}
        description={workbenchWords.wordFile.itsTablesAreReadOn}
        accept=".docx"
        onChange={(file) => void choose(file)}
      />
      {name !== '' && (tables === null || tables.length === 0) ? (
        <Alert color="red" role="alert">
          {tables === null ? workbenchWords.wordFile.couldNotBeReadAs(name) : workbenchWords.wordFile.thereIsNoTableIn(name)}
        </Alert>
      ) : null}
      {tables === null || tables.length < 2 ? null : (
        <ul className="plain" aria-label={workbenchWords.wordFile.tablesIn(name)}>
          {tables.map((table, index) => (
            <li key={`${index.toString()} ${table[0]?.join(' ') ?? ''}`}>
              <Button variant="default" size="compact-md" onClick={() => onTable(asPasted(table))}>
                {workbenchWords.wordFile.tableRows(index + 1, table.length, (table[0] ?? []).join(' · ').slice(0, 80))}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What of the rows would not be added: rows without words for an action, and columns that are left out. Nothing where all is used. */
export function LeftOut(props: {
  readonly rows: readonly (readonly string[])[];
  readonly columns: readonly string[];
}): ReactElement | null {
  const { rows, columns } = props;
  if (rows.length + columns.length === 0) return null;
  return (
    <div className="quiet">
      {columns.length === 0 ? null : (
        <p>{workbenchWords.wordFile.leftOutSinceYouHave(columns.map((column) => `“${column}”`).join(', '))}</p>
      )}
      {rows.length === 0 ? null : (
        <>
          <p>{workbenchWords.wordFile.noActionStandsInThese}</p>
          <ul>
            {rows.map((row, index) => (
              <li key={`${index.toString()} ${row.join(' ')}`}>{row.filter((cell) => cell !== '').join(' · ')}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
