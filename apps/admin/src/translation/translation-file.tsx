import { Alert, Button, Table } from '@mantine/core';
import { mayChange } from '@saferplan/domain/accounts';
import type { Language } from '@saferplan/domain/shared';
import type { RowOutcome } from '@saferplan/domain/translation';
import { useMutation } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useSession } from '../accounts/session.tsx';
import { useEdition } from '../plan/edition-data.tsx';
import { FilePicker } from '../spc/file-picker.tsx';
import { client, messageOf } from '../trpc.ts';
import { useAnnounce } from '../ui/announce.tsx';
import { languageNames } from './language-names.ts';

const OUTCOMES: Readonly<Record<RowOutcome, string>> = {
  taken: 'will be taken',
  unchanged: 'is there already',
  empty: 'is empty',
  'original-changed': 'The original has changed since: it is kept as a translation of what it said, where there is nothing newer',
  unknown: 'There is no such text any more',
  refused: 'cannot be stored',
};

/** Takes the texts out for a translator, and brings the file back: each row is told before anything is stored. */
export function TranslationFile({ language }: { readonly language: Language }): ReactElement {
  const { content, refresh } = useEdition();
  const session = useSession();
  const announce = useAnnounce();
  const { id: editionId, label } = content.edition;
  const [uploadId, setUploadId] = useState('');
  const check = useMutation({ mutationFn: (id: string) => client.translation.check.mutate({ editionId, language, uploadId: id }) });
  const store = useMutation({
    mutationFn: () => client.translation.import.mutate({ editionId, language, uploadId }),
    onSuccess: async ({ kept }) => {
      await refresh();
      check.reset();
      announce(`${kept.length.toString()} translations were taken. Undo takes all of them back.`);
    },
  });
  const error = check.error ?? store.error;
  const rows = check.data?.rows ?? [];
  const count = (outcome: RowOutcome): number => rows.filter((row) => row.outcome === outcome).length;
  const told = rows.filter(({ outcome }) => outcome === 'original-changed' || outcome === 'unknown' || outcome === 'refused');
  return (
    <details className="translation-file">
      <summary>For a translator: all texts as a spreadsheet, and back</summary>
      <div className="stack">
        <p className="narrow">
          <a href={`/translation-files/${encodeURIComponent(editionId)}/${language}.xlsx`}>
            Download the texts of {label} for translation into {languageNames[language]}
          </a>
          . Every row holds a text, its {languageNames[language]} where there is any, and how far it is.
        </p>
        {mayChange(session, 'translation', null) ? (
          <FilePicker
            label="Translated file"
            description="XLSX or ODS, with the headings that it was downloaded with"
            accept=".xlsx,.ods"
            onUploaded={(id) => {
              setUploadId(id);
              store.reset();
              check.mutate(id);
            }}
          />
        ) : null}
        {check.isPending ? <p role="status">Reading…</p> : null}
        {error === null ? null : (
          <Alert color="red" role="alert" title="This file could not be brought in">
            {messageOf(error)}
          </Alert>
        )}
        {check.data === undefined ? null : (
          <div role="status" className="stack">
            <p>
              {check.data.name}: {count('taken')} to be taken, {count('unchanged')} there already, {count('empty')} empty,{' '}
              {count('original-changed')} whose original has changed since, {count('unknown')} of no text here, {count('refused')} that
              cannot be stored.
            </p>
            {told.length === 0 ? null : (
              <Table>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th scope="col">Row</Table.Th>
                    <Table.Th scope="col">{languageNames[language]}</Table.Th>
                    <Table.Th scope="col">What becomes of it</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {told.map(({ row, text, outcome, message }) => (
                    <Table.Tr key={row}>
                      <Table.Td>{row}</Table.Td>
                      <Table.Td lang={language}>{text}</Table.Td>
                      <Table.Td>{message === '' ? OUTCOMES[outcome] : message}</Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            )}
            <div className="buttons">
              <Button loading={store.isPending} disabled={count('taken') + count('original-changed') === 0} onClick={() => store.mutate()}>
                Take {count('taken')} translations
              </Button>
            </div>
          </div>
        )}
      </div>
    </details>
  );
}
