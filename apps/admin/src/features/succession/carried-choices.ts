import type { Outputs } from '@saferplan/api/router';
import type { SuccessionDecision } from '@saferplan/domain/succession';

export type Match = Outputs['succession']['matches'][number];
export type Before = Match['priorities'][number];

/** What becomes of a priority before; empty where nobody has said it. */
export interface Choice {
  readonly fate: '' | 'own-title' | 'other-title' | 'ends';
  /** The other title, or why it does not go on. */
  readonly words: string;
}

/** What becomes of priorities that could become one: whether they do, under which title; empty where nobody has said it. */
export interface JoinChoice {
  readonly fate: '' | 'one' | 'each';
  readonly title: string;
}

/** What people have chosen: of matches and of priorities, by `keyOf` and `keyOfMatch`. */
export interface Choices {
  readonly joins: Readonly<Record<string, JoinChoice>>;
  readonly each: Readonly<Record<string, Choice>>;
}

export const NOTHING_CHOSEN: Choices = { joins: {}, each: {} };
const UNDECIDED: Choice = { fate: '', words: '' };
const NOT_JOINED: JoinChoice = { fate: '', title: '' };

export const keyOf = ({ partnership, priority }: Before): string => `${partnership}/${priority}`;
export const keyOfMatch = ({ priorities }: Match): string => priorities.map(keyOf).join(' ');

export const choiceOf = ({ each }: Choices, one: Before): Choice => each[keyOf(one)] ?? UNDECIDED;
export const joinOf = ({ joins }: Choices, match: Match): JoinChoice => joins[keyOfMatch(match)] ?? NOT_JOINED;

/**
 * What was decided of the priorities of the plans before, in the order in which they are listed: those that are given the same title stand in
 * one decision, with the one that keeps it as its own. Two that each keep their own stay two, though both are called the same. What nobody has
 * decided is left out.
 */
export function decisionsOf(matches: readonly Match[], choices: Choices): readonly SuccessionDecision[] {
  const ref = ({ partnership, priority }: Before) => ({ partnership, priority });
  const decided = matches.flatMap((match) => {
    const join = joinOf(choices, match);
    const isOne = match.priorities.length > 1 && join.fate === 'one';
    if (match.priorities.length > 1 && join.fate === '') return [];
    return match.priorities.map((one) => {
      const { fate, words } = choiceOf(choices, one);
      const said = words.trim();
      if (isOne) return { one, title: join.title.trim(), reason: '', keepsOwn: false };
      const keepsOwn = fate === 'own-title';
      return { one, title: keepsOwn ? one.title : fate === 'other-title' ? said : '', reason: fate === 'ends' ? said : '', keepsOwn };
    });
  });
  const titled = Map.groupBy(
    decided.filter(({ title }) => title !== ''),
    ({ title }) => title,
  );
  return [
    ...[...titled].flatMap(([title, all]) => {
      const owners = all.filter(({ keepsOwn }) => keepsOwn);
      // Which of several owners a title was given to join is not known: it joins none of them.
      const groups = owners.length > 1 ? [...owners.map((owner) => [owner]), all.filter(({ keepsOwn }) => !keepsOwn)] : [all];
      return groups
        .filter((group) => group.length > 0)
        .map((group) => ({ kind: 'carried' as const, title, from: group.map(({ one }) => ref(one)) }));
    }),
    ...decided.flatMap(({ one, reason }) => (reason === '' ? [] : [{ kind: 'left' as const, from: ref(one), reason }])),
  ];
}

/** What becomes one: the title, and the priorities that are joined under it. */
export const joinedBy = (
  decisions: readonly SuccessionDecision[],
  matches: readonly Match[],
): readonly { readonly title: string; readonly priorities: readonly Before[] }[] => {
  const all = new Map(matches.flatMap(({ priorities }) => priorities.map((one) => [keyOf(one), one])));
  return decisions.flatMap((one) =>
    one.kind === 'carried' && one.from.length > 1
      ? [{ title: one.title, priorities: one.from.flatMap((ref) => all.get(`${ref.partnership}/${ref.priority}`) ?? []) }]
      : [],
  );
};

/** How many priorities decisions are about. */
export const decidedCount = (decisions: readonly SuccessionDecision[]): number =>
  decisions.reduce((sum, one) => sum + (one.kind === 'carried' ? one.from.length : 1), 0);
