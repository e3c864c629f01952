import type { SnapshotScrutiny } from '@saferplan/domain/publication';
import type { ReactElement } from 'react';
import type { View } from '../view.ts';

type Standing = 'in-time' | 'late' | 'open' | 'undated';

/** Whether a recommendation is answered, and in time; of an answer that is only known where both days are recorded. */
function standingOf({ dueOn, answer, answeredOn }: SnapshotScrutiny): Standing {
  if (answer === 'not-answered' && answeredOn === null) return 'open';
  if (dueOn === null || answeredOn === null) return 'undated';
  return answeredOn > dueOn ? 'late' : 'in-time';
}

/** What the council's crime and disorder committee recommended, and the answers; nothing where nothing was recommended. */
export function ScrutinyRegister({ view: { words, snapshot } }: { readonly view: View }): ReactElement | null {
  const { scrutiny } = snapshot;
  if (scrutiny.length === 0) return null;
  const said = words.registers.scrutiny;
  const count = (standing: Standing): number => scrutiny.filter((one) => standingOf(one) === standing).length;
  return (
    <section id="scrutiny">
      <h2>{said.heading}</h2>
      <p>
        {said.counts({
          all: scrutiny.length,
          inTime: count('in-time'),
          late: count('late'),
          open: count('open'),
          undated: count('undated'),
        })}
      </p>
      <Table
        caption={said.heading}
        head={[said.columns.text, said.columns.answer]}
        rows={scrutiny.map((one) => [
          [one.text, one.committee, one.madeOn === null ? '' : words.date(one.madeOn)].filter(Boolean).join(', '),
          [
            [
              said.answers[one.answer],
              one.answeredOn === null ? '' : said.on(words.date(one.answeredOn)),
              { 'in-time': '', open: '', late: said.late, undated: said.undated }[standingOf(one)],
            ]
              .filter(Boolean)
              .join(', '),
            one.response,
            one.done,
          ]
            .filter(Boolean)
            .join('. '),
        ])}
      />
    </section>
  );
}

/** The four yearly counts of reviews of anti-social behaviour cases; nothing where no year is counted. */
export function CaseReviewRegister({ view: { words, snapshot } }: { readonly view: View }): ReactElement | null {
  const { caseReviews } = snapshot;
  if (caseReviews.length === 0) return null;
  const { heading, lede, columns, notStated } = words.registers.caseReviews;
  const counted = (count: number | null): string => (count === null ? notStated : words.number(count));
  return (
    <section id="case-reviews">
      <h2>{heading}</h2>
      <p>{lede}</p>
      <Table
        caption={heading}
        head={[columns.period, columns.applications, columns.thresholdNotMet, columns.reviewsHeld, columns.withRecommendations]}
        rows={caseReviews.map(({ period, applications, thresholdNotMet, reviewsHeld, withRecommendations }) => [
          period,
          counted(applications),
          counted(thresholdNotMet),
          counted(reviewsHeld),
          counted(withRecommendations),
        ])}
      />
    </section>
  );
}

/** What the assessment could not know, why, and what is done about it; nothing where no gap is named. */
export function GapRegister({ view: { words, snapshot } }: { readonly view: View }): ReactElement | null {
  const { dataGaps } = snapshot;
  if (dataGaps.length === 0) return null;
  const { heading, columns } = words.registers.gaps;
  return (
    <section id="gaps">
      <h2>{heading}</h2>
      <Table
        caption={heading}
        head={[columns.gap, columns.why, columns.remedy, columns.by]}
        rows={dataGaps.map(({ title, why, remedy, owner, by }) => [
          title,
          why,
          remedy,
          [owner, by === null ? '' : words.date(by)].filter(Boolean).join(', '),
        ])}
      />
    </section>
  );
}

/** The risks of the partnership, the gravest first and those that nobody has judged last; nothing where it publishes none. */
export function RiskRegister({ view: { words, snapshot } }: { readonly view: View }): ReactElement | null {
  const { risks = [] } = snapshot;
  if (risks.length === 0) return null;
  const { heading, lede, columns, judged, level } = words.registers.risks;
  return (
    <section id="risks">
      <h2>{heading}</h2>
      <p>{lede}</p>
      <Table
        caption={heading}
        head={[columns.risk, columns.level, columns.judged, columns.control, columns.owner]}
        rows={risks
          .toSorted((one, other) => (other.level ?? 0) - (one.level ?? 0))
          .map((risk) => [risk.title, level(risk.level), judged(risk.likelihood, risk.impact), risk.control, risk.owner])}
      />
    </section>
  );
}

interface TableProps {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table whose rows are headed by their first cell; an empty cell is a dash. The heading above shows its caption. */
const Table = ({ caption, head, rows }: TableProps): ReactElement => (
  <table className="stacked">
    <caption className="visually-hidden">{caption}</caption>
    <thead>
      <tr>
        {head.map((text) => (
          <th key={text} scope="col">
            {text}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(([first = '', ...cells]) => (
        <tr key={first}>
          <th scope="row" data-column={head[0]}>
            {first}
          </th>
          {cells.map((text, index) => (
            <td key={head[index + 1]} data-column={head[index + 1]}>
              {text === '' ? '–' : text}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
