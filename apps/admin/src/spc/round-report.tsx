import type { Outputs } from '@saferplan/api/router';
import { PERIODS } from '@saferplan/messages';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useEdition } from '../plan/edition-data.tsx';
import { figureInWords } from '../ui/figure-in-words.ts';

type Report = Outputs['spc']['readRound'];
type OneFile = Report['files'][number];
type OneSeries = Report['series'][number];

/** What this month's files change: file by file, then series by series with what is published otherwise, what is new in charts and whom to tell. */
export function RoundReport({ report, isStored }: { readonly report: Report; readonly isStored: boolean }): ReactElement {
  const { files, series } = report;
  return (
    <>
      <section>
        <h2>File by file</h2>
        <ul className="lines boxed">
          {files.map((file) => (
            <li key={file.name}>
              <FileLine file={file} isStored={isStored} />
            </li>
          ))}
        </ul>
      </section>
      {series.length === 0 ? null : (
        <section>
          <h2>{isStored ? 'What changed' : 'What would change'}</h2>
          {series.map((one) => (
            <SeriesBox key={one.seriesId} one={one} />
          ))}
        </section>
      )}
    </>
  );
}

const values = (count: number): string => `${count.toLocaleString('en-GB')} ${count === 1 ? 'value' : 'values'}`;

function FileLine({ file, isStored }: { readonly file: OneFile; readonly isStored: boolean }): ReactElement {
  const { name, outcome, why, changes, notices, unfit } = file;
  const said = {
    stored: `${values(changes)} ${isStored ? 'stored' : 'new or revised'}`,
    known: 'All of it is kept already',
    'left-out': why,
  }[outcome];
  const remarks = [...unfit.map((one) => `${one.what}: ${one.why}`), ...notices];
  const line = (
    <span className="line-text">
      <b>{name}</b>
      <span>
        {outcome === 'left-out' ? 'Left out. ' : ''}
        {said}
        {remarks.length === 0 ? '' : ` · ${remarks.length.toString()} ${remarks.length === 1 ? 'remark' : 'remarks'}`}
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
  const name = PERIODS.en[interval].name;
  const [oldest, newest] = [added[0], added.at(-1)];
  return (
    <section className="box">
      <header className="box-head">
        <h3>
          <Link to="/editions/$label/data/series/$slug" params={{ label: content.edition.label, slug }}>
            {title}
          </Link>
        </h3>
        <span className="quiet">{headline}</span>
      </header>
      <dl className="box-text round-facts">
        {oldest === undefined || newest === undefined ? null : (
          <div>
            <dt>New</dt>
            <dd>
              {added.length === 1
                ? `${name(oldest.period)}: ${figureInWords(oldest.after)}`
                : `${values(added.length)}, ${name(oldest.period)} to ${name(newest.period)} (${figureInWords(newest.after)})`}
            </dd>
          </div>
        )}
        {revised.length === 0 ? null : (
          <div>
            <dt>Revised</dt>
            <dd>
              {revised.map(({ period, before, after }) => `${name(period)}: ${figureInWords(before)} → ${figureInWords(after)}`).join('; ')}
            </dd>
          </div>
        )}
        {publishedOtherwise.map(({ edition, page, values: different }) => (
          <div key={edition}>
            <dt>Published otherwise</dt>
            <dd>
              <a href={page}>{edition}</a>:{' '}
              {different
                .map(({ period, published, now }) => `${name(period)} ${figureInWords(published.value)}, now ${figureInWords(now.value)}`)
                .join('; ')}
            </dd>
          </div>
        ))}
        {newSignals.map(({ from, to, words }) => (
          <div key={`${from} ${to} ${words}`}>
            <dt>New signal</dt>
            <dd>{words}</dd>
          </div>
        ))}
        {tell.map(({ edition, by, priority, leads, members }) => (
          <div key={`${edition} ${by.kind} ${by.title} ${priority.slug}`}>
            <dt>Tell</dt>
            <dd>
              {whoLeads(leads, members)}: “{priority.title}”, {edition}, by the {by.kind} “{by.title}”
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function whoLeads(leads: readonly string[], members: OneSeries['tell'][number]['members']): string {
  const people = new Set([...leads, ...members.map(({ name, email }) => `${name} (${email})`)]);
  return people.size === 0 ? 'Nobody is named yet' : [...people].join('; ');
}
