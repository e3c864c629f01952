import { type ItemKind, kindOf } from '@saferplan/domain/plan';
import { abort } from '../../platform/transaction.ts';
import type { ServiceContext } from '../../platform/service-context.ts';

type Fields = Readonly<Record<string, unknown>>;

const readersOf = (kind: ItemKind): readonly string[] =>
  Object.entries(kindOf(kind).fields).flatMap(([name, { kind: fieldKind }]) => (fieldKind === 'reader' ? [name] : []));

/** Refuses a new item that says that somebody else than the caller has read it: people speak for themselves alone. */
export function refuseForeignReader({ actor }: ServiceContext, kind: ItemKind, fields: Fields): void {
  if (readersOf(kind).some((name) => fields[name] !== '' && fields[name] !== actor.name)) abort({ code: 'not-allowed' });
}

/**
 * What else a change of an item changes: who has read it. Refuses that somebody else than the caller is said to have read it now; what
 * others have read and the caller changes has been read by nobody.
 */
export function readerOfChanged({ actor }: ServiceContext, kind: ItemKind, before: Fields, after: Fields): Fields {
  return Object.fromEntries(
    readersOf(kind).flatMap((name) => {
      if (after[name] === '' || after[name] === actor.name) return [];
      return after[name] === before[name] ? [[name, '']] : abort({ code: 'not-allowed' });
    }),
  );
}
