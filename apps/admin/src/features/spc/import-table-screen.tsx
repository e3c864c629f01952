import './data.css';
import './import-table.css';
import './workbench.css';
import { Alert, Button, NativeSelect } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactElement, useEffect, useState } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { client, trpc } from '../../server/trpc.ts';
import { useAnnounce } from '../../ui/announce.tsx';
import { FilePicker } from '../../server/file-picker.tsx';
import { BroughtInBefore } from './brought-in-before.tsx';
import { MeasureChoices } from './measure-choices.tsx';
import { PasteTable } from './paste-table.tsx';
import { SheetGrid } from './sheet-grid.tsx';
import { Accounted, OneCell, Questions, Refused } from './table-questions.tsx';
import {
  answersHere,
  type Choices,
  choicesOf,
  destinationsOf,
  openQuestions,
  remember,
  rememberedFor,
  shapeOf,
  type TablePreview,
  withChoice,
} from './table-choices.ts';
import { useNotKept } from '../../ui/use-not-kept.ts';
import { MayImport } from './may-import.tsx';
import { dataImportsWords } from '../../words/data-imports-words.ts';
import { ServerMessage } from '../../ui/server-message.tsx';

/**
 * A partner's spreadsheet: the sheet with what each cell was taken for, what is asked, where each measure goes; then it is stored, and
 * the series opens. What was said is kept for the next file of the same shape.
 */
export function ImportTableScreen(): ReactElement {
  const { content, refresh } = useEdition();
  const { label } = content.edition;
  const queries = useQueryClient();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const [uploadId, setUploadId] = useState('');
  const [sheet, setSheet] = useState<string | null>(null);
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const [choices, setChoices] = useState<Choices>(new Map());
  const [shape, setShape] = useState('');
  // A mutation forgets its answer while it asks again: the sheet stays on the screen meanwhile, and with it the focus.
  const [last, setLast] = useState<{ readonly uploadId: string; readonly preview: TablePreview } | null>(null);
  const [remembers, setRemembers] = useState(false);
  const [cell, setCell] = useState<string | null>(null);
  const [opens, setOpens] = useState<string | null>(null);
  const read = useMutation({
    mutationFn: (said: { readonly uploadId: string; readonly sheet: string | null; readonly answers: Record<string, string> }) =>
      client.spc.readTable.mutate(said),
    onSuccess: (preview, said) => {
      setLast({ uploadId: said.uploadId, preview });
      const here = answersHere(preview);
      if (here !== null && Object.keys(said.answers).some((id) => id.startsWith('row:')))
        setAnswers((now) => (now === said.answers ? here : now));
      if (Object.keys(said.answers).length > 0) return;
      const own = shapeOf(preview);
      setShape(own);
      const before = rememberedFor(own);
      setRemembers(before !== null);
      if (before === null) return;
      setChoices(before.choices);
      if (Object.keys(before.answers).length > 0) reread({ answers: before.answers });
    },
  });
  const store = useMutation({
    mutationFn: (destinations: ReturnType<typeof destinationsOf>) =>
      client.spc.importTable.mutate({ uploadId, sheet, answers: { ...answers }, destinations }),
    onSuccess: async ({ changes }) => {
      // A new series is one no longer when the next file comes: then it is known by its measure.
      const kept = [...choices].filter(([, { into }]) => into !== 'new');
      remember(shape, { answers: read.data?.reading.answersToKeep ?? answers, choices: new Map(kept) });
      announce(dataImportsWords.importTableScreen.valuesWereStored(changes.length));
      await queries.invalidateQueries({ queryKey: trpc.spc.pathKey() });
      await refresh();
      setOpens(changes[0]?.seriesId ?? null);
    },
  });
  useNotKept(!store.isSuccess && (Object.keys(answers).length > 0 || choices.size > 0), store.isPending);
  const slug = opens === null ? undefined : content.shared.series.find(({ id }) => id === opens)?.slug;
  useEffect(() => {
    if (slug !== undefined) void navigate({ to: '/editions/$label/data/series/$slug', params: { label, slug } });
  }, [slug, label, navigate]);
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
    setChoices(new Map());
    setCell(null);
    store.reset();
    read.mutate({ uploadId: id, sheet: null, answers: {} });
  };
  const data = read.data ?? (last?.uploadId === uploadId ? last.preview : undefined);
  const importers = (useQuery(trpc.extensions.list.queryOptions()).data ?? []).filter(({ kind }) => kind === 'importer');
  const error = read.error ?? store.error;
  const answer = (id: string, given: string): void => reread({ answers: { ...answers, [id]: given } });
  return (
    <div className="data-screen">
      <p className="crumb">
        <Link to="/editions/$label/data" params={{ label }}>
          {dataImportsWords.importTableScreen.data}
        </Link>
      </p>
      <h1>{dataImportsWords.importTableScreen.importASpreadsheet}</h1>
      <p className="narrow">{dataImportsWords.importTableScreen.aCsvExcelOrOpendocument}</p>
      <MayImport>
        <FilePicker
          label={dataImportsWords.importTableScreen.file}
          description={dataImportsWords.importTableScreen.csvXlsxXlsOrOds(
            importers.map(({ title, endings }) => `; ${title} (${endings.join(', ')})`).join(''),
          )}
          accept={[
            '.csv,.txt,.tsv,.prn,.xlsx,.xlsm,.xlsb,.xls,.xml,.ods,.fods,.htm,.html,.mht,.mhtml',
            ...importers.flatMap(({ endings }) => endings),
          ].join(',')}
          onUploaded={begin}
        />
        <PasteTable onUploaded={begin} />
      </MayImport>
      <ReadStatus isReading={read.isPending} preview={store.data === undefined ? data : undefined} choices={choices} />
      {error === null ? null : (
        <Alert color="red" role="alert" mt="md" title={dataImportsWords.importTableScreen.thisCouldNotBeImported}>
          <ServerMessage error={error} />
        </Alert>
      )}
      {store.data === undefined ? null : (
        <Alert color="brand" mt="md" title={dataImportsWords.importTableScreen.imported}>
          <Link to="/editions/$label/data" params={{ label }}>
            {dataImportsWords.importTableScreen.seeTheSeries}
          </Link>
        </Alert>
      )}
      {data === undefined || store.data !== undefined ? null : (
        <>
          {data.reading.sheets.length < 2 ? null : (
            <NativeSelect
              mt="md"
              className="narrow"
              label={dataImportsWords.importTableScreen.sheet}
              data={[...data.reading.sheets]}
              value={data.reading.sheet}
              onChange={(event) => reread({ sheet: event.currentTarget.value, answers: {} })}
            />
          )}
          <BroughtInBefore before={data.before} />
          {remembers ? <p className="bench-note">{dataImportsWords.importTableScreen.answeredAndChosenAsFor}</p> : null}
          <div className="import-beside">
            <div>
              <Questions reading={data.reading} answers={answers} onAnswer={answer} />
              <MeasureChoices preview={data} choices={choices} onChoose={(name, choice) => setChoices(withChoice(choices, name, choice))}>
                <Confirm
                  preview={data}
                  choices={choices}
                  isBusy={store.isPending || read.isPending}
                  isRefused={read.isError}
                  onConfirm={(chosen) => store.mutate(chosen)}
                />
              </MeasureChoices>
            </div>
            <div className="import-sheet">
              <SheetGrid view={data.view} chosen={cell} onChoose={setCell} />
              {cell === null ? null : (
                <OneCell
                  cell={cell}
                  preview={data}
                  choices={choices}
                  answers={answers}
                  onLeave={(name, choice) => setChoices(withChoice(choices, name, choice))}
                  onAnswer={answer}
                  onKeep={(name, reason) => answer(`keep:${name}`, reason)}
                />
              )}
            </div>
          </div>
          <Refused reading={data.reading} onKeep={(name, reason) => answer(`keep:${name}`, reason)} />
          <Accounted preview={data} />
        </>
      )}
    </div>
  );
}

/** What has been found in the file, told anew after each answer; it is there from the start, so that it is read out. */
function ReadStatus(props: {
  readonly isReading: boolean;
  readonly preview: TablePreview | undefined;
  readonly choices: Choices;
}): ReactElement {
  const { isReading, preview, choices } = props;
  const said = dataImportsWords.importTableScreen;
  const questions = preview?.reading.questions ?? [];
  const found = preview === undefined ? [] : choicesOf(preview, choices);
  const open = preview === undefined ? 0 : openQuestions(preview);
  return (
    <p role="status" className="read-status">
      {isReading
        ? said.reading
        : preview === undefined
          ? ''
          : `${said.found(
              found.length,
              found.reduce((sum, { measure }) => sum + measure.values.filter(({ value }) => value !== null).length, 0),
            )} ${open > 0 ? said.questionsAreOpen(open) : questions.length > 0 ? said.allAnswered : said.nothingIsAsked}`}
    </p>
  );
}

function Confirm(props: {
  readonly preview: TablePreview;
  readonly choices: Choices;
  readonly isBusy: boolean;
  /** Whether what was answered last could not be read: the preview is of the answers before. */
  readonly isRefused: boolean;
  readonly onConfirm: (destinations: ReturnType<typeof destinationsOf>) => void;
}): ReactElement {
  const { preview, choices, isBusy, isRefused, onConfirm } = props;
  const chosen = destinationsOf(preview, choices);
  const all = choicesOf(preview, choices).length;
  const open = openQuestions(preview);
  return (
    <div className="buttons after">
      <Button loading={isBusy} disabled={isRefused || open > 0 || chosen.length === 0} onClick={() => onConfirm(chosen)}>
        {chosen.length === all
          ? dataImportsWords.importTableScreen.confirmAll
          : dataImportsWords.importTableScreen.importOf(chosen.length, all)}
      </Button>
      {open === 0 ? null : <span className="quiet">{dataImportsWords.importTableScreen.questionsAreOpen(open)}</span>}
    </div>
  );
}
