import { Alert, Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { ConflictDialog } from '../ui/conflict-dialog.tsx';
import { words } from '../words/en.ts';
import { useEdition } from './edition-data.tsx';
import { outbox } from './outbox.ts';
import type { OutboxState } from './outbox-state.ts';

/** Whether all that was typed is saved, and what is to be done where it is not. */
export function SaveState(): ReactElement {
  const { outboxState, refresh } = useEdition();
  const { conflict, connection } = outboxState;
  return (
    <div className="save-state">
      <output aria-live="polite" data-state={isInTrouble(outboxState) ? 'trouble' : 'fine'}>
        {stateInWords(outboxState)}
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

/** What was to be done and was refused after the screen that asked for it had gone: it stands above the screen until it is dismissed. */
export function RefusedCommands(): ReactElement {
  const { refusedBatches } = useEdition().outboxState;
  return (
    <>
      {Object.entries(refusedBatches).map(([name, refused]) => (
        <Alert
          key={name}
          color="red"
          role="alert"
          mb="md"
          title={words.notDone(refused.name)}
          withCloseButton
          closeButtonLabel={words.dismiss}
          onClose={() => outbox.forgetBatch(name)}
        >
          {refused.message}
        </Alert>
      ))}
    </>
  );
}

const isInTrouble = ({ connection, refused, refusedBatches, conflict }: OutboxState): boolean =>
  connection !== 'fine' || conflict !== null || Object.keys(refused).length + Object.keys(refusedBatches).length > 0;

function stateInWords({ waiting, underWay, refused, refusedBatches, drafts, conflict, connection }: OutboxState): string {
  const refusedCount = Object.keys(refused).length;
  const draftCount = Object.keys(drafts).length;
  if (connection === 'lost') return words.waiting(waiting);
  if (connection !== 'fine') return words.cannotSave[connection];
  if (conflict !== null) return words.choose;
  if (refusedCount > 0) return words.refused(refusedCount);
  if (waiting + underWay > 0) return words.saving;
  const notDone = Object.keys(refusedBatches).length;
  if (notDone > 0) return words.notDoneCount(notDone);
  return draftCount > 0 ? words.unsavedDrafts(draftCount) : words.saved;
}

const inWords = (values: Readonly<Record<string, unknown>>): string =>
  Object.values(values)
    .map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
    .join('\n');
