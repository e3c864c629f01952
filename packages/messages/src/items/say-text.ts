import { type EditionContent, nameOf, titleOf } from '@saferplan/domain/plan';
import type { LocalisedText, TextOwner } from '@saferplan/domain/translation';
import { fieldLabel, itemName } from './say-item.ts';

/** What is no item, in a sentence. */
const BESIDE_ITEMS: Readonly<Record<'edition' | 'plan' | 'partnership', string>> = {
  edition: 'edition',
  plan: 'plan',
  partnership: 'partnership',
};

/** What the fields of what is no item are called. */
const FIELDS: Readonly<Record<string, string>> = {
  name: 'Name',
  shortName: 'Short name',
  area: 'Area',
  force: 'Police force',
  chair: 'Chair',
  about: 'About',
  title: 'Title',
  motto: 'Motto',
  headline: 'Headline',
  introduction: 'Introduction',
  licence: 'Licence',
  dataSources: 'Data source',
  extraFields: 'Field of your own',
  accessibility: 'Accessibility statement',
  privacy: 'Privacy notice',
};

const isBesideItems = (kind: TextOwner): kind is keyof typeof BESIDE_ITEMS =>
  kind === 'edition' || kind === 'plan' || kind === 'partnership';

/** Whose text something is: 'priority “Fires”'. */
function textOwnerName(kind: TextOwner, name: string): string {
  const called = isBesideItems(kind) ? BESIDE_ITEMS[kind] : itemName(kind);
  return name === '' ? called : `${called} “${name}”`;
}

/** Which text of it: 'Title', 'Action plan: note'; `field` is a pointer in it without the first slash. */
function textLabel(kind: TextOwner, field: string): string {
  const [first = '', ...rest] = field.split('/');
  const label = isBesideItems(kind) ? (FIELDS[first] ?? first) : fieldLabel(kind, first);
  return rest.length === 0
    ? label
    : `${label}: ${rest.map((step) => (/^\d+$/u.test(step) ? (Number(step) + 1).toString() : step)).join(' ')}`;
}

/** A longer name is told by its beginning, in characters. */
const LONGEST_NAME = 80;

/** Where texts of an edition stand, and which they are, in words: 'priority “Fires”', 'Title'. */
export function textsCalledIn({
  partnership,
  plan,
  edition,
  shared,
  items,
}: EditionContent): (text: LocalisedText) => { readonly where: string; readonly which: string } {
  const lists: Readonly<Record<string, readonly (object & { readonly id: string })[]>> = { ...shared, ...items };
  const beside: Readonly<Record<keyof typeof BESIDE_ITEMS, string>> = {
    partnership: partnership.name,
    plan: plan.title,
    edition: edition.label,
  };
  return ({ kind, ownerId, field }) => {
    if (isBesideItems(kind)) return { where: textOwnerName(kind, beside[kind]), which: textLabel(kind, field) };
    const item = lists[kind]?.find(({ id }) => id === ownerId);
    const name = item === undefined ? '' : titleOf(kind, item) || nameOf(kind, item);
    return { where: textOwnerName(kind, name.slice(0, LONGEST_NAME)), which: textLabel(kind, field) };
  };
}
