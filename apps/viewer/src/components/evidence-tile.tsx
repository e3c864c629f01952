import { type EvidenceFact, evidenceFacts, type SnapshotFinding, type SnapshotMeasurement } from '@saferplan/domain/publication';
import { findingInWords } from '@saferplan/messages';
import type { ReactElement } from 'react';
import type { View } from '../view.ts';
import type { Words } from '../words/en.ts';
import { Doubt } from './doubt.tsx';
import { Pair } from './pair.tsx';
import { Text } from './words-with-terms.tsx';

/** What was found, one tile a fact. */
export function EvidenceTiles({ view, findings }: { readonly view: View; readonly findings: readonly SnapshotFinding[] }): ReactElement {
  return (
    <ul className="tiles">
      {evidenceFacts(findings).map((fact) => (
        <EvidenceTile key={fact.finding.measure} view={view} fact={fact} />
      ))}
    </ul>
  );
}

/** A figure, large, with what it is and when, what it was before, its source, and every doubt about it beside it. */
function EvidenceTile({ view, fact: { finding, alsoStated } }: { readonly view: View; readonly fact: EvidenceFact }): ReactElement {
  const { words } = view;
  const { measure, now, source } = finding;
  const period = now === null ? '' : periodOf(now, words);
  return (
    <li className="tile">
      <strong className="tile-figure">{figureOf(finding, words)}</strong>
      <p>
        <Text>{measure}</Text>
        {period === '' ? '' : `, ${period}`}
      </p>
      <PairOf view={view} finding={finding} />
      <Compared view={view} finding={finding} />
      {alsoStated.map((other) => (
        <p key={other.measure} className="source">
          {other.measure}: {figureOf(other, words)}. <Text>{other.caveat}</Text>
        </p>
      ))}
      <Doubts view={view} finding={finding} />
      {alsoStated.map((other) => (
        <Doubts key={other.measure} view={view} finding={{ ...other, caveat: '' }} skipsChance />
      ))}
      <p className="source">{source === '' ? words.noSourceNamed : words.source(source)}</p>
    </li>
  );
}

/** Two bars, where both values are given and a bar can be drawn of them. */
export function PairOf({ view: { words }, finding }: { readonly view: View; readonly finding: SnapshotFinding }): ReactElement | null {
  const { measure, now, before } = finding;
  if (now === null || before === null || now.value < 0 || before.value < 0) return null;
  const [was, is] = [valueOf(before.value, finding, words), valueOf(now.value, finding, words)];
  const { onHome } = words;
  return (
    <Pair
      before={before.value}
      now={now.value}
      beforeInWords={onHome.before(was)}
      nowInWords={onHome.now(is)}
      label={onHome.pairOf(measure, was, is)}
    />
  );
}

function Compared({ view: { words }, finding }: { readonly view: View; readonly finding: SnapshotFinding }): ReactElement | null {
  const { before } = finding;
  const said = [
    before === null ? '' : words.before(valueOf(before.value, finding, words), periodOf(before, words)),
    changeOf(finding, words),
  ].filter((part) => part !== '');
  return said.length === 0 ? null : <p className="source">{said.join(' · ')}</p>;
}

/** That the plan states another figure than its own values give; how surely it is more than chance; and how to read it. */
export function Doubts(props: { readonly view: View; readonly finding: SnapshotFinding; readonly skipsChance?: boolean }): ReactElement {
  const { view, finding, skipsChance = false } = props;
  const { caveat, disagreement } = finding;
  const said = findingInWords(finding, view.language);
  return (
    <>
      {said.chance === '' || skipsChance ? null : <p className="source">{said.chance}</p>}
      {caveat === '' ? null : (
        <p className="source">
          <Text>{caveat}</Text>
        </p>
      )}
      {said.disagreement === '' && disagreement === '' ? null : (
        <Doubt first={view.words.twoFigures}>
          {said.disagreement} {disagreement}
        </Doubt>
      )}
    </>
  );
}

const valueOf = (value: number, finding: SnapshotFinding, words: Words): string =>
  finding.unit === '%' ? words.perCent(value) : finding.unit === '£ million' ? `£${words.number(value)}m` : words.number(value);

/** The figure itself, with its unit: the stated difference, the newest value, or the stated change. */
export function figureOf(finding: SnapshotFinding, words: Words): string {
  const { now, stated } = finding;
  if (stated?.kind === 'difference') return signed(stated.value, words.number(Math.abs(stated.value)));
  if (now !== null) return valueOf(now.value, finding, words);
  return stated === null ? '' : signed(stated.value, words.perCent(Math.abs(stated.value)));
}

const signed = (value: number, size: string): string => `${value < 0 ? '−' : '+'}${size}`;

function changeOf({ now, stated }: SnapshotFinding, words: Words): string {
  if (stated === null || stated.kind !== 'percent-change' || now === null) return '';
  const direction = stated.value === 0 ? words.same : stated.value < 0 ? words.fall : words.rise;
  return words.statedBySource(direction, words.perCent(Math.abs(stated.value)));
}

/** When it was counted: a calendar year as a year; empty where it is not given. */
export function periodOf({ from, to }: SnapshotMeasurement, words: Words): string {
  if (from === null || to === null) return '';
  if (from.endsWith('-01') && to === `${from.slice(0, 4)}-12`) return from.slice(0, 4);
  return words.period(words.date(from), words.date(to));
}
