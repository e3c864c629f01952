import { checkFinding } from '../assessment/check-finding.ts';
import { departuresFrom, rankAgreed } from '../assessment/choice.ts';
import type { EditionRemark } from '../shared/edition-remark.ts';
import type { Money } from '../shared/money.ts';
import { canBeReached } from './public-contact.ts';
import { isUndecided } from '../adoption/state.ts';
import { checkCopied } from './check-copied.ts';
import { checkAreas } from './check-areas.ts';
import { checkDates } from './check-dates.ts';
import { findDuplicates } from './check-duplicates.ts';
import { checkLineage, isFromElsewhere, type LineageFault } from './check-lineage.ts';
import { type EditionContent, type EditionItems, type PlanElement, planElementsOf, type PartnershipItems } from './edition-content.ts';
import { checkExtra } from './extra-field.ts';
import type { Item } from './item.ts';
import { type ItemKind, kindOf } from './kinds.ts';
import type { LeadAgency } from './lead.ts';
import { findPlaceholders } from './placeholders.ts';
import { ACTION_PLAN_NOT_SAID } from './priority.kind.ts';

/** Where to correct something: the item and, where there is one, its field. */
export interface Place {
  readonly kind: ItemKind | 'edition' | 'partnership';
  readonly id: string;
  readonly field: string | null;
}

/** A `fault` keeps an edition from being published; a `gap` keeps nothing back: it is shown to the public as unfinished. */
export interface EditionProblem {
  readonly severity: 'fault' | 'gap';
  readonly remark: EditionRemark;
  readonly place: Place;
  /** Whether something is only not written or not decided yet: that is right in a draft, and nothing to be corrected. */
  readonly isOpen?: true;
}

/**
 * What is missing from an edition and what contradicts, in the order in which a reader meets it.
 * `older` holds the priorities and themes of the edition before; null where this is the first.
 */
export function checkEdition(content: EditionContent, older: readonly PlanElement[] | null): readonly EditionProblem[] {
  const { edition, items } = content;
  const problems: EditionProblem[] = [];
  if (items.priority.length === 0)
    problems.push({
      severity: 'fault',
      remark: { code: 'no-priority' },
      place: { kind: 'edition', id: edition.id, field: null },
      isOpen: true,
    });
  problems.push(...checkPlaceholders(content));
  problems.push(...items.priority.flatMap((priority) => checkPriority(priority, content)));
  problems.push(...items.action.flatMap((action) => checkAction(action, content)));
  problems.push(...items.indicator.flatMap(checkIndicator));
  problems.push(...items.reading.flatMap((reading) => checkReading(reading, items)));
  problems.push(...checkAmounts(content));
  problems.push(...checkExtras(content));
  problems.push(...items.theme.flatMap((theme) => checkTheme(theme, items)));
  problems.push(...checkSlugs({ ...items, ...content.shared }));
  // Where a document says something twice, so does its edition; what was decided on is not refused for it, nor any edition for what all share.
  problems.push(
    ...findDuplicates(content).map(({ kind, id, field, text }) =>
      about(edition.source === null && isUndecided(edition) && kindOf(kind).home === 'edition' ? 'fault' : 'gap', kind, id, field, {
        code: 'duplicate',
        text: shortened(text),
      }),
    ),
  );
  problems.push(
    ...checkAreas(content.shared.area, content.shared['area-change']).map(({ kind, id, remark }) => about('fault', kind, id, null, remark)),
  );
  problems.push(...checkDates(content).map(({ severity, remark, kind, id, field }) => ({ severity, remark, place: { kind, id, field } })));
  problems.push(...checkStatement(content));
  problems.push(...checkSeries(content));
  problems.push(...items.topic.flatMap((topic) => checkTopic(topic, items, older)));
  problems.push(...items.finding.flatMap(checkStatedChange));
  problems.push(...checkScores(content));
  problems.push(...checkOrigins(content, older));
  problems.push(
    ...checkCopied(content, older).map(({ kind, id, field, remark }) => ({
      severity: 'gap' as const,
      remark,
      place: { kind, id, field },
    })),
  );
  return problems;
}

const about = (
  severity: EditionProblem['severity'],
  kind: Place['kind'],
  id: string,
  field: string | null,
  remark: EditionRemark,
): EditionProblem => ({ severity, remark, place: { kind, id, field } });

const stillOpen = (problem: EditionProblem): EditionProblem => ({ ...problem, isOpen: true });

/** What still stands as it was given: the public must not read it. */
function checkPlaceholders(content: EditionContent): EditionProblem[] {
  return findPlaceholders(content).map(({ kind, id, field, text, mayStay, isSuggested }) =>
    stillOpen(
      mayStay
        ? about('gap', kind, id, field, { code: 'name-of-new-package', text })
        : about('fault', kind, id, field, { code: isSuggested ? 'proposal' : 'placeholder', text }),
    ),
  );
}

function checkExtras({ partnership, items }: EditionContent): EditionProblem[] {
  return partnership.extraFields.flatMap((field) =>
    items[field.on].flatMap(({ id, extra }) => {
      const wrong = checkExtra(field, extra[field.key] ?? '');
      return wrong === null ? [] : [about('fault', field.on, id, 'extra', wrong)];
    }),
  );
}

function checkPriority(priority: Item<'priority'>, { items, shared }: EditionContent): EditionProblem[] {
  const { title } = priority;
  const say = (severity: EditionProblem['severity'], field: string | null, remark: EditionRemark) =>
    about(severity, 'priority', priority.id, field, remark);
  const problems: EditionProblem[] = [];
  if (priority.summary === '') problems.push(say('gap', 'summary', { code: 'no-summary', title }));
  if (priority.lead.state === 'not-decided') problems.push(stillOpen(say('fault', 'lead', { code: 'no-lead', title })));
  if (priority.lead.state === 'to-be-confirmed') problems.push(say('gap', 'lead', { code: 'lead-to-be-confirmed', title }));
  if (priority.lead.state === 'named') {
    const known = new Set(shared.agency.map((agency) => agency.id));
    if (priority.lead.holders.some((holder) => !known.has(holder.agencyId)))
      problems.push(say('fault', 'lead', { code: 'led-by-former-agency', title }));
  }
  if (priority.subgroupId !== null && !items.subgroup.some((subgroup) => subgroup.id === priority.subgroupId))
    problems.push(say('fault', 'subgroupId', { code: 'former-subgroup', title }));
  if (priority.contactIds.some((id) => !shared.contact.some((contact) => contact.id === id)))
    problems.push(say('fault', 'contactIds', { code: 'former-contact', title }));
  if (priority.actionPlan.state === 'to-come')
    problems.push(
      priority.actionPlan.note === ACTION_PLAN_NOT_SAID
        ? stillOpen(say('gap', 'actionPlan', { code: 'action-plan-not-looked-at', title, note: ACTION_PLAN_NOT_SAID }))
        : say('gap', 'actionPlan', { code: 'action-plan-to-come', title }),
    );
  if (priority.actionPlan.state === 'agreed') {
    for (const kind of ['outcome', 'action', 'indicator'] as const)
      if (!items[kind].some((item) => item.priorityId === priority.id))
        problems.push(say('fault', 'actionPlan', { code: 'nothing-of-kind', title, kind }));
  }
  return problems;
}

function checkIndicator({ id, title, direction }: Item<'indicator'>): EditionProblem[] {
  if (direction !== 'not-said') return [];
  return [about('fault', 'indicator', id, 'direction', { code: 'no-direction', title: shortened(title) })];
}

function checkAction(action: Item<'action'>, content: EditionContent): EditionProblem[] {
  const text = shortened(action.text);
  const problems: EditionProblem[] = [];
  if (!isKnownLeadAgency(action.leadAgency, content))
    problems.push(about('fault', 'action', action.id, 'leadAgency', { code: 'carried-by-former', text }));
  const lacks = [
    ...(action.leadAgency.kind === 'not-agreed' ? (['lead-agency'] as const) : []),
    ...(action.due === 'not-agreed' ? (['due'] as const) : []),
  ];
  if (lacks.length > 0)
    problems.push(about('gap', 'action', action.id, lacks[0] === 'due' ? 'due' : 'leadAgency', { code: 'action-incomplete', text, lacks }));
  return problems;
}

/** A reading whose value nobody has said, of an indicator that reads none of a series: it is not published. */
function checkReading({ id, indicatorId, when, value }: Item<'reading'>, items: EditionItems): EditionProblem[] {
  const indicator = items.indicator.find((one) => one.id === indicatorId);
  if (value !== null || indicator === undefined || indicator.seriesId !== null) return [];
  return [about('gap', 'reading', id, 'value', { code: 'reading-not-said', title: shortened(indicator.title), when })];
}

/**
 * Amounts of money that nobody has said: the public reads that, and never £0. And amounts of £0, each of which is asked about until somebody
 * confirms that it is nothing: before an amount could be unknown, what nobody had said was kept as £0.
 */
function checkAmounts({ partnership, items }: EditionContent): EditionProblem[] {
  const resources = items.resource
    .filter(({ amount, zeroConfirmed }) => isZero(amount) && !zeroConfirmed)
    .map(({ id, text }) => about('gap', 'resource', id, 'amount', { code: 'amount-zero', of: 'resource', title: shortened(text) }));
  if (!partnership.features.includes('funding')) return resources;
  return [
    ...resources,
    ...items.grant
      .filter(({ amount, zeroConfirmed }) => isZero(amount) && !zeroConfirmed)
      .map(({ id, name }) => about('gap', 'grant', id, 'amount', { code: 'amount-zero', of: 'grant', title: name })),
    ...items.bid
      .filter(({ decision, zeroConfirmed }) => (decision === 'awaited' || decision === 'agreed') && !zeroConfirmed)
      .flatMap(({ id, applicant, amount, awarded }) => [
        ...(isZero(amount) ? [about('gap', 'bid', id, 'amount', { code: 'amount-zero', of: 'bid', title: applicant })] : []),
        ...(isZero(awarded) ? [about('gap', 'bid', id, 'awarded', { code: 'amount-zero', of: 'award', title: applicant })] : []),
      ]),
    ...items.grant
      .filter(({ amount }) => amount === null)
      .map(({ id, name }) => about('gap', 'grant', id, 'amount', { code: 'amount-not-said', of: 'grant', title: name })),
    ...items.bid
      .filter(({ decision, amount, awarded }) => (decision === 'awaited' || decision === 'agreed') && (awarded ?? amount) === null)
      .map(({ id, applicant, decision }) =>
        about('gap', 'bid', id, 'amount', { code: 'amount-not-said', of: decision === 'agreed' ? 'award' : 'bid', title: applicant }),
      ),
  ];
}

const isZero = (amount: Money | null): boolean => amount?.pence === 0;

function isKnownLeadAgency(lead: LeadAgency, { items, shared }: EditionContent): boolean {
  switch (lead.kind) {
    case 'not-agreed':
      return true;
    case 'agencies':
      return lead.agencyIds.every((id) => shared.agency.some((agency) => agency.id === id));
    case 'subgroup':
      return items.subgroup.some((subgroup) => subgroup.id === lead.subgroupId);
  }
}

function checkTheme(theme: Item<'theme'>, items: EditionItems): EditionProblem[] {
  if (theme.runsThrough.kind === 'all') return [];
  const { priorityIds } = theme.runsThrough;
  if (priorityIds.length === 0)
    return [about('fault', 'theme', theme.id, 'runsThrough', { code: 'theme-through-none', title: theme.title })];
  if (priorityIds.some((id) => !items.priority.some((priority) => priority.id === id)))
    return [about('fault', 'theme', theme.id, 'runsThrough', { code: 'theme-through-former', title: theme.title })];
  return [];
}

function checkSlugs(items: EditionItems & PartnershipItems): EditionProblem[] {
  return (['priority', 'theme', 'topic', 'context-section', 'series', 'page'] as const).flatMap((kind) => {
    const first = new Map<string, string>();
    return items[kind].flatMap((item) => {
      const holder = first.get(item.slug);
      if (holder !== undefined)
        return [about('fault', kind, item.id, 'slug', { code: 'same-address', title: item.title, other: holder, slug: item.slug })];
      first.set(item.slug, item.title);
      return [];
    });
  });
}

function checkTopic(topic: Item<'topic'>, items: EditionItems, older: readonly PlanElement[] | null): EditionProblem[] {
  const problems: EditionProblem[] = [];
  const { title } = topic;
  const newer = planElementsOf(items);
  if (topic.informs.some((id) => !newer.some((planElement) => planElement.id === id)))
    problems.push(about('fault', 'topic', topic.id, 'informs', { code: 'informs-former', title }));
  if (topic.reviews !== null && !(older ?? []).some((planElement) => planElement.id === topic.reviews))
    problems.push(about('fault', 'topic', topic.id, 'reviews', { code: 'reviews-unknown', title }));
  if (topic.recommendation === 'not-decided')
    problems.push(stillOpen(about('fault', 'topic', topic.id, 'recommendation', { code: 'nothing-recommended', title })));
  else if (topic.recommendation === 'not-recorded')
    problems.push(about('gap', 'topic', topic.id, 'recommendation', { code: 'recommendation-not-recorded', title }));
  else if (topic.reason === '') problems.push(about('gap', 'topic', topic.id, 'reason', { code: 'recommendation-without-reason', title }));
  return problems;
}

/** What the accessibility statement of the public site does not say yet. */
function checkStatement({ partnership }: EditionContent): EditionProblem[] {
  const { contact, preparedOn } = partnership.accessibility;
  const say = (field: string, remark: EditionRemark): EditionProblem => ({
    severity: 'gap',
    remark,
    place: { kind: 'partnership', id: 'partnership', field },
  });
  return [
    ...(canBeReached(contact) ? [] : [say('accessibility-contact-name', { code: 'statement-without-contact' })]),
    ...(preparedOn === null ? [say('accessibility-prepared', { code: 'statement-undated' })] : []),
  ];
}

function checkSeries({ items, shared, partnership }: EditionContent): EditionProblem[] {
  const known = new Set<string>(shared.series.map(({ id }) => id));
  const forPartners = new Map<string, string>(
    shared.series.filter(({ audience }) => audience === 'partners').map(({ id, title }) => [id, shortened(title)]),
  );
  const isAmongTrends = partnership.features.includes('trends');
  return [
    ...shared.series
      .filter(({ audience, improvement }) => audience === 'public' && improvement === 'not-said')
      .map(({ id, title }) => about('gap', 'series', id, 'improvement', { code: 'improvement-not-said', title: shortened(title) })),
    ...items.indicator
      .filter(({ seriesId }) => seriesId !== null && !known.has(seriesId))
      .map(({ id, title }) => about('fault', 'indicator', id, 'seriesId', { code: 'reads-former-series', title })),
    // Its newest values are published with the indicator, and its chart and verdict are not.
    ...items.indicator.flatMap(({ id, title, seriesId }) => {
      const series = seriesId === null || !isAmongTrends ? undefined : forPartners.get(seriesId);
      return series === undefined ? [] : [about('gap', 'indicator', id, 'seriesId', { code: 'reads-series-of-partners', title, series })];
    }),
    ...items.topic
      .filter(({ seriesIds }) => !seriesIds.every((series) => known.has(series)))
      .map(({ id, title }) => about('fault', 'topic', id, 'seriesIds', { code: 'shows-former-series', title })),
  ];
}

function checkStatedChange(finding: Item<'finding'>): EditionProblem[] {
  if (checkFinding(finding).verdict !== 'disagrees') return [];
  const { measure } = finding;
  return [
    finding.disagreement === ''
      ? about('fault', 'finding', finding.id, 'disagreement', { code: 'change-disagrees', measure })
      : about('gap', 'finding', finding.id, 'stated', { code: 'change-disagrees-with-reason', measure }),
  ];
}

/** Scores that the public will not see whole, and choices that differ from a ranking without a reason. */
function checkScores({ items, shared }: EditionContent): EditionProblem[] {
  const scores = items.score.filter(({ illustrative }) => !illustrative);
  return shared['scoring-model'].flatMap((model) => {
    const ranking = rankAgreed(model, scores);
    const departures = departuresFrom(ranking, items.topic);
    return ranking.topics.flatMap(({ id, score }) => {
      const topic = items.topic.find((one) => one.id === id);
      if (topic === undefined) return [];
      const { title } = topic;
      const say = (field: string | null, remark: EditionRemark) => about('gap', 'topic', topic.id, field, remark);
      return [
        ...(score.total === null ? [say(null, { code: 'not-scored-in-full', title, model: model.title })] : []),
        ...(departures.has(id) && topic.departure === ''
          ? [say('departure', { code: 'differs-from-place', title, model: model.title })]
          : []),
      ];
    });
  });
}

function checkOrigins({ edition, items }: EditionContent, older: readonly PlanElement[] | null): EditionProblem[] {
  if (older === null) return [];
  const faults = checkLineage(older, planElementsOf(items), items.lineage, edition).map(({ planElementId, lineageId, fault }) => {
    const problem = about('fault', 'lineage', planElementId ?? lineageId ?? '', null, fault);
    return UNDECIDED.has(fault.code) ? stillOpen(problem) : problem;
  });
  const gaps = items.lineage.flatMap((decision) => {
    const isOf = (id: string | null): boolean => items.meeting.some((meeting) => meeting.id === id);
    const subject = [...older, ...planElementsOf(items)].find((planElement) =>
      [...decision.fromIds, ...decision.toIds].some((id) => id === planElement.id),
    );
    if (subject === undefined) return [];
    const { id, title } = subject;
    const code = isOf(decision.recommendedId) ? 'decided-without-record' : 'decided-without-meeting';
    return [
      ...(decision.reason === '' && isFromElsewhere(edition)
        ? [about('gap', 'lineage', id, 'reason', { code: 'reason-not-recorded', title })]
        : []),
      ...(isOf(decision.meetingId) ? [] : [about('gap', 'lineage', id, 'meetingId', { code, title })]),
    ];
  });
  return [...faults, ...gaps];
}

/** What is wrong with lineage only because nobody has decided it or said why. */
const UNDECIDED: ReadonlySet<string> = new Set<LineageFault['fault']['code']>(['undecided', 'no-origin', 'no-reason']);

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text);
