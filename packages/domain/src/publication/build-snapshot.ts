import type { AdoptionStep } from '../adoption/decide-transition.ts';
import type { ChapterVersion } from '../assessment/chapter-versions.ts';
import { checkEdition, type EditionProblem } from '../plan/check-edition.ts';
import { type EditionContent, type PlanElement, planElementsOf } from '../plan/edition-content.ts';
import type { Item } from '../plan/item.ts';
import type { Feature } from '../plan/partnership.ts';
import { runsThrough } from '../plan/theme.kind.ts';
import { type IndicatorReading, readingsOf } from '../plan/readings-of.ts';
import { dayKnown } from '../shared/calendar.ts';
import { firstLanguageOf } from '../shared/language.ts';
import { ok, refuse, type Result } from '../shared/result.ts';
import { freeSlug, slugFrom } from '../shared/text.ts';
import { contentIn } from '../translation/content-in.ts';
import { otherLanguages } from '../translation/translations.ts';
import type { PlaceCount } from '../places/place-count.ts';
import {
  inPart,
  isAdoptedWithoutMeeting,
  publishAction,
  publishConsultations,
  publishGrants,
  publishSteps,
  type WithEffects,
} from './publish-running.ts';
import { publishExtra } from './publish-extra.ts';
import type { PreviousEdition } from './previous-edition.ts';
import { publishAreaChanges, publishAreas, publishPartnership } from './publish-partnership.ts';
import { publishLaw } from './publish-law.ts';
import { countsOfPlaces, countsOfResult, NOTHING_PUBLIC, type PublicBefore, tellsWithheld } from './public-counts.ts';
import { publishEffects } from './publish-effect.ts';
import { type CountedPlaces, publishPlaces } from './publish-places.ts';
import { type CarriedByItem, publishOrigins } from './publish-origins.ts';
import { publishRegisters, publishRisks } from './publish-registers.ts';
import { publishScoring } from './publish-scoring.ts';
import { publishPlanElements, publishTopic } from './publish-topic.ts';
import { publishSeries } from './publish-series.ts';
import { previousIn, textsBetween } from './translations.ts';
import type { SnapshotNeighbours } from './snapshot-neighbours.ts';
import type { SnapshotPeople, SnapshotSeries } from './snapshot-series.ts';
import type { SnapshotPlaces } from './snapshot-places.ts';
import { notedIn, type ObservationsBySeries } from './observations-by-series.ts';
import type { SnapshotWording, SnapshotWordings } from './snapshot-wording.ts';
import {
  Snapshot,
  SNAPSHOT_VERSION,
  type SnapshotContact,
  type SnapshotIndicator,
  type SnapshotMeeting,
  type SnapshotPriority,
} from './snapshot.ts';

/** What may stand beside a plan: its figures beside those of other areas, recorded crime by place, the people of its series by the series' identifier, where items came from, and which chapters of the assessment changed when. */
export interface BesideThePlan {
  readonly neighbours: readonly SnapshotNeighbours[];
  readonly places: CountedPlaces | null;
  /** Crime recorded by place in the months before and after actions that are measured by it (`monthsOfEffects`). */
  readonly recorded: readonly PlaceCount[];
  /** The same year's numbers by place as the public has them already; null where it has none. */
  readonly placesBefore: SnapshotPlaces | null;
  /** What the public has by place already. */
  readonly publicBefore: PublicBefore;
  readonly people: ReadonlyMap<string, SnapshotPeople>;
  readonly carried: CarriedByItem;
  /** Who changed them stays inside. */
  readonly chapterVersions: readonly Omit<ChapterVersion, 'by'>[];
}
export const NOTHING_BESIDE: BesideThePlan = {
  neighbours: [],
  places: null,
  recorded: [],
  placesBefore: null,
  publicBefore: NOTHING_PUBLIC,
  people: new Map(),
  carried: new Map(),
  chapterVersions: [],
};

/** What calculations made of indicators, by the indicator's identifier, and how each is explained. */
export type CalculatedByIndicator = ReadonlyMap<string, { readonly explanation: string; readonly readings: readonly IndicatorReading[] }>;

/**
 * The snapshot of an edition, or every fault that keeps it from being published, each with the place
 * where to correct it. `wordings` says in each language what is published in words. Notes meant for administrators (contradictions) and identifiers stay out.
 */
export function buildSnapshot(
  wordings: SnapshotWordings,
  content: EditionContent,
  previous: PreviousEdition | null,
  observations: ObservationsBySeries,
  steps: readonly AdoptionStep[] = [],
  calculated: CalculatedByIndicator = new Map(),
  beside: BesideThePlan = NOTHING_BESIDE,
): Result<Snapshot, readonly EditionProblem[]> {
  const faults = checkEdition(content, previous?.planElements ?? null).filter((problem) => problem.severity === 'fault');
  if (faults.length > 0) return refuse(faults);
  const inFirst = assemble(
    content,
    previous,
    notedIn(observations, wordings[firstLanguageOf(content.partnership)]),
    steps,
    calculated,
    beside,
    content,
    wordings.en,
  );
  const translations = otherLanguages(content.partnership).flatMap((language) => {
    const { content: said, same, isSaid } = contentIn(content, language);
    if (!isSaid) return [];
    const wording = wordings[language];
    const noted = notedIn(observations, wording);
    const inOther = assemble(said, previousIn(previous, language), noted, steps, calculated, beside, content, wording);
    return [[language, textsBetween(inFirst, inOther, same)] as const];
  });
  const origins = publishOrigins(content.items, beside.carried);
  const built = Snapshot.safeParse({
    ...inFirst,
    ...(origins.length === 0 ? {} : { origins }),
    ...(translations.length === 0 ? {} : { translations: Object.fromEntries(translations) }),
  });
  if (built.success) return ok(built.data);
  return refuse(
    built.error.issues.map((issue) => ({
      severity: 'fault',
      remark: { code: 'published-form-invalid', path: issue.path.join('.'), issue: issue.message },
      place: { kind: 'edition', id: content.edition.id, field: null },
    })),
  );
}

function assemble(
  content: EditionContent,
  previous: PreviousEdition | null,
  observations: ObservationsBySeries,
  steps: readonly AdoptionStep[],
  calculated: CalculatedByIndicator,
  beside: BesideThePlan,
  /** The same in the first language, of whose names addresses are made: they are the same in every language. */
  first: EditionContent,
  wording: SnapshotWording,
): Snapshot {
  const { partnership, plan, edition, shared, items } = content;
  const uses = (feature: Feature): boolean => partnership.features.includes(feature);
  const series = uses('trends') ? shared.series.filter(({ audience }) => audience === 'public') : [];
  const slugs = new Map<string, string>(series.map(({ id, slug }) => [id, slug]));
  const published = new Map<string, SnapshotSeries>(
    series.map((one) => [
      one.id,
      publishSeries(
        one,
        shared['series-mark'].filter(({ seriesId }) => seriesId === one.id),
        observations.get(one.id) ?? [],
        beside.people.get(one.id) ?? null,
      ),
    ]),
  );
  const newer = new Map<string, PlanElement>(planElementsOf(items).map((planElement) => [planElement.id, planElement]));
  const older = new Map<string, PlanElement>((previous?.planElements ?? []).map((planElement) => [planElement.id, planElement]));
  const judged = { recorded: beside.recorded, threshold: partnership.smallNumbers };
  const knownBefore = [
    ...beside.publicBefore.places.flatMap(countsOfPlaces),
    ...beside.publicBefore.results.flatMap((result) => countsOfResult(beside.recorded, result)),
  ];
  const places =
    uses('places') && beside.places !== null
      ? publishPlaces(beside.places, partnership.smallNumbers, beside.placesBefore, (added) => tellsWithheld(judged, knownBefore, added))
      : null;
  const effects = publishEffects(items['expected-effect'], items['action-update'], {
    ...judged,
    series: published,
    known: [...knownBefore, ...(places === null ? [] : countsOfPlaces(places))],
  });
  const contacts = contactsWithSlugs(shared.contact, first.shared.contact);
  return {
    version: SNAPSHOT_VERSION,
    partnership: publishPartnership(content),
    plan: { title: edition.title === '' ? plan.title : edition.title, motto: plan.motto, startYear: plan.startYear, endYear: plan.endYear },
    edition: {
      label: edition.label,
      startsOn: edition.startsOn,
      endsOn: edition.endsOn,
      headline: edition.headline,
      introduction: edition.introduction,
      refreshed: edition.refreshed,
      previous: previous?.label ?? null,
      areas: publishAreas(content),
      ...(edition.publishedOn === null ? {} : { publishedOn: edition.publishedOn }),
      ...(edition.source === null ? {} : { source: edition.source }),
      ...(isAdoptedWithoutMeeting(steps) ? { adoption: 'meeting-not-recorded' as const } : {}),
    },
    priorities: items.priority.map((priority, index) =>
      publishPriority(priority, index + 1, { shared, items, slugs, observations, calculated, partnership, wording, effects }, contacts),
    ),
    themes: items.theme.map((theme) => ({
      slug: theme.slug,
      title: theme.title,
      summary: theme.summary,
      about: theme.about,
      priorities: items.priority.filter((priority) => runsThrough(theme, priority.id)).map((priority) => priority.slug),
    })),
    lineage: items.lineage.map((decision) => ({
      kind: decision.kind,
      from: publishPlanElements(decision.fromIds, older),
      to: publishPlanElements(decision.toIds, newer),
      reason: decision.reason,
      recommended: publishMeeting(items.meeting.find((meeting) => meeting.id === decision.recommendedId)),
      meeting: publishMeeting(items.meeting.find((meeting) => meeting.id === decision.meetingId)),
    })),
    topics: items.topic.map((topic) => publishTopic(topic, items, slugs, older, newer)),
    scoring: uses('scoring') ? publishScoring(content, wording) : [],
    series: [...published.values()],
    law: uses('law') ? publishLaw(content) : [],
    neighbours:
      uses('neighbours') && uses('trends') ? beside.neighbours.filter(({ series: slug }) => series.some((one) => one.slug === slug)) : [],
    places,
    meetings: items.meeting.flatMap((meeting) => publishMeeting(meeting) ?? []),
    adoption: publishSteps(steps, items),
    consultations: uses('consultations') ? publishConsultations(items) : [],
    grants: uses('funding') ? publishGrants(items) : [],
    contradictions: items.contradiction
      .filter(({ isPublic }) => isPublic)
      .map(({ subject, statements, carried }) => ({ subject, statements, carried })),
    alignments: items.alignment.map(({ body, text }) => ({ body, text })),
    ...publishRegisters(items),
    ...(uses('risks') ? publishRisks(items) : {}),
    ...(beside.chapterVersions.length === 0
      ? {}
      : {
          chapterVersions: beside.chapterVersions.map(({ chapter, version, changedOn, against }) => ({
            chapter,
            version,
            changedOn,
            against,
          })),
        }),
    contacts: [...contacts.values()],
    glossary: shared['glossary-entry'].map(({ term, meaning, note }) => ({ term, meaning, note })),
    sections: items['context-section'].map(({ slug, title, body }) => ({ slug, title, body })),
    areaChanges: publishAreaChanges(content),
    pages: shared.page.map(({ slug, title, summary, body }) => ({ slug, title, summary, body })),
  };
}

interface WithSeries extends WithEffects {
  /** The slugs of the public series, by identifier. */
  readonly slugs: ReadonlyMap<string, string>;
  readonly observations: ObservationsBySeries;
  readonly calculated: CalculatedByIndicator;
}

/** How many of the newest values an indicator shows that reads from a series. */
const NEWEST = 12;

/** As many as a page shows of an indicator that reads from a series; of typed ones, all. */
function newestReadings(indicator: Item<'indicator'>, { items, observations, calculated }: WithSeries): SnapshotIndicator['readings'] {
  const found = readingsOf(indicator, {
    typed: items.reading,
    observations,
    calculated: new Map([...calculated].map(([id, { readings }]) => [id, readings])),
  });
  return (indicator.seriesId === null ? found : found.slice(-NEWEST)).map((reading) => ({ ...reading }));
}

function publishPriority(
  priority: Item<'priority'>,
  number: number,
  listed: WithSeries,
  contacts: ReadonlyMap<string, SnapshotContact>,
): SnapshotPriority {
  const { items, shared, partnership } = listed;
  const agencyName = (id: string): string => shared.agency.find((agency) => agency.id === id)?.name ?? '';
  const { lead } = priority;
  const own = (item: { readonly priorityId: string }): boolean => item.priorityId === priority.id;
  return {
    number,
    slug: priority.slug,
    title: priority.title,
    summary: priority.summary,
    aim: priority.aim,
    why: priority.why,
    ...(priority.easyRead === '' ? {} : { easyRead: priority.easyRead }),
    // checkEdition has refused 'not-decided' before this is reached.
    leadState: lead.state === 'not-decided' ? 'to-be-confirmed' : lead.state,
    leads: lead.state === 'named' ? lead.holders.map(({ person, agencyId }) => ({ person, agency: agencyName(agencyId) })) : [],
    subgroup: items.subgroup.find((subgroup) => subgroup.id === priority.subgroupId)?.name ?? null,
    actionPlan: priority.actionPlan,
    outcomes: items.outcome.filter(own).map(({ text }) => ({ text })),
    actions: items.action.filter(own).map((action) => publishAction(action, listed)),
    indicators: items.indicator.filter(own).map((indicator) => ({
      title: indicator.title,
      unit: indicator.unit,
      // checkEdition has refused 'not-said' before this is reached.
      direction: indicator.direction === 'not-said' ? 'neither' : indicator.direction,
      frequency: indicator.frequency,
      baseline: indicator.baseline,
      target: indicator.target,
      targetInWords: listed.wording.target(indicator.target, indicator.direction),
      readings: newestReadings(indicator, listed),
      calculation: listed.calculated.get(indicator.id)?.explanation ?? '',
      series: indicator.seriesId === null ? null : (listed.slugs.get(indicator.seriesId) ?? null),
      extra: publishExtra(partnership.extraFields, 'indicator', indicator.extra),
    })),
    themes: items.theme.filter((theme) => runsThrough(theme, priority.id)).map((theme) => theme.slug),
    contacts: priority.contactIds.flatMap((id) => contacts.get(id)?.slug ?? []),
    group: partnership.extraFields.filter(({ groups }) => groups).map(({ key }) => priority.extra[key] ?? '')[0] ?? '',
    extra: publishExtra(partnership.extraFields, 'priority', priority.extra),
  };
}

function publishMeeting(meeting: Item<'meeting'> | undefined): SnapshotMeeting | null {
  if (meeting === undefined) return null;
  const { body, heldOn, item, decision, votes, agendaItem, recommendation, outcome, minute } = meeting;
  return {
    body,
    heldOn: dayKnown(heldOn),
    ...inPart('heldIn', heldOn),
    item,
    decision,
    votes,
    agendaItem,
    recommendation,
    outcome,
    minute,
  };
}

function contactsWithSlugs(contacts: readonly Item<'contact'>[], first: readonly Item<'contact'>[]): ReadonlyMap<string, SnapshotContact> {
  const taken = new Set<string>();
  return new Map(
    contacts.map(({ id, position: _position, version: _version, ...contact }, index) => {
      const slug = freeSlug(slugFrom(first[index]?.name ?? contact.name), taken);
      taken.add(slug);
      return [id, { slug, ...contact }];
    }),
  );
}
