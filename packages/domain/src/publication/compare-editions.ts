import { compareFields, type ComparedPart } from './compare-fields.ts';
import { saidAs } from './said-as.ts';
import type { Snapshot, SnapshotAction, PublishedPlanElement, SnapshotLineage, SnapshotPriority } from './snapshot.ts';
import { wordDifferences, type WordDifference } from './word-differences.ts';

/** A text that both editions have, and word differently. */
export interface Reworded {
  readonly part: ComparedPart;
  readonly item: string;
  readonly field: string;
  readonly words: readonly WordDifference[];
}

/** A choice of a closed list that is another one in the newer edition. */
export interface Chosen {
  readonly part: ComparedPart;
  readonly item: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** Entries of a list that both editions have: those that one alone has. */
export interface ListChange {
  readonly part: ComparedPart;
  readonly item: string;
  readonly field: string;
  readonly added: readonly string[];
  readonly ended: readonly string[];
}

/** The actions of a priority that both editions have and record actions of. */
export interface ActionChanges {
  readonly priority: string;
  readonly added: readonly SnapshotAction[];
  readonly ended: readonly SnapshotAction[];
  /** The same action with another date. */
  readonly moved: readonly { readonly action: SnapshotAction; readonly before: SnapshotAction['due'] }[];
}

/** What is recorded in one edition only, so that nothing can be said of a change. */
export interface NotRecorded {
  readonly item: string;
  readonly fields: readonly string[];
  /** The edition in which it is not recorded. */
  readonly missingIn: 'older' | 'newer';
}

/** Two editions, told as what is new, what ended and what is worded anew; and what cannot be compared. */
export interface EditionComparison {
  /** What was decided or recommended of each priority and theme; empty unless the newer follows the older. */
  readonly decisions: readonly SnapshotLineage[];
  /** Priorities and themes that only one of the two has, where no decisions tell of them. */
  readonly added: readonly PublishedPlanElement[];
  readonly ended: readonly PublishedPlanElement[];
  readonly reworded: readonly Reworded[];
  readonly chosen: readonly Chosen[];
  readonly lists: readonly ListChange[];
  readonly actions: readonly ActionChanges[];
  readonly notRecorded: readonly NotRecorded[];
}

/** Fields that hold one entry a line. */
const LISTS: ReadonlySet<string> = new Set(['outcomes', 'indicators', 'leads', 'themes', 'priorities', 'findings', 'areas', 'details']);

/**
 * Compares two editions by what both record. A text or list that one of them does not have is not recorded there, and no change; a
 * part of the plan of which one edition has nothing at all is not compared.
 */
export function compareEditions(older: Snapshot, newer: Snapshot): EditionComparison {
  const follows = newer.edition.previous === older.edition.label && newer.lineage.length > 0;
  const differences = compareFields(older, newer);
  const texts = differences.filter(({ field }) => field !== 'whole' && field !== 'actions' && field !== 'number');
  const both = texts.filter(({ before, after }) => (before ?? '') !== '' && (after ?? '') !== '');
  const held = planElements(older);
  const holds = planElements(newer);
  const only = (some: readonly PublishedPlanElement[], others: readonly PublishedPlanElement[]): readonly PublishedPlanElement[] =>
    some.filter(({ type, slug }) => !others.some((other) => other.type === type && other.slug === slug));
  // Of an edition that records no themes it is not known which were new after it.
  const comparable = ({ type }: PublishedPlanElement): boolean =>
    type === 'priority' || (older.themes.length > 0 && newer.themes.length > 0);
  return {
    decisions: follows ? newer.lineage : [],
    added: follows ? [] : only(holds, held).filter(comparable),
    ended: follows ? [] : only(held, holds).filter(comparable),
    reworded: both
      .filter((one) => !LISTS.has(one.field) && !isChoice(one))
      .map(({ part, item, field, before, after }) => ({ part, item, field, words: wordDifferences(before ?? '', after ?? '') })),
    chosen: both
      .filter(isChoice)
      .map(({ part, item, field, before, after }) => ({ part, item, field, before: before ?? '', after: after ?? '' })),
    lists: [
      ...both.filter(({ field }) => LISTS.has(field)).map(listChange),
      ...wholeParts(differences, (part) => hasAny(older, part) && hasAny(newer, part)),
    ].filter(({ added, ended }) => added.length + ended.length > 0),
    actions: actionChanges(older, newer),
    notRecorded: notRecorded(texts, older, newer),
  };
}

const planElements = ({ priorities, themes }: Snapshot): readonly PublishedPlanElement[] => [
  ...priorities.map(({ slug, title }) => ({ type: 'priority' as const, slug, title })),
  ...themes.map(({ slug, title }) => ({ type: 'theme' as const, slug, title })),
];

type Difference = ReturnType<typeof compareFields>[number];

/** Where a field of a compared part stands in a snapshot. */
export const placeOfCompared = ({ part, field }: { readonly part: ComparedPart; readonly field: string }): string =>
  `${part === 'agencies' ? 'partnership.agencies' : part}.${field}`;

const isChoice = (difference: Difference): boolean => saidAs(placeOfCompared(difference), difference.after ?? '') === 'choice';

function listChange({ part, item, field, before, after }: Difference): ListChange {
  const [was, is] = [(before ?? '').split('\n'), (after ?? '').split('\n')];
  return { part, item, field, added: is.filter((line) => !was.includes(line)), ended: was.filter((line) => !is.includes(line)) };
}

/** Contacts, terms, pages and the like that one edition alone has, a list for each part. */
function wholeParts(differences: readonly Difference[], isHeld: (part: ComparedPart) => boolean): readonly ListChange[] {
  const whole = differences.filter(({ part, field }) => field === 'whole' && part !== 'priorities' && part !== 'themes' && isHeld(part));
  return [...new Set(whole.map(({ part }) => part))].map((part) => {
    const own = whole.filter((one) => one.part === part);
    return {
      part,
      item: '',
      field: 'whole',
      added: own.flatMap(({ before, after }) => (before === null && after !== null ? [after] : [])),
      ended: own.flatMap(({ before, after }) => (after === null && before !== null ? [before] : [])),
    };
  });
}

function hasAny(snapshot: Snapshot, part: ComparedPart): boolean {
  if (part === 'edition') return true;
  return part === 'agencies' ? snapshot.partnership.agencies.length > 0 : snapshot[part].length > 0;
}

function actionChanges(older: Snapshot, newer: Snapshot): readonly ActionChanges[] {
  return pairs(older, newer).flatMap(([before, after]) => {
    if (before.actions.length === 0 || after.actions.length === 0) return [];
    const named = (actions: readonly SnapshotAction[], text: string): SnapshotAction | undefined =>
      actions.find((action) => action.text === text);
    const added = after.actions.filter(({ text }) => named(before.actions, text) === undefined);
    const ended = before.actions.filter(({ text }) => named(after.actions, text) === undefined);
    const moved = after.actions.flatMap((action) => {
      const was = named(before.actions, action.text);
      return was === undefined || was.due === action.due ? [] : [{ action, before: was.due }];
    });
    return added.length + ended.length + moved.length === 0 ? [] : [{ priority: after.title, added, ended, moved }];
  });
}

/** The priorities that both have, by their address. */
const pairs = (older: Snapshot, newer: Snapshot): readonly (readonly [SnapshotPriority, SnapshotPriority])[] =>
  newer.priorities.flatMap((after) => {
    const before = older.priorities.find(({ slug }) => slug === after.slug);
    return before === undefined ? [] : [[before, after] as const];
  });

function notRecorded(texts: readonly Difference[], older: Snapshot, newer: Snapshot): readonly NotRecorded[] {
  const missing = (missingIn: 'older' | 'newer', isMissing: (difference: Difference) => boolean): readonly NotRecorded[] => {
    const items = new Map<string, string[]>();
    for (const difference of texts)
      if (difference.part === 'priorities' && isMissing(difference))
        items.set(difference.item, [...(items.get(difference.item) ?? []), difference.field]);
    for (const [before, after] of pairs(older, newer)) {
      const [one, other] = missingIn === 'older' ? [before, after] : [after, before];
      if (one.actions.length === 0 && other.actions.length > 0) items.set(after.title, [...(items.get(after.title) ?? []), 'actions']);
    }
    return [...items].map(([item, fields]) => ({ item, fields, missingIn }));
  };
  return [
    ...missing('older', ({ before, after }) => (before ?? '') === '' && (after ?? '') !== ''),
    ...missing('newer', ({ before, after }) => (before ?? '') !== '' && (after ?? '') === ''),
  ];
}
