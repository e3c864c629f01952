import {
  checkEdition,
  DEFAULT_SITE,
  Edition,
  type EditionItems,
  fociOf,
  type Focus,
  type Item,
  type ItemKind,
  ID_PREFIXES,
  Partnership,
  type PartnershipItems,
  Plan,
  planYearOf,
} from '@saferplan/domain/plan';
import { EditionId, PartnershipId, PlanId, type SeriesId } from '@saferplan/domain/shared';
import type { Observation } from '@saferplan/domain/spc';
import { areaItems } from './areas.ts';
import { type Extensions, NO_EXTENSIONS } from './extensions/extensions.ts';
import { FORMAT } from './format.ts';
import { checked, item, keyed, listed, point } from './items.ts';
import { illustrativeScore, scoringModelItems } from './scoring.ts';
import { observationsOf, seriesItems } from './series.ts';
import type { EditionSource, LeadAgencySource, LeadSource, PartnershipSource } from './source.ts';

/** A partnership ready to be kept: every item checked, with identifiers that are the same at each build. */
export interface DefinedPartnership {
  /** By which the loader knows what an older kit has defined; see `formats.ts`. */
  readonly format: number;
  readonly partnership: Partnership;
  readonly plan: Plan;
  readonly shared: PartnershipItems;
  /** The values of each series that the package brings. */
  readonly observations: ReadonlyMap<SeriesId, readonly Observation[]>;
  readonly editions: readonly { readonly edition: Edition; readonly items: EditionItems }[];
  /** What the partnership adds as code. */
  readonly extensions: Extensions;
}

/**
 * Checks a partnership as written in its package and gives its items their identifiers.
 * Throws an `Error` that names the path of whatever is wrong, and every fault of an edition,
 * since a package that is wrong is a bug of its author and not of a user.
 */
export function definePartnership(source: PartnershipSource): DefinedPartnership {
  const { slug } = source.identity;
  const partnership = checked(
    Partnership,
    {
      ...DEFAULT_SITE,
      finalDecisionBy: 'council',
      fourEyes: false,
      ...source.identity,
      id: PartnershipId.parse(`par_${slug}`),
      version: 1,
    },
    'identity',
  );
  const plan = checked(Plan, { ...source.plan, id: PlanId.parse(`pla_${slug}`) }, 'plan');
  const shared: PartnershipItems = {
    agency: keyed('agency', source.agencies, slug, 'agencies'),
    contact: keyed('contact', source.contacts, slug, 'contacts'),
    'glossary-entry': listed('glossary-entry', source.glossary, slug, 'glossary'),
    ...seriesItems(source.series ?? {}, slug, partnership.seriesDefaults),
    'scoring-model': scoringModelItems(source.scoringModels ?? [], slug),
    ...areaItems(source.areas ?? {}, source.areaChanges ?? [], slug),
    page: listed('page', source.pages ?? [], slug, 'pages'),
  };
  const observations = observationsOf(source.series ?? {}, slug);
  const editions: { edition: Edition; items: EditionItems }[] = [];
  for (const [index, editionSource] of source.editions.entries()) {
    const before = editions.at(-1) ?? null;
    const beforeSource = source.editions[index - 1] ?? null;
    const path = `editions.${editionSource.label}`;
    const built = buildEdition(editionSource, beforeSource, source, plan, before?.edition ?? null, path);
    const older: readonly Focus[] | null = before === null ? null : fociOf(before.items);
    const faults = checkEdition({ partnership, plan, shared, ...built }, older).filter((problem) => problem.severity === 'fault');
    if (faults.length > 0) throw new Error(`${path}: ${faults.map((fault) => fault.message).join(' ')}`);
    editions.push(built);
  }
  return { format: FORMAT, partnership, plan, shared, observations, editions, extensions: source.extensions ?? NO_EXTENSIONS };
}

function buildEdition(
  source: EditionSource,
  before: EditionSource | null,
  { identity: { slug }, series = {} }: PartnershipSource,
  plan: Plan,
  previous: Edition | null,
  path: string,
): { edition: Edition; items: EditionItems } {
  const { label, headline, introduction, refreshed } = source;
  const scope = `${slug}-${label}`;
  const edition = checked(
    Edition,
    {
      id: EditionId.parse(`edn_${scope}`),
      planId: plan.id,
      label,
      ...planYearOf(label),
      ...(source.startsOn === undefined ? {} : { startsOn: source.startsOn }),
      ...(source.endsOn === undefined ? {} : { endsOn: source.endsOn }),
      headline,
      introduction,
      refreshed,
      state: 'draft',
      amendment: null,
      previousId: previous?.id ?? null,
      version: 1,
    },
    path,
  );
  const { priorities, themes = {}, topics = {}, subgroups = {}, meetings = {} } = source;
  const pointer = (kind: ItemKind, among: object, within: string) => (key: string, from: string) => point(kind, among, within, key, from);
  const priorityId = pointer('priority', priorities, scope);
  const contactId = (key: string) => `${ID_PREFIXES.contact}_${slug}-${key}`;
  const focusId = (editionOf: EditionSource, within: string) => (key: string, from: string) =>
    key in editionOf.priorities
      ? point('priority', editionOf.priorities, within, key, from)
      : point('theme', editionOf.themes ?? {}, within, key, from);
  const newerId = focusId(source, scope);
  const olderId = before === null ? newerId : focusId(before, `${slug}-${before.label}`);
  const subgroupId = pointer('subgroup', subgroups, scope);

  const items: EditionItems = {
    meeting: keyed(
      'meeting',
      mapValues(meetings, (meeting) => ({
        agendaItem: '',
        recommendation: '',
        outcome: 'awaited',
        minute: '',
        documentId: null,
        ...meeting,
      })),
      scope,
      `${path}.meetings`,
    ),
    consultation: keyed('consultation', source.consultations ?? {}, scope, `${path}.consultations`),
    response: [],
    implication: listed('implication', source.implications ?? [], scope, `${path}.implications`),
    'action-update': [],
    grant: keyed('grant', source.grants ?? {}, scope, `${path}.grants`),
    bid: [],
    subgroup: keyed('subgroup', subgroups, scope, `${path}.subgroups`),
    priority: keyed(
      'priority',
      mapValues(
        priorities,
        ({ outcomes: _outcomes, actions: _actions, indicators: _indicators, subgroup, contacts = [], ...fields }, key) => ({
          aim: '',
          why: '',
          extra: {},
          ...fields,
          lead: lead(fields.lead, slug),
          subgroupId: subgroup === undefined ? null : subgroupId(subgroup, `${path}.priorities.${key}`),
          contactIds: contacts.map(contactId),
        }),
      ),
      scope,
      `${path}.priorities`,
    ),
    theme: keyed(
      'theme',
      mapValues(themes, ({ runsThrough, ...fields }, key) => ({
        about: '',
        ...fields,
        runsThrough:
          runsThrough === 'all'
            ? { kind: 'all' }
            : { kind: 'some', priorityIds: runsThrough.map((priority) => priorityId(priority, `${path}.themes.${key}`)) },
      })),
      scope,
      `${path}.themes`,
    ),
    outcome: children('outcome', priorities, scope, path, ({ outcomes = [] }, key) =>
      outcomes.map((text) => ({ priorityId: priorityId(key, path), text })),
    ),
    action: children('action', priorities, scope, path, ({ actions = [] }, key) =>
      actions.map((action) => ({
        status: 'not-reported',
        extra: {},
        ...action,
        priorityId: priorityId(key, path),
        leadAgency: leadAgency(action.leadAgency, slug, (subgroup) => subgroupId(subgroup, `${path}.priorities.${key}`)),
      })),
    ),
    indicator: children('indicator', priorities, scope, path, ({ indicators = [] }, key) =>
      indicators.map(({ series: from, ...indicator }) => ({
        calculation: null,
        frequency: 'not-agreed',
        baseline: null,
        extra: {},
        ...indicator,
        seriesId: from === undefined ? null : point('series', series, slug, from, `${path}.priorities.${key}`),
        priorityId: priorityId(key, path),
      })),
    ),
    reading: [],
    topic: keyed(
      'topic',
      mapValues(
        topics,
        (
          {
            findings: _findings,
            completedActions: _completedActions,
            illustrativeScores: _scores,
            reviews,
            informs,
            series: shown = [],
            ...fields
          },
          key,
        ) => ({
          departure: '',
          ...fields,
          seriesIds: shown.map((one) => point('series', series, slug, one, `${path}.topics.${key}`)),
          reviews: reviews === null ? null : olderId(reviews, `${path}.topics.${key}`),
          informs: informs.map((focus) => newerId(focus, `${path}.topics.${key}`)),
        }),
      ),
      scope,
      `${path}.topics`,
    ),
    finding: children('finding', topics, scope, path, ({ findings }, key) =>
      findings.map((finding) => ({ disagreement: '', ...finding, topicId: point('topic', topics, scope, key, path) })),
    ),
    score: children('score', topics, scope, path, ({ illustrativeScores = {} }, key) =>
      Object.entries(illustrativeScores).map(([model, levels]) =>
        illustrativeScore(point('topic', topics, scope, key, path), model, levels, slug),
      ),
    ),
    'completed-action': children('completed-action', topics, scope, path, ({ completedActions }, key) =>
      completedActions.map((text) => ({ text, topicId: point('topic', topics, scope, key, path) })),
    ),
    lineage: listed(
      'lineage',
      (source.lineage ?? []).map(({ kind, from, to, reason, meeting }) => ({
        kind,
        fromIds: from.map((key) => olderId(key, `${path}.lineage`)),
        toIds: to.map((key) => newerId(key, `${path}.lineage`)),
        reason,
        meetingId: meeting === null ? null : point('meeting', meetings, scope, meeting, `${path}.lineage`),
      })),
      scope,
      `${path}.lineage`,
    ),
    alignment: listed('alignment', source.alignments ?? [], scope, `${path}.alignments`),
    'context-section': listed('context-section', source.sections ?? [], scope, `${path}.sections`),
    contradiction: listed('contradiction', source.contradictions ?? [], scope, `${path}.contradictions`),
  };
  return { edition, items };
}

function lead(source: LeadSource, slug: string): object {
  if (typeof source === 'string') return { state: source };
  return { state: 'named', holders: source.map(({ person, agency }) => ({ person, agencyId: agencyId(agency, slug) })) };
}

function leadAgency(source: LeadAgencySource, slug: string, subgroupId: (key: string) => string): object {
  if (source === 'not-agreed') return { kind: 'not-agreed' };
  if ('subgroup' in source) return { kind: 'subgroup', subgroupId: subgroupId(source.subgroup), members: source.members ?? false };
  return { kind: 'agencies', agencyIds: source.agencies.map((key) => agencyId(key, slug)), andPartners: source.andPartners ?? false };
}

const agencyId = (key: string, slug: string): string => `${ID_PREFIXES.agency}_${slug}-${key}`;

function children<Kind extends ItemKind, Parent>(
  kind: Kind,
  parents: Readonly<Record<string, Parent>>,
  scope: string,
  path: string,
  of: (parent: Parent, key: string) => readonly unknown[],
): Item<Kind>[] {
  return Object.entries(parents).flatMap(([key, parent]) =>
    of(parent, key).map((fields, position) =>
      item(kind, fields, `${scope}-${key}-${position + 1}`, position, `${path}.${key}.${kind}.${position}`),
    ),
  );
}

function mapValues<Value, Answer>(
  record: Readonly<Record<string, Value>>,
  map: (value: Value, key: string) => Answer,
): Readonly<Record<string, Answer>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}
