import type { Outputs } from '@saferplan/api/router';

type OneFile = Outputs['spc']['readRound']['files'][number];

/** How many numbers the files of a round change, and of how many periods they say that there is none. */
export function changesOf(files: readonly Pick<OneFile, 'changes' | 'missing'>[]): { readonly values: number; readonly missing: number } {
  const sum = (of: (file: Pick<OneFile, 'changes' | 'missing'>) => number): number => files.reduce((all, file) => all + of(file), 0);
  return { values: sum(({ changes, missing }) => changes - missing), missing: sum(({ missing }) => missing) };
}

/**
 * How many questions are open about files of which something could be stored. `answers` are those that were given since, by the place of a
 * file among them. Those of a file that is left out until they are answered are not counted: the others can be stored without it.
 */
export const openQuestionsOf = (
  files: readonly (Pick<OneFile, 'place' | 'outcome'> & {
    readonly questions: readonly Pick<OneFile['questions'][number], 'id' | 'answer'>[];
  })[],
  answers: ReadonlyMap<number, Readonly<Record<string, string>>>,
): number =>
  files
    .filter(({ outcome }) => outcome !== 'left-out')
    .flatMap(({ place, questions }) => questions.filter(({ id, answer }) => answer === null && answers.get(place)?.[id] === undefined))
    .length;
