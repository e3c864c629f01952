import {
  checkEdition,
  DEFAULT_SITE,
  Edition,
  EDITION_KINDS,
  type EditionItems,
  type EditionKind,
  inFormOfPackages,
  inTodaysForm,
  planElementsOf,
  type Item,
  type ItemKind,
  KINDS,
  Partnership,
  PARTNERSHIP_KINDS,
  type PartnershipItems,
  type PartnershipKind,
  Plan,
} from '@saferplan/domain/plan';
import { type Money, SeriesId } from '@saferplan/domain/shared';
import { Observation } from '@saferplan/domain/spc';
import { describeRemark } from '@saferplan/messages/faults';
import { z } from 'zod';
import { type Beside, besideOf } from './beside.ts';
import type { DefinedPartnership } from './define-partnership.ts';
import { type DefinedEdition, UnrecordedAdoption } from './defined-edition.ts';
import { type Extensions, NO_EXTENSIONS } from './extensions/extensions.ts';
import { FORMAT } from './format.ts';
import { Maker } from './maker.ts';
import type { Pounds } from './source.ts';

/** An item with the identifier that it has in the database it was exported from. Its place is its place in the list. */
export type KeptItem<Kind extends ItemKind> = { readonly id: string } & InPounds<z.input<(typeof KINDS)[Kind]['schema']>>;

/** The same fields, with amounts of money as a package writes them. */
type InPounds<Fields> = { [Name in keyof Fields]: NonNullable<Fields[Name]> extends Money ? Pounds : Fields[Name] };

/** An edition as it was exported. */
export interface KeptEdition {
  readonly edition: Omit<z.input<typeof Edition>, 'version'>;
  /** Whether it is public; else it waits for its officers. */
  readonly isPublished: boolean;
  /** That it was adopted, at a meeting that is not recorded; left out where that is not said. */
  readonly adoption?: UnrecordedAdoption;
  /** Its items by kind; a kind that is left out has none. */
  readonly items: { readonly [Kind in EditionKind]?: readonly KeptItem<Kind>[] };
}

/** A partnership as `saferplan export-package` writes it: every item with its identifier, so that nothing is lost. */
export interface ItemsSource {
  readonly partnership: Omit<z.input<typeof Partnership>, 'version'>;
  /** Oldest first. */
  readonly plans: readonly z.input<typeof Plan>[];
  /** What its editions share, by kind; a kind that is left out has none. */
  readonly shared: { readonly [Kind in PartnershipKind]?: readonly KeptItem<Kind>[] };
  /** The values of each series by its identifier. */
  readonly observations?: Readonly<Record<string, readonly z.input<typeof Observation>[]>>;
  readonly beside?: Parameters<typeof besideOf>[1];
  /** What it adds as code. */
  readonly extensions?: Extensions;
  /** Oldest first. */
  readonly editions: readonly KeptEdition[];
}

/**
 * The partnership of an exported package. Throws `PackageProblems` with everything that is wrong, each with its path.
 *
 * @example
 * export const partnership = partnershipFromItems({ partnership: identity, plans, shared: { agency, contact }, editions: [edition2026] });
 */
export function partnershipFromItems(source: ItemsSource): DefinedPartnership {
  const make = new Maker();
  const partnership = make.checked(Partnership, { ...DEFAULT_SITE, ...source.partnership, version: 1 }, 'partnership');
  const plans = source.plans.map((plan, index) => make.checked(Plan, plan, `plans.${index.toString()}`));
  const newest = plans.at(-1);
  if (newest === undefined) make.refuse('plans', 'give at least one');
  const shared = itemsOf(make, PARTNERSHIP_KINDS, source.shared, 'shared') as unknown as PartnershipItems;
  const observations = new Map(
    Object.entries(source.observations ?? {}).map(
      ([id, values]) =>
        [make.checked(SeriesId, id, `observations.${id}`), make.checked(z.array(Observation), [...values], `observations.${id}`)] as const,
    ),
  );
  const beside: Beside = besideOf(make, source.beside);
  const open: string[] = [];
  const editions = source.editions.map((kept): DefinedEdition => {
    const path = `editions.${kept.edition.label}`;
    const edition = make.checked(Edition, { ...kept.edition, version: 1 }, path);
    if (!plans.some(({ id }) => id === edition.planId)) make.refuse(`${path}.planId`, `there is no plan ${edition.planId}`);
    const items = itemsOf(make, EDITION_KINDS, kept.items, path) as unknown as EditionItems;
    const { isPublished, adoption } = kept;
    if (adoption === undefined) return { edition, items, isPublished };
    if (!isPublished) make.refuse(`${path}.adoption`, 'it is not published: write isPublished: true, or leave this out');
    return { edition, items, isPublished, adoption: make.checked(UnrecordedAdoption, adoption, `${path}.adoption`) };
  });
  for (const [index, { edition, items, isPublished }] of editions.entries()) {
    const plan = plans.find(({ id }) => id === edition.planId);
    // What is not whole cannot be looked at as a whole.
    if (!make.isSound() || plan === undefined) break;
    const before = editions[index - 1];
    const problems = checkEdition(
      { partnership, plan, edition, shared, items },
      before === undefined ? null : planElementsOf(before.items),
    );
    for (const { severity, remark, place } of problems.filter((problem) => problem.severity === 'fault'))
      if (isPublished && !CHECKED_SINCE.has(remark.code))
        make.refuse(`editions.${edition.label}.${place.kind}.${place.id}`, describeRemark(remark));
      else open.push(`editions.${edition.label}.${place.kind}.${place.id}: ${severity}: ${describeRemark(remark)}`);
  }
  make.settle();
  if (newest === undefined) throw new Error('it was refused');
  return {
    format: FORMAT,
    partnership,
    plan: newest,
    earlierPlans: plans.slice(0, -1),
    shared,
    observations,
    beside,
    editions,
    open,
    extensions: source.extensions ?? NO_EXTENSIONS,
  };
}

/** What was checked only after packages had been exported: in what they hold as published a fault is reported, and refuses nothing. */
const CHECKED_SINCE: ReadonlySet<string> = new Set(['duplicate', 'answered-before-made']);

/** The items of some kinds, each list checked and in its order. */
function itemsOf(
  make: Maker,
  kinds: readonly ItemKind[],
  given: { readonly [Kind in ItemKind]?: readonly { readonly id: string }[] },
  path: string,
): Readonly<Record<string, readonly Item<ItemKind>[]>> {
  make.onlyKnown(given, Object.fromEntries(kinds.map((kind) => [kind, true])), path);
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      (given[kind] ?? []).map((fields, position) => {
        const schema: z.ZodType = KINDS[kind].schema;
        const id: z.ZodType = KINDS[kind].id;
        const at = `${path}.${kind}.${position.toString()}`;
        const { id: named, ...rest } = fields;
        // The schemas of this kind have read both; TypeScript cannot follow an index by a union.
        return {
          id: make.checked(id, named, at),
          position,
          version: 1,
          ...Object(make.checked(schema, inTodaysForm(kind, rest), at)),
        } as Item<ItemKind>;
      }),
    ]),
  );
}

/** What `partnershipFromItems` reads to give the same partnership again, but for what it adds as code and its lookup of postcodes, which stay in its package. */
export function itemsSourceOf(defined: Omit<DefinedPartnership, 'format' | 'open' | 'extensions'>): ItemsSource {
  const { partnership, plan, earlierPlans, shared, observations, beside, editions } = defined;
  const { version: _version, ...identity } = partnership;
  const { postcodes: _postcodes, ...kept } = beside;
  return {
    partnership: identity,
    plans: [...earlierPlans, plan],
    shared: keptOf(PARTNERSHIP_KINDS, shared),
    observations: Object.fromEntries(observations),
    beside: kept,
    editions: editions.map(({ edition: { version: _of, ...edition }, items, isPublished, adoption }) => ({
      edition,
      isPublished,
      ...(adoption === undefined ? {} : { adoption }),
      items: keptOf(EDITION_KINDS, items),
    })),
  };
}

/** The items of some kinds without their places and versions; kinds without any are left out. */
function keptOf<Kind extends ItemKind>(
  kinds: readonly Kind[],
  items: Readonly<Record<Kind, readonly object[]>>,
): { readonly [Each in Kind]?: readonly KeptItem<Each>[] } {
  const lists = kinds.flatMap((kind) =>
    items[kind].length === 0 ? [] : [[kind, items[kind].map((item) => withoutPlace(inFormOfPackages(kind, item)))] as const],
  );
  // Each list holds the items of its kind, which fromEntries cannot say.
  return Object.fromEntries(lists) as unknown as { readonly [Each in Kind]?: readonly KeptItem<Each>[] };
}

const withoutPlace = (item: object): object =>
  Object.fromEntries(Object.entries(item).filter(([field]) => field !== 'position' && field !== 'version'));
