import { TO_BE_NAMED } from '../fields/index.ts';
import type { EditionContent } from './edition-content.ts';
import { EDITION_KINDS, type ItemKind, KINDS } from './kinds.ts';

/** What stands in a new package where its author is to write. */
export const PLACEHOLDERS = {
  priorityTitle: 'Priority one',
  prioritySummary: 'Say in one or two sentences what you will do.',
  themeTitle: 'Theme one',
  themeSummary: 'Say what runs through your priorities.',
  fire: 'Fire and Rescue Service',
  health: 'Health',
  probation: 'Probation Service',
} as const;

const TO_BE_WRITTEN: ReadonlySet<unknown> = new Set([
  PLACEHOLDERS.priorityTitle,
  PLACEHOLDERS.prioritySummary,
  PLACEHOLDERS.themeTitle,
  PLACEHOLDERS.themeSummary,
  TO_BE_NAMED,
]);
/** No body is called so. */
const AGENCIES_TO_NAME: ReadonlySet<string> = new Set([PLACEHOLDERS.fire, PLACEHOLDERS.health]);

/** Where a text still stands as it was given. `mayStay`: it could be right as it is, and somebody should look. */
export interface FoundPlaceholder {
  readonly kind: ItemKind | 'partnership';
  readonly id: string;
  readonly field: string;
  readonly text: string;
  readonly mayStay: boolean;
}

/** Every text of the edition, what is said of the partnership, and every name of an agency, that nobody has written yet. */
export function findPlaceholders({
  items,
  shared,
  partnership,
}: Pick<EditionContent, 'items' | 'shared' | 'partnership'>): readonly FoundPlaceholder[] {
  const identity = (['name', 'area', 'force'] as const).flatMap((field): FoundPlaceholder[] => {
    const text = partnership[field];
    return TO_BE_WRITTEN.has(text) ? [{ kind: 'partnership', id: partnership.id, field, text, mayStay: false }] : [];
  });
  const texts = EDITION_KINDS.flatMap((kind) =>
    items[kind].flatMap((item) =>
      Object.keys(KINDS[kind].fields).flatMap((field): FoundPlaceholder[] => {
        const value: unknown = Object.entries(item).find(([name]) => name === field)?.[1];
        return typeof value === 'string' && TO_BE_WRITTEN.has(value) ? [{ kind, id: item.id, field, text: value, mayStay: false }] : [];
      }),
    ),
  );
  const names = shared.agency.flatMap(({ id, name }): FoundPlaceholder[] =>
    AGENCIES_TO_NAME.has(name) || TO_BE_WRITTEN.has(name) || name === PLACEHOLDERS.probation
      ? [{ kind: 'agency', id, field: 'name', text: name, mayStay: name === PLACEHOLDERS.probation }]
      : [],
  );
  return [...identity, ...texts, ...names];
}
