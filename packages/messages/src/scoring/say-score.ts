import type { AnswerNotes, Formula, ProposalReasons, Range, ScoreStep } from '@saferplan/domain/scoring';
import type { CodedOf } from '@saferplan/domain/shared';
import { sayCoded, type WordsOf } from '../faults/say-coded.ts';
import type { Language } from '../language.ts';

interface ScoreWords {
  readonly score: string;
  readonly range: (low: string, high: string) => string;
  readonly mean: (values: string) => string;
  readonly greatest: (values: string) => string;
  readonly least: (values: string) => string;
  readonly scaled: (what: string, from: string, to: string) => string;
  readonly notes: WordsOf<AnswerNotes>;
  readonly proposals: WordsOf<ProposalReasons>;
}

const FIGURES = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });
const number = (value: number): string => FIGURES.format(value);

const TRENDS_CY = { falling: 'yn gostwng', steady: 'yn gyson', rising: 'yn codi' } as const;
const COUNTED_CY = { lowest: 'fel yr isaf', highest: 'fel yr uchaf' } as const;
const quoted = (names: readonly string[], between: string): string => names.map((name) => `“${name}”`).join(between);

const WORDS: Readonly<Record<Language, ScoreWords>> = {
  en: {
    score: 'Score',
    range: (low, high) => `${low} to ${high}`,
    mean: (values) => `mean of ${values}`,
    greatest: (values) => `greatest of ${values}`,
    least: (values) => `least of ${values}`,
    scaled: (what, from, to) => `${what} scaled to ${from} to ${to}`,
    notes: {
      'not-answered': ({ criterion }) => `${criterion}: not answered`,
      'not-known': ({ criterion, countedAs }) => `${criterion}: not known${countedAs === 'range' ? '' : `, counted as the ${countedAs}`}`,
      'does-not-apply': ({ criterion, isLeftOut }) => `${criterion}: does not apply, ${isLeftOut ? 'left out' : 'counted as the lowest'}`,
      'level-not-there': ({ criterion }) => `${criterion}: answered with a level that the model does not have`,
    },
    proposals: {
      trend: ({ trend, series }) => `Trend: ${trend}, from ${quoted(series, ' and ')}.`,
      volume: ({ total, series }) => `Volume: ${total.toLocaleString('en-GB')} in twelve months, from ${quoted(series, ' and ')}.`,
    },
  },
  // To be read by a Welsh speaker before a partnership relies on it.
  cy: {
    score: 'Sgôr',
    range: (low, high) => `${low} i ${high}`,
    mean: (values) => `cymedr ${values}`,
    greatest: (values) => `y mwyaf o ${values}`,
    least: (values) => `y lleiaf o ${values}`,
    scaled: (what, from, to) => `${what} wedi’i raddio i amrediad o ${from} i ${to}`,
    notes: {
      'not-answered': ({ criterion }) => `${criterion}: heb ei ateb`,
      'not-known': ({ criterion, countedAs }) =>
        `${criterion}: ddim yn hysbys${countedAs === 'range' ? '' : `, wedi’i gyfrif ${COUNTED_CY[countedAs]}`}`,
      'does-not-apply': ({ criterion, isLeftOut }) =>
        `${criterion}: nid yw’n berthnasol, ${isLeftOut ? 'wedi’i adael allan' : 'wedi’i gyfrif fel yr isaf'}`,
      'level-not-there': ({ criterion }) => `${criterion}: atebwyd â lefel nad yw yn y model`,
    },
    proposals: {
      trend: ({ trend, series }) => `Tuedd: ${TRENDS_CY[trend]}, o ${quoted(series, ', ')}.`,
      volume: ({ total, series }) => `Nifer: ${total.toLocaleString('en-GB')} mewn deuddeg mis, o ${quoted(series, ', ')}.`,
    },
  },
};

/** '11', or '9 to 14' where it is a range. */
export const sayRange = ({ low, high }: Range, language: Language): string =>
  low === high ? number(low) : WORDS[language].range(number(low), number(high));

/** A step of a calculation: 'Harm = 4 + 5 + 2 = 11'. */
export const sayScoreStep = (step: ScoreStep, language: Language): string =>
  step.kind === 'group' ? sayGroup(step, language) : sayFormulaStep(step, language);

function sayGroup({ group, parts, result, notes }: Extract<ScoreStep, { kind: 'group' }>, language: Language): string {
  const values = parts.map(({ value, weight }) => `${sayRange(value, language)}${weight === 1 ? '' : ` × ${number(weight)}`}`);
  const said = notes.map((note) => sayCoded(WORDS[language].notes, note));
  const behind = `${sayRange(result, language)}${said.length === 0 ? '' : ` (${said.join('; ')})`}`;
  const [first = ''] = values;
  const isValueAlone = values.length === 1 && group.weight === 1 && group.combine !== 'mean' && !first.includes('×');
  if (isValueAlone) return `${group.name} = ${behind}`;
  const inside = combined(group.combine, values, language);
  const isInBrackets = group.weight !== 1 && values.length > 1 && (group.combine === 'sum' || group.combine === 'product');
  const weight = group.weight === 1 ? '' : ` × ${number(group.weight)}`;
  return `${group.name} = ${isInBrackets ? `(${inside})` : inside}${weight} = ${behind}`;
}

function combined(combine: 'sum' | 'product' | 'mean' | 'max', values: readonly string[], language: Language): string {
  switch (combine) {
    case 'sum':
      return values.join(' + ');
    case 'product':
      return values.map((value) => (value.includes(' ') ? `(${value})` : value)).join(' × ');
    case 'mean':
      return WORDS[language].mean(values.join(', '));
    case 'max':
      return WORDS[language].greatest(values.join(', '));
  }
}

function sayFormulaStep({ formula, groups, result }: Extract<ScoreStep, { kind: 'formula' }>, language: Language): string {
  const { score } = WORDS[language];
  const behind = sayRange(result, language);
  if (formula.op === 'group') return `${score} = ${groups[formula.group]?.name ?? ''} = ${behind}`;
  const inNames = sayFormula(formula, (id) => groups[id]?.name ?? id, language);
  const inNumbers = sayFormula(formula, (id) => sayRange(groups[id]?.result ?? { low: 0, high: 0 }, language), language);
  return `${score} = ${inNames} = ${inNumbers} = ${behind}`;
}

/** A formula as people write it: 'Harm × Likelihood + Organisational position'. */
export function sayFormula(formula: Formula, nameOf: (group: string) => string, language: Language): string {
  const said = (part: Formula): string => sayFormula(part, nameOf, language);
  const words = WORDS[language];
  switch (formula.op) {
    case 'group':
      return nameOf(formula.group);
    case 'constant':
      return number(formula.value);
    case 'scale':
      return `(${words.scaled(said(formula.of), number(formula.from), number(formula.to))})`;
    case 'add':
      return formula.of.map(said).join(' + ');
    case 'multiply':
      return formula.of.map((part) => (part.op === 'add' && part.of.length > 1 ? `(${said(part)})` : said(part))).join(' × ');
    case 'max':
      return words.greatest(`(${formula.of.map(said).join(', ')})`);
    case 'min':
      return words.least(`(${formula.of.map(said).join(', ')})`);
  }
}

/** Why an answer is proposed. */
export const sayProposal = (because: CodedOf<ProposalReasons>, language: Language): string => sayCoded(WORDS[language].proposals, because);
