import {
  PARTNERSHIP_KINDS,
  checkEdition,
  DEFAULT_SITE,
  EditionLabel,
  planElementsOf,
  type PlanElement,
  OwnProvisions,
  Partnership,
  type PartnershipItems,
  type Place,
  type Plan,
} from '@saferplan/domain/plan';
import { IsoDate, PartnershipId, type SeriesId } from '@saferplan/domain/shared';
import type { Observation } from '@saferplan/domain/spc';
import { describeRemark } from '@saferplan/messages/faults';
import { areaItems } from './areas.ts';
import { type Beside, besideOf } from './beside.ts';
import type { DefinedEdition } from './defined-edition.ts';
import { buildEdition } from './edition.ts';
import { planOf, plansOf, yearsProblems } from './plans.ts';
import { refuseContainers } from './container-shapes.ts';
import { type Extensions, NO_EXTENSIONS } from './extensions/extensions.ts';
import { FORMAT } from './format.ts';
import { there, WrittenPartnership } from './issue-in-words.ts';
import { Maker } from './maker.ts';
import { scoringModelItems } from './scoring.ts';
import { observationsOf, seriesItems } from './series.ts';
import type { PartnershipSource } from './source.ts';

/** A partnership ready to be kept: every item checked, with identifiers that are the same at each build. */
export interface DefinedPartnership {
  /** By which the loader knows what an older kit has defined; see `formats.ts`. */
  readonly format: number;
  readonly partnership: Partnership;
  /** The newest plan. */
  readonly plan: Plan;
  /** The plans before it, oldest first. */
  readonly earlierPlans: readonly Plan[];
  readonly shared: PartnershipItems;
  /** The values of each series that the package brings. */
  readonly observations: ReadonlyMap<SeriesId, readonly Observation[]>;
  readonly editions: readonly DefinedEdition[];
  /** Other areas to compare with, and crime by place. */
  readonly beside: Beside;
  /** What is not written or decided yet, which keeps drafts from being published, and what should be looked at; each with its path. */
  readonly open: readonly string[];
  /** What the partnership adds as code. */
  readonly extensions: Extensions;
}

/**
 * Checks a partnership as written in its package and gives its items their identifiers.
 * Throws `PackageProblems` with everything that is wrong, each with its path and what to write instead: a package that is wrong
 * is a bug of its author and not of a user.
 */
export function definePartnership(source: PartnershipSource): DefinedPartnership {
  const make = new Maker(languagesIn(source));
  try {
    return build(make, source);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    make.refuse(
      'The package',
      `a part that must be there is missing, or of another kind (${error.message}); your editor or tsc shows which`,
    );
    make.settle();
    throw error;
  }
}

/** The languages that a package names; none where it is not whole enough to name any, which is told later. */
function languagesIn(source: unknown): PartnershipSource['identity']['languages'] {
  const { identity } = { ...Object(source) } as { readonly identity?: unknown };
  const { languages } = { ...Object(identity) } as { readonly languages?: unknown };
  const read = Partnership.shape.languages.safeParse(languages);
  return read.success ? read.data : undefined;
}

const SOURCE_FIELDS: Readonly<Record<keyof PartnershipSource, true>> = {
  identity: true,
  plan: true,
  earlierPlans: true,
  agencies: true,
  contacts: true,
  glossary: true,
  series: true,
  areas: true,
  areaChanges: true,
  pages: true,
  provisions: true,
  beside: true,
  scoringModels: true,
  extensions: true,
  editions: true,
};

const OF_PLAN = 'plan-';
/** What is wrong with the plan of an edition is told of the plan, which stands by itself in a package. */
const placeIn = (plan: Plan, place: Place): Place =>
  place.kind === 'edition' && place.field?.startsWith(OF_PLAN) === true
    ? { ...place, id: plan.id, field: place.field.slice(OF_PLAN.length) }
    : place;

const isDay = (text: unknown): boolean => IsoDate.safeParse(text).success;

/** Refuses values of extra fields that the partnership has not, and calculations that the package does not bring. */
function refuseUnknownNames(
  make: Maker,
  {
    partnership,
    extensions,
    items,
    path,
  }: {
    readonly partnership: Pick<Partnership, 'extraFields'>;
    readonly extensions: Extensions;
    readonly items: DefinedEdition['items'];
    readonly path: string;
  },
): void {
  for (const kind of ['priority', 'action', 'indicator'] as const) {
    const known = (partnership.extraFields ?? []).filter(({ on }) => on === kind).map(({ key }) => key);
    for (const { id, extra } of items[kind])
      for (const key of Object.keys(extra).filter((one) => !known.includes(one)))
        make.refuse(
          make.pathOf({ kind, id, field: 'extra' }, path),
          `there is no extra field “${key}” on ${kind} in “extraFields” of the identity; ${there(known)}`,
        );
  }
  const calculations = (extensions.calculations ?? []).map(({ key }) => key);
  for (const { id, calculation } of items.indicator)
    if (calculation !== null && !calculations.includes(calculation))
      make.refuse(
        make.pathOf({ kind: 'indicator', id, field: 'calculation' }, path),
        `there is no calculation “${calculation}” in “extensions”; ${there(calculations)}`,
      );
}

/** Editions are known by their labels: where one names no years or two have the same, nothing else that is said of them could be told apart. */
function refuseLabels(make: Maker, { editions }: PartnershipSource): void {
  for (const { label } of editions) make.checked(EditionLabel, label, `editions.${label}.label`);
  const labels = editions.map(({ label }) => label);
  const twice = [...new Set(labels.filter((label, index) => labels.indexOf(label) !== index))];
  for (const label of twice)
    make.refuse(`editions.${label}.label`, `two editions are called ${label}: give each the label of its own years`);
  make.settle();
}

function build(make: Maker, source: PartnershipSource): DefinedPartnership {
  refuseContainers(make, source);
  make.onlyKnown(source, SOURCE_FIELDS, 'definePartnership');
  const { slug } = source.identity;
  // Every identifier is made of it.
  make.checked(Partnership.shape.slug, slug, 'identity.slug');
  make.settle();
  refuseLabels(make, source);
  const provisions = make.checked(OwnProvisions, source.provisions ?? [], 'provisions');
  const partnership: Partnership = make.checked(
    WrittenPartnership,
    {
      ...DEFAULT_SITE,
      finalDecisionBy: 'council',
      fourEyes: false,
      ...make.inFirst('partnership', `par_${slug}`, source.identity, 'identity'),
      id: make.checked(PartnershipId, `par_${slug}`, 'identity.slug'),
      // What is wrong with them has been told by their own path.
      provisions: make.isSound() ? provisions : [],
      version: 1,
    },
    'identity',
  );
  const plans = plansOf(make, source);
  const shared: PartnershipItems = {
    agency: make.keyed('agency', source.agencies, slug, 'agencies'),
    contact: make.keyed('contact', source.contacts, slug, 'contacts'),
    'glossary-entry': make.listed('glossary-entry', source.glossary, slug, 'glossary'),
    ...seriesItems(make, source.series ?? {}, slug, partnership.seriesDefaults),
    'scoring-model': scoringModelItems(make, source.scoringModels ?? [], slug),
    ...areaItems(make, source.areas ?? {}, source.areaChanges ?? [], slug),
    page: make.listed('page', source.pages ?? [], slug, 'pages'),
    'shared-translation': make.translations('shared-translation', slug),
  };
  const observations = observationsOf(make, source.series ?? {}, slug);
  const beside = besideOf(make, source.beside);
  const editions: DefinedEdition[] = [];
  const open: string[] = [];
  for (const [index, editionSource] of source.editions.entries()) {
    const before = editions.at(-1) ?? null;
    const beforeSource = source.editions[index - 1] ?? null;
    const path = `editions.${editionSource.label}`;
    const plan = planOf(make, plans, editionSource.plan, path);
    const built = buildEdition(make, editionSource, beforeSource, source, plan, before?.edition ?? null, path);
    refuseUnknownNames(make, { partnership, extensions: source.extensions ?? NO_EXTENSIONS, items: built.items, path });
    const older: readonly PlanElement[] | null = before === null ? null : planElementsOf(before.items);
    // What is not whole cannot be looked at as a whole.
    if (make.isSound())
      for (const { severity, remark, place, isOpen = false } of checkEdition({ partnership, plan, shared, ...built }, older))
        if (isOpen && (severity === 'gap' || !built.isPublished))
          open.push(`${make.pathOf(placeIn(plan, place), path)}: ${describeRemark(remark)}`);
        // Whoever writes a package writes what its editions share too, and can correct what stands there twice.
        else if (severity === 'fault' || (remark.code === 'duplicate' && PARTNERSHIP_KINDS.some((kind) => kind === place.kind)))
          make.refuse(make.pathOf(placeIn(plan, place), path), describeRemark(remark));
    if (built.isPublished && before?.isPublished === false)
      make.refuse(`${path}.state`, `it is published, and “${before.edition.label}” before it is not: publish that too, or leave it out`);
    editions.push(built);
  }
  const earlierPlans = [...plans.earlier.values()];
  if (editions.every(({ edition }) => isDay(edition.startsOn) && isDay(edition.endsOn) && edition.startsOn <= edition.endsOn)) {
    const years = yearsProblems(
      editions.map(({ edition }) => edition),
      [...earlierPlans, plans.newest],
    );
    for (const { severity, path, message } of years)
      if (severity === 'fault') make.refuse(path, message);
      else open.push(`${path}: ${message}`);
  }
  make.settle();
  return {
    format: FORMAT,
    partnership,
    plan: plans.newest,
    earlierPlans,
    shared,
    observations,
    beside,
    editions,
    open: [...new Set(open)],
    extensions: source.extensions ?? NO_EXTENSIONS,
  };
}
