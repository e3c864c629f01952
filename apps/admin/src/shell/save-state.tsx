import { Alert, Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type ComponentProps, type ReactElement, Suspense, useEffect, useRef, useState } from 'react';
import { lang, words } from '../words/spoken.ts';
import { useEdition } from '../edition-store/edition-data.tsx';
import { askAboutConflicts, useIsAsked } from '../edition-store/contested.tsx';
import { outbox } from '../edition-store/outbox.ts';
import type { OutboxState } from '../edition-store/outbox-state.ts';
import { type Conflict, conflictKey } from '../edition-store/outbox-storage.ts';
import type { LostValue } from '../item-editor/conflict-list.tsx';
import { lazyPart } from '../ui/lazy-part.tsx';
import { takesFocus } from '../ui/takes-focus.ts';
import { isTypedIn } from '../ui/single-key.ts';
import { shellWords } from '../words/shell-words.ts';
import { kindOfId, placeOfField } from '../places/place-of-field.ts';

// Of the first load it is no part: hardly anybody is ever asked.
const fetchList = async () => (await import('../item-editor/conflict-list.tsx')).ConflictList;

/** How long the screen has the connection to itself before the list is fetched, in milliseconds. */
const LATER_MS = 1500;

/** Fetches the list before it is wanted: most of what two people changed comes to light after somebody had no connection. */
function useListFetched(): void {
  useEffect(() => {
    // Where it fails, it is fetched when the connection is back, or when it is opened.
    const fetchAhead = (): void => void fetchList().catch(() => null);
    const later = setTimeout(fetchAhead, LATER_MS);
    addEventListener('online', fetchAhead);
    return () => {
      clearTimeout(later);
      removeEventListener('online', fetchAhead);
    };
  }, []);
}

/** The list; where it cannot be fetched, the next time that it is opened tries anew. */
function FetchedList(props: ComponentProps<Awaited<ReturnType<typeof fetchList>>>): ReactElement {
  const [List] = useState(() => lazyPart(fetchList, LoadAnew));
  return (
    <Suspense fallback={null}>
      <List {...props} />
    </Suspense>
  );
}

/** In place of a list that could not be fetched, which some browsers remember until the page is loaded anew. */
function LoadAnew({ onClose }: { readonly onClose: () => void }): ReactElement {
  return (
    <Alert
      className="choose-not-fetched"
      color="red"
      role="alert"
      lang={lang}
      withCloseButton
      closeButtonLabel={words.dismiss}
      onClose={onClose}
    >
      <p>{shellWords.conflictList.couldNotBeFetched}</p>
      <Button ref={takesFocus} size="compact-md" onClick={() => location.reload()}>
        {shellWords.conflictList.loadAnew}
      </Button>
    </Alert>
  );
}

/** Whether all that was typed is saved, and what is to be done where it is not. */
export function SaveState(): ReactElement {
  const { outboxState } = useEdition();
  const { conflicts, connection } = outboxState;
  const state = stateOf(outboxState);
  const savedAt = useSavedAt();
  const lost = useLost();
  const isAsked = useIsAsked();
  useListFetched();
  useNewConflict(conflicts, () => askAboutConflicts(true));
  return (
    <div className="save-state" lang={lang}>
      <output aria-live="polite" data-state={state}>
        {state === 'saved' ? <IconCheck aria-hidden="true" size={16} /> : null}
        {state === 'trouble' && conflicts.length > 0 && connection === 'fine' ? (
          <span className="visually-hidden">{words.choose(conflicts.length)}</span>
        ) : state === 'trouble' ? (
          <Trouble onLost={() => askAboutConflicts(true)} />
        ) : (
          // Only how it ended is read out, once a change.
          <span aria-hidden={state === 'saving'}>
            {state === 'saving' ? words.saving : savedAt === null ? words.saved : words.savedAt(savedAt)}
          </span>
        )}
      </output>
      {connection === 'signed-out' ? (
        <Button size="compact-md" onClick={() => location.reload()}>
          {words.signIn}
        </Button>
      ) : null}
      {conflicts.length === 0 ? null : (
        <Button
          size="compact-md"
          color="red"
          variant="light"
          className="choose"
          aria-label={words.choose(conflicts.length)}
          onClick={() => askAboutConflicts(true)}
        >
          <span className="choose-long">{words.choose(conflicts.length)}</span>
          <span className="choose-short">{words.chooseShort(conflicts.length)}</span>
        </Button>
      )}
      {isAsked && conflicts.length + lost.length > 0 ? (
        <FetchedList conflicts={conflicts} lost={lost} onClose={() => askAboutConflicts(false)} />
      ) : null}
    </div>
  );
}

/** Calls back when there is a conflict that was not there before, unless somebody types: what they type goes where it should. */
function useNewConflict(conflicts: readonly Conflict[], onNew: () => void): void {
  const keys = conflicts.map(conflictKey);
  const known = useRef<ReadonlySet<string>>(new Set(keys));
  useEffect(() => {
    const isNew = keys.some((key) => !known.current.has(key));
    known.current = new Set(keys);
    if (isNew && !isTypedIn(document.activeElement)) onNew();
  });
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

function stateOf({ waiting, underWay, refused, refusedBatches, drafts, conflicts, connection, inWindow }: OutboxState): Saving {
  const troubles = Object.keys(refused).length + Object.keys(refusedBatches).length + Object.keys(drafts).length;
  if (connection !== 'fine' || inWindow > 0 || conflicts.length > 0 || Object.keys(refused).length > 0) return 'trouble';
  if (waiting + underWay > 0) return 'saving';
  return troubles > 0 ? 'trouble' : 'saved';
}

function stateInWords({ waiting, underWay, refused, refusedBatches, drafts, conflicts, connection, inWindow }: OutboxState): string {
  const refusedCount = Object.keys(refused).length;
  if (inWindow > 0) return words.inWindow(inWindow);
  if (connection === 'lost') return words.waiting(waiting);
  if (connection !== 'fine') return words.cannotSave[connection];
  if (conflicts.length > 0) return words.choose(conflicts.length);
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

/** What is the matter, leading to the first field that was refused where that is it; where its field is nowhere here, to what was typed. */
function Trouble({ onLost }: { readonly onLost: () => void }): ReactElement {
  const { content, outboxState } = useEdition();
  const said = stateInWords(outboxState);
  const refused = Object.keys(outboxState.refused);
  const first = refused.map(partsOfKey).find(({ id }) => kindOfId(content, id) !== null);
  const kind = first === undefined ? null : kindOfId(content, first.id);
  if (first !== undefined && kind !== null) {
    const { to, hash } = placeOfField(content, kind, first.id, first.field);
    return (
      <Link to={to} params={{ label: content.edition.label }} hash={hash}>
        {said}
      </Link>
    );
  }
  return refused.length > 0 && outboxState.connection === 'fine' ? (
    <Button size="compact-md" color="red" variant="light" onClick={onLost}>
      {said}
    </Button>
  ) : (
    <span>{said}</span>
  );
}

/** What was refused of items that are not in the edition on the screen: removed since, or of another edition. */
function useLost(): readonly LostValue[] {
  const { content, outboxState } = useEdition();
  return Object.entries(outboxState.refused).flatMap(([key, refused]) => {
    const { id, field } = partsOfKey(key);
    return kindOfId(content, id) === null ? [{ ...refused, id, field }] : [];
  });
}

function partsOfKey(key: string): { readonly id: string; readonly field: string } {
  const [id = '', field = ''] = key.split('--');
  return { id, field };
}
