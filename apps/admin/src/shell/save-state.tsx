import { Alert, Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { ItemKind } from '@saferplan/domain/plan';
import { Link } from '@tanstack/react-router';
import { lazy, type ReactElement, Suspense, useEffect, useState } from 'react';
import { lang, words } from '../words/spoken.ts';
import { useEdition } from '../edition-store/edition-data.tsx';
import { outbox } from '../edition-store/outbox.ts';
import type { OutboxState } from '../edition-store/outbox-state.ts';
import { screenOf } from '../places/screen-of.ts';

// Of the first load it is no part: hardly anybody is ever asked.
const ConflictAsked = lazy(async () => ({ default: (await import('../item-editor/conflict-asked.tsx')).ConflictAsked }));

/** Whether all that was typed is saved, and what is to be done where it is not. */
export function SaveState(): ReactElement {
  const { outboxState } = useEdition();
  const { conflict, connection } = outboxState;
  const state = stateOf(outboxState);
  const savedAt = useSavedAt();
  const asked = conflict === null ? '' : `${conflict.id} ${conflict.theirVersion.toString()}`;
  // The one that is left for later; another is asked about at once.
  const [later, setLater] = useState('');
  return (
    <div className="save-state" lang={lang}>
      <output aria-live="polite" data-state={state}>
        {state === 'saved' ? <IconCheck aria-hidden="true" size={16} /> : null}
        {state === 'trouble' && conflict !== null ? null : state === 'trouble' ? (
          <Trouble />
        ) : (
          <span>{state === 'saving' ? words.saving : savedAt === null ? words.saved : words.savedAt(savedAt)}</span>
        )}
      </output>
      {connection === 'signed-out' ? (
        <Button size="compact-md" onClick={() => location.reload()}>
          {words.signIn}
        </Button>
      ) : null}
      {conflict === null ? null : later === asked ? (
        <Button size="compact-md" color="red" variant="light" onClick={() => setLater('')}>
          {words.choose}
        </Button>
      ) : (
        <Suspense fallback={null}>
          <ConflictAsked key={asked} conflict={conflict} onLater={() => setLater(asked)} />
        </Suspense>
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
          lang={lang}
          title={words.notDone(refused.name)}
          withCloseButton
          closeButtonLabel={words.dismiss}
          onClose={() => outbox.forgetBatch(name)}
        >
          <span>{refused.message}</span>
        </Alert>
      ))}
    </>
  );
}

type Saving = 'saved' | 'saving' | 'trouble';

function stateOf({ waiting, underWay, refused, refusedBatches, drafts, conflict, connection }: OutboxState): Saving {
  const troubles = Object.keys(refused).length + Object.keys(refusedBatches).length + Object.keys(drafts).length;
  if (connection !== 'fine' || conflict !== null || Object.keys(refused).length > 0) return 'trouble';
  if (waiting + underWay > 0) return 'saving';
  return troubles > 0 ? 'trouble' : 'saved';
}

function stateInWords({ waiting, underWay, refused, refusedBatches, drafts, conflict, connection }: OutboxState): string {
  const refusedCount = Object.keys(refused).length;
  if (connection === 'lost') return words.waiting(waiting);
  if (connection !== 'fine') return words.cannotSave[connection];
  if (conflict !== null) return words.choose;
  if (refusedCount > 0) return words.refused(refusedCount);
  if (waiting + underWay > 0) return words.saving;
  const notDone = Object.keys(refusedBatches).length;
  return notDone > 0 ? words.notDoneCount(notDone) : words.unsavedDrafts(Object.keys(drafts).length);
}

/** When something was last saved in this window, as a clock shows it; null where nothing was yet. */
function useSavedAt(): string | null {
  const [savedAt, setSavedAt] = useState<string | null>(null);
  useEffect(() => outbox.whenSaved(() => setSavedAt(CLOCK.format(new Date()))), []);
  return savedAt;
}

const CLOCK = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' });

/** What is the matter, leading to the first field that was refused where that is it. */
function Trouble(): ReactElement {
  const { content, outboxState } = useEdition();
  const said = stateInWords(outboxState);
  const [first] = Object.keys(outboxState.refused);
  const [id] = (first ?? '').split('--');
  const lists = Object.entries({ ...content.items, ...content.shared });
  const kind = ItemKind.options.find((one) => lists.some(([name, list]) => name === one && list.some((item) => item.id === id)));
  return first === undefined || kind === undefined ? (
    <span>{said}</span>
  ) : (
    <Link to={screenOf(kind)} params={{ label: content.edition.label }} hash={first}>
      {said}
    </Link>
  );
}
