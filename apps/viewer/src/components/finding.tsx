import type { SnapshotFinding, SnapshotMeasurement } from '@saferplan/domain/publication';
import { findingInWords } from '@saferplan/messages';
import type { ReactElement } from 'react';
import { Doubt } from './doubt.tsx';
import { Text } from './words-with-terms.tsx';
import type { View } from '../view.ts';
import type { Words } from '../words/en.ts';

/** A number, large, with its period, what it was before, its source and how to read it. */
export function Finding({ view, finding }: { readonly view: View; readonly finding: SnapshotFinding }): ReactElement {
  const { words } = view;
  const { measure, now, before, source, caveat, disagreement } = finding;
  const period = now === null ? '' : periodOf(now, words);
  const change = changeOf(finding, words);
  const said = findingInWords(finding, view.language);
  return (
    <li className="finding">
      <strong className="finding-value">{headlineOf(finding, words)}</strong>
      <span className="finding-measure">
        <Text>{measure}</Text>
      </span>
      <span className="finding-detail">
        {[period, before === null ? '' : words.before(valueOf(before.value, finding, words), periodOf(before, words)), change]
          .filter((part) => part !== '')
          .join(' · ')}
      </span>
      {said.disagreement === '' && disagreement === '' ? null : (
        <Doubt first={words.twoFigures}>
          {said.disagreement} {disagreement}
        </Doubt>
      )}
      {said.chance === '' ? null : <span className="finding-caveat">{said.chance}</span>}
      {caveat === '' ? null : (
        <span className="finding-caveat">
          <Text>{caveat}</Text>
        </span>
      )}
      {source === '' ? null : <span className="finding-source">{words.source(source)}</span>}
    </li>
  );
}

const valueOf = (value: number, finding: SnapshotFinding, words: Words): string =>
  finding.unit === '%' ? words.perCent(value) : words.number(value);

function headlineOf(finding: SnapshotFinding, words: Words): string {
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

function periodOf({ from, to }: SnapshotMeasurement, words: Words): string {
  if (from === null || to === null) return '';
  if (from.endsWith('-01') && to === `${from.slice(0, 4)}-12`) return from.slice(0, 4);
  return words.period(words.date(from), words.date(to));
}
