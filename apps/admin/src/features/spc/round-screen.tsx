import './data.css';
import { Alert, Button, FileInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { client, trpc } from '../../server/trpc.ts';
import { useAnnounce } from '../../ui/announce.tsx';
import { RoundReport } from './round-report.tsx';
import { changesOf, openQuestionsOf } from './round-changes.ts';
import { uploadFile } from '../../server/upload.ts';
import { dataImportsWords } from '../../words/data-imports-words.ts';
import { useNotKept } from '../../ui/use-not-kept.ts';
import { ServerMessage } from '../../ui/server-message.tsx';

/** What was answered about each file, by its place among them. */
type Answers = ReadonlyMap<number, Readonly<Record<string, string>>>;

const answersOf = (uploadIds: readonly string[], answers: Answers) =>
  [...answers].flatMap(([place, given]) => {
    const uploadId = uploadIds[place];
    return uploadId === undefined ? [] : [{ uploadId, answers: { ...given } }];
  });

/** This month's files at once: what they would change is read before anything is stored, and taken back at once afterwards. */
export function RoundScreen(): ReactElement {
  const { content, refresh } = useEdition();
  const { label } = content.edition;
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [files, setFiles] = useState<File[]>([]);
  const [uploadIds, setUploadIds] = useState<string[]>([]);
  const [sending, setSending] = useState('');
  const [answers, setAnswers] = useState<Answers>(new Map());
  const again = useMutation({
    mutationFn: (given: Answers) => client.spc.readRound.mutate({ uploadIds, answers: answersOf(uploadIds, given) }),
  });
  const read = useMutation({
    mutationFn: async (chosen: readonly File[]) => {
      const ids: string[] = [];
      for (const file of chosen)
        ids.push(await uploadFile(file, (share) => setSending(dataImportsWords.roundScreen.sending(file.name, Math.round(share * 100)))));
      setSending(dataImportsWords.roundScreen.reading);
      setUploadIds(ids);
      return client.spc.readRound.mutate({ uploadIds: ids });
    },
    onSettled: () => setSending(''),
  });
  const store = useMutation({
    mutationFn: () => client.spc.storeRound.mutate({ uploadIds, answers: answersOf(uploadIds, answers) }),
    onSuccess: async ({ files: stored }) => {
      const { values, missing } = changesOf(stored);
      announce(dataImportsWords.roundScreen.valuesWereStored(values, missing));
      await queries.invalidateQueries({ queryKey: trpc.spc.pathKey() });
      await refresh();
    },
  });
  const undo = useMutation({
    mutationFn: (importId: string) => client.spc.undoImport.mutate({ importId }),
    onSuccess: async ({ changes }) => {
      announce(dataImportsWords.roundScreen.takenBackValuesAreAs(changes.length));
      await queries.invalidateQueries({ queryKey: trpc.spc.pathKey() });
      await refresh();
    },
  });
  useNotKept(!store.isSuccess && answers.size > 0, store.isPending);
  const choose = (chosen: File[]): void => {
    setFiles(chosen);
    setAnswers(new Map());
    again.reset();
    store.reset();
    undo.reset();
    if (chosen.length > 0) read.mutate(chosen);
    else read.reset();
  };
  const answer = (place: number, id: string, given: string): void => {
    const next = new Map([...answers, [place, { ...answers.get(place), [id]: given }]]);
    setAnswers(next);
    again.mutate(next);
  };
  const error = read.error ?? again.error ?? store.error ?? undo.error;
  const report = store.data ?? (read.isPending ? undefined : (again.data ?? read.data));
  const round = store.data?.round ?? null;
  /** What would change; undefined where nothing waits to be stored. */
  const toConfirm = store.data === undefined && report !== undefined ? changesOf(report.files) : undefined;
  const open = report === undefined ? 0 : openQuestionsOf(report.files, answers);
  return (
    <div className="data-screen">
      <p className="crumb">
        <Link to="/editions/$label/data" params={{ label }}>
          {dataImportsWords.roundScreen.data}
        </Link>
      </p>
      <h1>{dataImportsWords.roundScreen.thisMonthsFiles}</h1>
      <p className="narrow">{dataImportsWords.roundScreen.chooseAllOfThemPolice}</p>
      <div className="stack narrow">
        <FileInput
          multiple
          label={dataImportsWords.roundScreen.files}
          description={dataImportsWords.roundScreen.upTo20ZipCsv}
          accept=".zip,.csv,.txt,.tsv,.prn,.xlsx,.xlsm,.xlsb,.xls,.xml,.ods,.fods,.htm,.html,.mht,.mhtml"
          value={files}
          placeholder={dataImportsWords.roundScreen.chooseFiles}
          onChange={choose}
        />
        {/* It stays, so that what follows the reading is read out as it comes. */}
        <p role="status" className={sending === '' ? 'visually-hidden' : undefined}>
          {sending === '' && toConfirm !== undefined
            ? dataImportsWords.roundScreen.filesAreRead(toConfirm.values, toConfirm.missing)
            : sending}
        </p>
      </div>
      {error === null ? null : (
        <Alert
          color="red"
          role="alert"
          mt="md"
          title={undo.error === null ? dataImportsWords.roundScreen.nothingWasStored : dataImportsWords.roundScreen.itWasNotTakenBack}
        >
          <ServerMessage error={error} />
        </Alert>
      )}
      {report === undefined ? null : (
        <>
          {toConfirm !== undefined ? (
            <Confirm {...toConfirm} open={open} isBusy={store.isPending || again.isPending} onConfirm={() => store.mutate()} />
          ) : (
            <Alert
              color="brand"
              mt="md"
              role="status"
              title={undo.data === undefined ? dataImportsWords.roundScreen.stored : dataImportsWords.roundScreen.takenBack}
            >
              {round === null || undo.data !== undefined ? null : (
                <Button variant="default" size="compact-sm" loading={undo.isPending} onClick={() => undo.mutate(round)}>
                  {dataImportsWords.roundScreen.takeAllOfItBack}
                </Button>
              )}{' '}
              <Link to="/editions/$label/data" params={{ label }}>
                {dataImportsWords.roundScreen.seeTheSeries}
              </Link>
            </Alert>
          )}
          <RoundReport report={report} answers={answers} isStored={store.data !== undefined} onAnswer={answer} />
        </>
      )}
    </div>
  );
}

function Confirm(props: {
  readonly values: number;
  readonly missing: number;
  /** Questions that are not answered: what would be stored depends on them. */
  readonly open: number;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
}): ReactElement {
  const { values, missing, open, isBusy, onConfirm } = props;
  return (
    <div className="buttons after">
      <Button loading={isBusy} disabled={values + missing === 0 || open > 0} onClick={onConfirm}>
        {dataImportsWords.roundScreen.storeValues(values, missing)}
      </Button>
      {open === 0 ? null : <span className="quiet">{dataImportsWords.coverageQuestions.open(open)}</span>}
    </div>
  );
}
