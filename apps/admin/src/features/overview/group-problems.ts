import { type EditionProblem, nameOf } from '@saferplan/domain/plan';
import { overviewWords } from '../../words/overview-words.ts';

/** Problems that are alike, which one looks through together. */
export interface ProblemGroup {
  /** What is missing or wrong in each of them: “Actions have no lead agency or no due date yet”. */
  readonly title: string;
  readonly severity: EditionProblem['severity'];
  readonly problems: readonly EditionProblem[];
}

/** Problems by what is wrong and how grave that is: what keeps an edition from being published first, then the larger groups. */
export function groupProblems(problems: readonly EditionProblem[]): readonly ProblemGroup[] {
  const groups = Map.groupBy(problems, ({ severity, remark }) => `${severity} ${remark.code}`);
  return [...groups.values()]
    .flatMap((own): ProblemGroup[] => {
      const [first] = own;
      return first === undefined
        ? []
        : [{ title: overviewWords.groupProblems.alike[first.remark.code], severity: first.severity, problems: own }];
    })
    .toSorted(
      (one, other) => Number(other.severity === 'fault') - Number(one.severity === 'fault') || other.problems.length - one.problems.length,
    );
}

/** The names of the items that problems are in, each once, in their order; none of what has no name. */
export function namesOf(
  problems: readonly EditionProblem[],
  items: Readonly<Partial<Record<string, readonly { readonly id: string }[]>>>,
): readonly string[] {
  const names = problems.flatMap(({ place: { kind, id } }) => {
    const item = items[kind]?.find((one) => one.id === id);
    return item === undefined || kind === 'edition' || kind === 'partnership' ? [] : [nameOf(kind, item)];
  });
  return [...new Set(names)].filter((name) => name !== '');
}

/** About two lines beside a count, in characters. */
const MOST_NAMED = 110;

/** As many of the names as two lines hold, one at least, and how many more there are. */
export function firstNames(names: readonly string[]): { readonly shown: readonly string[]; readonly more: number } {
  let length = 0;
  const cut = names.findIndex((name, index) => {
    length += name.length;
    return index > 0 && length > MOST_NAMED;
  });
  const shown = cut === -1 ? names : names.slice(0, cut);
  return { shown, more: names.length - shown.length };
}
