import type { ChangeSet } from '@saferplan/database/change-log';
import { type Asking, unreadableFields } from '@saferplan/domain/accounts';
import { ItemKind } from '@saferplan/domain/plan';

/** What was changed, without the fields that this person may not read. */
export const readableChanges = (asking: Asking, sets: readonly ChangeSet[]): readonly ChangeSet[] =>
  sets.map((set) => ({
    ...set,
    changes: set.changes.map((change) => {
      const kind = ItemKind.safeParse(change.kind);
      const hidden = kind.success ? unreadableFields(asking, kind.data) : [];
      const shown = (fields: unknown): unknown =>
        typeof fields !== 'object' || fields === null
          ? fields
          : Object.fromEntries(Object.entries(fields).filter(([name]) => !hidden.includes(name)));
      return hidden.length === 0 ? change : { ...change, before: shown(change.before), after: shown(change.after) };
    }),
  }));
