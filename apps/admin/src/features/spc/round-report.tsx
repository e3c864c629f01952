import type { Outputs } from '@saferplan/api/router';
import { PERIODS } from '@saferplan/messages';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { figureInWords } from '../../ui/figure-in-words.ts';
import { dataImportsWords } from '../../words/data-imports-words.ts';
import { CoverageQuestions } from './coverage-questions.tsx';
import { Questions } from './table-questions.tsx';
import { language } from '../../words/spoken.ts';
import { fileFaultInWords, noticeInWords, whyLeftOutInWords } from '../../words/files-read-words.ts';

type Report = Outputs['spc']['readRound'];
type OneFile = Report['files'][number];
type OneSeries = Report['series'][number];

/** What this month's files change: file by file, then series by series with what is published otherwise, what is new in charts and whom to tell. */
export function RoundReport({
  report,
  answers,
  isStored,
  onAnswer,
}: {
  readonly report: Report;
  /** What was answered about each file since, by its place among them. */
  readonly answers: ReadonlyMap<number, Readonly<Record<string, string>>>;
  readonly isStored: boolean;
  readonly onAnswer: (place: number, id: string, answer: string) => void;
}): ReactElement {
  const { files, series } = report;
  return (
    <>
      <section>
        <h2>{dataImportsWords.roundReport.fileByFile}</h2>
        <ul className="lines boxed">
          {files.map((file) => (
            <li key={`${file.place} ${file.name}`}>
              <FileLine file={file} isStored={isStored} />
              {isStored || file.questions.length === 0 ? null : (
                <div className="box-text">
                  <QuestionsOfFile
                    file={file}
                    answers={answers.get(file.place) ?? {}}
                    onAnswer={(id, answer) => onAnswer(file.place, id, answer)}
                  />
                </div>
              )}
            </li>
          ))}
        </ul>
      </section>
      {series.length === 0 ? null : (
        <section>
          <h2>{isStored ? dataImportsWords.roundReport.whatChanged : dataImportsWords.roundReport.whatWouldChange}</h2>
          {series.map((one) => (
            <SeriesBox key={one.seriesId} one={one} />
          ))}
        </section>
      )}
    </>
  );
}

/** What is asked about a file: about months of police files with the figures that raised it. */
function QuestionsOfFile({
  file: { questions },
  answers,
  onAnswer,
}: {
  readonly file: OneFile;
  readonly answers: Readonly<Record<string, string>>;
  readonly onAnswer: (id: string, answer: string) => void;
}): ReactElement {
  const ofMonths = questions.flatMap((one) => ('judgedBy' in one ? [one] : []));
  const others = questions.flatMap((one) => ('judgedBy' in one ? [] : [{ ...one, cells: [], count: 0 }]));
  const given = Object.fromEntries(ofMonths.flatMap(({ id, answer }) => (answer === null ? [] : [[id, answer] as const])));
  return (
    <>
      <CoverageQuestions questions={ofMonths} answers={{ ...given, ...answers }} onAnswer={onAnswer} />
      <Questions reading={{ questions: others }} answers={answers} onAnswer={onAnswer} />
    </>
  );
}

const whatOf = ({ what, period }: OneFile['unfit'][number]): string =>
  period === undefined ? what : `${what}, ${PERIODS[language][period.interval].name(period.period)}`;

function FileLine({ file, isStored }: { readonly file: OneFile; readonly isStored: boolean }): ReactElement {
  const { name, outcome, why, changes, missing, notices, unfit } = file;
  const said = {
    stored:
      changes === 0
        ? dataImportsWords.roundReport.onlyCountsBeside
        : isStored
          ? dataImportsWords.roundReport.valuesStored(changes, missing)
          : dataImportsWords.roundReport.newOrRevised(changes, missing),
    known: dataImportsWords.roundReport.allOfItIsKept,
    nothing: dataImportsWords.roundReport.nothingOfItIsStored,
    'left-out': whyLeftOutInWords(why),
  }[outcome];
  const remarks = [...new Set([...unfit.map((one) => `${whatOf(one)}: ${fileFaultInWords(one.why)}`), ...notices.map(noticeInWords)])];
  const line = (
    <span className="line-text">
      <b>{name}</b>
      <span>
        {outcome === 'left-out' ? dataImportsWords.roundReport.leftOut : ''}
        {said}
        {remarks.length === 0 ? '' : ` · ${remarks.length.toString()} ${dataImportsWords.roundReport.remarks(remarks.length)}`}
      </span>
    </span>
  );
  return remarks.length === 0 ? (
    <div className="line">{line}</div>
  ) : (
    <details>
      <summary className="line">
        <span className="turns" aria-hidden="true">
          ›
        </span>
        {line}
      </summary>
      <ul className="box-text">
        {remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
    </details>
  );
}

function SeriesBox({ one }: { readonly one: OneSeries }): ReactElement {
  const { content } = useEdition();
  const { title, slug, interval, added, revised, publishedOtherwise, newSignals, headline, tell } = one;
  const name = PERIODS[language][interval].name;
  const [oldest, newest] = [added[0], added.at(-1)];
  return (
    <section className="box">
      <header className="box-head">
        <h3>
          <Link to="/editions/$label/data/series/$slug" params={{ label: content.edition.label, slug }}>
            {title}
          </Link>
        </h3>
        <span className="quiet">{headline[language]}</span>
      </header>
      <dl className="box-text round-facts">
        {oldest === undefined || newest === undefined ? null : (
          <div>
            <dt>{dataImportsWords.roundReport.new}</dt>
            <dd>
              {dataImportsWords.roundReport.to(
                added.length,
                name(oldest.period),
                figureInWords(oldest.after),
                dataImportsWords.roundReport.values(added.length),
                name(newest.period),
                figureInWords(newest.after),
              )}
            </dd>
          </div>
        )}
        {revised.length === 0 ? null : (
          <div>
            <dt>{dataImportsWords.roundReport.revised}</dt>
            <dd>
              {revised.map(({ period, before, after }) => `${name(period)}: ${figureInWords(before)} → ${figureInWords(after)}`).join('; ')}
            </dd>
          </div>
        )}
        {publishedOtherwise.map(({ edition, page, values: different }) => (
          <div key={edition}>
            <dt>{dataImportsWords.roundReport.publishedOtherwise}</dt>
            <dd>
              <a href={page}>{edition}</a>:{' '}
              {different
                .map(({ period, published, now }) =>
                  dataImportsWords.roundReport.now(name(period), figureInWords(published.value), figureInWords(now.value)),
                )
                .join('; ')}
            </dd>
          </div>
        ))}
        {newSignals.map(({ from, to, words }) => (
          <div key={`${from} ${to} ${words.en}`}>
            <dt>{dataImportsWords.roundReport.newSignal}</dt>
            <dd>{words[language]}</dd>
          </div>
        ))}
        {tell.map(({ edition, by, priority, leads, members }) => (
          <div key={`${edition} ${by.kind} ${by.title} ${priority.slug}`}>
            <dt>{dataImportsWords.roundReport.tell}</dt>
            <dd>
              {dataImportsWords.roundReport.byThe(
                whoLeads(leads, members),
                priority.title,
                edition,
                dataImportsWords.roundReport.kinds[by.kind],
                by.title,
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function whoLeads(leads: readonly string[], members: OneSeries['tell'][number]['members']): string {
  const people = new Set([...leads, ...members.map(({ name, email }) => `${name} (${email})`)]);
  return people.size === 0 ? dataImportsWords.roundReport.nobodyIsNamedYet : [...people].join('; ');
}
