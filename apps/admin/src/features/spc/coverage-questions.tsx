import './coverage-questions.css';
import { Radio, Table } from '@mantine/core';
import { PERIODS } from '@saferplan/messages';
import type { ReactElement } from 'react';
import { figureInWords } from '../../ui/figure-in-words.ts';
import { dataImportsWords } from '../../words/data-imports-words.ts';
import { saidOfFile } from '../../words/files-read-words.ts';
import { language } from '../../words/spoken.ts';
import type { AskedOfMonths, CoverageAnswers } from './police-answers.ts';

const words = dataImportsWords.coverageQuestions;
const say = PERIODS[language].month.name;

/** What is asked about months of police files, each question with the figures that raised it and what follows from each answer; none is chosen beforehand. */
export function CoverageQuestions(props: {
  readonly questions: readonly AskedOfMonths[];
  readonly answers: CoverageAnswers;
  readonly onAnswer: (id: string, answer: string) => void;
}): ReactElement | null {
  const { questions, answers, onAnswer } = props;
  if (questions.length === 0) return null;
  return (
    <section>
      <h2>{words.pleaseTellUs}</h2>
      {questions.map((asked) => (
        <div key={asked.id} className="composite coverage-question">
          <Radio.Group label={saidOfFile(asked.question)} value={answers[asked.id] ?? ''} onChange={(next) => onAnswer(asked.id, next)}>
            {asked.options.map(({ id, label }) => (
              <Radio
                key={id}
                mt="xs"
                value={id}
                label={saidOfFile(label)}
                description={id === 'as-counted' ? ifCounted(asked) : ifLeftOut(asked)}
              />
            ))}
          </Radio.Group>
          <Figures asked={asked} />
        </div>
      ))}
    </section>
  );
}

const FIGURES = { rows: words.rows, repeats: words.repeatedRows, 'shares-without-place': words.withoutAPlace } as const;

/** So many months on each side of one that is asked about. */
const BESIDE = 3;
/** More months that are asked about at once, as of a neighbour, are not all shown. */
const MOST_ROWS = 12;

function Figures({ asked }: { readonly asked: AskedOfMonths }): ReactElement {
  const { judgedBy, months, figures } = asked;
  const odd = new Set(months);
  const places = judgedBy.flatMap(({ month }, place) => (odd.has(month) ? [place] : []));
  const shown = judgedBy.filter((_month, place) => places.some((at) => Math.abs(at - place) <= BESIDE)).slice(0, MOST_ROWS);
  const figure = (found: number): string => (figures === 'shares-without-place' ? `${Math.round(found * 100)}%` : figureInWords(found));
  return (
    <Table className="chart-table">
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{words.month}</Table.Th>
          <Table.Th scope="col" className="number">
            {FIGURES[figures]}
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {shown.map(({ month, found }) => (
          <Table.Tr key={month} className={odd.has(month) ? 'asked' : undefined}>
            <Table.Th scope="row">{odd.has(month) ? words.askedAbout(say(month)) : say(month)}</Table.Th>
            <Table.Td className="number">{figure(found)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

const MOST_SERIES = 4;

/** Names of series with their values, the first few of them. */
function few(values: readonly { readonly title: string; readonly text: string }[]): string {
  const named = values.slice(0, MOST_SERIES).map(({ title, text }) => `${title} ${text}`);
  return words.listed(named.join('; '), values.length - named.length);
}

const monthsOf = ({ months }: AskedOfMonths): string => months.slice(0, MOST_ROWS).map(say).join(', ');

function ifLeftOut(asked: AskedOfMonths): string {
  const { district, ifCounted: values } = asked;
  if (district !== null) return words.nothingToCompareWith(district, monthsOf(asked));
  const kept = values.flatMap(({ title, before, isTakenBack }) =>
    before?.value === null || before === null ? [] : [{ title, text: figureInWords(before.value), isTakenBack }],
  );
  const [back, stays] = [kept.filter((one) => one.isTakenBack), kept.filter((one) => !one.isTakenBack)];
  const after = stays.length === 0 ? words.showsAGap(monthsOf(asked)) : words.keptStays(monthsOf(asked), few(stays));
  return back.length === 0 ? after : `${words.takenBack(few(back))} ${after}`;
}

function ifCounted(asked: AskedOfMonths): string {
  const { district, judgedBy, months, ifCounted: values } = asked;
  if (district !== null) {
    const rows = judgedBy.filter(({ month }) => months.includes(month)).slice(0, MOST_ROWS);
    return words.comparedAsTheyStand(district, rows.map(({ month, found }) => `${say(month)} ${figureInWords(found)}`).join('; '));
  }
  if (values.length === 0) return words.nothingCounted;
  return words.storedAsTheyStand(
    few(
      values.map(({ title, before, value }) => ({
        title,
        text:
          before === null || before.value === null
            ? figureInWords(value)
            : words.insteadOf(figureInWords(value), figureInWords(before.value)),
      })),
    ),
  );
}
