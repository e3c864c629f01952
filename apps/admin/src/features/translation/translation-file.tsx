import { Alert, Button, Table } from '@mantine/core';
import { mayChange } from '@saferplan/domain/accounts';
import type { Language } from '@saferplan/domain/shared';
import type { RowOutcome } from '@saferplan/domain/translation';
import { faultInWords } from '../../words/fault-words.ts';
import { useMutation } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useSession } from '../../session/session.ts';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { FilePicker } from '../../server/file-picker.tsx';
import { client } from '../../server/trpc.ts';
import { useAnnounce } from '../../ui/announce.tsx';
import { translationWords } from '../../words/translation-words.ts';
import { useNotKept } from '../../ui/use-not-kept.ts';
import { Phrase } from '../../ui/phrase.tsx';
import { ServerMessage } from '../../ui/server-message.tsx';
import { language as spokenLanguage, words } from '../../words/spoken.ts';

const OUTCOMES: Readonly<Record<RowOutcome, string>> = {
  taken: translationWords.translationFile.willBeTaken,
  unchanged: translationWords.translationFile.isThereAlready,
  empty: translationWords.translationFile.isEmpty,
  'original-changed': translationWords.translationFile.theOriginalHasChangedSince,
  unknown: translationWords.translationFile.thereIsNoSuchText,
  refused: translationWords.translationFile.cannotBeStored,
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
      announce(translationWords.translationFile.translationsWereTakenUndoTakes(kept.length));
    },
  });
  const error = check.error ?? store.error;
  const rows = check.data?.rows ?? [];
  const count = (outcome: RowOutcome): number => rows.filter((row) => row.outcome === outcome).length;
  useNotKept(count('taken') + count('original-changed') > 0, store.isPending);
  const leftOut = rows.filter(({ outcome }) => outcome === 'original-changed' || outcome === 'unknown' || outcome === 'refused');
  return (
    <details className="translation-file">
      <summary>{translationWords.translationFile.forATranslatorAllTexts}</summary>
      <div className="stack">
        <p className="narrow">
          <Phrase
            text={translationWords.translationFile.downloadTheTextsOfFor(label, words.languageNames[language])}
            parts={[
              (inside) => (
                <a
                  href={`/translation-files/${encodeURIComponent(editionId)}/${language}.xlsx${spokenLanguage === 'cy' ? '?said=cy' : ''}`}
                >
                  {inside}
                </a>
              ),
            ]}
          />
        </p>
        {mayChange(session, 'translation', null) ? (
          <FilePicker
            label={translationWords.translationFile.translatedFile}
            description={translationWords.translationFile.xlsxOrOdsWithThe}
            accept=".xlsx,.ods"
            onUploaded={(id) => {
              setUploadId(id);
              store.reset();
              check.mutate(id);
            }}
          />
        ) : null}
        {check.isPending ? <p role="status">{translationWords.translationFile.reading}</p> : null}
        {error === null ? null : (
          <Alert color="red" role="alert" title={translationWords.translationFile.thisFileCouldNotBe}>
            <ServerMessage error={error} />
          </Alert>
        )}
        {check.data === undefined ? null : (
          <div role="status" className="stack">
            <p>
              {translationWords.translationFile.toBeTakenThereAlready(
                check.data.name,
                count('taken'),
                count('unchanged'),
                count('empty'),
                count('original-changed'),
                count('unknown'),
                count('refused'),
              )}
            </p>
            {leftOut.length === 0 ? null : (
              <Table>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th scope="col">{translationWords.translationFile.row}</Table.Th>
                    <Table.Th scope="col">{words.languageNames[language]}</Table.Th>
                    <Table.Th scope="col">{translationWords.translationFile.whatBecomesOfIt}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {leftOut.map(({ row, text, outcome, message }) => (
                    <Table.Tr key={row}>
                      <Table.Td>{row}</Table.Td>
                      <Table.Td lang={language}>{text}</Table.Td>
                      <Table.Td>{message === null ? OUTCOMES[outcome] : faultInWords(message)}</Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            )}
            <div className="buttons">
              <Button loading={store.isPending} disabled={count('taken') + count('original-changed') === 0} onClick={() => store.mutate()}>
                {translationWords.translationFile.takeTranslations(count('taken'))}
              </Button>
            </div>
          </div>
        )}
      </div>
    </details>
  );
}
