import { describe, expect, it } from 'vitest';
import { ITEM_KINDS } from '../plan/kinds.ts';
import { PUBLISHED_FIELDS } from './published-fields.ts';
import { Snapshot, snapshotJsonSchema } from './snapshot.ts';
import { PART_USES } from './part-uses.ts';

/** Every place in the schema of a snapshot, through lists and alternatives. */
function placesIn(schema: unknown, path = ''): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const {
    properties = {},
    items,
    anyOf = [],
    oneOf = [],
  } = schema as {
    readonly properties?: Readonly<Record<string, unknown>>;
    readonly items?: unknown;
    readonly anyOf?: readonly unknown[];
    readonly oneOf?: readonly unknown[];
  };
  const inside = Object.entries(properties).flatMap(([name, inner]) => {
    const place = path === '' ? name : `${path}.${name}`;
    return [place, ...placesIn(inner, place)];
  });
  return [...inside, ...[items, ...anyOf, ...oneOf].flatMap((inner) => placesIn(inner, path))];
}

describe('what is published of items', () => {
  const places = new Set(placesIn(snapshotJsonSchema()));

  it.each(ITEM_KINDS)('of the kind %s has a place in the published schema, or a reason', (kind) => {
    for (const [field, answer] of Object.entries<string | { readonly not: string }>(PUBLISHED_FIELDS[kind]))
      if (typeof answer === 'string') expect(places, `${kind}.${field}`).toContain(answer);
      else expect(answer.not.length, `${kind}.${field}`).toBeGreaterThan(10);
  });

  it('is told field by field of every part that is compared or searched, none left out and none made up', () => {
    const { priorities, themes, topics, contacts, sections, pages, glossary, meetings, partnership } = Snapshot.shape;
    const parts = {
      priority: priorities,
      theme: themes,
      topic: topics,
      contact: contacts,
      agency: partnership.shape.agencies,
      section: sections,
      page: pages.unwrap(),
      glossaryEntry: glossary,
      meeting: meetings,
    } as const;
    for (const [part, uses] of Object.entries(PART_USES)) {
      const { element } = parts[part as keyof typeof parts];
      expect(Object.keys(uses).toSorted(), part).toEqual(Object.keys(element.shape).toSorted());
    }
  });
});
