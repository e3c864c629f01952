import { type ItemKind, kindOf } from '@saferplan/domain/plan';
import { useQuery } from '@tanstack/react-query';
import type { ComponentProps, ReactElement } from 'react';
import { useEdition } from '../edition-store/edition-data.tsx';
import { outbox } from '../edition-store/outbox.ts';
import type { Conflict } from '../edition-store/outbox-storage.ts';
import { trpc } from '../server/trpc.ts';
import { ConflictDialog } from '../ui/conflict-dialog.tsx';
import { momentInWords } from '../ui/moment-in-words.ts';
import { editorWords } from '../words/editor-words.ts';
import { fieldLabel, itemName } from '../words/item-names.ts';
import { words } from '../words/spoken.ts';
import { nameIn } from './parts-in-words.ts';
import { valueInWords, valuesInWords } from './value-in-words.ts';

/** Asks which of two values of the same fields stands: whose the other is and since when, and both in the words of their forms. */
export function ConflictAsked({ conflict, onLater }: { readonly conflict: Conflict; readonly onLater: () => void }): ReactElement {
  const { content, refresh } = useEdition();
  const { kind, id, changes, theirs } = conflict;
  const history = useQuery({ ...trpc.plan.history.queryOptions({ kind, id }), staleTime: 0 });
  const fields = Object.keys(changes);
  const theirChange = history.data?.find((set) =>
    set.changes.some((change) => change.itemId === id && fields.some((field) => field in Object(change.after))),
  );
  const said = (values: Conflict['theirs']): string => {
    const [only = '', ...more] = fields;
    return more.length === 0 ? valueInWords(kind, only, values[only], content) : valuesInWords(kind, values, content);
  };
  return (
    <ConflictDialog
      about={editorWords.conflict.about(fields.map((field) => fieldLabel(kind, field)).join(', '), itemName(kind), nameIn(content, id))}
      changedBy={
        theirChange === undefined
          ? words.conflictText
          : editorWords.conflict.changedBy(theirChange.actorName, momentInWords(theirChange.at))
      }
      yours={said(changes)}
      theirs={said(theirs)}
      together={togetherOf(conflict)}
      onLater={onLater}
      onKeepMine={() => outbox.settle(conflict, 'mine')}
      onTakeTheirs={() => {
        outbox.settle(conflict, 'theirs');
        void refresh();
      }}
    />
  );
}

const WRITTEN: ReadonlySet<string> = new Set(['line', 'prose', 'markdown']);

/** Whether a field holds a text of sentences, and no date, choice or name. */
const isWritten = (kind: ItemKind, field: string): boolean => WRITTEN.has(kindOf(kind).fields[field]?.kind ?? '');

/** Both texts of a conflict about one text that people write, as one begins to make one of them. */
function togetherOf(conflict: Conflict): ComponentProps<typeof ConflictDialog>['together'] {
  const [[field, mine] = ['', null], ...more] = Object.entries(conflict.changes);
  const theirs = conflict.theirs[field];
  if (more.length > 0 || typeof mine !== 'string' || typeof theirs !== 'string' || !isWritten(conflict.kind, field)) return null;
  return {
    text: `${mine} ${theirs}`,
    onKeep: (text) => outbox.settle({ ...conflict, changes: { [field]: text } }, 'mine'),
  };
}
