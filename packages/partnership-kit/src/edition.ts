import { Edition, type EditionItems, type Item, type ItemKind, type Plan, planYearOf } from '@saferplan/domain/plan';
import { EditionId, IsoDate, PREFIXES } from '@saferplan/domain/shared';
import { committeeReports } from './committee-reports.ts';
import { duties } from './duties.ts';
import type { DefinedEdition } from './defined-edition.ts';
import { expectations } from './expectations.ts';
import { meetingsWithOutcomes } from './meetings.ts';
import type { Maker } from './maker.ts';
import { illustrativeScore, refuseUnknownScores } from './scoring.ts';
import type { EditionSource, LeadSource, PartnershipSource } from './source.ts';
import { unrecordedAdoption } from './unrecorded-adoption.ts';

/** The days of an edition; as they are written where they cannot be reckoned with, so that this is told of them. */
const daysOf = (label: string, startsOn: string | undefined): object => {
  if (startsOn !== undefined && !IsoDate.safeParse(startsOn).success) return { ...planYearOf(label), startsOn };
  return planYearOf(label, startsOn);
};

const keysIn = (keyed: object): string => Object.keys(keyed).join(', ') || 'none';

const NOT_SAID_OF_CONSULTATION = { startsOn: null, endsOn: null, audiences: '', questions: '', summary: '' };

const STATES: readonly string[] = ['draft', 'consultation', 'published'] satisfies readonly EditionSource['state'][];

const EDITION_FIELDS: Readonly<Record<keyof EditionSource, true>> = {
  label: true,
  state: true,
  plan: true,
  title: true,
  startsOn: true,
  endsOn: true,
  overlap: true,
  publishedOn: true,
  adoption: true,
  source: true,
  headline: true,
  introduction: true,
  refreshed: true,
  meetings: true,
  consultations: true,
  implications: true,
  grants: true,
  subgroups: true,
  priorities: true,
  themes: true,
  topics: true,
  lineage: true,
  alignments: true,
  sections: true,
  contradictions: true,
  resources: true,
  publicMeetings: true,
  dutyRecords: true,
  caseReviews: true,
  committeeReports: true,
  risks: true,
  scrutinyRecommendations: true,
  surveyAnswers: true,
  horizon: true,
  dataGaps: true,
};

/** An edition with its items, from what a package says of it. */
export function buildEdition(
  make: Maker,
  source: EditionSource,
  before: EditionSource | null,
  { identity: { slug }, agencies, contacts: listedContacts, series = {}, scoringModels = [] }: PartnershipSource,
  plan: Plan,
  previous: Edition | null,
  path: string,
): DefinedEdition {
  make.onlyKnown(source, EDITION_FIELDS, path);
  const { label, refreshed = null, state = 'published', overlap = '', publishedOn = null } = source;
  const scope = `${slug}-${label}`;
  const { headline, introduction, title } = make.inFirst(
    'edition',
    `edn_${scope}`,
    { headline: source.headline, introduction: source.introduction ?? '', title: source.title ?? '' },
    path,
  );
  if (!STATES.includes(state)) make.refuse(`${path}.state`, `write ${STATES.map((one) => `“${one}”`).join(', ')}`);
  if (state === 'consultation' && Object.keys(source.consultations ?? {}).length === 0)
    make.refuse(`${path}.state`, 'it is out for comment: say in “consultations” who is asked, and until when');
  if (before === null && source.lineage?.some(({ from = [] }) => from.length > 0) === true)
    make.refuse(
      `${path}.lineage`,
      'there is no edition before this one for anything to come from: leave “from” out, or put that edition first',
    );
  if (publishedOn !== null && state !== 'published')
    make.refuse(`${path}.publishedOn`, `it is not published: write state: 'published', or leave this out`);
  const edition = make.checked(
    Edition,
    {
      id: make.checked(EditionId, `edn_${scope}`, path),
      planId: plan.id,
      label,
      title,
      overlap,
      publishedOn,
      source: source.source === undefined ? null : { address: '', datedOn: null, sha256: '', ...source.source },
      ...daysOf(label, source.startsOn),
      ...(source.endsOn === undefined ? {} : { endsOn: source.endsOn }),
      headline,
      introduction,
      refreshed,
      state: state === 'consultation' ? 'consultation' : 'draft',
      amendment: null,
      previousId: previous?.id ?? null,
      version: 1,
    },
    path,
  );
  const { priorities, themes = {}, topics = {}, subgroups = {}, meetings = {} } = source;
  refuseUnknownScores(make, scoringModels, topics, `${path}.topics`);
  const pointer = (kind: ItemKind, among: object, within: string) => (key: string, from: string) =>
    make.point(kind, among, within, key, from);
  const priorityId = pointer('priority', priorities, scope);
  const agencyId = (key: string, from: string) => make.point('agency', agencies, slug, key, from);
  const contactId = (key: string, from: string) => make.point('contact', listedContacts, slug, key, from);
  const planElementId = (editionOf: EditionSource, within: string) => (key: string, from: string) => {
    const { priorities: own, themes: ownThemes = {} } = editionOf;
    if (Object.hasOwn(own, key)) return make.point('priority', own, within, key, from);
    if (!Object.hasOwn(ownThemes, key))
      make.refuse(
        from,
        `there is no priority or theme “${key}” in ${editionOf.label}; priorities: ${keysIn(own)}; themes: ${keysIn(ownThemes)}`,
      );
    return `${PREFIXES.theme}_${within}-${key}`;
  };
  const newerId = planElementId(source, scope);
  const olderId = before === null ? newerId : planElementId(before, `${slug}-${before.label}`);
  const subgroupId = pointer('subgroup', subgroups, scope);

  const written: Omit<EditionItems, 'translation'> = {
    meeting: make.keyed('meeting', meetingsWithOutcomes(meetings), scope, `${path}.meetings`),
    consultation: make.keyed(
      'consultation',
      mapValues(source.consultations ?? {}, (consultation) => ({ ...NOT_SAID_OF_CONSULTATION, ...consultation })),
      scope,
      `${path}.consultations`,
    ),
    response: [],
    implication: make.listed('implication', source.implications ?? [], scope, `${path}.implications`),
    'action-update': [],
    'action-owner': [],
    'expected-effect': expectations(make, priorities, { scope, slug, series, path: `${path}.priorities` }),
    grant: make.keyed('grant', source.grants ?? {}, scope, `${path}.grants`),
    bid: [],
    ...committeeReports(make, source, scope, path, pointer('meeting', meetings, scope)),
    ...duties(make, source, scope, path, { priorityId, agencyId }),
    subgroup: make.keyed('subgroup', subgroups, scope, `${path}.subgroups`),
    priority: make.keyed(
      'priority',
      mapValues(
        priorities,
        ({ outcomes: _outcomes, actions: _actions, indicators: _indicators, subgroup, contacts = [], ...fields }, key) => ({
          aim: '',
          why: '',
          easyRead: '',
          extra: {},
          ...fields,
          lead: lead(make, fields.lead, `${path}.priorities.${key}.lead`, agencyId),
          subgroupId: subgroup === undefined ? null : subgroupId(subgroup, `${path}.priorities.${key}.subgroup`),
          contactIds: contacts.map((contact) => contactId(contact, `${path}.priorities.${key}.contacts`)),
        }),
      ),
      scope,
      `${path}.priorities`,
    ),
    theme: make.keyed(
      'theme',
      mapValues(themes, ({ runsThrough, ...fields }, key) => ({
        about: '',
        ...fields,
        runsThrough:
          runsThrough === 'all'
            ? { kind: 'all' }
            : { kind: 'some', priorityIds: runsThrough.map((priority) => priorityId(priority, `${path}.themes.${key}.runsThrough`)) },
      })),
      scope,
      `${path}.themes`,
    ),
    outcome: children(make, 'outcome', priorities, scope, [`${path}.priorities`, 'outcomes'], ({ outcomes = [] }, key) =>
      outcomes.map((text) => ({ priorityId: priorityId(key, path), text })),
    ),
    action: children(make, 'action', priorities, scope, [`${path}.priorities`, 'actions'], ({ actions = [] }, key) =>
      actions.map(({ expects: _expects, ...action }, index) => ({
        status: 'not-reported',
        extra: {},
        ...action,
        priorityId: priorityId(key, path),
        leadAgency: leadAgency(make, action.leadAgency, `${path}.priorities.${key}.actions.${index}.leadAgency`, agencyId, subgroupId),
      })),
    ),
    indicator: children(make, 'indicator', priorities, scope, [`${path}.priorities`, 'indicators'], ({ indicators = [] }, key) =>
      indicators.map(({ series: from, ...indicator }, index) => ({
        calculation: null,
        frequency: 'not-agreed',
        baseline: null,
        extra: {},
        ...indicator,
        seriesId:
          from === undefined ? null : make.point('series', series, slug, from, `${path}.priorities.${key}.indicators.${index}.series`),
        priorityId: priorityId(key, path),
      })),
    ),
    reading: [],
    topic: make.keyed(
      'topic',
      mapValues(
        topics,
        (
          {
            findings: _findings,
            completedActions: _completedActions,
            illustrativeScores: _scores,
            reviews = null,
            informs = [],
            series: shown = [],
            ...fields
          },
          key,
        ) => ({
          departure: '',
          reason: '',
          ...fields,
          seriesIds: shown.map((one) => make.point('series', series, slug, one, `${path}.topics.${key}.series`)),
          reviews: reviews === null ? null : olderId(reviews, `${path}.topics.${key}.reviews`),
          informs: informs.map((planElement) => newerId(planElement, `${path}.topics.${key}.informs`)),
        }),
      ),
      scope,
      `${path}.topics`,
    ),
    finding: children(make, 'finding', topics, scope, [`${path}.topics`, 'findings'], ({ findings = [] }, key) =>
      findings.map((finding) => ({ disagreement: '', ...finding, topicId: make.point('topic', topics, scope, key, path) })),
    ),
    score: children(make, 'score', topics, scope, [`${path}.topics`, 'illustrativeScores'], ({ illustrativeScores = {} }, key) =>
      Object.entries(illustrativeScores).map(([model, levels]) =>
        illustrativeScore(make.point('topic', topics, scope, key, path), model, levels, slug),
      ),
    ),
    'completed-action': children(
      make,
      'completed-action',
      topics,
      scope,
      [`${path}.topics`, 'completedActions'],
      ({ completedActions = [] }, key) =>
        completedActions.map((text) => ({ text, topicId: make.point('topic', topics, scope, key, path) })),
    ),
    lineage: make.listed(
      'lineage',
      (source.lineage ?? []).map(({ kind, from = [], to = [], reason = '', recommendedAt = null, meeting = null }, index) => ({
        kind,
        fromIds: from.map((key) => olderId(key, `${path}.lineage.${index}.from`)),
        toIds: to.map((key) => newerId(key, `${path}.lineage.${index}.to`)),
        reason,
        recommendedId:
          recommendedAt === null ? null : make.point('meeting', meetings, scope, recommendedAt, `${path}.lineage.${index}.recommendedAt`),
        meetingId: meeting === null ? null : make.point('meeting', meetings, scope, meeting, `${path}.lineage.${index}.meeting`),
      })),
      scope,
      `${path}.lineage`,
    ),
    alignment: make.listed('alignment', source.alignments ?? [], scope, `${path}.alignments`),
    'context-section': make.listed('context-section', source.sections ?? [], scope, `${path}.sections`),
    contradiction: make.listed('contradiction', source.contradictions ?? [], scope, `${path}.contradictions`),
  };
  const items: EditionItems = { ...written, translation: make.translations('translation', scope) };
  return { edition, items, isPublished: state === 'published', ...unrecordedAdoption(make, source, `${path}.adoption`) };
}

const UNNAMED: readonly string[] = ['not-decided', 'to-be-confirmed', 'not-recorded'] satisfies LeadSource[];

function lead(make: Maker, source: unknown, path: string, agencyId: (key: string, path: string) => string): object {
  if (typeof source === 'string' && UNNAMED.includes(source)) return { state: source };
  if (Array.isArray(source) && source.every(isHolder))
    return { state: 'named', holders: source.map(({ person, agency }) => ({ person, agencyId: agencyId(agency, path) })) };
  const named = typeof source === 'string' ? source : 'police';
  make.refuse(
    path,
    `${typeof source === 'string' ? `instead of “${source}” ` : ''}write [{ person: '', agency: '${named}' }] for an agency, or ${UNNAMED.map((one) => `'${one}'`).join(', ')}`,
  );
  // Nobody gets to see it: what is refused is thrown.
  return { state: 'not-decided' };
}

const isHolder = (holder: unknown): holder is { readonly person: string; readonly agency: string } =>
  typeof holder === 'object' && holder !== null && 'person' in holder && 'agency' in holder && typeof holder.agency === 'string';

function leadAgency(
  make: Maker,
  source: unknown,
  path: string,
  agencyId: (key: string, path: string) => string,
  subgroupId: (key: string, path: string) => string,
): object {
  if (source === 'not-agreed') return { kind: 'not-agreed' };
  if (typeof source === 'object' && source !== null) {
    const { agencies, subgroup, andPartners = false, members = false } = { ...source } as { readonly [Name in string]?: unknown };
    if (Array.isArray(agencies) && agencies.every((key) => typeof key === 'string'))
      return { kind: 'agencies', agencyIds: agencies.map((key) => agencyId(key, path)), andPartners };
    if (typeof subgroup === 'string') return { kind: 'subgroup', subgroupId: subgroupId(subgroup, path), members };
  }
  const named = typeof source === 'string' ? source : 'police';
  make.refuse(
    path,
    `${typeof source === 'string' ? `instead of “${source}” ` : ''}write { agencies: ['${named}'] }, { subgroup: '…' } or 'not-agreed'`,
  );
  return { kind: 'not-agreed' };
}

function children<Kind extends ItemKind, Parent>(
  make: Maker,
  kind: Kind,
  parents: Readonly<Record<string, Parent>>,
  scope: string,
  [path, name]: readonly [path: string, name: string],
  of: (parent: Parent, key: string) => readonly unknown[],
): Item<Kind>[] {
  return Object.entries(parents).flatMap(([key, parent]) =>
    of(parent, key).map((fields, position) =>
      make.item(kind, fields, `${scope}-${key}-${position + 1}`, position, `${path}.${key}.${name}.${position}`),
    ),
  );
}

function mapValues<Value, Answer>(
  record: Readonly<Record<string, Value>>,
  map: (value: Value, key: string) => Answer,
): Readonly<Record<string, Answer>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}
