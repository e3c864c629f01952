import type { Item, ItemKind } from '@saferplan/domain/plan';

const NAMING = ['title', 'name', 'text', 'term', 'measure', 'subject', 'item', 'applicant', 'respondent', 'aspect', 'on', 'when'] as const;

/** What people call an item. */
export function nameOf(item: Item<ItemKind>): string {
  for (const field of NAMING) {
    const value: unknown = Object.entries(item).find(([name]) => name === field)?.[1];
    if (typeof value === 'string' && value !== '') return value;
  }
  return '';
}
