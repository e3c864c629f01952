import type { Snapshot } from './snapshot.ts';
import { comparedFields, type PartUses } from './field-uses.ts';
import { PART_USES } from './part-uses.ts';

/** The parts of a plan that are compared item by item, in the order of the page. */
export const COMPARED_PARTS = [
  'edition',
  'priorities',
  'themes',
  'topics',
  'contacts',
  'agencies',
  'sections',
  'pages',
  'glossary',
] as const;
export type ComparedPart = (typeof COMPARED_PARTS)[number];

/** One field that is not the same in two editions; null where the whole item is not there. */
export interface FieldDifference {
  readonly part: ComparedPart;
  /** What people call the item; empty for the edition itself. */
  readonly item: string;
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

type Fields = Readonly<Record<string, string>>;
interface Compared {
  readonly key: string;
  readonly name: string;
  readonly fields: Fields;
}

/**
 * The fields chosen for the public comparison in which two editions differ: those of COMPARED_PARTS of which `part-uses.ts` says so. It
 * leaves out the state of actions and what was reported, readings, meetings and decisions, the lineage and its reasons, series and
 * their values, scores, money and consultations; `bodyDifferences` names every place. Items are matched by their public address
 * (or name); a priority that got another address counts as removed and added, and its story stands in the lineage.
 */
export function compareFields(before: Snapshot, after: Snapshot): readonly FieldDifference[] {
  const [older, newer] = [partsOf(before), partsOf(after)];
  return COMPARED_PARTS.flatMap((part) => compareItems(part, older[part], newer[part]));
}

function compareItems(part: ComparedPart, before: readonly Compared[], after: readonly Compared[]): FieldDifference[] {
  const keys = [...new Set([...after, ...before].map(({ key }) => key))];
  return keys.flatMap((key) => {
    const one = before.find((item) => item.key === key);
    const other = after.find((item) => item.key === key);
    const item = other?.name ?? one?.name ?? '';
    if (one === undefined || other === undefined)
      return [{ part, item, field: 'whole', before: one === undefined ? null : one.name, after: other === undefined ? null : other.name }];
    return Object.keys(other.fields).flatMap((field) => {
      const [was, is] = [one.fields[field] ?? '', other.fields[field] ?? ''];
      return was === is ? [] : [{ part, item, field, before: was, after: is }];
    });
  });
}

const lines = (texts: readonly string[]): string => texts.join('\n');

function partsOf(snapshot: Snapshot): Readonly<Record<ComparedPart, readonly Compared[]>> {
  const { edition, partnership } = snapshot;
  const compared = <Part extends object>(
    uses: PartUses<Part>,
    parts: readonly Part[],
    keyOf: (part: Part) => string,
    nameOf: (part: Part) => string,
  ) => parts.map((part): Compared => ({ key: keyOf(part), name: nameOf(part), fields: comparedFields(uses, part, snapshot) }));
  return {
    edition: [
      {
        key: '',
        name: '',
        fields: { headline: edition.headline, introduction: edition.introduction, areas: lines(edition.areas.map(({ name }) => name)) },
      },
    ],
    priorities: compared(PART_USES.priority, snapshot.priorities, slugOf, titleOf),
    themes: compared(PART_USES.theme, snapshot.themes, slugOf, titleOf),
    topics: compared(PART_USES.topic, snapshot.topics, slugOf, titleOf),
    contacts: compared(PART_USES.contact, snapshot.contacts, slugOf, nameOfPart),
    agencies: compared(PART_USES.agency, partnership.agencies, nameOfPart, nameOfPart),
    sections: compared(PART_USES.section, snapshot.sections, slugOf, titleOf),
    pages: compared(PART_USES.page, snapshot.pages, slugOf, titleOf),
    glossary: compared(PART_USES.glossaryEntry, snapshot.glossary, termOf, termOf),
  };
}

const slugOf = ({ slug }: { readonly slug: string }): string => slug;
const titleOf = ({ title }: { readonly title: string }): string => title;
const nameOfPart = ({ name }: { readonly name: string }): string => name;
const termOf = ({ term }: { readonly term: string }): string => term;
