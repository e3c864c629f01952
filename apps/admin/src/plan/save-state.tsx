import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { ConflictDialog } from '../ui/conflict-dialog.tsx';
import { words } from '../words/en.ts';
import { useEdition } from './edition-data.tsx';
import { outbox } from './outbox.ts';

/** Whether all that was typed is saved, and what is to be done where it is not. */
export function SaveState(): ReactElement {
  const { outboxState, refresh } = useEdition();
  const { pending, refused, conflict, connection, underWay } = outboxState;
  const refusedCount = Object.keys(refused).length;
  return (
    <div className="save-state">
      <output aria-live="polite" data-state={connection === 'fine' && refusedCount === 0 && conflict === null ? 'fine' : 'trouble'}>
        {connection === 'signed-out'
          ? words.sessionEnded
          : connection === 'lost'
            ? words.waiting(pending.length)
            : conflict !== null
              ? words.choose
              : refusedCount > 0
                ? words.refused(refusedCount)
                : pending.length + underWay > 0
                  ? words.saving
                  : words.saved}
      </output>
      {connection === 'signed-out' ? (
        <Button size="compact-md" onClick={() => location.reload()}>
          {words.signIn}
        </Button>
      ) : null}
      {conflict === null ? null : (
        <ConflictDialog
          yours={inWords(conflict.changes)}
          theirs={inWords(conflict.theirs)}
          onKeepMine={() => outbox.settle(conflict, 'mine')}
          onTakeTheirs={() => {
            outbox.settle(conflict, 'theirs');
            void refresh();
          }}
        />
      )}
    </div>
  );
}

const inWords = (values: Readonly<Record<string, unknown>>): string =>
  Object.values(values)
    .map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
    .join('\n');
