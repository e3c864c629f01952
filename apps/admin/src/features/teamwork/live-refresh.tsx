import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { outbox } from '../../edition-store/outbox.ts';
import { client, trpc } from '../../server/trpc.ts';
import { windowPartnership } from '../../server/window-member.ts';
import { addressIn } from '../../session/choose-partnership.ts';

/** What the server tells of changes: in which editions (null: in what all share), and whether all of them are one's own. */
interface Changed {
  readonly editions: readonly (string | null)[];
  readonly own: boolean;
}

/** The screen comes first; once it has been there so long and has read what it needs, the server is asked to tell of changes. */
const AFTER_MS = 4000;
const AGAIN_MS = 1000;
/** So soon after saving, a change of one's own is what was just saved here. */
const JUST_SAVED_MS = 5000;

/**
 * Reads anew what others change in the edition on the screen, and who else is here, as soon as the server tells of it. While
 * somebody types in a field nothing is read: what others wrote into it meanwhile is told when it is saved, beside what was typed.
 */
export function LiveRefresh({ editionId }: { readonly editionId: string }): null {
  const queries = useQueryClient();
  useEffect(() => {
    let source: EventSource | null = null;
    let savedAt = 0;
    let wasOpen = false;
    let isHeld = false;
    const forget = outbox.whenSaved(() => {
      savedAt = Date.now();
    });
    const readAnew = async (): Promise<void> => {
      isHeld = isTyping() || !(await refresh(queries, editionId));
    };
    const onLeave = (): void => {
      // Leaving a field saves it, and may lead to the next.
      setTimeout(() => {
        if (isHeld && !isTyping()) void readAnew();
      }, 0);
    };
    // A window that nobody sees keeps no connection: a browser has few for one address.
    const follow = (): void => {
      if (document.visibilityState === 'hidden') {
        source?.close();
        source = null;
        return;
      }
      if (source !== null) return;
      source = new EventSource(liveAddress());
      source.addEventListener('open', () => {
        // What was missed while there was no connection is not told again.
        if (wasOpen) void readAnew();
        wasOpen = true;
      });
      source.addEventListener('changed', (event: MessageEvent<string>) => {
        // The server says nothing else in this event.
        const { editions, own } = JSON.parse(event.data) as Changed;
        if (own && Date.now() - savedAt < JUST_SAVED_MS) return;
        if (editions.some((edition) => edition === null || edition === editionId)) void readAnew();
      });
      source.addEventListener('present', () => void queries.invalidateQueries({ queryKey: ['presence'] }));
    };
    let timer: ReturnType<typeof setTimeout> | null = null;
    const begin = (): void => {
      if (queries.isFetching() > 0) {
        timer = setTimeout(begin, AGAIN_MS);
        return;
      }
      follow();
      document.addEventListener('visibilitychange', follow);
    };
    timer = setTimeout(begin, AFTER_MS);
    document.addEventListener('focusout', onLeave);
    return () => {
      if (timer !== null) clearTimeout(timer);
      document.removeEventListener('visibilitychange', follow);
      document.removeEventListener('focusout', onLeave);
      source?.close();
      forget();
    };
  }, [queries, editionId]);
  return null;
}

/** Where this window is told of the changes of its own partnership, also after another window has turned to another. */
function liveAddress(): string {
  const slug = windowPartnership();
  return slug === null ? '/live' : addressIn(slug, '/live');
}

/** Whether the cursor stands in a field that takes text. */
const isTyping = (): boolean =>
  document.activeElement?.matches('textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=button])') === true;

/** Reads anew what may have changed; false where that was not shown, because somebody has begun to type meanwhile. */
async function refresh(queries: QueryClient, editionId: string): Promise<boolean> {
  const read = await client.plan.edition.query({ editionId }).catch(() => null);
  if (isTyping()) return false;
  // What cannot be read now is read by the screen itself, which says why it cannot.
  const queryKey = trpc.plan.edition.queryKey({ editionId });
  if (read === null) await queries.invalidateQueries({ queryKey });
  else queries.setQueryData(queryKey, read);
  for (const key of [
    trpc.plan.check.queryKey({ editionId }),
    trpc.plan.recentChanges.pathKey(),
    trpc.teamwork.comments.pathKey(),
    trpc.adoption.read.queryKey({ editionId }),
    trpc.monitoring.pathKey(),
    trpc.spc.pathKey(),
    trpc.peers.pathKey(),
  ])
    void queries.invalidateQueries({ queryKey: key });
  return true;
}
