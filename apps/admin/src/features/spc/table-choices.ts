import type { Inputs, Outputs } from '@saferplan/api/router';
import { deviceStorage } from '../../ui/device-storage.ts';
import type { FileFault } from '@saferplan/domain/shared';

export type TablePreview = Outputs['spc']['readTable'];
type Measure = TablePreview['reading']['measures'][number];
type Destination = Inputs['spc']['importTable']['destinations'][number];
export type ImprovementChoice = NonNullable<Extract<Destination, { kind: 'new' }>['improvement']>;

/** Where a measure goes: 'new', the identifier of a series, or '' for nowhere; with what a new series is called. */
export interface Choice {
  readonly into: string;
  readonly title: string;
  readonly unit: string;
  readonly improvement: ImprovementChoice;
}
/** By the name of the measure, which can be any text. */
export type Choices = ReadonlyMap<string, Choice>;

/** Choices with another one for a measure. */
export const withChoice = (choices: Choices, name: string, choice: Choice): Choices => new Map([...choices, [name, choice]]);

/** Why a measure cannot become a series; null where it can. */
const whyNotStored = ({ notStored }: TablePreview, name: string): FileFault | null =>
  notStored.find(({ measure }) => measure === name)?.why ?? null;

/** Which way is better is proposed only where a title can hardly mean the other; what more of means depends on more than its name stays open. */
const LOWER_IS_BETTER =
  /\b(?:burglar|robber|thefts?\b|shoplifting|vehicle crime|bicycle|casualt|collisions?\b|deaths?\b|arsons?\b|fires?\b|fly.?tip|graffiti|criminal damage|needles? (?:found|collected|picked)|discarded needles?)/iu;
const HIGHER_IS_BETTER = /\b(?:satisf|confiden|feel(?:s|ing)? safe)/iu;
/** Work against it, help for those it happens to, or the opposite: what the words above mean is turned round. */
const IS_TURNED_ROUND =
  /\b(?:support|prevent|safety|visit|given|train|help|advice|refer|reduc|tackl|detect|solved|resolved|outcome|charge|arrest|not|no|less|fewer|without|dis(?!card)\w+|un\w+|lack)/iu;

/** The way that is better, as the title of a measure says where it says so plainly. */
function improvementSaid(title: string): ImprovementChoice {
  if (IS_TURNED_ROUND.test(title)) return 'not-said';
  return HIGHER_IS_BETTER.test(title) ? 'higher' : LOWER_IS_BETTER.test(title) ? 'lower' : 'not-said';
}

/** What is proposed for a measure: the series that it has gone into before, else a new one, called and counted as the sheet says. */
export function proposalFor({ knownSeries }: TablePreview, { name, unit }: Measure): Choice {
  const isPlural = /^[\p{L} ]{3,40}s$/u.test(name);
  return {
    into: knownSeries.find(({ measure }) => measure === name)?.seriesId ?? 'new',
    title: name,
    unit: unit !== '' ? unit : isPlural ? name.toLowerCase() : '',
    improvement: improvementSaid(name),
  };
}

/** The measures that can be imported, each with what was chosen or is proposed. */
export const choicesOf = (preview: TablePreview, choices: Choices): readonly { readonly measure: Measure; readonly choice: Choice }[] =>
  preview.reading.measures
    .filter(({ name }) => whyNotStored(preview, name) === null)
    .map((measure) => ({ measure, choice: choices.get(measure.name) ?? proposalFor(preview, measure) }));

/** How many of the questions about a file are still to be answered. */
export const openQuestions = ({ reading }: TablePreview): number => reading.questions.filter(({ answer }) => answer === null).length;

/** Where the chosen measures go, as the server takes it. */
export const destinationsOf = (preview: TablePreview, choices: Choices): Destination[] =>
  choicesOf(preview, choices).flatMap(({ measure: { name }, choice: { into, title, unit, improvement } }): Destination[] => {
    if (into === '') return [];
    if (into !== 'new') return [{ kind: 'series', measure: name, seriesId: into }];
    return [{ kind: 'new', measure: name, title, unit: unit.trim() === '' ? 'cases' : unit, improvement }];
  });

/** What was said of a file: kept for the next one of the same shape. */
export interface Said {
  readonly answers: Readonly<Record<string, string>>;
  readonly choices: Choices;
}

/** Files of one shape have the same measures and the same questions on a sheet of the same columns, whatever their figures and rows. */
export const shapeOf = ({ reading, view }: TablePreview): string =>
  JSON.stringify([
    reading.measures.map(({ name, interval }) => [name, interval]),
    reading.questions.map(({ id }) => id).toSorted(),
    view.columns,
  ]);

const KEY = 'saferplan-tables-as-this';
const MOST_SHAPES = 50;

interface Kept {
  readonly answers: Said['answers'];
  readonly choices: readonly (readonly [measure: string, choice: Choice])[];
}

function readAll(): readonly (readonly [shape: string, said: Kept])[] {
  try {
    const found: unknown = JSON.parse(deviceStorage.getItem(KEY) ?? '[]');
    // Only this module writes there.
    return Array.isArray(found) ? (found as [string, Kept][]) : [];
  } catch {
    // Storage that is closed or spoilt remembers nothing; what is asked is asked again.
    return [];
  }
}

export function rememberedFor(shape: string): Said | null {
  const kept = readAll().find(([known]) => known === shape)?.[1];
  return kept === undefined ? null : { answers: kept.answers, choices: new Map(kept.choices) };
}

/** What was said of the rows of an earlier file, as answers about this one: each with the number that its row has here. Null while it is asked which row that is. */
export function answersHere({ reading }: TablePreview): Said['answers'] | null {
  if (reading.questions.some(({ id, answer }) => id.startsWith('which-row:') && answer === null)) return null;
  return Object.fromEntries(Object.entries(reading.answersToKeep).filter(([id]) => !id.startsWith('row:')));
}

/** Keeps what was said of a file of this shape, in this browser. */
export function remember(shape: string, { answers, choices }: Said): void {
  const kept = [[shape, { answers, choices: [...choices] }] as const, ...readAll().filter(([known]) => known !== shape)].slice(
    0,
    MOST_SHAPES,
  );
  try {
    deviceStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Nothing is lost but an answer to give again.
  }
}
