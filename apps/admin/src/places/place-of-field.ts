import { type EditionContent, ItemKind } from '@saferplan/domain/plan';
import { type ChangedKind, fieldKey, isParentRecord } from '../edition-store/outbox-storage.ts';
import { hashOf, screenOf } from './screen-of.ts';

/** What an identifier names in the edition on the screen, or in what editions share; null where it names nothing there. */
export function kindOfId({ edition, plan, partnership, items, shared }: EditionContent, id: string): ChangedKind | null {
  if (id === edition.id) return 'edition';
  if (id === plan.id) return 'plan';
  if (id === partnership.id) return 'partnership';
  const lists = Object.entries({ ...items, ...shared });
  return ItemKind.options.find((one) => lists.some(([name, list]) => name === one && list.some((item) => item.id === id))) ?? null;
}

/** The screen on which a field is changed, and where on it the field stands. */
export function placeOfField(content: EditionContent, kind: ChangedKind, id: string, field: string) {
  if (!isParentRecord(kind)) return { to: screenOf(kind), hash: fieldKey(id, field) };
  // The fields of the plan stand among those of the edition.
  const place = kind === 'plan' ? { id: content.edition.id, field: `plan-${field}` } : { id, field };
  const screen = kind === 'partnership' ? kind : 'edition';
  return { to: screenOf(screen, field), hash: hashOf({ kind: screen, ...place }) };
}
