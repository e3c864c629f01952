import {
  DEFAULT_SITE,
  EDITION_KINDS,
  Edition,
  inTodaysForm,
  type ItemKind,
  kindOf,
  NOT_SAID_OF_EDITION,
  OPEN_GOVERNMENT_LICENCE,
  Partnership,
  PARTNERSHIP_KINDS,
  Plan,
  KINDS,
} from '@saferplan/domain/plan';
import { ok, refuse, type Result } from '@saferplan/domain/shared';
import { withWords } from '@saferplan/messages/faults/values';
import { z } from 'zod';
import type { DefinedPartnership } from './define-partnership.ts';
import { UnrecordedAdoption } from './defined-edition.ts';
import { FORMAT } from './format.ts';
import { NOTHING_BESIDE } from './beside.ts';
import { NO_EXTENSIONS } from './extensions/extensions.ts';

type Shape = Readonly<Record<string, unknown>>;

const Lists = z.record(z.string(), z.array(z.record(z.string(), z.unknown())));
/** What every format has had. */
const AnyFormat = z.looseObject({
  format: z.int().min(1).default(1),
  partnership: z.record(z.string(), z.unknown()),
  plan: z.record(z.string(), z.unknown()),
  shared: Lists,
  editions: z.array(z.looseObject({ edition: z.record(z.string(), z.unknown()), items: Lists })),
  observations: z.instanceof(Map),
});
type AnyFormat = z.infer<typeof AnyFormat>;

/** From a format to the next, where something came that `withWhatCameSince` does not add. */
const UPGRADES: Readonly<Record<number, (old: AnyFormat) => AnyFormat>> = {
  // Code came with the second.
  1: (old) => ({ ...old, extensions: NO_EXTENSIONS }),
  // Several plans, and whether an edition is published, came with the fourth; before, every edition was.
  3: (old) => ({ ...old, earlierPlans: [], open: [], editions: old.editions.map((edition) => ({ ...edition, isPublished: true })) }),
  // Money in pence came with the tenth; before, it was a number of pounds.
  9: (old) => ({
    ...old,
    shared: itemsInTodaysForm(PARTNERSHIP_KINDS, old.shared),
    editions: old.editions.map((edition) => ({ ...edition, items: itemsInTodaysForm(EDITION_KINDS, edition.items) })),
  }),
};

/**
 * The newest format of which there were kits that did not know a kind: their packages have no list of it. All other kinds are as old as
 * the first format. A kind that comes later is added here with the format of that day, and the format is counted up.
 */
const NOT_KNOWN_UNTIL: Readonly<Partial<Record<ItemKind, number>>> = {
  area: 1,
  'area-change': 1,
  page: 1,
  resource: 4,
  'public-meeting': 4,
  'duty-record': 4,
  'case-review': 4,
  risk: 4,
  'committee-report': 4,
  'report-option': 4,
  'survey-answer': 6,
  'horizon-item': 6,
  'data-gap': 6,
  'scrutiny-recommendation': 6,
  translation: 6,
  'shared-translation': 6,
  'action-owner': 7,
  'expected-effect': 7,
};

/** The lists that a package of a format lacks though its kit knew their kinds, and those of no kind, such as a misspelt one. */
function listProblems(format: number, kinds: readonly ItemKind[], lists: AnyFormat['shared'], path: string): readonly string[] {
  const missing = kinds.filter((kind) => !(kind in lists) && format > (NOT_KNOWN_UNTIL[kind] ?? 0));
  const unknown = Object.keys(lists).filter((name) => !kinds.some((kind) => kind === name));
  return [
    ...unknown.map((name) => `${path}.${name}: there are no items of this kind here. Its kinds are: ${kinds.join(', ')}`),
    ...missing.map((kind) => `${path}.${kind} is missing: give a list, which may be empty`),
  ];
}

/**
 * Fields and kinds that came after an earlier format: a kit that did not know them said nothing of them, so that they are as in a new
 * item, and of a kind that it did not know there is none. What is of today's format says all of today's itself.
 */
const withWhatCameSince = (old: AnyFormat): AnyFormat => ({
  ...old,
  // Kits of earlier formats stated this licence where a package stated none.
  partnership: { ...DEFAULT_SITE, licence: OPEN_GOVERNMENT_LICENCE, ...old.partnership },
  beside: { ...NOTHING_BESIDE, ...Object(old['beside']) },
  shared: itemsWithAllFields(PARTNERSHIP_KINDS, old.shared),
  editions: old.editions.map(({ edition, items, ...rest }) => ({
    ...rest,
    edition: { ...NOT_SAID_OF_EDITION, ...edition },
    items: itemsWithAllFields(EDITION_KINDS, items),
  })),
});

const itemsWithAllFields = (kinds: readonly ItemKind[], lists: AnyFormat['shared']): AnyFormat['shared'] =>
  Object.fromEntries(kinds.map((kind) => [kind, (lists[kind] ?? []).map((item) => ({ ...kindOf(kind).blank(''), ...item }))]));

const itemsInTodaysForm = (kinds: readonly ItemKind[], lists: AnyFormat['shared']): AnyFormat['shared'] => ({
  ...lists,
  ...Object.fromEntries(
    kinds.flatMap((kind) => (lists[kind] === undefined ? [] : [[kind, lists[kind].map((item) => inTodaysForm(kind, item))]])),
  ),
});

/** So many problems are reported at once. */
const MOST_REPORTED = 5;

/**
 * A partnership as any version of the kit has defined it, in today's format. Refused, with a sentence for the operator, is what is
 * of a later format than this kit knows, and what no longer fits although it was upgraded.
 */
export function inTodaysFormat(value: unknown): Result<DefinedPartnership, string> {
  const read = AnyFormat.safeParse(value);
  if (!read.success) return refuse(`It is no partnership: ${z.prettifyError(new z.ZodError(withWords(read.error.issues)))}`);
  if (read.data.format > FORMAT)
    return refuse(
      `It was made with a later kit (format ${read.data.format.toString()}) than this Saferplan knows (${FORMAT.toString()}). Update Saferplan first.`,
    );
  const { format: made, shared, editions } = read.data;
  const lists = [
    ...listProblems(made, PARTNERSHIP_KINDS, shared, 'shared'),
    ...editions.flatMap(({ items }, index) => listProblems(made, EDITION_KINDS, items, `editions.${index.toString()}.items`)),
  ];
  if (lists.length > 0) return refuse(lists.slice(0, MOST_REPORTED).join('\n'));
  let upgraded = read.data;
  for (let format = upgraded.format; format < FORMAT; format += 1)
    upgraded = { ...(UPGRADES[format]?.(upgraded) ?? upgraded), format: format + 1 };
  if (made < FORMAT) upgraded = withWhatCameSince(upgraded);
  const problems = [
    ...problemsOf(Partnership, upgraded.partnership, 'partnership'),
    ...problemsOf(Plan, upgraded.plan, 'plan'),
    ...problemsOf(z.array(Plan), upgraded['earlierPlans'], 'earlierPlans'),
    ...PARTNERSHIP_KINDS.flatMap((kind) => itemProblems(kind, upgraded.shared, 'shared')),
    ...upgraded.editions.flatMap(({ edition, items, adoption }, index) => [
      ...problemsOf(UnrecordedAdoption.optional(), adoption, `editions.${index.toString()}.adoption`),
      ...problemsOf(Edition, edition, `editions.${index.toString()}`),
      ...EDITION_KINDS.flatMap((kind) => itemProblems(kind, items, `editions.${index.toString()}`)),
    ]),
  ];
  // Every part has just been checked against the schema that its type comes from.
  return problems.length === 0 ? ok(upgraded as unknown as DefinedPartnership) : refuse(problems.slice(0, MOST_REPORTED).join('\n'));
}

function itemProblems(kind: ItemKind, lists: Readonly<Record<string, readonly Shape[]>>, path: string): readonly string[] {
  return (lists[kind] ?? []).flatMap(({ id, position: _position, version: _version, ...fields }) =>
    problemsOf(KINDS[kind].schema, fields, `${path}.${kind}.${String(id)}`),
  );
}

function problemsOf(schema: z.ZodType, value: unknown, path: string): readonly string[] {
  const read = schema.safeParse(value);
  return read.success ? [] : [`${path}: ${z.prettifyError(new z.ZodError(withWords(read.error.issues)))}`];
}
