import type { Snapshot } from './snapshot.ts';

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
 * The fields chosen for the public comparison in which two editions differ: those of COMPARED_PARTS, as `partsOf` lists them. It
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

const titlesOf = (items: readonly { readonly slug: string; readonly title: string }[], slugs: readonly string[]): readonly string[] =>
  items.filter(({ slug }) => slugs.includes(slug)).map(({ title }) => title);

const lines = (texts: readonly string[]): string => texts.join('\n');

function partsOf(snapshot: Snapshot): Readonly<Record<ComparedPart, readonly Compared[]>> {
  const { edition, partnership } = snapshot;
  return {
    edition: [
      {
        key: '',
        name: '',
        fields: { headline: edition.headline, introduction: edition.introduction, areas: lines(edition.areas.map(({ name }) => name)) },
      },
    ],
    priorities: snapshot.priorities.map((priority) => ({
      key: priority.slug,
      name: priority.title,
      fields: {
        number: priority.number.toString(),
        title: priority.title,
        summary: priority.summary,
        aim: priority.aim,
        why: priority.why,
        leads: lines(priority.leads.map(({ person, agency }) => [person, agency].filter(Boolean).join(', '))),
        subgroup: priority.subgroup ?? '',
        outcomes: lines(priority.outcomes.map(({ text }) => text)),
        actions: lines(priority.actions.map(({ text, leadAgency, due }) => [text, leadAgency, due].filter(Boolean).join(' · '))),
        indicators: lines(priority.indicators.map(({ title, targetInWords }) => `${title} · ${targetInWords}`)),
        themes: lines(titlesOf(snapshot.themes, priority.themes)),
        details: lines(priority.extra.map(({ label, value }) => `${label}: ${value}`)),
      },
    })),
    themes: snapshot.themes.map(({ slug, title, summary, about, priorities }) => ({
      key: slug,
      name: title,
      fields: { title, summary, about, priorities: lines(titlesOf(snapshot.priorities, priorities)) },
    })),
    topics: snapshot.topics.map(({ slug, title, summary, recommendation, reason, findings }) => ({
      key: slug,
      name: title,
      fields: {
        title,
        summary,
        recommendation,
        reason,
        findings: lines(findings.map(({ measure, now }) => `${measure}: ${now?.value ?? '–'}`)),
      },
    })),
    contacts: snapshot.contacts.map(({ slug, name, telephone, web, description }) => ({
      key: slug,
      name,
      fields: { telephone, web, description },
    })),
    agencies: partnership.agencies.map(({ name, standing, about }) => ({ key: name, name, fields: { standing, about } })),
    sections: snapshot.sections.map(({ slug, title, body }) => ({ key: slug, name: title, fields: { title, body } })),
    pages: snapshot.pages.map(({ slug, title, summary, body }) => ({ key: slug, name: title, fields: { title, summary, body } })),
    glossary: snapshot.glossary.map(({ term, meaning }) => ({ key: term, name: term, fields: { meaning } })),
  };
}
