import type { MeasureInWords, PassedInWords, ScorecardInWords } from '@saferplan/documents/scorecard-in-words';
import { type PassedAction, type ScorecardRow, scorecardOf, type Snapshot } from '@saferplan/domain/publication';
import { wholeMonthsBetween } from '@saferplan/domain/shared';
import { seriesVerdictAlone } from './series-verdict.tsx';
import { verdictInWords } from './verdict.tsx';
import type { Language, View } from '../view.ts';
import type { VerdictKey } from '../words/verdicts-en.ts';
import { wordsOf } from '../words/words-of.ts';

/** What a page says of each kind of assurance. */
export const ASSURANCE: Readonly<Record<ScorecardRow['assurance']['answer'], VerdictKey>> = {
  'will-meet': 'will-meet',
  'will-miss': 'will-miss',
  'hit-and-miss': 'may-or-may-not',
  'cannot-say': 'cannot-say',
  'no-target': 'no-target',
};

type Said = Pick<View, 'words' | 'snapshot'>;

/** The scorecard of an edition as of a day (ISO 8601), in the words of the page of progress; null says nothing of dates that have passed. */
export function scorecardInWords(snapshot: Snapshot, today: string | null, language: Language): ScorecardInWords {
  const words = wordsOf(language, snapshot.partnership.terms);
  const said = words.progressPage;
  const view: Said = { words, snapshot };
  const card = scorecardOf(snapshot, today);
  const { counts } = card;
  const numbers = [
    ['reported', counts.reported, counts.actions],
    ...(today === null ? [] : [['passed', counts.passed, counts.dated] as const]),
    ['withFigure', counts.withFigure, counts.indicators],
    ['withNumber', counts.withNumber, counts.indicators],
    ['plansToCome', counts.plansToCome, counts.priorities],
  ] as const;
  return {
    title: said.title,
    sentence: [
      said.actionsReported(counts.reported, counts.actions),
      ...(today === null ? [] : [said.datesPassed(counts.passed)]),
      counts.indicators === 0 ? said.noMeasures : said.measures(counts.withFigure, counts.indicators, counts.withNumber),
    ].join(' '),
    numbers: numbers.map(([name, count, of]) => ({ label: said.numbers[name], count, of })),
    measures: card.indicators.map((row) => measureInWords(view, row)),
    series: card.series.map((row) => measureInWords(view, row)),
    passed: today === null ? [] : card.passed.map((passed) => passedInWords(view, passed, today)),
    headings: { measures: said.measuresHeading, series: said.seriesHeading, seriesLede: said.seriesLede, passed: said.passedHeading },
    columns: { ...said.columns, source: said.source },
    passedColumns: { action: words.action, who: said.who, byWhen: said.byWhen, now: said.now },
  };
}

function measureInWords(view: Said, row: ScorecardRow): MeasureInWords {
  const { words, snapshot } = view;
  const said = words.progressPage;
  const series = row.variation === 'no-figure' ? undefined : snapshot.series.find(({ slug }) => slug === row.series);
  const { assurance, newest } = row;
  const why = assurance.answer === 'cannot-say' && assurance.because !== 'no-figure' ? said.because[assurance.because] : '';
  const age = row.ageInMonths === null ? '' : agoInWords(said.old, row.ageInMonths);
  return {
    priority: row.priority,
    series: row.series,
    title: row.title,
    change:
      series === undefined ? verdictInWords(view, newest === null ? 'no-figure-yet' : 'cannot-say') : seriesVerdictAlone(view, series),
    assurance: [verdictInWords(view, ASSURANCE[assurance.answer]), why].filter((part) => part !== '').join(': '),
    target: targetInWords(view, row),
    owner: row.owners.length === 0 ? said.notNamed : row.owners.join('; '),
    newest:
      newest === null
        ? said.neverReported
        : [`${words.number(newest.value)} ${row.unit}`.trim(), words.date(newest.when), age].filter((part) => part !== '').join(', '),
  };
}

/** A target as the plan puts it, with the day by which; or that none is set. */
export function targetInWords({ words }: Pick<View, 'words'>, { target }: ScorecardRow): string {
  if (target === null) return words.progressPage.notSet;
  return target.by === null ? target.inWords : words.progressPage.by(target.inWords, words.date(target.by));
}

export const agoInWords = (say: (years: number, months: number) => string, months: number): string =>
  say(Math.floor(months / 12), months % 12);

function passedInWords(view: Said, { action, priority, dueOn, isReported }: PassedAction, today: string): PassedInWords {
  const { words, snapshot } = view;
  const ago = agoInWords(words.progressPage.ago, Math.max(0, wholeMonthsBetween(dueOn, today)));
  return {
    action: action.text,
    priority: snapshot.priorities.find(({ slug }) => slug === priority)?.title ?? '',
    who: action.leadAgency ?? words.notAgreed,
    byWhen: words.date(action.due),
    now: `${verdictInWords(view, isReported ? 'late' : 'date-passed')}, ${ago}`,
  };
}
