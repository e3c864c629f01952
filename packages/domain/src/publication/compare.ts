import type { Snapshot, SnapshotPriority } from './snapshot.ts';

/** What is said where what would be published is what is published. */
export const NOTHING_CHANGES = 'Nothing that the public can see changes.';

/**
 * What a reader will notice first of what changes between two snapshots, in sentences and in the order of the page: a selection,
 * which may be empty. All of it is told by `bodyDifferences`. `before` is null where nothing was published yet.
 */
export function compareSnapshots(before: Snapshot | null, after: Snapshot): readonly string[] {
  if (before === null) return [`The plan for ${after.edition.label} is published for the first time.`];
  const sentences: string[] = [];
  if (before.edition.label !== after.edition.label)
    sentences.push(`The current plan becomes ${after.edition.label}. ${before.edition.label} stays at its own address.`);
  sentences.push(...comparePlanElements('Priority', before.priorities, after.priorities));
  sentences.push(...after.priorities.flatMap((priority) => comparePriority(before.priorities.find(sameSlug(priority)), priority)));
  sentences.push(...comparePlanElements('Theme', before.themes, after.themes));
  sentences.push(...compareList('district', before.edition.areas.map(nameOf), after.edition.areas.map(nameOf)));
  sentences.push(...compareList('contact', before.contacts.map(nameOf), after.contacts.map(nameOf)));
  sentences.push(...compareList('agency', before.partnership.agencies.map(nameOf), after.partnership.agencies.map(nameOf)));
  for (const [part, name] of WHOLE_PARTS)
    if (JSON.stringify(before[part]) !== JSON.stringify(after[part])) sentences.push(`${name} changes.`);
  return sentences;
}

const WHOLE_PARTS = [
  ['edition', 'The introduction or the dates of the edition'],
  ['lineage', 'What became of last year’s priorities'],
  ['topics', 'The evidence'],
  ['scoring', 'How topics ranked'],
  ['series', 'A trend, or its numbers,'],
  ['meetings', 'The list of meetings and decisions'],
  ['adoption', 'How the plan was consulted on and decided'],
  ['consultations', 'The account of a consultation'],
  ['grants', 'The list of grants and awards'],
  ['glossary', 'The glossary'],
  ['sections', 'The background text'],
  ['alignments', 'The alignment with other plans'],
  ['areaChanges', 'The story of the areas'],
  ['pages', 'A page of your own, or its text,'],
] as const satisfies readonly (readonly [keyof Snapshot, string])[];

const nameOf = (item: { readonly name: string }): string => item.name;
const sameSlug = (item: { readonly slug: string }) => (other: { readonly slug: string }) => other.slug === item.slug;

interface Titled {
  readonly slug: string;
  readonly title: string;
}

function comparePlanElements(word: 'Priority' | 'Theme', before: readonly Titled[], after: readonly Titled[]): string[] {
  const gone = before.filter((item) => !after.some(sameSlug(item)));
  const fresh = after.filter((item) => !before.some(sameSlug(item)));
  const renamed = after.flatMap((item) => {
    const old = before.find(sameSlug(item));
    return old !== undefined && old.title !== item.title ? [`${word} “${old.title}” is now called “${item.title}”.`] : [];
  });
  const order = (list: readonly Titled[], other: readonly Titled[]) =>
    list.filter((item) => other.some(sameSlug(item))).map((item) => item.slug);
  const moved = order(before, after).join() !== order(after, before).join();
  return [
    ...gone.map((item) => `${word} “${item.title}” goes.`),
    ...fresh.map((item) => `${word} “${item.title}” is added.`),
    ...renamed,
    ...(moved ? [`The order of the ${word === 'Priority' ? 'priorities' : 'themes'} changes.`] : []),
  ];
}

function comparePriority(before: SnapshotPriority | undefined, after: SnapshotPriority): string[] {
  if (before === undefined) return [];
  const where = ` under “${after.title}”`;
  const differs = (part: keyof SnapshotPriority): boolean => JSON.stringify(before[part]) !== JSON.stringify(after[part]);
  const lists = [
    ...compareList('outcome', before.outcomes.map(textOf), after.outcomes.map(textOf), where),
    ...compareList('action', before.actions.map(textOf), after.actions.map(textOf), where),
    ...compareList(
      'indicator',
      before.indicators.map((indicator) => indicator.title),
      after.indicators.map((indicator) => indicator.title),
      where,
    ),
  ];
  const changed = PRIORITY_PARTS.filter(([part]) => differs(part)).map(([, name]) => name);
  const actionsDiffer = differs('actions') && !lists.some((sentence) => sentence.includes('action'));
  const parts = actionsDiffer ? [...changed, 'the lead agency, due date, status or progress of an action'] : changed;
  return [...lists, ...(parts.length > 0 ? [`“${after.title}”: ${parts.join(', ')} ${parts.length === 1 ? 'changes' : 'change'}.`] : [])];
}

const PRIORITY_PARTS = [
  ['summary', 'the summary'],
  ['aim', 'the aim'],
  ['why', 'the reasons'],
  ['easyRead', 'the easy read'],
  ['leads', 'the lead'],
  ['leadState', 'the state of the lead'],
  ['subgroup', 'the subgroup'],
  ['actionPlan', 'the state of the action plan'],
  ['themes', 'the themes that run through it'],
  ['contacts', 'who can help'],
  ['extra', 'the further details'],
] as const satisfies readonly (readonly [keyof SnapshotPriority, string])[];

const textOf = (item: { readonly text: string }): string => item.text;

function compareList(word: string, before: readonly string[], after: readonly string[], where = ''): string[] {
  const fresh = after.filter((text) => !before.includes(text));
  const gone = before.filter((text) => !after.includes(text));
  const sentence = (texts: readonly string[], verb: string): string[] =>
    texts.length === 0
      ? []
      : [`${texts.length} ${texts.length === 1 ? word : plural(word)} ${verb}${where}: ${texts.map((text) => `“${text}”`).join('; ')}.`];
  return [...sentence(fresh, 'added'), ...sentence(gone, 'removed')];
}

const plural = (word: string): string => (word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`);
