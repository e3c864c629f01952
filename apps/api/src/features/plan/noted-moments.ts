import { isSameValue } from '@saferplan/domain/shared';
import { type ItemKind, kindOf } from '@saferplan/domain/plan';
import type { Origin } from '../scoring/index.ts';
import type { Fields } from './item-parts.ts';

/** The fields of a new item with the moments that the server notes, whatever was sent in them. What the history brings back keeps its own. */
export function withMomentsOfNew(kind: ItemKind, fields: Fields, now: string, origin: Origin): Fields {
  if (origin === 'history') return fields;
  const noted = notedFields(kind).map(([name, when]) => [name, when === 'added' ? now : '']);
  return { ...fields, ...Object.fromEntries(noted) };
}

/** What a change notes beside what was sent, and that nothing that was sent takes the place of what is noted. */
export function momentsOfChange(kind: ItemKind, before: Fields, after: Fields, now: string): Fields {
  return Object.fromEntries(
    notedFields(kind).map(([name, when]) => {
      const isChanged = when !== 'added' && when.some((field) => !isSameValue(before[field], after[field]));
      return [name, isChanged ? now : before[name]];
    }),
  );
}

/** What lapses where these fields are written: what somebody confirmed of one that now holds something else, unless it is written too. */
export function lapsesOfChange(kind: ItemKind, before: Fields, written: Fields): Fields {
  return Object.fromEntries(
    Object.entries(kindOf(kind).fields).flatMap(([name, { lapsesWith, blank }]) => {
      if (lapsesWith === undefined || name in written) return [];
      const isChanged = lapsesWith.some((field) => field in written && !isSameValue(before[field], written[field]));
      return isChanged && !isSameValue(before[name], blank('')) ? [[name, blank('')]] : [];
    }),
  );
}

const notedFields = (kind: ItemKind): readonly (readonly [name: string, when: 'added' | readonly string[]])[] =>
  Object.entries(kindOf(kind).fields).flatMap(([name, { notedWhen }]) => (notedWhen === undefined ? [] : [[name, notedWhen] as const]));
