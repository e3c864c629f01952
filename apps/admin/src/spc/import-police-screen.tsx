import { Alert, Button, Checkbox, Table } from '@mantine/core';
import type { Outputs } from '@saferplan/api/router';
import { PERIODS } from '@saferplan/messages';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useEdition } from '../plan/edition-data.tsx';
import { client, messageOf, trpc } from '../trpc.ts';
import { FilePicker } from './file-picker.tsx';

/** From a download of data.police.uk to stored counts: what is odd and what would change is shown before anything is stored. */
export function ImportPoliceScreen(): ReactElement {
  const { content, refresh } = useEdition();
  const queries = useQueryClient();
  const [uploadId, setUploadId] = useState<string | null>(null);
  const [createFor, setCreateFor] = useState<readonly string[]>([]);
  const read = useMutation({ mutationFn: (id: string) => client.spc.readPolice.mutate({ uploadId: id }) });
  const store = useMutation({
    mutationFn: (id: string) => client.spc.importPolice.mutate({ uploadId: id, createFor: [...createFor] }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: trpc.spc.pathKey() });
      await refresh();
    },
  });
  const busy = read.isPending || store.isPending;
  const begin = (id: string): void => {
    setUploadId(id);
    setCreateFor([]);
    store.reset();
    read.mutate(id);
  };
  const error = read.error ?? store.error;
  return (
    <>
      <p className="crumb">
        <Link to="/editions/$label/data" params={{ label: content.edition.label }}>
          Data
        </Link>
      </p>
      <h1>Import police files</h1>
      <p className="narrow">
        Download street-level crime for {content.partnership.force} from data.police.uk and choose the zip file here as it is, or a single
        file such as 2016-01-kent-street.csv. We count the offences in {content.partnership.area}. A month that is imported again replaces
        the one that is kept.
      </p>
      <FilePicker label="File" description="A zip or CSV file of up to 2 GB" accept=".zip,.csv" onUploaded={begin} />
      {busy && uploadId !== null ? <ReadingProgress uploadId={uploadId} /> : null}
      {error === null ? null : (
        <Alert color="red" role="alert" mt="md" title="This file was not imported">
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
      {read.data === undefined || uploadId === null || store.data !== undefined || read.isPending ? null : (
        <Preview preview={read.data} createFor={createFor} onCreateFor={setCreateFor}>
          <Button loading={store.isPending} onClick={() => store.mutate(uploadId)}>
            Import these counts
          </Button>
        </Preview>
      )}
    </>
  );
}

function ReadingProgress({ uploadId }: { readonly uploadId: string }): ReactElement {
  const progress = useQuery({ ...trpc.spc.progress.queryOptions({ uploadId }), refetchInterval: 400 });
  const { data } = progress;
  const stages = { unpacking: 'Unpacking', counting: 'Counting', storing: 'Storing' } as const;
  const share =
    data === undefined || data === null || data.totalBytes === 0 ? '' : `, ${Math.round((data.bytes / data.totalBytes) * 100)}%`;
  return (
    <p role="status">
      {data === undefined || data === null
        ? 'Reading…'
        : `${stages[data.stage]}${share}: ${data.rows.toLocaleString('en-GB')} rows, ${data.months.toLocaleString('en-GB')} months`}
    </p>
  );
}

type PoliceReading = Outputs['spc']['readPolice'];

function Preview(props: {
  readonly preview: PoliceReading;
  readonly createFor: readonly string[];
  readonly onCreateFor: (crimeTypes: readonly string[]) => void;
  readonly children: ReactElement;
}): ReactElement {
  const { preview, createFor, onCreateFor, children } = props;
  const say = PERIODS.en.month.name;
  const [first = '', last = ''] = [preview.months[0], preview.months.at(-1)];
  return (
    <section>
      <h2>What the file holds</h2>
      <p>
        {preview.rows.toLocaleString('en-GB')} rows, {preview.months.length.toLocaleString('en-GB')}{' '}
        {preview.months.length === 1 ? 'month' : 'months'}: {first === last ? say(first) : `${say(first)} to ${say(last)}`}.
      </p>
      {preview.notices.length === 0 ? null : (
        <>
          <h3>What is odd in it, and what we make of it</h3>
          <ul>
            {preview.notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
        </>
      )}
      <h2>What would change</h2>
      <Table className="chart-table">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Series</Table.Th>
            <Table.Th>New</Table.Th>
            <Table.Th>Revised by the force</Table.Th>
            <Table.Th>Unchanged</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {preview.series.map(({ seriesId, title, added, revised, unchanged }) => (
            <Table.Tr key={seriesId}>
              <Table.Th scope="row">{title}</Table.Th>
              <Table.Td>{added}</Table.Td>
              <Table.Td>
                {revised.length === 0
                  ? 0
                  : revised.map(({ period, before, after }) => `${say(period)}: ${before ?? 'missing'} → ${after ?? 'missing'}`).join('; ')}
              </Table.Td>
              <Table.Td>{unchanged}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {preview.uncounted.length === 0 ? null : (
        <fieldset className="composite">
          <legend>Crime types that no series counts yet: make one of each that you tick</legend>
          {preview.uncounted.map(({ crimeType, total }) => (
            <Checkbox
              key={crimeType}
              mt="xs"
              label={`${crimeType} (${total.toLocaleString('en-GB')})`}
              checked={createFor.includes(crimeType)}
              onChange={(event) =>
                onCreateFor(event.currentTarget.checked ? [...createFor, crimeType] : createFor.filter((other) => other !== crimeType))
              }
            />
          ))}
        </fieldset>
      )}
      <div className="buttons after">{children}</div>
    </section>
  );
}
