import { TO_BE_NAMED } from '../fields/index.ts';
import { type Json, textsIn } from '../shared/json-leaves.ts';
import type { EditionContent } from './edition-content.ts';
import type { Item } from './item.ts';
import { EDITION_KINDS, type ItemKind, KINDS, PARTNERSHIP_KINDS } from './kinds.ts';

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
/** A text that was proposed and that nobody has confirmed: in square brackets, as drafts mark what is still to be agreed. */
export const suggested = (text: string): string => (text === '' ? '' : `[${text}]`);
const isSuggested = (text: string): boolean => /^\[[^[\]]+\]$/u.test(text.trim());

/** No body is called so. */
const AGENCIES_TO_NAME: ReadonlySet<string> = new Set([PLACEHOLDERS.fire, PLACEHOLDERS.health]);

/** Where a text still stands as it was given. `mayStay`: it could be right as it is, and somebody should look. */
export interface FoundPlaceholder {
  readonly kind: ItemKind | 'edition' | 'partnership';
  readonly id: string;
  /** Of the plan itself, with `plan-` before it. */
  readonly field: string;
  readonly text: string;
  readonly mayStay: boolean;
  /** Whether it is a proposal in square brackets, which may be right without them. */
  readonly isSuggested: boolean;
}

/**
 * Every text of the edition and its plan, of the partnership, and of what its editions share, that nobody has written or confirmed yet:
 * those in the parts of a field too, which are told by the field.
 */
export function findPlaceholders({
  items,
  shared,
  partnership,
  edition,
  plan,
}: Pick<EditionContent, 'items' | 'shared' | 'partnership' | 'edition' | 'plan'>): readonly FoundPlaceholder[] {
  return [
    ...within('partnership', partnership, Object.keys(partnership)),
    ...within('edition', edition, Object.keys(edition)),
    ...within('edition', { ...plan, id: edition.id }, Object.keys(plan)).map((found) => ({ ...found, field: `plan-${found.field}` })),
    ...EDITION_KINDS.flatMap((kind) => items[kind].flatMap((item) => ofItem(kind, item))),
    ...PARTNERSHIP_KINDS.flatMap((kind) => shared[kind].flatMap((item) => ofItem(kind, item))),
  ];
}

const ofItem = <Kind extends ItemKind>(kind: Kind, item: Item<Kind>): FoundPlaceholder[] =>
  within(kind, item, Object.keys(KINDS[kind].fields));

function within(kind: FoundPlaceholder['kind'], written: { readonly id: string }, fields: readonly string[]): FoundPlaceholder[] {
  return Object.entries(written)
    .filter(([field]) => fields.includes(field))
    .flatMap(([field, value]: [string, unknown]) =>
      // What is kept is JSON.
      textsIn(value as Json).flatMap(({ text }): FoundPlaceholder[] => {
        const isName = kind === 'agency' && field === 'name';
        const mayStay = isName && text === PLACEHOLDERS.probation;
        const isToName = isName && AGENCIES_TO_NAME.has(text);
        return mayStay || isToName || TO_BE_WRITTEN.has(text) || isSuggested(text)
          ? [{ kind, id: written.id, field, text, mayStay, isSuggested: isSuggested(text) }]
          : [];
      }),
    );
}
