import { Alert, Button, NativeSelect, Radio, Table, TextInput } from '@mantine/core';
import type { Inputs, Outputs } from '@saferplan/api/router';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useEdition } from '../plan/edition-data.tsx';
import { client, messageOf, trpc } from '../trpc.ts';
import { FilePicker } from './file-picker.tsx';

type TableReading = Outputs['spc']['readTable'];
type Destination = Inputs['spc']['importTable']['destinations'][number];
type Choice = { readonly into: string; readonly title: string; readonly unit: string };

/** A partner's spreadsheet: what was read, what is asked, what was left out, where each measure goes; then it is stored. */
export function ImportTableScreen(): ReactElement {
  const { content, refresh } = useEdition();
  const queries = useQueryClient();
  const [uploadId, setUploadId] = useState('');
  const [sheet, setSheet] = useState<string | null>(null);
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const read = useMutation({
    mutationFn: (said: { readonly uploadId: string; readonly sheet: string | null; readonly answers: Record<string, string> }) =>
      client.spc.readTable.mutate(said),
  });
  const store = useMutation({
    mutationFn: (destinations: Destination[]) => client.spc.importTable.mutate({ uploadId, sheet, answers: { ...answers }, destinations }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: trpc.spc.pathKey() });
      await refresh();
    },
  });
  const reread = (next: { readonly sheet?: string | null; readonly answers?: Readonly<Record<string, string>> }): void => {
    const said = { sheet: next.sheet === undefined ? sheet : next.sheet, answers: { ...(next.answers ?? answers) } };
    setSheet(said.sheet);
    setAnswers(said.answers);
    read.mutate({ uploadId, ...said });
  };
  const begin = (id: string): void => {
    setUploadId(id);
    setSheet(null);
    setAnswers({});
    setChoices({});
    store.reset();
    read.mutate({ uploadId: id, sheet: null, answers: {} });
  };
  const { data } = read;
  const importers = (useQuery(trpc.extensions.list.queryOptions()).data ?? []).filter(({ kind }) => kind === 'importer');
  const error = read.error ?? store.error;
  return (
    <>
      <p className="crumb">
        <Link to="/editions/$label/data" params={{ label: content.edition.label }}>
          Data
        </Link>
      </p>
      <h1>Import a spreadsheet</h1>
      <p className="narrow">
        A CSV, Excel or OpenDocument file with months and figures, the way your partner keeps it. We account for every filled cell before
        anything is stored.
      </p>
      <FilePicker
        label="File"
        description={`CSV, XLSX, XLS or ODS, up to 50 MB${importers.map(({ title, endings }) => `; ${title} (${endings.join(', ')})`).join('')}`}
        accept={['.csv,.txt,.tsv,.xlsx,.xlsm,.xls,.ods', ...importers.flatMap(({ endings }) => endings)].join(',')}
        onUploaded={begin}
      />
      {read.isPending ? <p role="status">Reading…</p> : null}
      {error === null ? null : (
        <Alert color="red" role="alert" mt="md" title="This could not be imported">
          {messageOf(error)}
        </Alert>
      )}
      {store.data === undefined ? null : (
        <Alert color="brand" mt="md" role="status" title="Imported">
          {store.data.changes.length.toLocaleString('en-GB')} values were stored.{' '}
          <Link to="/editions/$label/data" params={{ label: content.edition.label }}>
            See the series
          </Link>
        </Alert>
      )}
      {data === undefined || store.data !== undefined ? null : (
        <>
          {data.reading.sheets.length < 2 ? null : (
            <NativeSelect
              mt="md"
              className="narrow"
              label="Sheet"
              data={[...data.reading.sheets]}
              value={data.reading.sheet}
              onChange={(event) => reread({ sheet: event.currentTarget.value, answers: {} })}
            />
          )}
          <Questions reading={data.reading} onAnswer={(id, answer) => reread({ answers: { ...answers, [id]: answer } })} />
          <Measures preview={data} choices={choices} onChoose={(name, choice) => setChoices({ ...choices, [name]: choice })} />
          <div className="buttons after">
            <Button
              loading={store.isPending}
              disabled={data.reading.questions.some(({ answer }) => answer === null) || chosen(data, choices).length === 0}
              onClick={() => store.mutate(chosen(data, choices))}
            >
              Import what is chosen
            </Button>
          </div>
          <Refused reading={data.reading} onKeep={(name, reason) => reread({ answers: { ...answers, [`keep:${name}`]: reason } })} />
          <Accounted preview={data} />
        </>
      )}
    </>
  );
}

function chosen({ reading, knownSeries, notStored }: TableReading, choices: Readonly<Record<string, Choice>>): Destination[] {
  return reading.measures.flatMap(({ name }): Destination[] => {
    const choice = choices[name] ?? { into: knownSeries[name] ?? '', title: name, unit: '' };
    if (notStored[name] !== undefined || choice.into === '') return [];
    if (choice.into === 'new')
      return [{ kind: 'new', measure: name, title: choice.title, unit: choice.unit.trim() === '' ? 'cases' : choice.unit }];
    return [{ kind: 'series', measure: name, seriesId: choice.into }];
  });
}

/** More options than these, as the years that a table can be of, are a list to choose from. */
const MOST_RADIOS = 12;

function Questions({
  reading,
  onAnswer,
}: {
  readonly reading: TableReading['reading'];
  readonly onAnswer: (id: string, answer: string) => void;
}): ReactElement | null {
  if (reading.questions.length === 0) return null;
  return (
    <section>
      <h2>Please tell us</h2>
      {reading.questions.map(({ id, question, options, answer, cells }) =>
        options.length > MOST_RADIOS ? (
          <NativeSelect
            key={id}
            className="doubt"
            label={question}
            description={`See ${shortly(cells)}`}
            value={answer ?? ''}
            data={[{ value: '', label: 'Choose one' }, ...options.map(({ id: value, label }) => ({ value, label }))]}
            onChange={({ currentTarget }) => onAnswer(id, currentTarget.value)}
          />
        ) : (
          <Radio.Group
            key={id}
            className="doubt"
            label={question}
            description={`See ${shortly(cells)}`}
            value={answer ?? ''}
            onChange={(next) => onAnswer(id, next)}
          >
            {options.map((option) => (
              <Radio key={option.id} mt="xs" value={option.id} label={option.label} />
            ))}
          </Radio.Group>
        ),
      )}
    </section>
  );
}

function Measures(props: {
  readonly preview: TableReading;
  readonly choices: Readonly<Record<string, Choice>>;
  readonly onChoose: (name: string, choice: Choice) => void;
}): ReactElement {
  const { preview, choices, onChoose } = props;
  const { content } = useEdition();
  const series = content.shared.series.map(({ id, title }) => ({ value: id as string, label: `into “${title}”` }));
  return (
    <section>
      <h2>Where it goes</h2>
      <ul className="items">
        {preview.reading.measures.map(({ name, values, unit, interval, target }) => {
          const refused = preview.notStored[name] ?? null;
          const choice = choices[name] ?? { into: preview.knownSeries[name] ?? '', title: name, unit: '' };
          const periods = values.map(({ period }) => period).toSorted();
          return (
            <li key={name} className="measure">
              <p>
                <strong>{name}</strong>: {values.length} values by {interval}, {periods[0]} to {periods.at(-1)},{' '}
                {values.filter(({ value }) => value === null).length} missing
                {unit === '' ? '' : `, in ${unit}`}
                {target === null ? '' : `, target ${target.toLocaleString('en-GB')}`}
              </p>
              {refused !== null ? (
                <p className="trouble">{refused}</p>
              ) : (
                <div className="type-value">
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
                    </>
                  ) : null}
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const MOST_CELLS_SHOWN = 8;
const shortly = (cells: readonly string[]): string =>
  cells.length > MOST_CELLS_SHOWN
    ? `${cells.slice(0, MOST_CELLS_SHOWN).join(', ')} and ${cells.length - MOST_CELLS_SHOWN} more`
    : cells.join(', ');

/** Totals and the like: left out, unless somebody says why they are wanted all the same. */
function Refused(props: {
  readonly reading: TableReading['reading'];
  readonly onKeep: (name: string, reason: string) => void;
}): ReactElement | null {
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  if (props.reading.refused.length === 0) return null;
  return (
    <section>
      <h2>Left out as totals</h2>
      <ul className="items">
        {props.reading.refused.map(({ name, why }) => {
          const reason = reasons[name] ?? '';
          return (
            <li key={name} className="measure">
              <p>{why}</p>
              <div className="type-value">
                <TextInput
                  label={`Import “${name}” all the same, because`}
                  maxLength={300}
                  value={reason}
                  onChange={(event) => setReasons({ ...reasons, [name]: event.currentTarget.value })}
                />
                <Button variant="default" disabled={reason.trim() === ''} onClick={() => props.onKeep(name, reason)}>
                  Import it
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Accounted({ preview }: { readonly preview: TableReading }): ReactElement {
  const { leftOut, account } = preview.reading;
  const count = (amount: number): string => amount.toLocaleString('en-GB');
  return (
    <section>
      <h2>Every filled cell</h2>
      <p>
        Of {count(account.filled)} filled cells {count(account.values)} are values, {count(account.labels)} are labels,{' '}
        {count(account.leftOut)} were left out, and {count(account.questioned)} are asked about.
      </p>
      {preview.remarks.length === 0 ? null : (
        <ul>
          {preview.remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      {leftOut.length === 0 ? null : (
        <Table className="chart-table">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Left out</Table.Th>
              <Table.Th>Why</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {leftOut.map(({ cells, why }) => (
              <Table.Tr key={why}>
                <Table.Th scope="row">{shortly(cells)}</Table.Th>
                <Table.Td>{why}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </section>
  );
}
