import { wholeMonthsBetween } from '@saferplan/domain/shared';
import { type PassedAction, type Scorecard, scorecardOf, type ScorecardRow, type SnapshotPriority } from '@saferplan/domain/publication';
import type { ReactElement, ReactNode } from 'react';
import { RiskRegister } from '../components/registers.tsx';
import { SeriesVerdict } from '../components/series-verdict.tsx';
import { Verdict } from '../components/verdict.tsx';
import type { Page } from '../page.ts';
import { definePage, linkTo } from '../define-page.ts';
import { ASSURANCE, agoInWords, targetInWords } from '../components/scorecard-in-words.ts';
import { pageEntry } from '../search/search-entry.ts';
import { href, uses, type View } from '../view.ts';

/** How the plan goes, on one page: dates that have passed, and every measure with its figure, its change, its target and who leads. */
function progressPage(view: View): Page {
  const { words, snapshot, today } = view;
  const said = words.progressPage;
  const card = scorecardOf(snapshot, today);
  const hasSeries = card.series.length > 0 && uses(view, 'trends');
  return {
    title: said.title,
    description: said.description,
    section: 'progress',
    body: (
      <div className="width">
        <h1>{said.title}</h1>
        <p className="lede">
          <b>{sentence(view, card)}</b>
          {card.counts.indicators > 0 && card.counts.withFigure === 0 ? ` ${said.nobodyCanTell}` : ''}
        </p>
        <Numbers view={view} card={card} />
        {card.passed.length === 0 ? null : <Passed view={view} card={card} />}
        {card.counts.indicators === 0 ? null : <Measures view={view} card={card} />}
        {hasSeries ? <Series view={view} rows={card.series} /> : null}
        <RiskRegister view={view} />
        {card.counts.indicators === 0 && !hasSeries ? null : <Signs view={view} />}
      </div>
    ),
  };
}

function sentence({ words }: View, { counts, on }: Scorecard): string {
  const said = words.progressPage;
  return [
    ...(counts.actions === 0 ? [] : [said.actionsReported(counts.reported, counts.actions)]),
    ...(on === null || counts.dated === 0 ? [] : [said.datesPassed(counts.passed)]),
    counts.indicators === 0 ? said.noMeasures : said.measures(counts.withFigure, counts.indicators, counts.withNumber),
  ].join(' ');
}

function Numbers({ view, card: { counts, on } }: { readonly view: View; readonly card: Scorecard }): ReactElement {
  const said = view.words.progressPage;
  const numbers = [
    ['reported', counts.reported, counts.actions],
    ...(on === null ? [] : [['passed', counts.passed, counts.dated] as const]),
    ['withFigure', counts.withFigure, counts.indicators],
    ['withNumber', counts.withNumber, counts.indicators],
    ['plansToCome', counts.plansToCome, counts.priorities],
  ] as const;
  // None of none says nothing.
  const shown = numbers.filter(([, , of]) => of > 0);
  return (
    <dl className="figures">
      {shown.map(([name, count, of]) => (
        <div key={name}>
          <dt>{said.numbers[name]}</dt>
          <dd className={name === 'passed' && count > 0 ? 'is-late' : undefined}>
            {count} <span>{said.of(of)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Passed({ view, card: { passed, counts } }: { readonly view: View; readonly card: Scorecard }): ReactElement {
  const { words, snapshot } = view;
  const said = words.progressPage;
  const actions = snapshot.priorities.flatMap((priority) => priority.actions);
  const recurring = actions.filter(({ due }) => due === 'ongoing' || due === 'quarterly' || due === 'annually').length;
  const undated = actions.filter(({ due }) => due === 'not-agreed').length;
  const others = counts.actions - counts.passed - recurring - undated;
  return (
    <section>
      <h2>{said.passedHeading}</h2>
      <table className="rows card-rows passed-rows">
        <caption className="visually-hidden">{said.passedHeading}</caption>
        <thead>
          <tr>
            {[words.action, said.who, said.byWhen, said.now].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {passed.map((one) => (
            <PassedRow key={`${one.priority} ${one.action.text}`} view={view} passed={one} />
          ))}
        </tbody>
      </table>
      <p className="small quiet">
        {counts.actions > counts.passed ? `${said.others(recurring, undated, others)} ` : ''}
        <a href={href(view, '/actions')}>{words.allActions}</a>
      </p>
    </section>
  );
}

function PassedRow({ view, passed }: { readonly view: View; readonly passed: PassedAction }): ReactElement {
  const { words, snapshot, today } = view;
  const said = words.progressPage;
  const { action, dueOn, isReported } = passed;
  const priority = snapshot.priorities.find(({ slug }) => slug === passed.priority);
  return (
    <tr>
      <th scope="row">
        {action.text}
        {priority === undefined ? null : (
          <a className="under" href={href(view, `/priorities/${priority.slug}`)}>
            {priority.title}
          </a>
        )}
      </th>
      <Cell label={said.who}>{action.leadAgency ?? words.notAgreed}</Cell>
      <Cell label={said.byWhen}>{words.date(action.due)}</Cell>
      <Cell label={said.now}>
        <Verdict view={view} verdict={isReported ? 'late' : 'date-passed'} />
        {today === null ? null : <span className="under">{agoInWords(said.ago, Math.max(0, wholeMonthsBetween(dueOn, today)))}</span>}
      </Cell>
    </tr>
  );
}

function Measures({ view, card }: { readonly view: View; readonly card: Scorecard }): ReactElement {
  const { words, snapshot } = view;
  const said = words.progressPage;
  return (
    <section>
      <h2>{said.measuresHeading}</h2>
      <p className="sub">{said.measuresLede}</p>
      <table className="rows card-rows score-rows">
        <caption className="visually-hidden">{said.measuresHeading}</caption>
        <Head view={view} owner={said.columns.owner} />
        {snapshot.priorities.map((priority) => (
          <tbody key={priority.slug}>
            <tr className="group">
              <th scope="rowgroup" colSpan={6}>
                <a href={href(view, `/priorities/${priority.slug}`)}>{priority.title}</a>
                {priority.indicators.length > 0 ? null : <span className="under">{whyNone(view, priority)}</span>}
              </th>
            </tr>
            {card.indicators
              .filter((row) => row.priority === priority.slug)
              .map((row) => (
                <Row key={row.title} view={view} row={row} label={said.columns.owner} title={row.title} />
              ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

const whyNone = ({ words }: View, { actionPlan }: SnapshotPriority): string =>
  actionPlan.state === 'to-come' ? words.progressPage.noMeasuresOf : words.progressPage.noMeasuresNamed;

function Series({ view, rows }: { readonly view: View; readonly rows: readonly ScorecardRow[] }): ReactElement {
  const { words, snapshot } = view;
  const said = words.progressPage;
  const informing = rows.filter(({ priority }) => priority !== null);
  const shown = informing.length === 0 ? rows.slice(0, 4) : informing;
  return (
    <section>
      <h2>{said.seriesHeading}</h2>
      <p className="sub">
        {said.seriesLede} <a href={href(view, '/trends')}>{said.allTrends(snapshot.series.length)}</a>
      </p>
      <table className="rows card-rows score-rows">
        <caption className="visually-hidden">{said.seriesHeading}</caption>
        <Head view={view} owner={said.source} />
        <tbody>
          {shown.map((row) => (
            <Row
              key={row.series}
              view={view}
              row={row}
              label={said.source}
              title={
                <>
                  <a href={href(view, `/trends/${row.series ?? ''}`)}>{row.title}</a>
                  <span className="under">{snapshot.priorities.find(({ slug }) => slug === row.priority)?.title}</span>
                </>
              }
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Head({ view, owner }: { readonly view: View; readonly owner: string }): ReactElement {
  const { columns } = view.words.progressPage;
  return (
    <thead>
      <tr>
        {[columns.measure, columns.change, columns.assurance, columns.target, owner, columns.newest].map((heading) => (
          <th key={heading} scope="col">
            {heading}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Row(props: { readonly view: View; readonly row: ScorecardRow; readonly label: string; readonly title: ReactNode }): ReactElement {
  const { view, row, label, title } = props;
  const { words, snapshot } = view;
  const said = words.progressPage;
  const series = row.variation === 'no-figure' ? undefined : snapshot.series.find(({ slug }) => slug === row.series);
  return (
    <tr className={row.newest === null ? 'bare' : undefined}>
      <th scope="row">{title}</th>
      <Cell label={said.columns.change}>
        {series === undefined ? (
          <Verdict view={view} verdict={row.newest === null ? 'no-figure-yet' : 'cannot-say'} />
        ) : (
          <SeriesVerdict view={view} series={series} />
        )}
      </Cell>
      <Cell label={said.columns.assurance}>
        <Assurance view={view} row={row} />
      </Cell>
      <Cell label={said.columns.target}>{targetInWords(view, row)}</Cell>
      <Cell label={label}>{row.owners.length === 0 ? said.notNamed : row.owners.join('; ')}</Cell>
      <Cell label={said.columns.newest}>
        {row.newest === null ? (
          said.neverReported
        ) : (
          <>
            {words.number(row.newest.value)} {row.unit}
            <span className="under">
              {words.date(row.newest.when)}
              {row.ageInMonths === null ? '' : `, ${agoInWords(said.old, row.ageInMonths)}`}
            </span>
          </>
        )}
      </Cell>
    </tr>
  );
}

/** A cell that names its column where a phone has no room for a row of headings. */
const Cell = ({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactElement => (
  <td>
    <span className="label" aria-hidden="true">
      {label}
    </span>
    {children}
  </td>
);

function Assurance({ view, row: { assurance } }: { readonly view: View; readonly row: ScorecardRow }): ReactElement {
  const { because } = view.words.progressPage;
  return (
    <>
      <Verdict view={view} verdict={ASSURANCE[assurance.answer]} />
      {assurance.answer === 'cannot-say' && assurance.because !== 'no-figure' ? (
        <span className="under">{because[assurance.because]}</span>
      ) : null}
    </>
  );
}

const CHANGES = ['as-usual', 'lower-right', 'higher-wrong', 'higher-open', 'no-figure-yet'] as const;
const ASSURANCES = ['will-meet', 'may-or-may-not', 'will-miss', 'cannot-say', 'no-target'] as const;

function Signs({ view }: { readonly view: View }): ReactElement {
  const said = view.words.progressPage;
  const list = (keys: readonly (typeof CHANGES | typeof ASSURANCES)[number][]): ReactElement => (
    <ul className="plain-list signs">
      {keys.map((key) => (
        <li key={key}>
          <Verdict view={view} verdict={key} /> <span>{said.meaning[key]}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <section>
      <h2>{said.signs}</h2>
      <div className="halves">
        <div>
          <h3>{said.columns.change}</h3>
          {list(CHANGES)}
        </div>
        <div>
          <h3>{said.columns.assurance}</h3>
          {list(ASSURANCES)}
        </div>
      </div>
    </section>
  );
}

export const progress = definePage({
  path: '/progress',
  of: 'edition',
  navigation: { list: 'plan', inHeader: true, links: linkTo('/progress', (words) => words.progressPage.link), section: 'progress' },
  hasContent: ({ priorities }) => priorities.some(({ actions, indicators }) => actions.length + indicators.length > 0),
  search: (_, words) => pageEntry('/progress', words.progressPage.title, words.progressPage.description),
  render: progressPage,
});
