import { type AssuranceAnswer, countActions, scorecardOf, type SnapshotPriority } from '@saferplan/domain/publication';
import { capital } from '@saferplan/messages';
import type { ReactElement } from 'react';
import type { View } from '../view.ts';
import type { VerdictKey } from '../words/verdicts-en.ts';
import { ActionTable } from './action-table.tsx';
import { ExtraList } from './extra-list.tsx';
import { Verdict } from './verdict.tsx';
import { Text } from './words-with-terms.tsx';

interface PlanProps {
  readonly view: View;
  readonly priority: SnapshotPriority;
}

/** The actions with where each stands, after how many were reported and how many dates have passed; or that they are not written yet. */
export function WhatIsDone({ view, priority }: PlanProps): ReactElement {
  const { words, today } = view;
  const said = words.onPriority;
  const { actionPlan, actions } = priority;
  const { total, reported, datesPassed, undated, recurring } = countActions(actions, today);
  return (
    <section>
      <h2>{words.onHome.whatIsDone}</h2>
      {actionPlan.state === 'to-come' ? (
        <>
          <Verdict view={view} verdict="not-written">
            {said.notYetWritten}
          </Verdict>
          <p className="after-verdict">{actionPlan.note}</p>
        </>
      ) : null}
      {actionPlan.state === 'not-recorded' ? <p className="quiet">{words.onHome.noActionsRecorded}.</p> : null}
      {total === 0 ? null : (
        <>
          <p className="sub">
            {said.actions(total)} {said.reportedOf(reported, total)}{' '}
            {datesPassed > 0 ? <b className="is-late">{`${capital(words.onHome.datesPassed(datesPassed))}.`}</b> : null}
            {undated + recurring === total ? said.noneCanPass : null}
          </p>
          <ActionTable view={view} actions={actions} />
        </>
      )}
    </section>
  );
}

/** What is measured, what is to be reached, the newest figure, and whether it will be. */
export function Measures({ view, priority }: PlanProps): ReactElement | null {
  const { words, snapshot, today } = view;
  const said = words.onPriority;
  const { indicators } = priority;
  if (indicators.length === 0) return null;
  const rows = scorecardOf(snapshot, today).indicators.filter((row) => row.priority === priority.slug);
  return (
    <section>
      <h2>{said.howMeasured}</h2>
      <p className="sub">{said.measures(indicators.length, indicators.filter(({ readings }) => readings.length > 0).length)}</p>
      <table className="stacked measures-table">
        <caption className="visually-hidden">{said.howMeasured}</caption>
        <thead>
          <tr>
            <th scope="col">{said.measure}</th>
            <th scope="col">{words.target}</th>
            <th scope="col">{said.newestFigure}</th>
            <th scope="col">{said.meetsIt}</th>
          </tr>
        </thead>
        <tbody>
          {indicators.map((indicator, index) => {
            const row = rows[index];
            return (
              <tr key={indicator.title}>
                <th scope="row" data-column={said.measure}>
                  <Text>{indicator.title}</Text>
                  <ExtraList extra={indicator.extra} />
                </th>
                <td data-column={words.target}>{indicator.targetInWords}</td>
                <td data-column={said.newestFigure}>
                  <span>
                    {row === undefined || row.newest === null ? (
                      <span className="quiet">{said.nonePublished}</span>
                    ) : (
                      `${words.number(row.newest.value)} (${words.date(row.newest.when)})`
                    )}
                    {indicator.calculation === '' ? null : <span className="quiet"> {indicator.calculation}</span>}
                  </span>
                </td>
                <td data-column={said.meetsIt}>{row === undefined ? null : <Verdict view={view} verdict={verdictOf(row.assurance)} />}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function verdictOf(assurance: AssuranceAnswer): VerdictKey {
  switch (assurance.answer) {
    case 'no-target':
      return 'no-target';
    case 'cannot-say':
      return assurance.because === 'no-figure' ? 'no-figure-yet' : 'cannot-say';
    default:
      return ASSURED[assurance.answer];
  }
}
const ASSURED = { 'will-meet': 'will-meet', 'hit-and-miss': 'may-or-may-not', 'will-miss': 'will-miss' } as const;
