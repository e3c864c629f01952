import type { NamedKind } from '@saferplan/domain/shared';
import type { ItemWords } from './item-words.ts';

/** What has texts that are translated and is no item. */
export type BesideItems = 'edition' | 'plan' | 'partnership';
type Owner = NamedKind | BesideItems;

/** What the owners of translated texts are called, and their fields, in one language. */
export interface TextWords {
  readonly beside: Readonly<Record<BesideItems, string>>;
  /** The fields of what is no item. */
  readonly fields: Readonly<Record<string, string>>;
  readonly items: ItemWords;
}

/** Whether the owner of a text is no item. */
export const isBesideItems = (kind: Owner): kind is BesideItems => kind === 'edition' || kind === 'plan' || kind === 'partnership';

/** Whose text something is: 'priority “Fires”'. */
export function textOwnerName({ beside, items }: TextWords, kind: Owner, name: string): string {
  const called = isBesideItems(kind) ? beside[kind] : items[kind].name;
  return name === '' ? called : `${called} “${name}”`;
}

/** Which text of it: 'Title', 'Action plan: note'; `field` is a pointer in it without the first slash. */
export function textLabel({ fields, items }: TextWords, kind: Owner, field: string): string {
  const [first = '', ...rest] = field.split('/');
  const labels: Readonly<Record<string, string>> = isBesideItems(kind) ? fields : items[kind].fields;
  const label = labels[first] ?? first;
  return rest.length === 0
    ? label
    : `${label}: ${rest.map((step) => (/^\d+$/u.test(step) ? (Number(step) + 1).toString() : step)).join(' ')}`;
}
