import { holderName, type Item, KINDS, type Lead, type LeadAgency, readLeads } from '../plan/index.ts';
import type { Snapshot, SnapshotAction, SnapshotIndicator, SnapshotPriority } from '../publication/snapshot.ts';
import { AgencyId, type IdMaker } from '../shared/id.ts';
import { freeSlug, slugFrom } from '../shared/text.ts';
import { isSame, type NewItems, newItems } from './new-items.ts';
import type { CarriedOver, CarriedQuestion, SourceOfItem } from './carried.ts';
import type { SuccessionDecision } from './decisions.ts';
import { keyOf, type PlanBefore } from './plan-before.ts';

/** What the new partnership and the draft of its edition have already: what is called the same is not made twice. */
export interface CarriedInto {
  readonly agencies: readonly Item<'agency'>[];
  readonly contacts: readonly Item<'contact'>[];
  readonly subgroups: readonly Item<'subgroup'>[];
  readonly priorities: readonly Item<'priority'>[];
}

/** A priority before, with the plan that it stands in and where. */
interface Before {
  readonly plan: PlanBefore;
  readonly priority: SnapshotPriority;
  readonly path: string;
}

/**
 * What the decisions make of the plans before, which `checkDecisions` has found whole: new priorities with the outcomes, actions, indicators
 * with their targets, leads and contacts of those that they are made of, each with where it came from. Actions that are done or stopped stay
 * behind. What the plans say differently is not chosen: it is left open, and people are asked. An indicator is named with its old area, whose
 * figures and targets they are. Everything is taken from what was published.
 */
export function carryOver(
  plans: readonly PlanBefore[],
  decisions: readonly SuccessionDecision[],
  into: CarriedInto,
  makeId: IdMaker,
): CarriedOver {
  const found = new Map(
    plans.flatMap((plan) =>
      plan.snapshot.priorities.map((priority, index): [string, Before] => [
        keyOf({ partnership: plan.snapshot.partnership.slug, priority: priority.slug }),
        { plan, priority, path: `/priorities/${index.toString()}` },
      ]),
    ),
  );
  const made = newItems(into, makeId);
  const taken = new Set(into.priorities.map(({ slug }) => slug));
  for (const decision of decisions) {
    if (decision.kind === 'left') continue;
    const sources = decision.from.flatMap((ref) => found.get(keyOf(ref)) ?? []);
    const slug = freeSlug(slugFrom(decision.title), taken);
    taken.add(slug);
    carryPriority(made, { title: decision.title, slug, position: into.priorities.length + made.count('priority') }, sources);
  }
  return made.all();
}

function carryPriority(
  made: NewItems,
  given: { readonly title: string; readonly slug: string; readonly position: number },
  sources: readonly Before[],
): void {
  const id = made.idOf('priority');
  const ask = (about: CarriedQuestion['about'], said: CarriedQuestion['said']): void => {
    made.ask({ itemId: id, title: given.title, about, said });
  };
  const agreed = (about: 'summary' | 'aim' | 'why'): string => {
    const said = sources.filter(({ priority }) => priority[about] !== '');
    const texts = new Set(said.map(({ priority }) => priority[about]));
    if (texts.size > 1)
      ask(
        about,
        said.map(({ plan, priority }) => ({ name: nameOf(plan), words: priority[about] })),
      );
    return texts.size === 1 ? ([...texts][0] ?? '') : '';
  };
  for (const before of sources) made.leave(leftOf(before));
  made.add('priority', {
    id,
    position: given.position,
    sources: sources.map((before) => sourceOf(before, '', before.priority.title)),
    fields: KINDS.priority.schema.parse({
      title: given.title,
      slug: given.slug,
      summary: agreed('summary'),
      aim: agreed('aim'),
      why: agreed('why'),
      // Of one that goes on alone; what several say in easy read is written anew.
      easyRead: sources.length === 1 ? (sources[0]?.priority.easyRead ?? '') : '',
      lead: leadOf(made, sources, ask),
      subgroupId: subgroupOf(made, sources, ask),
      actionPlan: actionPlanOf(sources, ask),
      contactIds: contactsOf(made, sources),
      extra: {},
    }),
  });
  const priorityId = id;
  for (const before of sources)
    for (const [index, { text }] of before.priority.outcomes.entries())
      made.addOrJoin('outcome', sourceOf(before, `/outcomes/${index.toString()}`, text), { priorityId, text });
  for (const before of sources)
    for (const [index, action] of before.priority.actions.entries()) carryAction(made, before, { action, index, priorityId });
  for (const before of sources)
    for (const [index, indicator] of before.priority.indicators.entries()) carryIndicator(made, before, { indicator, index, priorityId });
}

function leadOf(made: NewItems, sources: readonly Before[], ask: (about: 'lead', said: CarriedQuestion['said']) => void): Lead {
  const holders = sources.flatMap((before) =>
    before.priority.leads.map(({ person, agency }) => ({ person, agencyId: agencyCalled(made, before.plan, agency) })),
  );
  const each = holders.filter(
    (one, index) => holders.findIndex((other) => other.agencyId === one.agencyId && isSame(other.person, one.person)) === index,
  );
  if (each.length > 0 && each.length <= MOST_LEADS) return { state: 'named', holders: each };
  const said = sources.flatMap(({ plan, priority }) =>
    priority.leads.map(({ person, agency }) => ({ name: nameOf(plan), words: holderName(person, agency) })),
  );
  ask('lead', said);
  return { state: 'not-decided' };
}

/** As many as a priority can have. */
const MOST_LEADS = 12;

function subgroupOf(made: NewItems, sources: readonly Before[], ask: (about: 'subgroup', said: CarriedQuestion['said']) => void) {
  const said = sources.flatMap((before) => (before.priority.subgroup === null ? [] : [{ before, name: before.priority.subgroup }]));
  const ids = new Set(said.map(({ before, name }) => subgroupCalled(made, before, name)));
  if (ids.size > 1)
    ask(
      'subgroup',
      said.map(({ before, name }) => ({ name: nameOf(before.plan), words: name })),
    );
  return ids.size === 1 ? ([...ids][0] ?? null) : null;
}

function actionPlanOf(
  sources: readonly Before[],
  ask: (about: 'action-plan', said: CarriedQuestion['said']) => void,
): ReturnType<typeof KINDS.priority.fields.actionPlan.blank> {
  const [first] = sources;
  if (first !== undefined && sources.every(({ priority }) => priority.actionPlan.state === first.priority.actionPlan.state))
    return first.priority.actionPlan;
  ask(
    'action-plan',
    sources.map(({ plan, priority }) => ({ name: nameOf(plan), words: priority.actionPlan.state })),
  );
  return KINDS.priority.fields.actionPlan.blank('');
}

function contactsOf(made: NewItems, sources: readonly Before[]): readonly string[] {
  const ids = sources.flatMap(({ plan, priority }) =>
    priority.contacts.flatMap((slug) => {
      const index = plan.snapshot.contacts.findIndex((contact) => contact.slug === slug);
      const contact = plan.snapshot.contacts[index];
      if (contact === undefined) return [];
      const { slug: _slug, ...fields } = contact;
      return [made.shared('contact', contact.name, sourceAt(plan, `/contacts/${index.toString()}`, contact.name), fields)];
    }),
  );
  return [...new Set(ids)].slice(0, MOST_CONTACTS);
}

/** As many as a priority can have. */
const MOST_CONTACTS = 12;

function carryAction(
  made: NewItems,
  before: Before,
  { action, index, priorityId }: { readonly action: SnapshotAction; readonly index: number; readonly priorityId: string },
): void {
  const source = sourceOf(before, `/actions/${index.toString()}`, action.text);
  if (action.status === 'done' || action.status === 'stopped') return made.leave([{ source, why: action.status }]);
  const read = leadsOf(made, before, action.leadAgency);
  const fields = { priorityId, text: action.text, leadAgency: read.value, due: action.due, status: 'not-reported', extra: {} };
  const id = made.addOrJoin('action', source, fields);
  if (read.unread !== null)
    made.ask({ itemId: id, title: action.text, about: 'action-lead', said: [{ name: nameOf(before.plan), words: read.unread }] });
  if (action.extra.length > 0) made.leave(extraOf(source, action.extra));
}

/** Who carries an action, read from the published words with the agencies and the subgroup that the plan names. */
function leadsOf(
  made: NewItems,
  { plan, path }: Before,
  words: string | null,
): { readonly value: LeadAgency; readonly unread: string | null } {
  if (words === null) return { value: { kind: 'not-agreed' }, unread: null };
  const subgroups = new Set(plan.snapshot.priorities.flatMap(({ subgroup }) => subgroup ?? []));
  const members = /^Partners in the (?<name>.+)$/u.exec(words)?.groups?.['name'];
  const group = [...subgroups].find((name) => name === (members ?? words));
  if (group !== undefined)
    return {
      value: { kind: 'subgroup', subgroupId: subgroupCalled(made, { plan, path }, group), members: members !== undefined },
      unread: null,
    };
  const { agencies } = plan.snapshot.partnership;
  const numbered = agencies.map(({ name, shortName }, index) => ({ id: AgencyId.parse(`age_${index.toString()}`), name, shortName }));
  const { value, unread } = readLeads(words, { agencies: numbered, subgroups: [] });
  if (value.kind !== 'agencies') return { value, unread };
  const names = value.agencyIds.flatMap((id) => numbered.find((agency) => agency.id === id)?.name ?? []);
  return { value: { ...value, agencyIds: names.map((name) => agencyCalled(made, plan, name)) }, unread };
}

function carryIndicator(
  made: NewItems,
  before: Before,
  { indicator, index, priorityId }: { readonly indicator: SnapshotIndicator; readonly index: number; readonly priorityId: string },
): void {
  const { title, unit, direction, frequency, baseline, target } = indicator;
  const source = sourceOf(before, `/indicators/${index.toString()}`, title);
  const ofArea = withArea(title, before.plan.snapshot);
  const fields = { priorityId, title: ofArea, unit, direction, frequency, baseline, target, seriesId: null, calculation: null, extra: {} };
  const id = made.addOrJoin('indicator', source, fields);
  if (target.kind !== 'not-set')
    made.ask({ itemId: id, title: ofArea, about: 'target', said: [{ name: nameOf(before.plan), words: indicator.targetInWords }] });
  if (indicator.series !== null)
    made.leave([{ source: { ...source, path: `${source.path}/series`, words: indicator.series }, why: 'series' }]);
  if (indicator.extra.length > 0) made.leave(extraOf(source, indicator.extra));
}

/** The longest title of an indicator. */
const LONGEST = 300;

/** An indicator under the name of the area whose figures it has; as it is where it names it, or where there is no room. */
function withArea(title: string, { partnership: { area } }: Snapshot): string {
  const named = `${title} (${area})`;
  return title.toLowerCase().includes(area.toLowerCase()) || named.length > LONGEST ? title : named;
}

const agencyCalled = (made: NewItems, plan: PlanBefore, name: string): Item<'agency'>['id'] => {
  const index = plan.snapshot.partnership.agencies.findIndex((agency) => agency.name === name);
  const agency = plan.snapshot.partnership.agencies[index] ?? { name, shortName: name.slice(0, 40), standing: 'voluntary', about: '' };
  return made.shared('agency', name, sourceAt(plan, `/partnership/agencies/${index.toString()}`, name), agency);
};

const subgroupCalled = (made: NewItems, { plan, path }: Pick<Before, 'plan' | 'path'>, name: string): Item<'subgroup'>['id'] =>
  made.shared('subgroup', name, sourceAt(plan, `${path}/subgroup`, name), { name, note: '' });

const nameOf = ({ snapshot: { partnership } }: PlanBefore): string => partnership.name;

const sourceOf = ({ plan, path }: Before, within: string, words: string): SourceOfItem => sourceAt(plan, `${path}${within}`, words);

const sourceAt = ({ snapshot: { partnership, edition }, sha256 }: PlanBefore, path: string, words: string): SourceOfItem => ({
  partnership: partnership.slug,
  name: partnership.name,
  label: edition.label,
  sha256,
  path,
  words,
});

const extraOf = (source: SourceOfItem, extra: SnapshotAction['extra']) =>
  extra.map(({ label, value }, index) => ({
    source: { ...source, path: `${source.path}/extra/${index.toString()}`, words: `${label}: ${value}` },
    why: 'extra-field' as const,
  }));

/** What no new priority has a place for: its extra fields, and the themes that run through it, which people decide on by themselves. */
const leftOf = (before: Before) => [
  ...extraOf(sourceOf(before, '', before.priority.title), before.priority.extra),
  ...before.priority.themes.map((slug, index) => ({
    source: sourceOf(
      before,
      `/themes/${index.toString()}`,
      before.plan.snapshot.themes.find((theme) => theme.slug === slug)?.title ?? slug,
    ),
    why: 'theme' as const,
  })),
];
