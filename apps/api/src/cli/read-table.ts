import { describeFileFault } from '@saferplan/messages/faults/files';
import { sayOfFileInEnglish } from '@saferplan/messages/files-read/english';
import { sayValueNote } from '@saferplan/messages/value-notes';
import { basename } from 'node:path';
import { type LeftOut, type Question, type TableReading, understandWorkbook } from '@saferplan/crime-data/spreadsheet';
import { openWorkbook } from '../features/spc/importers/open-workbook.ts';
import { typedPath } from '../platform/config.ts';

interface Said {
  readonly sheet: string | null;
  readonly answers: Readonly<Record<string, string>>;
  readonly json: boolean;
}

/** Reads a sheet of a file and says what every filled cell was taken for; touches no database. Answers the exit code. */
export async function readTableCommand(
  path: string,
  { sheet, answers, json }: Said,
  output: Pick<Console, 'log' | 'error'> = console,
): Promise<number> {
  const workbook = await openWorkbook(typedPath(path), basename(path), { answers });
  const read = workbook.ok ? understandWorkbook(workbook.value, basename(path), sheet, answers) : workbook;
  if (!read.ok) {
    output.error(describeFileFault(read.failure));
    return 1;
  }
  if (json) output.log(JSON.stringify(asJson(read.value), null, 2));
  else for (const line of tableInLines(read.value)) output.log(line);
  return 0;
}

/** The reading as other programs take it. */
function asJson(reading: TableReading) {
  const { sheet, sheets, measures, account } = reading;
  const { questions, leftOut } = readingInEnglish(reading);
  return {
    sheet,
    sheets,
    measures: measures.map(({ name, interval, yearBegins, unit, values }) => ({
      name,
      interval,
      yearBegins,
      unit,
      values: values.map((value) => ({ ...value, note: sayValueNote(value.note, 'en') })),
    })),
    questions,
    leftOut,
    account,
  };
}

/** What is asked and left out in English, as it is printed and as other programs take it. */
export const readingInEnglish = ({ questions, leftOut, refused }: TableReading) => ({
  questions: questionsInEnglish(questions),
  leftOut: leftOut.map(({ cells, why }) => ({ cells, why: sayOfFileInEnglish(why) })),
  refused: refused.map(({ name, why }) => ({ name, why: sayOfFileInEnglish(why) })),
});

/** Questions with their answers in English. */
export const questionsInEnglish = <Asked extends Omit<Question, 'cells'>>(questions: readonly Asked[]) =>
  questions.map(({ question, options, ...rest }) => ({
    ...rest,
    question: sayOfFileInEnglish(question),
    options: options.map(({ id, label }) => ({ id, label: sayOfFileInEnglish(label) })),
  }));

/** A reading with all its cells named, or only with how many there are. */
type AnyReading = Omit<TableReading, 'questions' | 'leftOut'> & {
  readonly questions: readonly (Question & { readonly count?: number })[];
  readonly leftOut: readonly (LeftOut & { readonly count?: number })[];
};

/** The reading as lines for people. */
export function tableInLines({ sheet, sheets, measures, questions, leftOut, account }: AnyReading): readonly string[] {
  const shortly = (cells: readonly string[], count = cells.length): string =>
    count > 8 ? `${cells.slice(0, 8).join(', ')} and ${count - 8} more` : cells.join(', ');
  return [
    `Sheet ${sheet}${sheets.length > 1 ? ` (of ${sheets.join(', ')})` : ''}`,
    ...measures.map(({ name, interval, unit, values, target, overruled }) => {
      const missing = values.filter(({ value }) => value === null).length;
      const more = [
        unit,
        missing === 0 ? '' : `${missing} missing`,
        target === null ? '' : `target ${target}`,
        overruled === null ? '' : `kept: ${overruled}`,
      ];
      return `  ${[`${name}: ${values.length} values by ${interval}, ${values[0]?.period ?? ''} to ${values.at(-1)?.period ?? ''}`, ...more.filter((text) => text !== '')].join(', ')}`;
    }),
    ...leftOut.map(({ cells, count, why }) => `- ${sayOfFileInEnglish(why)} (${shortly(cells, count)})`),
    ...questions.map(
      ({ id, question, options, answer, cells, count }) =>
        `? ${sayOfFileInEnglish(question)} (${shortly(cells, count)})\n  --answer "${id}=${options.map((option) => option.id).join('|')}"${answer === null ? '' : `   answered: ${answer}`}`,
    ),
    `${account.filled} filled cells: ${account.values} values, ${account.labels} labels, ${account.leftOut} left out, ${account.questioned} asked about`,
  ];
}
