import { isSameValue } from '../shared/is-same-value.ts';
import { pointerOf } from '../shared/json-leaves.ts';
import type { EarlierTexts } from './body-differences.ts';
import type { Snapshot, SnapshotPriority } from './snapshot.ts';

/** What priorities and themes are made of, and what stands in lists beside them. */
export type ListedPart = 'outcome' | 'action' | 'indicator' | 'district' | 'contact' | 'agency';

/** What has a name by which it is found again in another snapshot. */
export type NamedPart = 'theme' | 'contact' | 'agency';

/** What a reader will notice first of what changes between two snapshots; `under` is the title of a priority. */
export type NoticedChange =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'first'; readonly label: string }
  | { readonly kind: 'current'; readonly label: string; readonly before: string }
  | { readonly kind: 'gone' | 'come'; readonly of: 'priority' | 'theme'; readonly title: string }
  | { readonly kind: 'renamed'; readonly of: 'priority' | 'theme'; readonly before: string; readonly after: string }
  | { readonly kind: 'order'; readonly of: 'priority' | NamedPart }
  | { readonly kind: 'added' | 'removed'; readonly of: ListedPart; readonly texts: readonly string[]; readonly under: string | null }
  | { readonly kind: 'reworded'; readonly of: ListedPart; readonly before: string; readonly after: string; readonly under: string }
  | { readonly kind: 'of-priority'; readonly title: string; readonly parts: readonly PriorityPart[] }
  /** Those that both have, of which something else than the name differs. */
  | { readonly kind: 'altered'; readonly of: NamedPart; readonly texts: readonly string[] }
  | { readonly kind: 'part'; readonly part: WholePart }
  /** Only what is told place by place. */
  | { readonly kind: 'by-place' };

/**
 * What a reader will notice first of what changes between two snapshots, in the order of the page. Of every part that
 * differs something is told; all of it is told by `bodyDifferences`. `before` is null where nothing was published yet; `earlier` tells what is worded anew.
 */
export function compareSnapshots(before: Snapshot | null, after: Snapshot, earlier: EarlierTexts = new Map()): readonly NoticedChange[] {
  if (before === null) return [{ kind: 'first', label: after.edition.label }];
  return [
    ...(before.edition.label === after.edition.label
      ? []
      : [{ kind: 'current' as const, label: after.edition.label, before: before.edition.label }]),
    ...comparePlanElements('priority', before.priorities, after.priorities),
    ...after.priorities.flatMap((priority, index) =>
      comparePriority(
        before.priorities.find(sameSlug(priority)),
        priority,
        (list, at) => earlier.get(pointerOf(['priorities', index, list, at])) ?? [],
      ),
    ),
    ...comparePlanElements('theme', before.themes, after.themes),
    ...altered('theme', before.themes, after.themes, slugOf, titleOf),
    ...compareList('district', before.edition.areas.map(nameOf), after.edition.areas.map(nameOf)),
    ...compareNamed('contact', before.contacts, after.contacts),
    ...compareNamed('agency', before.partnership.agencies, after.partnership.agencies),
    ...WHOLE_PARTS.filter((part) => !isSameValue(wholeOf(before, part), wholeOf(after, part))).map((part) => ({
      kind: 'part' as const,
      part,
    })),
  ];
}

/** A part as it is compared as a whole; of the partnership without its agencies, which are told one by one. */
const wholeOf = (snapshot: Snapshot, part: WholePart): unknown =>
  part === 'partnership' ? { ...snapshot.partnership, agencies: [] } : snapshot[part];

const WHOLE_PARTS = [
  'partnership',
  'plan',
  'edition',
  'lineage',
  'topics',
  'scoring',
  'series',
  'meetings',
  'adoption',
  'consultations',
  'grants',
  'glossary',
  'sections',
  'alignments',
  'areaChanges',
  'pages',
  'contradictions',
  'law',
  'neighbours',
  'places',
  'surveys',
  'horizon',
  'dataGaps',
  'scrutiny',
  'caseReviews',
  'risks',
  'chapterVersions',
  'origins',
  'translations',
  'redacted',
] as const satisfies readonly (keyof Snapshot)[];
export type WholePart = (typeof WHOLE_PARTS)[number];

const nameOf = (item: { readonly name: string }): string => item.name;
const sameSlug = (item: { readonly slug: string }) => (other: { readonly slug: string }) => other.slug === item.slug;

const slugOf = ({ slug }: { readonly slug: string }): string => slug;
const titleOf = ({ title }: { readonly title: string }): string => title;

/** Those that both lists have, and that differ in something else than their title; told by their names of today. */
function altered<Part extends object>(
  of: NamedPart,
  before: readonly Part[],
  after: readonly Part[],
  keyOf: (part: Part) => string,
  nameIn: (part: Part) => string,
): NoticedChange[] {
  const texts = after
    .filter((part) => {
      const old = before.find((one) => keyOf(one) === keyOf(part));
      return old !== undefined && nameIn(old) === nameIn(part) && !isSameValue(old, part);
    })
    .map(nameIn);
  return texts.length === 0 ? [] : [{ kind: 'altered', of, texts }];
}

/** What came, went, is told otherwise or stands in another place, by the names. */
function compareNamed<Part extends { readonly name: string }>(
  of: 'contact' | 'agency',
  before: readonly Part[],
  after: readonly Part[],
): NoticedChange[] {
  const told = [...compareList(of, before.map(nameOf), after.map(nameOf)), ...altered(of, before, after, nameOf, nameOf)];
  return told.length > 0 || isSameValue(before, after) ? told : [{ kind: 'order', of }];
}

interface Titled {
  readonly slug: string;
  readonly title: string;
}

function comparePlanElements(of: 'priority' | 'theme', before: readonly Titled[], after: readonly Titled[]): NoticedChange[] {
  const gone = before.filter((item) => !after.some(sameSlug(item)));
  const fresh = after.filter((item) => !before.some(sameSlug(item)));
  const renamed = after.flatMap((item): NoticedChange[] => {
    const old = before.find(sameSlug(item));
    return old !== undefined && old.title !== item.title ? [{ kind: 'renamed', of, before: old.title, after: item.title }] : [];
  });
  const order = (list: readonly Titled[], other: readonly Titled[]) =>
    list.filter((item) => other.some(sameSlug(item))).map((item) => item.slug);
  const moved = order(before, after).join() !== order(after, before).join();
  return [
    ...gone.map(({ title }) => ({ kind: 'gone' as const, of, title })),
    ...fresh.map(({ title }) => ({ kind: 'come' as const, of, title })),
    ...renamed,
    ...(moved ? [{ kind: 'order' as const, of }] : []),
  ];
}

type EarlierIn = (list: 'outcomes' | 'actions' | 'indicators', at: number) => readonly string[];

function comparePriority(before: SnapshotPriority | undefined, after: SnapshotPriority, earlierIn: EarlierIn): NoticedChange[] {
  if (before === undefined) return [];
  const under = after.title;
  const differs = (part: keyof SnapshotPriority): boolean => !isSameValue(before[part], after[part]);
  const indicators = ({ indicators: list }: SnapshotPriority): readonly string[] => list.map(({ title }) => title);
  const lists = [
    ...compareList('outcome', before.outcomes.map(textOf), after.outcomes.map(textOf), under, (at) => earlierIn('outcomes', at)),
    ...compareList('action', before.actions.map(textOf), after.actions.map(textOf), under, (at) => earlierIn('actions', at)),
    ...compareList('indicator', indicators(before), indicators(after), under, (at) => earlierIn('indicators', at)),
  ];
  const changed: readonly PriorityPart[] = PRIORITY_PARTS.filter(differs);
  const within = LISTS.filter(({ part, of }) => differs(part) && !lists.some((change) => 'of' in change && change.of === of)).map(
    ({ part }) => part,
  );
  const parts: readonly PriorityPart[] = [...changed, ...within];
  return [...lists, ...(parts.length > 0 ? [{ kind: 'of-priority' as const, title: after.title, parts }] : [])];
}

const PRIORITY_PARTS = [
  'summary',
  'aim',
  'why',
  'easyRead',
  'leads',
  'leadState',
  'subgroup',
  'actionPlan',
  'themes',
  'contacts',
  'group',
  'extra',
] as const satisfies readonly (keyof SnapshotPriority)[];

/** Lists whose entries are told by their texts: of those that say the same, what else differs is told as one. */
const LISTS = [
  { part: 'actions', of: 'action' },
  { part: 'outcomes', of: 'outcome' },
  { part: 'indicators', of: 'indicator' },
] as const;
/** `actions`, `outcomes` and `indicators` stand for what is recorded of one beside its text. */
export type PriorityPart = (typeof PRIORITY_PARTS)[number] | (typeof LISTS)[number]['part'];

const textOf = (item: { readonly text: string }): string => item.text;

function compareList(
  of: ListedPart,
  before: readonly string[],
  after: readonly string[],
  under: string | null = null,
  earlierOf: (at: number) => readonly string[] = () => [],
): NoticedChange[] {
  const gone = new Set(before.filter((text) => !after.includes(text)));
  const reworded: NoticedChange[] = [];
  const fresh = after.filter((text, at) => {
    if (before.includes(text)) return false;
    const old = earlierOf(at).find((one) => gone.has(one));
    if (old === undefined || under === null) return true;
    gone.delete(old);
    reworded.push({ kind: 'reworded', of, before: old, after: text, under });
    return false;
  });
  const changesOf = (kind: 'added' | 'removed', texts: readonly string[]): NoticedChange[] =>
    texts.length === 0 ? [] : [{ kind, of, texts, under }];
  return [...changesOf('added', fresh), ...reworded, ...changesOf('removed', [...gone])];
}
