import { DATA_COLUMNS, type Snapshot, type SnapshotEffect, type SnapshotPriority } from '@saferplan/domain/publication';
import { effectInWords, type Language } from '@saferplan/messages';
import { writeCsv } from '../platform/files/write-csv.ts';

const inOneCell = (extra: SnapshotPriority['extra']): string => extra.map(({ label, value }) => `${label}: ${value}`).join('; ');

/** An expectation in words, in one line for what was said and one for what became of it. */
function said(effect: SnapshotEffect, language: Language): { readonly expected: string; readonly result: string } {
  const words = effectInWords(effect, language);
  return { expected: [...words.expected, words.said].join(' '), result: words.result.join(' ') };
}

/** Every action of an edition as CSV (RFC 4180), what was expected of it said in a language. What a spreadsheet would take for a formula is escaped. */
export function actionsCsv({ edition, priorities }: Snapshot, language: Language): string {
  const lines = priorities.flatMap(({ number, title, actions }) =>
    actions.map(({ text, leadAgency, due, status, updates, extra, effects }) => [
      edition.label,
      number,
      title,
      text,
      leadAgency ?? '',
      due,
      status,
      updates[0]?.on ?? '',
      updates[0]?.done ?? '',
      inOneCell(extra),
      effects.map((effect) => said(effect, language).expected).join(' '),
      effects.map((effect) => said(effect, language).result).join(' '),
    ]),
  );
  return writeCsv([DATA_COLUMNS.actions, ...lines]);
}

/** Every indicator of an edition with its readings, a line each; one line for an indicator that has none. */
export function indicatorsCsv({ edition, priorities }: Snapshot): string {
  const lines = priorities.flatMap(({ title: priority, indicators }) =>
    indicators.flatMap(({ title, unit, direction, targetInWords, readings, extra }) => {
      const start = [edition.label, priority, title, unit, direction, targetInWords];
      return readings.length === 0
        ? [[...start, '', '', '', inOneCell(extra)]]
        : readings.map(({ when, value, note }) => [...start, when, value, note, inOneCell(extra)]);
    }),
  );
  return writeCsv([DATA_COLUMNS.indicators, ...lines]);
}

/** Every finding of an edition with its check, a line each. */
export function findingsCsv({ edition, topics }: Snapshot): string {
  const lines = topics.flatMap(({ title, findings }) =>
    findings.map(({ measure, unit, now, before, stated, source, caveat, disagreement, check: { verdict, computed, change } }) => [
      edition.label,
      title,
      measure,
      unit,
      now?.value ?? '',
      now?.from ?? '',
      now?.to ?? '',
      before?.value ?? '',
      before?.from ?? '',
      before?.to ?? '',
      stated?.kind ?? '',
      stated?.value ?? '',
      computed ?? '',
      verdict,
      disagreement,
      change.kind === 'tested' ? (change.moreThanChance ? 'yes' : 'no') : change.reason,
      change.kind === 'tested' ? change.p : '',
      caveat,
      source,
    ]),
  );
  return writeCsv([DATA_COLUMNS.findings, ...lines]);
}

/** The register of risks of an edition that publishes it, a line each. */
export function risksCsv({ edition, risks = [] }: Snapshot): string {
  const lines = risks.map(({ title, likelihood, impact, level, owner, control }) => [
    edition.label,
    title,
    likelihood ?? '',
    impact ?? '',
    level ?? '',
    owner,
    control,
  ]);
  return writeCsv([DATA_COLUMNS.risks, ...lines]);
}
