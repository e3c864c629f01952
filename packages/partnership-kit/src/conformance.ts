import { checkFinding } from '@saferplan/domain/assessment';
import {
  areasOn,
  checkEdition,
  EDITION_KINDS,
  type EditionContent,
  type PlanElement,
  planElementsOf,
  type Item,
  type ItemKind,
  PARTNERSHIP_KINDS,
  REQUIRED_LANGUAGES,
  yearsOf,
} from '@saferplan/domain/plan';
import { readPlanFile, writePlanFile } from '@saferplan/domain/plan-file';
import { buildSnapshot, type PreviousEdition, Snapshot } from '@saferplan/domain/publication';
import { SNAPSHOT_WORDINGS } from '@saferplan/messages/published/wordings';
import { localisedTexts, translationFaults } from '@saferplan/domain/translation';
import { describeRemark } from '@saferplan/messages/faults';
import { describeFound } from '@saferplan/messages/faults/found';
import type { DefinedPartnership } from './define-partnership.ts';
import { yearsProblems } from './plans.ts';
import { tryExtensions } from './extensions/try-extensions.ts';

/** One thing that a package of a partnership must hold to: what it is, and what is wrong with a given package, in words. */
export interface ConformanceCheck {
  readonly name: string;
  readonly problemsOf: (defined: DefinedPartnership) => readonly string[];
}

/** The longest plan that the kit knows, but for one that rolls on: its editions overlap, and there is no last year of it. */
const MOST_YEARS = 5;

/** Everything that a package must hold to beyond what `definePartnership` refuses at once. */
export const CONFORMANCE: readonly ConformanceCheck[] = [
  {
    name: 'has an edition, and plans of five years or fewer, or that roll on, that hold them all',
    problemsOf: ({ plan, earlierPlans, editions }) => [
      ...(editions.length === 0 ? ['editions: give at least one'] : []),
      ...[plan, ...earlierPlans]
        .filter((one) => {
          const own = editions.filter(({ edition }) => edition.planId === one.id);
          const isRolling = own.some(({ edition }) => edition.overlap !== '');
          return !isRolling && yearsOf(one, own[0]?.edition.startsOn ?? '') > MOST_YEARS;
        })
        .map(({ title }) => `plan: “${title}” lasts longer than ${MOST_YEARS.toString()} years`),
      ...yearsProblems(
        editions.map(({ edition }) => edition),
        [plan, ...earlierPlans],
      ).map(({ path, message }) => `${path}: ${message}`),
    ],
  },
  {
    name: 'speaks the languages that the law of its country asks for',
    problemsOf: ({ partnership: { frame, languages } }) =>
      REQUIRED_LANGUAGES[frame]
        .filter((language) => !languages.includes(language))
        .map((language) => `identity.languages: a partnership in ${frame === 'wales' ? 'Wales' : 'England'} must also offer “${language}”`),
  },
  {
    name: 'covers a district on the first day of each edition, where it lists areas at all',
    problemsOf: ({ shared, editions }) => {
      const districts = shared.area.filter(({ kind }) => kind === 'district');
      if (districts.length === 0) return [];
      return editions
        .filter(({ edition }) => areasOn(districts, shared['area-change'], edition.startsOn).length === 0)
        .map(({ edition }) => `areas: none of them is there on ${edition.startsOn}, when edition ${edition.label} begins`);
    },
  },
  {
    name: 'gives no two items the same identifier',
    problemsOf: ({ shared, editions }) => {
      const ids = [
        ...PARTNERSHIP_KINDS.flatMap((kind) => shared[kind].map(idOf)),
        ...editions.flatMap(({ items }) => EDITION_KINDS.flatMap((kind) => items[kind].map(idOf))),
      ];
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} is the identifier of two items`);
    },
  },
  {
    name: 'says whom to call in an emergency',
    problemsOf: ({ shared }) =>
      shared.contact.some(({ category, telephone }) => category === 'emergency' && telephone === '999')
        ? []
        : ['contacts: one of the category “emergency” must have the telephone 999'],
  },
  {
    name: 'can publish every edition but drafts that wait for decisions: no fault, every priority of the year before accounted for',
    problemsOf: (defined) =>
      eachWithPrevious(defined).flatMap(({ content, previous, isPublished }) => {
        const { edition } = content;
        const faults = checkEdition(content, previous?.planElements ?? null).filter(({ severity }) => severity === 'fault');
        // What is not decided yet in a draft is its officers' to decide; the draft is looked at again when they publish it.
        if (!isPublished && faults.every(({ isOpen }) => isOpen === true) && faults.length > 0) return [];
        if (faults.length > 0) return faults.map(({ remark }) => `editions.${edition.label}: ${describeRemark(remark)}`);
        const built = buildSnapshot(SNAPSHOT_WORDINGS, content, previous, defined.observations);
        if (!built.ok) return built.failure.map(({ remark }) => `editions.${edition.label}: ${describeRemark(remark)}`);
        const read = Snapshot.safeParse(JSON.parse(JSON.stringify(built.value)));
        return read.success && JSON.stringify(read.data) === JSON.stringify(built.value)
          ? []
          : [`editions.${edition.label}: what is published of it does not come back as it was`];
      }),
  },
  {
    name: 'explains every stated change that does not follow from its two numbers',
    problemsOf: ({ editions }) =>
      editions.flatMap(({ edition, items }) =>
        items.finding
          .filter((finding) => checkFinding(finding).verdict === 'disagrees' && finding.disagreement === '')
          .map(
            ({ measure }) => `editions.${edition.label}: say in “disagreement” why “${measure}” is published although it does not add up`,
          ),
      ),
  },
  {
    name: 'has code that makes what it says it makes, of every edition and in every language',
    problemsOf: (defined) => tryExtensions(defined, snapshotsOf(defined)),
  },
  {
    name: 'comes back from a plan file as it went into it',
    problemsOf: (defined) =>
      eachWithPrevious(defined).flatMap(({ content, previous }) =>
        planFileProblems(content, previous?.planElements ?? []).map((text) => `editions.${content.edition.label}: ${text}`),
      ),
  },
];

/** Each edition whole, with what the one before it worked on. */
const eachWithPrevious = (
  defined: DefinedPartnership,
): readonly { readonly content: EditionContent; readonly previous: PreviousEdition | null; readonly isPublished: boolean }[] =>
  defined.editions.map(({ edition, items, isPublished }, index) => {
    const before = defined.editions[index - 1];
    return {
      isPublished,
      content: {
        ...defined,
        plan: [defined.plan, ...defined.earlierPlans].find(({ id }) => id === edition.planId) ?? defined.plan,
        edition,
        items,
      },
      previous:
        before === undefined
          ? null
          : { label: before.edition.label, planElements: planElementsOf(before.items), translations: before.items.translation },
    };
  });

/** What is published of each edition that can be. */
const snapshotsOf = (defined: DefinedPartnership): readonly Snapshot[] =>
  eachWithPrevious(defined).flatMap(({ content, previous }) => {
    const built = buildSnapshot(SNAPSHOT_WORDINGS, content, previous, defined.observations);
    return built.ok ? [built.value] : [];
  });

/** Writes an edition as a plan file, reads that into an empty one, and writes it again. Translations of what is no more are no part of it. */
function planFileProblems(whole: EditionContent, before: readonly PlanElement[]): readonly string[] {
  const faultOf = translationFaults(whole.partnership, localisedTexts(whole));
  const full = { ...whole, items: { ...whole.items, translation: whole.items.translation.filter((one) => faultOf(one) === null) } };
  // Every list is empty, which is of every kind.
  const none = Object.fromEntries(Object.keys(full.items).map((kind) => [kind, []])) as unknown as EditionContent['items'];
  const filed = writePlanFile(full, before);
  let made = 0;
  const { items: found, problems } = readPlanFile(
    { ...full, items: none },
    before,
    filed,
    (prefix) => `${prefix}_${(made += 1).toString()}`,
  );
  if (problems.length > 0) return problems.map(({ sheet, cell, message }) => `${sheet} ${cell}: ${describeFound(message)}`);
  const items = Object.fromEntries(
    Object.keys(none).map((kind) => [
      kind,
      found.filter((one) => one.kind === kind).map(({ id, fields }, position) => ({ id, position, version: 1, ...fields })),
    ]),
    // The reading has no problem, so the schema of each kind has passed these fields.
  ) as unknown as EditionContent['items'];
  const isSame = JSON.stringify(writePlanFile({ ...full, items }, before)) === JSON.stringify(filed);
  return isSame ? [] : ['a plan file of it does not come back as it was'];
}

const idOf = ({ id }: Item<ItemKind>): string => id;
