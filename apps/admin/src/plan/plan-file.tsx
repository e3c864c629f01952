import { itemName } from '@saferplan/messages';
import { Alert, Button, Table } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { FilePicker } from '../spc/file-picker.tsx';
import { client, messageOf } from '../trpc.ts';
import { useAnnounce } from '../ui/announce.tsx';
import { useEdition } from './edition-data.tsx';

/** Takes the plan out as a file, and brings one in: every problem is shown with its cell before anything is stored. */
export function PlanFile(): ReactElement {
  const { content, locked, refresh } = useEdition();
  const { id: editionId, label } = content.edition;
  const [uploadId, setUploadId] = useState('');
  const announce = useAnnounce();
  const check = useMutation({ mutationFn: (id: string) => client.planFile.check.mutate({ editionId, uploadId: id }) });
  const store = useMutation({
    mutationFn: () => client.planFile.import.mutate({ editionId, uploadId }),
    onSuccess: async ({ kept }) => {
      await refresh();
      check.reset();
      announce(`${kept.length.toString()} things were added to the plan. Undo takes all of them back.`);
    },
  });
  const file = (name: string): string => `/plan-files/${encodeURIComponent(editionId)}/${name}`;
  const error = check.error ?? store.error;
  const found = check.data;
  return (
    <section className="stack">
      <h2>The plan as a file</h2>
      <p className="narrow">
        All that you write in a plan, a sheet for each kind of thing; the last sheet says what to write where, and what is kept elsewhere.{' '}
        <a href={file('plan.xlsx')}>Download {label} as a spreadsheet</a> or <a href={file('plan.json')}>as JSON</a>.
      </p>
      {locked ? null : (
        <>
          <p className="narrow">
            To bring in an existing plan, <a href={file('template.xlsx')}>download the template</a>, which has an example row in each sheet
            and lists to choose from; fill in the sheets that you need and choose the file here. What it holds and {label} does not is added
            to this draft. Rows that stand in the plan already are left as they are.
          </p>
          <FilePicker
            label="Filled-in template"
            description="XLSX, ODS or JSON"
            accept=".xlsx,.ods,.json"
            onUploaded={(id) => {
              setUploadId(id);
              store.reset();
              check.mutate(id);
            }}
          />
        </>
      )}
      {check.isPending ? <p role="status">Reading…</p> : null}
      {error === null ? null : (
        <Alert color="red" role="alert" title="This file could not be brought in">
          {messageOf(error)}
        </Alert>
      )}
      {found === undefined ? null : found.problems.length > 0 ? (
        <div role="status">
          <h3>
            {found.problems.length === 1 ? 'One problem' : `${found.problems.length.toString()} problems`} in {found.name}
          </h3>
          <p>Nothing was stored. Mend these in the file, and choose it again.</p>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">Sheet</Table.Th>
                <Table.Th scope="col">Cell</Table.Th>
                <Table.Th scope="col">What is wrong</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {found.problems.map(({ sheet, cell, message }) => (
                <Table.Tr key={`${sheet}${cell}${message}`}>
                  <Table.Td>{sheet}</Table.Td>
                  <Table.Td>{cell}</Table.Td>
                  <Table.Td>{message}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      ) : (
        <div role="status" className="stack">
          <p>
            {found.already === 0
              ? ''
              : `${found.already.toString()} ${found.already === 1 ? 'row stands' : 'rows stand'} in the plan already, and add nothing. `}
            {Object.keys(found.counts).length === 0 ? `There is nothing to add from ${found.name}` : `${found.name} adds `}
            {Object.entries(found.counts)
              .map(([kind, count]) => `${count.toString()} × ${itemName(kind as keyof typeof found.counts)}`)
              .join(', ')}
            . No problem was found.
          </p>
          {Object.keys(found.counts).length === 0 ? null : (
            <div className="buttons">
              <Button loading={store.isPending} onClick={() => store.mutate()}>
                Add all of it to {label}
              </Button>
            </div>
          )}
        </div>
      )}
    </section>
  );
}
