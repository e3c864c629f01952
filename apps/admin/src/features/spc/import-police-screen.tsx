import { Alert, Button, Checkbox, Table } from '@mantine/core';
import type { Outputs } from '@saferplan/api/router';
import { PERIODS } from '@saferplan/messages';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { client, trpc } from '../../server/trpc.ts';
import { FilePicker } from '../../server/file-picker.tsx';
import { BroughtInBefore } from './brought-in-before.tsx';
import { CoverageQuestions } from './coverage-questions.tsx';
import { MayImport } from './may-import.tsx';
import { changesWith, type CoverageAnswers, openOf, type PolicePreview } from './police-answers.ts';
import { dataImportsWords } from '../../words/data-imports-words.ts';
import { Phrase } from '../../ui/phrase.tsx';
import { figureInWords } from '../../ui/figure-in-words.ts';
import { useNotKept } from '../../ui/use-not-kept.ts';
import { ServerMessage } from '../../ui/server-message.tsx';
import { language } from '../../words/spoken.ts';
import { takesFocus } from '../../ui/takes-focus.ts';
import { fileFaultInWords, saidOfFile } from '../../words/files-read-words.ts';

/** From a download of data.police.uk to stored counts: what is odd and what would change is shown before anything is stored. */
export function ImportPoliceScreen(): ReactElement {
  const { content, refresh } = useEdition();
  const queries = useQueryClient();
  const [uploadId, setUploadId] = useState<string | null>(null);
  const [createFor, setCreateFor] = useState<readonly string[]>([]);
  const [answers, setAnswers] = useState<CoverageAnswers>({});
  const read = useMutation({ mutationFn: (id: string) => client.spc.readPolice.mutate({ uploadId: id }) });
  const store = useMutation({
    mutationFn: (id: string) => client.spc.importPolice.mutate({ uploadId: id, createFor: [...createFor], answers }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: trpc.spc.pathKey() });
      await refresh();
    },
  });
  useNotKept(!store.isSuccess && (createFor.length > 0 || Object.keys(answers).length > 0), store.isPending);
  const busy = read.isPending || store.isPending;
  const begin = (id: string): void => {
    setUploadId(id);
    setCreateFor([]);
    setAnswers({});
    store.reset();
    read.mutate(id);
  };
  const error = read.error ?? store.error;
  return (
    <>
      <p className="crumb">
        <Link to="/editions/$label/data" params={{ label: content.edition.label }}>
          {dataImportsWords.importPoliceScreen.data}
        </Link>
      </p>
      <h1>{dataImportsWords.importPoliceScreen.importPoliceFiles}</h1>
      <p className="narrow">
        {dataImportsWords.importPoliceScreen.downloadStreetLevelCrimeFor(content.partnership.force, content.partnership.area)}
      </p>
      <MayImport>
        <FilePicker
          label={dataImportsWords.importPoliceScreen.file}
          description={dataImportsWords.importPoliceScreen.aZipOrCsvFile}
          accept=".zip,.csv"
          onUploaded={begin}
        />
      </MayImport>
      <div role="status">
        {busy && uploadId !== null ? (
          <ReadingProgress uploadId={uploadId} />
        ) : read.data === undefined || store.data !== undefined ? null : (
          <p>
            {dataImportsWords.importPoliceScreen.isRead(shownNoticesOf(read.data).length, read.data.questions.length > 0)}{' '}
            {openInWords(read.data, answers)}
          </p>
        )}
      </div>
      {error === null ? null : (
        <Alert color="red" role="alert" mt="md" title={dataImportsWords.importPoliceScreen.thisFileWasNotImported}>
          <ServerMessage error={error} />
        </Alert>
      )}
      {store.data === undefined ? null : (
        // What had the focus, the button, is gone.
        <Alert ref={takesFocus} tabIndex={-1} color="brand" mt="md" title={dataImportsWords.importPoliceScreen.imported}>
          <Phrase
            text={dataImportsWords.importPoliceScreen.valuesWereStoredSeeThe(...storedAndMissing(store.data.changes))}
            parts={[
              (inside) => (
                <Link to="/editions/$label/data" params={{ label: content.edition.label }}>
                  {inside}
                </Link>
              ),
            ]}
          />
        </Alert>
      )}
      {read.data === undefined || uploadId === null || store.data !== undefined || read.isPending ? null : (
        <Preview
          preview={read.data}
          answers={answers}
          onAnswer={(id, answer) => setAnswers({ ...answers, [id]: answer })}
          createFor={createFor}
          onCreateFor={setCreateFor}
        >
          <>
            <Button
              loading={store.isPending}
              disabled={openOf(read.data.questions, answers).length > 0}
              onClick={() => store.mutate(uploadId)}
            >
              {dataImportsWords.importPoliceScreen.importTheseCounts}
            </Button>
            <span className="quiet">{openInWords(read.data, answers)}</span>
          </>
        </Preview>
      )}
    </>
  );
}

/** How many questions are open; empty where none is asked. */
function openInWords({ questions }: PolicePreview, answers: CoverageAnswers): string {
  if (questions.length === 0) return '';
  const open = openOf(questions, answers).length;
  return open === 0 ? dataImportsWords.coverageQuestions.allAnswered : dataImportsWords.coverageQuestions.open(open);
}

function ReadingProgress({ uploadId }: { readonly uploadId: string }): ReactElement {
  const progress = useQuery({ ...trpc.spc.progress.queryOptions({ uploadId }), refetchInterval: 400 });
  const { data } = progress;
  const stages = {
    unpacking: dataImportsWords.importPoliceScreen.unpacking,
    counting: dataImportsWords.importPoliceScreen.counting,
    storing: dataImportsWords.importPoliceScreen.storing,
  } as const;
  const share =
    data === undefined || data === null || data.totalBytes === 0 ? '' : `, ${Math.round((data.bytes / data.totalBytes) * 100)}%`;
  return (
    <p>
      {data === undefined || data === null
        ? dataImportsWords.importPoliceScreen.reading
        : dataImportsWords.importPoliceScreen.rowsMonths(stages[data.stage], share, data.rows, data.months)}
    </p>
  );
}

/** How many of the changed values are numbers, and how many say that there is none. */
function storedAndMissing(changes: Outputs['spc']['importPolice']['changes']): [stored: number, missing: number] {
  const missing = changes.filter(({ after }) => after === null || after.value === null).length;
  return [changes.length - missing, missing];
}

/** What is asked about rather than shown. */
const ASKED = new Set([
  'partial-month',
  'partial-district',
  'partial-neighbour',
  'surplus-month',
  'surplus-district',
  'repeated-rows',
  'places-lost',
]);

const shownNoticesOf = ({ notices }: PolicePreview): PolicePreview['notices'] => notices.filter(({ code }) => !ASKED.has(code));

function Preview(props: {
  readonly preview: PolicePreview;
  readonly answers: CoverageAnswers;
  readonly onAnswer: (id: string, answer: string) => void;
  readonly createFor: readonly string[];
  readonly onCreateFor: (crimeTypes: readonly string[]) => void;
  readonly children: ReactElement;
}): ReactElement {
  const { preview, answers, onAnswer, createFor, onCreateFor, children } = props;
  const shown = shownNoticesOf(preview).map(saidOfFile);
  const say = PERIODS[language].month.name;
  const asked = new Set(preview.questions.flatMap(({ district, months }) => (district === null ? months : [])));
  const stays = Map.groupBy(
    preview.kept.filter(({ period }) => !asked.has(period)),
    ({ seriesId, note }) => `${seriesId} ${note}`,
  );
  const [first = '', last = ''] = [preview.months[0], preview.months.at(-1)];
  return (
    <section>
      <BroughtInBefore before={preview.before} />
      <h2>{dataImportsWords.importPoliceScreen.whatTheFileHolds}</h2>
      <p>
        {dataImportsWords.importPoliceScreen.rowsMonths2(
          preview.rows,
          preview.months.length,
          first === last ? say(first) : dataImportsWords.importPoliceScreen.to(say(first), say(last)),
        )}
      </p>
      {shown.length === 0 ? null : (
        <>
          <h3>{dataImportsWords.importPoliceScreen.whatIsOddInIt}</h3>
          <ul>
            {shown.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
        </>
      )}
      <CoverageQuestions questions={preview.questions} answers={answers} onAnswer={onAnswer} />
      <h2>{dataImportsWords.importPoliceScreen.whatWouldChange}</h2>
      <Table className="chart-table">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{dataImportsWords.importPoliceScreen.series}</Table.Th>
            <Table.Th>{dataImportsWords.importPoliceScreen.new}</Table.Th>
            <Table.Th>{dataImportsWords.importPoliceScreen.revisedByTheForce}</Table.Th>
            <Table.Th>{dataImportsWords.importPoliceScreen.unchanged}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {changesWith(preview, answers).map(({ seriesId, title, added, addedMissing, revised, unchanged }) => (
            <Table.Tr key={seriesId}>
              <Table.Th scope="row">{title}</Table.Th>
              <Table.Td>{dataImportsWords.importPoliceScreen.newOf(added, addedMissing)}</Table.Td>
              <Table.Td>
                {revised.length === 0
                  ? 0
                  : revised
                      .map(
                        ({ period, before, after }) => `${say(period)}: ${before ?? figureInWords(null)} → ${after ?? figureInWords(null)}`,
                      )
                      .join('; ')}
              </Table.Td>
              <Table.Td>{unchanged}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {stays.size === 0 ? null : (
        <>
          <h3>{dataImportsWords.coverageQuestions.whatStays}</h3>
          <ul>
            {[...stays].map(([key, own]) => (
              <li key={key}>
                {own[0]?.title}, {own.map(({ period }) => say(period)).join(', ')}:{' '}
                {fileFaultInWords({ code: 'value-stays', note: own[0]?.note ?? '' })}
              </li>
            ))}
          </ul>
        </>
      )}
      {preview.uncounted.length === 0 ? null : (
        <fieldset className="composite">
          <legend>{dataImportsWords.importPoliceScreen.crimeTypesThatNoSeries}</legend>
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
