import { type EditionProblem, nameOf } from '@saferplan/domain/plan';
import { overviewWords } from '../../words/overview-words.ts';
import { kindWords } from '../../words/item-names.ts';

/** Problems of one sort, which one looks through together. */
export interface ProblemGroup {
  /** What they are about, as `Actions: lead agency`. */
  readonly title: string;
  readonly severity: EditionProblem['severity'];
  readonly problems: readonly EditionProblem[];
}

/** Problems by what they are about and how grave they are: what keeps an edition from being published first, then the larger groups. */
export function groupProblems(problems: readonly EditionProblem[]): readonly ProblemGroup[] {
  const groups = Map.groupBy(problems, ({ severity, place }) => `${severity} ${place.kind} ${place.field ?? ''}`);
  return [...groups.values()]
    .flatMap((own): ProblemGroup[] => {
      const [first] = own;
      return first === undefined ? [] : [{ title: titleOf(first.place), severity: first.severity, problems: own }];
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

function titleOf({ kind, field }: EditionProblem['place']): string {
  if (kind === 'edition') return overviewWords.groupProblems.theEditionAsAWhole;
  if (kind === 'partnership') return overviewWords.groupProblems.settingsOfThePartnership;
  const { heading, fields } = kindWords[kind];
  const [name = ''] = heading.split(':');
  const named: Readonly<Record<string, string>> = fields;
  const label = field === null ? undefined : named[field];
  return label === undefined ? name : `${name}: ${label.slice(0, 1).toLowerCase()}${label.slice(1)}`;
}
