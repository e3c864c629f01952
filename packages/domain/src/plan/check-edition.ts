import { checkFinding } from '../assessment/check-finding.ts';
import { departuresFrom, rankAgreed } from '../assessment/choice.ts';
import { canBeReached } from './public-contact.ts';
import { checkCopied } from './check-copied.ts';
import { checkAreas } from './check-areas.ts';
import { checkDates } from './check-dates.ts';
import { checkLineage, type LineageFault } from './check-lineage.ts';
import { type EditionContent, type EditionItems, type PlanElement, planElementsOf, type PartnershipItems } from './edition-content.ts';
import { checkExtra } from './extra-field.ts';
import type { Item } from './item.ts';
import type { ItemKind } from './kinds.ts';
import type { LeadAgency } from './lead.ts';
import { findPlaceholders } from './placeholders.ts';
import { ACTION_PLAN_NOT_SAID } from './priority.kind.ts';

/** Where to mend something: the item and, where there is one, its field. */
export interface Place {
  readonly kind: ItemKind | 'edition' | 'partnership';
  readonly id: string;
  readonly field: string | null;
}

/** A `fault` keeps an edition from being published; a `gap` is honest and is shown to the public as unfinished. */
export interface EditionProblem {
  readonly severity: 'fault' | 'gap';
  readonly message: string;
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
      message: 'The plan has no priority yet.',
      place: { kind: 'edition', id: edition.id, field: null },
      isOpen: true,
    });
  problems.push(...checkPlaceholders(content));
  problems.push(...items.priority.flatMap((priority) => checkPriority(priority, content)));
  problems.push(...items.action.flatMap((action) => checkAction(action, content)));
  problems.push(...items.indicator.flatMap(checkIndicator));
  problems.push(...checkExtras(content));
  problems.push(...items.theme.flatMap((theme) => checkTheme(theme, items)));
  problems.push(...checkSlugs({ ...items, ...content.shared }));
  problems.push(
    ...checkAreas(content.shared.area, content.shared['area-change']).map(({ kind, id, message }) =>
      about('fault', kind, id, null, message),
    ),
  );
  problems.push(
    ...checkDates(content).map(({ severity, message, kind, id, field }) => ({ severity, message, place: { kind, id, field } })),
  );
  problems.push(...checkStatement(content));
  problems.push(...checkSeries(content));
  problems.push(...items.topic.flatMap((topic) => checkTopic(topic, items, older)));
  problems.push(...items.finding.flatMap(checkStatedChange));
  problems.push(...checkScores(content));
  problems.push(...checkOrigins(items, older));
  problems.push(
    ...checkCopied(content, older).map(({ kind, id, field, message }) => ({
      severity: 'gap' as const,
      message,
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
  message: string,
): EditionProblem => ({ severity, message, place: { kind, id, field } });

const stillOpen = (problem: EditionProblem): EditionProblem => ({ ...problem, isOpen: true });

/** What still stands as it was given: the public must not read it. */
function checkPlaceholders(content: EditionContent): EditionProblem[] {
  return findPlaceholders(content).map(({ kind, id, field, text, mayStay }) =>
    stillOpen(
      mayStay
        ? about('gap', kind, id, field, `“${text}” is the name that a new package gives: make sure that the body is called so.`)
        : about('fault', kind, id, field, `“${text}” only holds the place of your own words: write those instead.`),
    ),
  );
}

function checkExtras({ partnership, items }: EditionContent): EditionProblem[] {
  return partnership.extraFields.flatMap((field) =>
    items[field.on].flatMap(({ id, extra }) => {
      const wrong = checkExtra(field, extra[field.key] ?? '');
      return wrong === null ? [] : [about('fault', field.on, id, 'extra', `${wrong}.`)];
    }),
  );
}

function checkPriority(priority: Item<'priority'>, { items, shared }: EditionContent): EditionProblem[] {
  const name = `“${priority.title}”`;
  const say = (severity: EditionProblem['severity'], field: string | null, message: string) =>
    about(severity, 'priority', priority.id, field, message);
  const problems: EditionProblem[] = [];
  if (priority.summary === '') problems.push(say('gap', 'summary', `${name} has no summary for the front page.`));
  if (priority.lead.state === 'not-decided')
    problems.push(stillOpen(say('fault', 'lead', `${name} has no lead: name one, or say that it is to be confirmed.`)));
  if (priority.lead.state === 'to-be-confirmed') problems.push(say('gap', 'lead', `The lead of ${name} is still to be confirmed.`));
  if (priority.lead.state === 'named') {
    const known = new Set(shared.agency.map((agency) => agency.id));
    if (priority.lead.holders.some((holder) => !known.has(holder.agencyId)))
      problems.push(say('fault', 'lead', `${name} is led by an agency that is no longer in the partnership.`));
  }
  if (priority.subgroupId !== null && !items.subgroup.some((subgroup) => subgroup.id === priority.subgroupId))
    problems.push(say('fault', 'subgroupId', `${name} is delivered by a subgroup that is no longer in the plan.`));
  if (priority.contactIds.some((id) => !shared.contact.some((contact) => contact.id === id)))
    problems.push(say('fault', 'contactIds', `${name} points to a contact that is no longer listed.`));
  if (priority.actionPlan.state === 'to-come')
    problems.push(
      priority.actionPlan.note === ACTION_PLAN_NOT_SAID
        ? stillOpen(
            say(
              'gap',
              'actionPlan',
              `${name} says “${ACTION_PLAN_NOT_SAID}”, as every new priority does: make sure that it is so, or say what is.`,
            ),
          )
        : say('gap', 'actionPlan', `The action plan of ${name} is still to come.`),
    );
  if (priority.actionPlan.state === 'agreed') {
    for (const kind of ['outcome', 'action', 'indicator'] as const)
      if (!items[kind].some((item) => item.priorityId === priority.id))
        problems.push(say('fault', 'actionPlan', `${name} has no ${kind}: add one, or say that its action plan is to come.`));
  }
  return problems;
}

function checkIndicator({ id, title, direction }: Item<'indicator'>): EditionProblem[] {
  if (direction !== 'not-said') return [];
  return [
    about(
      'fault',
      'indicator',
      id,
      'direction',
      `The indicator “${shortened(title)}” does not say which way is wanted: more, fewer or neither.`,
    ),
  ];
}

function checkAction(action: Item<'action'>, content: EditionContent): EditionProblem[] {
  const name = `The action “${shortened(action.text)}”`;
  const problems: EditionProblem[] = [];
  if (!isKnownLeadAgency(action.leadAgency, content))
    problems.push(
      about('fault', 'action', action.id, 'leadAgency', `${name} is carried by an agency or subgroup that is no longer listed.`),
    );
  const open = [action.leadAgency.kind === 'not-agreed' ? 'lead agency' : null, action.due === 'not-agreed' ? 'due date' : null];
  const missing = open.filter((part) => part !== null);
  if (missing.length > 0)
    problems.push(
      about('gap', 'action', action.id, open[0] === null ? 'due' : 'leadAgency', `${name} has no ${missing.join(' and no ')} yet.`),
    );
  return problems;
}

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
    return [about('fault', 'theme', theme.id, 'runsThrough', `The theme “${theme.title}” runs through no priority: tick at least one.`)];
  if (priorityIds.some((id) => !items.priority.some((priority) => priority.id === id)))
    return [
      about('fault', 'theme', theme.id, 'runsThrough', `The theme “${theme.title}” runs through a priority that is no longer in the plan.`),
    ];
  return [];
}

function checkSlugs(items: EditionItems & PartnershipItems): EditionProblem[] {
  return (['priority', 'theme', 'topic', 'context-section', 'series', 'page'] as const).flatMap((kind) => {
    const first = new Map<string, string>();
    return items[kind].flatMap((item) => {
      const holder = first.get(item.slug);
      if (holder !== undefined)
        return [about('fault', kind, item.id, 'slug', `“${item.title}” and “${holder}” have the same public address, ${item.slug}.`)];
      first.set(item.slug, item.title);
      return [];
    });
  });
}

function checkTopic(topic: Item<'topic'>, items: EditionItems, older: readonly PlanElement[] | null): EditionProblem[] {
  const problems: EditionProblem[] = [];
  const newer = planElementsOf(items);
  if (topic.informs.some((id) => !newer.some((planElement) => planElement.id === id)))
    problems.push(
      about('fault', 'topic', topic.id, 'informs', `The topic “${topic.title}” informs a priority or theme that is no longer in the plan.`),
    );
  if (topic.reviews !== null && !(older ?? []).some((planElement) => planElement.id === topic.reviews))
    problems.push(
      about('fault', 'topic', topic.id, 'reviews', `The topic “${topic.title}” reviews something that the edition before did not have.`),
    );
  if (topic.recommendation === 'not-decided')
    problems.push(stillOpen(about('fault', 'topic', topic.id, 'recommendation', `Nothing is recommended on “${topic.title}” yet.`)));
  else if (topic.recommendation === 'not-recorded')
    problems.push(about('gap', 'topic', topic.id, 'recommendation', `What was recommended on “${topic.title}” is not recorded.`));
  else if (topic.reason === '')
    problems.push(about('gap', 'topic', topic.id, 'reason', `The recommendation on “${topic.title}” gives no reason.`));
  return problems;
}

/** What the accessibility statement of the public site does not say yet. */
function checkStatement({ partnership }: EditionContent): EditionProblem[] {
  const { contact, preparedOn } = partnership.accessibility;
  const say = (field: string, message: string): EditionProblem => ({
    severity: 'gap',
    message,
    place: { kind: 'partnership', id: 'partnership', field },
  });
  return [
    ...(canBeReached(contact)
      ? []
      : [say('accessibility-contact-name', 'The accessibility statement names no contact, which the regulations of 2018 ask for.')]),
    ...(preparedOn === null ? [say('accessibility-prepared', 'The accessibility statement does not say when it was prepared.')] : []),
  ];
}

function checkSeries({ items, shared }: EditionContent): EditionProblem[] {
  const known = new Set<string>(shared.series.map(({ id }) => id));
  return [
    ...items.indicator
      .filter(({ seriesId }) => seriesId !== null && !known.has(seriesId))
      .map(({ id, title }) => about('fault', 'indicator', id, 'seriesId', `“${title}” is read from a series that is no longer kept.`)),
    ...items.topic
      .filter(({ seriesIds }) => !seriesIds.every((series) => known.has(series)))
      .map(({ id, title }) => about('fault', 'topic', id, 'seriesIds', `The topic “${title}” shows a series that is no longer kept.`)),
  ];
}

function checkStatedChange(finding: Item<'finding'>): EditionProblem[] {
  if (checkFinding(finding).verdict !== 'disagrees') return [];
  const message = `The change stated for “${finding.measure}” does not follow from its two numbers`;
  return [
    finding.disagreement === ''
      ? about('fault', 'finding', finding.id, 'disagreement', `${message}: correct it, or say why it is published as it is.`)
      : about('gap', 'finding', finding.id, 'stated', `${message}. It is published with the reason that is given.`),
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
      const say = (field: string | null, message: string) => about('gap', 'topic', topic.id, field, message);
      return [
        ...(score.total === null
          ? [say(null, `“${topic.title}” is not scored in full by ${model.title}, so the public will not see its place.`)]
          : []),
        ...(departures.has(id) && topic.departure === ''
          ? [say('departure', `What is recommended on “${topic.title}” differs from its place by ${model.title}: say why.`)]
          : []),
      ];
    });
  });
}

function checkOrigins(items: EditionItems, older: readonly PlanElement[] | null): EditionProblem[] {
  if (older === null) return [];
  const faults = checkLineage(older, planElementsOf(items), items.lineage).map((fault) => {
    const problem = about('fault', 'lineage', fault.planElementId ?? fault.lineageId ?? '', null, fault.message);
    return UNDECIDED.has(fault.code) ? stillOpen(problem) : problem;
  });
  const gaps = items.lineage.flatMap((decision) => {
    const isOf = (id: string | null): boolean => items.meeting.some((meeting) => meeting.id === id);
    if (isOf(decision.meetingId)) return [];
    const subject = [...older, ...planElementsOf(items)].find((planElement) =>
      [...decision.fromIds, ...decision.toIds].some((id) => id === planElement.id),
    );
    return subject === undefined
      ? []
      : [
          about(
            'gap',
            'lineage',
            subject.id,
            'meetingId',
            isOf(decision.recommendedId)
              ? `What became of “${subject.title}” is recommended; which meeting decided it is not recorded.`
              : `The decision on “${subject.title}” does not yet rest on a meeting.`,
          ),
        ];
  });
  return [...faults, ...gaps];
}

/** What is wrong with lineage only because nobody has decided it or said why. */
const UNDECIDED: ReadonlySet<string> = new Set<LineageFault['code']>(['undecided', 'no-origin', 'no-reason']);

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text);
