import type { Direction, Target } from '../plan/indicator.kind.ts';
import type { Formula } from '../scoring/formula.ts';
import type { ScoreStep } from '../scoring/score-topic.ts';
import type { Language } from '../shared/language.ts';

/** How a language says what a snapshot holds in words beside the facts: these words are part of what is published, and are never changed in it. */
export interface SnapshotWording {
  readonly target: (target: Target, direction: Direction) => string;
  /** Who carries an action that the members of a subgroup carry, by the name of the subgroup. */
  readonly members: (subgroup: string) => string;
  /** The same where agencies do, by their names. */
  readonly agencies: (names: readonly string[], andPartners: boolean) => string;
  /** The note of a value, as it stands with it. */
  readonly note: (note: string) => string;
  readonly scoreStep: (step: ScoreStep) => string;
  /** `nameOf` says what a group is called by its identifier. */
  readonly formula: (formula: Formula, nameOf: (group: string) => string) => string;
}

export type SnapshotWordings = Readonly<Record<Language, SnapshotWording>>;
