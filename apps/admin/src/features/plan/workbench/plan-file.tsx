import { Alert, Button, Table } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { FilePicker } from '../../../server/file-picker.tsx';
import { client } from '../../../server/trpc.ts';
import { useAnnounce } from '../../../ui/announce.tsx';
import { useEdition } from '../../../edition-store/edition-data.tsx';
import { planWords } from '../../../words/plan-words.ts';
import { useNotKept } from '../../../ui/use-not-kept.ts';
import { Phrase } from '../../../ui/phrase.tsx';
import { itemName } from '../../../words/item-names.ts';
import { ServerMessage } from '../../../ui/server-message.tsx';
import { foundInWords } from '../../../words/found-words.ts';

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
      announce(planWords.planFile.thingsWereAddedToThe(kept.length));
    },
  });
  const file = (name: string): string => `/plan-files/${encodeURIComponent(editionId)}/${name}`;
  const error = check.error ?? store.error;
  const found = check.data;
  useNotKept(found !== undefined && Object.keys(found.counts).length > 0 && found.problems.length === 0, store.isPending);
  return (
    <section className="stack">
      <h2>{planWords.planFile.thePlanAsAFile}</h2>
      <p className="narrow">
        <Phrase
          text={planWords.planFile.allThatYouWriteIn(label)}
          parts={[(inside) => <a href={file('plan.xlsx')}>{inside}</a>, (inside) => <a href={file('plan.json')}>{inside}</a>]}
        />
      </p>
      {locked ? null : (
        <>
          <p className="narrow">
            <Phrase
              text={planWords.planFile.toBringInAnExisting(label)}
              parts={[(inside) => <a href={file('template.xlsx')}>{inside}</a>]}
            />
          </p>
          <FilePicker
            label={planWords.planFile.filledInTemplate}
            description={planWords.planFile.xlsxOdsOrJson}
            accept=".xlsx,.ods,.json"
            onUploaded={(id) => {
              setUploadId(id);
              store.reset();
              check.mutate(id);
            }}
          />
        </>
      )}
      {check.isPending ? <p role="status">{planWords.planFile.reading}</p> : null}
      {error === null ? null : (
        <Alert color="red" role="alert" title={planWords.planFile.thisFileCouldNotBe}>
          <ServerMessage error={error} />
        </Alert>
      )}
      {found === undefined ? null : found.problems.length > 0 ? (
        <div>
          <div role="status">
            <h3>{planWords.planFile.problemsIn(found.problems.length, found.name)}</h3>
            <p>{planWords.planFile.nothingWasStoredCorrectThese}</p>
          </div>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{planWords.planFile.sheet}</Table.Th>
                <Table.Th scope="col">{planWords.planFile.cell}</Table.Th>
                <Table.Th scope="col">{planWords.planFile.whatIsWrong}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {found.problems.map(({ sheet, cell, message }) => (
                <Table.Tr key={`${sheet}${cell}${foundInWords(message)}`}>
                  <Table.Td>{sheet}</Table.Td>
                  <Table.Td>{cell}</Table.Td>
                  <Table.Td>{foundInWords(message)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      ) : (
        <div role="status" className="stack">
          <p>
            {planWords.planFile.rowsStandInThePlan(
              found.already,
              Object.keys(found.counts).length,
              found.name,
              Object.entries(found.counts)
                .map(([kind, count]) => `${count.toString()} × ${itemName(kind as keyof typeof found.counts)}`)
                .join(', '),
            )}
          </p>
          {Object.keys(found.counts).length === 0 ? null : (
            <div className="buttons">
              <Button loading={store.isPending} onClick={() => store.mutate()}>
                {planWords.planFile.addAllOfItTo(label)}
              </Button>
            </div>
          )}
        </div>
      )}
    </section>
  );
}
