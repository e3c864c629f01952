import type { SnapshotScrutiny } from '@saferplan/domain/publication';
import type { ReactElement } from 'react';
import type { View } from '../view.ts';

/** Whether a written answer came after the last day for one in time; what has no date of its own, or of its answer, is not late. */
const isLate = ({ dueOn, answeredOn }: SnapshotScrutiny): boolean => dueOn !== null && answeredOn !== null && answeredOn > dueOn;
const isOpen = ({ answer, answeredOn }: SnapshotScrutiny): boolean => answer === 'not-answered' && answeredOn === null;

/** What the council's crime and disorder committee recommended, and the answers; nothing where nothing was recommended. */
export function ScrutinyRegister({ view: { words, snapshot } }: { readonly view: View }): ReactElement | null {
  const { scrutiny } = snapshot;
  if (scrutiny.length === 0) return null;
  const said = words.registers.scrutiny;
  const late = scrutiny.filter(isLate).length;
  const open = scrutiny.filter(isOpen).length;
  return (
    <section id="scrutiny">
      <h2>{said.heading}</h2>
      <p>{said.counts(scrutiny.length, scrutiny.length - late - open, late, open)}</p>
      <Table
        head={[said.columns.text, said.columns.answer]}
        rows={scrutiny.map((one) => [
          [one.text, one.committee, one.madeOn === null ? '' : words.date(one.madeOn)].filter(Boolean).join(', '),
          [
            [said.answers[one.answer], one.answeredOn === null ? '' : said.on(words.date(one.answeredOn)), isLate(one) ? said.late : '']
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

/** A table whose rows are headed by their first cell; an empty cell is a dash. */
const Table = ({ head, rows }: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }): ReactElement => (
  <table className="stacked">
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
