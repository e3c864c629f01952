import { Due, type EditionContent, type Item, type ItemKind, kindOf, nameOf } from '@saferplan/domain/plan';
import { PartialDate } from '@saferplan/domain/shared';
import { keptInWords } from '../ui/kept-in-words.ts';
import { shortDue, inWords } from '../ui/dates-in-words.ts';
import { FORMS } from './fields/forms.ts';

/** What stands where nothing is said. */
const NOTHING = '—';

/**
 * A value of a field as its form says it: a choice by its label, a day or month as people write it, an item that is named by its name;
 * a value with parts of its own as it is kept.
 */
export function valueInWords(kind: ItemKind, field: string, value: unknown, content: Pick<EditionContent, 'items' | 'shared'>): string {
  if (value === undefined || value === null || value === '') return NOTHING;
  const choice = typeof value === 'string' ? choicesOf(kind, field)[value] : undefined;
  if (choice !== undefined) return choice;
  const known = kindOf(kind).fields[field];
  const due = known?.kind === 'due' ? Due.safeParse(value) : null;
  if (due?.success === true) return shortDue(due.data);
  const date = DATED.has(known?.kind ?? '') ? PartialDate.safeParse(value) : null;
  if (date?.success === true) return inWords(date.data);
  if (known?.references !== undefined && known.references !== null && (typeof value === 'string' || Array.isArray(value))) {
    const names = known.references.idsIn(value).map((id) => nameIn(content, id) ?? NOTHING);
    return names.length === 0 ? NOTHING : names.join('; ');
  }
  return typeof value === 'string' ? value : keptInWords(value);
}

const DATED: ReadonlySet<string> = new Set(['date', 'optional-date', 'partial-date', 'month-or-date']);

/** What the choices of a field are called; none of a field that has none. */
export function choicesOf(kind: ItemKind, field: string): Readonly<Record<string, string>> {
  const forms: Readonly<Record<string, object>> = FORMS[kind];
  const form = forms[field];
  if (form === undefined || !('options' in form)) return {};
  const { options } = form;
  return typeof options === 'object' && options !== null
    ? Object.fromEntries(Object.entries(options).map(([code, label]) => [code, String(label)]))
    : {};
}

function nameIn({ items, shared }: Pick<EditionContent, 'items' | 'shared'>, id: string): string | null {
  const lists: Readonly<Record<string, readonly Item<ItemKind>[]>> = { ...items, ...shared };
  for (const [kind, list] of Object.entries(lists)) {
    const item = list.find((one) => one.id === id);
    // The keys of both records are the names of kinds.
    if (item !== undefined) return nameOf(kind as ItemKind, item);
  }
  return null;
}
