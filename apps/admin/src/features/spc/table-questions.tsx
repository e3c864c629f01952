import { Button, NativeSelect, Radio, Table, TextInput } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { lang } from '../../words/spoken.ts';
import { LineRoles, linesOf, nameOfLine } from './line-role.tsx';
import { choicesOf, proposalFor, type Choice, type Choices, type TablePreview } from './table-choices.ts';
import { dataImportsWords } from '../../words/data-imports-words.ts';
import { valueNoteInWords } from '../../words/value-note-words.ts';
import { saidOfFile } from '../../words/files-read-words.ts';

type TableReading = TablePreview;

/** More options than these, as the years that a table can be of, are a list to choose from. */
const MOST_RADIOS = 12;

export function Questions({
  reading,
  answers = {},
  onAnswer,
}: {
  readonly reading: Pick<TableReading['reading'], 'questions'>;
  /** What was answered since the file was read, which shows at once. */
  readonly answers?: Readonly<Record<string, string>>;
  readonly onAnswer: (id: string, answer: string) => void;
}): ReactElement | null {
  if (reading.questions.length === 0) return null;
  return (
    <section>
      <h2>{dataImportsWords.tableQuestions.pleaseTellUs}</h2>
      {reading.questions.map(({ id, question, options, answer, cells, count }) =>
        options.length > MOST_RADIOS ? (
          <NativeSelect
            key={id}
            className="doubt"
            label={saidOfFile(question)}
            description={cells.length === 0 ? undefined : dataImportsWords.tableQuestions.see(shortly(cells, count))}
            value={answers[id] ?? answer ?? ''}
            data={[
              { value: '', label: dataImportsWords.tableQuestions.chooseOne },
              ...options.map(({ id: value, label }) => ({ value, label: saidOfFile(label) })),
            ]}
            onChange={({ currentTarget }) => onAnswer(id, currentTarget.value)}
          />
        ) : (
          <Radio.Group
            key={id}
            className="doubt"
            label={saidOfFile(question)}
            description={cells.length === 0 ? undefined : dataImportsWords.tableQuestions.see(shortly(cells, count))}
            value={answers[id] ?? answer ?? ''}
            onChange={(next) => onAnswer(id, next)}
          >
            {options.map((option) => (
              <Radio key={option.id} mt="xs" value={option.id} label={saidOfFile(option.label)} />
            ))}
          </Radio.Group>
        ),
      )}
    </section>
  );
}

const MOST_CELLS_SHOWN = 8;
const shortly = (cells: readonly string[], count: number): string =>
  count > MOST_CELLS_SHOWN
    ? dataImportsWords.tableQuestions.andMore(cells.slice(0, MOST_CELLS_SHOWN).join(', '), count - MOST_CELLS_SHOWN)
    : cells.join(', ');

/** Totals and the like: left out, unless somebody says why they are wanted all the same. */
export function Refused(props: {
  readonly reading: TableReading['reading'];
  readonly onKeep: (name: string, reason: string) => void;
}): ReactElement | null {
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  if (props.reading.refused.length === 0) return null;
  return (
    <section>
      <h2>{dataImportsWords.tableQuestions.leftOutAsTotals}</h2>
      <ul className="items">
        {props.reading.refused.map(({ name, why }) => {
          const reason = reasons[name] ?? '';
          return (
            <li key={name} className="measure">
              <p>{saidOfFile(why)}</p>
              <div className="type-value">
                <TextInput
                  label={dataImportsWords.tableQuestions.importAllTheSameBecause(name)}
                  maxLength={300}
                  value={reason}
                  onChange={(event) => setReasons({ ...reasons, [name]: event.currentTarget.value })}
                />
                <Button variant="default" disabled={reason.trim() === ''} onClick={() => props.onKeep(name, reason)}>
                  {dataImportsWords.tableQuestions.importIt}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

export function Accounted({ preview }: { readonly preview: TableReading }): ReactElement {
  const { leftOut, account } = preview.reading;
  const count = (amount: number): string => amount.toLocaleString('en-GB');
  return (
    <section>
      <h2>{dataImportsWords.tableQuestions.everyFilledCell}</h2>
      <p>
        {dataImportsWords.tableQuestions.ofFilledCellsAreValues(
          count(account.filled),
          count(account.values),
          count(account.labels),
          count(account.leftOut),
          count(account.questioned),
        )}
      </p>
      {preview.remarks.length === 0 ? null : (
        <ul>
          {preview.remarks.map(saidOfFile).map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      {leftOut.length === 0 ? null : (
        <Table className="chart-table">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{dataImportsWords.tableQuestions.leftOut}</Table.Th>
              <Table.Th>{dataImportsWords.tableQuestions.why}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {leftOut.map(({ cells, count: all, why }) => (
              <Table.Tr key={cells[0]}>
                <Table.Th scope="row">{shortly(cells, all)}</Table.Th>
                <Table.Td>{saidOfFile(why)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </section>
  );
}

/** What one cell was taken for, or a whole row or column where its number or letters were chosen, and what can be said instead. */
export function OneCell(props: {
  readonly cell: string;
  readonly preview: TablePreview;
  readonly choices: Choices;
  readonly answers: Readonly<Record<string, string>>;
  readonly onLeave: (name: string, choice: Choice) => void;
  readonly onAnswer: (id: string, answer: string) => void;
  readonly onKeep: (name: string, reason: string) => void;
}): ReactElement {
  const { cell, preview, choices, answers, onLeave, onAnswer, onKeep } = props;
  const lines = linesOf(cell);
  const [line = ''] = lines;
  if (lines.length === 1)
    return (
      <section className="box one-cell" aria-label={nameOfLine(line)} lang={lang}>
        <h3>{nameOfLine(line)}</h3>
        <LineRoles lines={lines} answers={answers} onAnswer={onAnswer} />
      </section>
    );
  const { reading } = preview;
  const asked = reading.questions.filter(({ cells }) => cells.includes(cell));
  const out = reading.leftOut.find(({ cells }) => cells.includes(cell));
  const own = choicesOf(preview, choices).find(({ measure }) => measure.values.some((value) => value.cell === cell));
  const value = own?.measure.values.find((one) => one.cell === cell);
  const refused = reading.refused.filter(({ name }) => out?.why.code === 'refused' && out.why.name === name);
  return (
    <section className="box one-cell" aria-label={dataImportsWords.tableQuestions.cell(cell)}>
      <h3>{dataImportsWords.tableQuestions.cell(cell)}</h3>
      {own === undefined || value === undefined ? null : (
        <>
          <p>
            {dataImportsWords.tableQuestions.aValueOfFor(
              own.measure.name,
              value.period,
              value.note === '' ? '' : dataImportsWords.tableQuestions.withTheNote(valueNoteInWords(value.note)),
            )}
          </p>
          <Button
            variant="default"
            onClick={() =>
              onLeave(own.measure.name, { ...own.choice, into: own.choice.into === '' ? proposalFor(preview, own.measure).into : '' })
            }
          >
            {own.choice.into === ''
              ? dataImportsWords.tableQuestions.import(own.measure.name)
              : dataImportsWords.tableQuestions.leaveOut(own.measure.name)}
          </Button>
        </>
      )}
      {out === undefined ? null : <p>{saidOfFile(out.why)}</p>}
      {asked.length + (out === undefined ? 0 : 1) + (own === undefined ? 0 : 1) === 0 ? (
        <p>{dataImportsWords.tableQuestions.itNamesAMeasureOr}</p>
      ) : null}
      <LineRoles lines={lines} answers={answers} onAnswer={onAnswer} />
      {asked.length === 0 ? null : <Questions reading={{ ...reading, questions: asked }} answers={answers} onAnswer={onAnswer} />}
      {refused.length === 0 ? null : <Refused reading={{ ...reading, refused }} onKeep={onKeep} />}
    </section>
  );
}
