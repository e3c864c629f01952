import { Slug } from '@saferplan/domain/shared';
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Member } from '../../../platform/trpc/context.ts';
import { PARTNERSHIP_HEADER } from '../../accounts/index.ts';
import type { ChangeWatch, Updates } from './change-watch.ts';

/** As many windows of one person are told at once by one server; the oldest is let go for one more. */
const MOST_OF_ONE = 6;

/** What the windows of members are told; `close` ends all of them at once, so that they do not delay the end of the server. */
export interface LiveRoutes {
  readonly routes: Hono;
  readonly close: () => void;
}

/**
 * `GET /live` tells a member, as server-sent events, that something of their partnership has changed: `changed` with the editions
 * (null: what all share), the number of the newest change and whether all of it is their own; `present` that other people are here.
 * Nothing of what was written is in them. Whether the session and the membership still stand is asked before each event and every
 * `checkMs` milliseconds; where they do not, the stream ends. `?partnership=` names the partnership by its address, as the header does elsewhere:
 * what a browser follows carries no header, and another window may have chosen another partnership since.
 */
export function liveRoutes(
  readMember: (headers: Headers) => Promise<Member | null>,
  watch: ChangeWatch,
  options: { readonly checkMs: number; readonly onTrouble: (error: unknown) => void },
): LiveRoutes {
  const { checkMs, onTrouble } = options;
  const open = new Map<string, Set<() => void>>();
  let closed = false;
  const routes = new Hono().get('/', async (c) => {
    const headers = headersFor(c.req.raw.headers, c.req.query('partnership'));
    const member = headers === null ? null : await readMember(headers);
    // What asks is a program, which reads the status.
    if (headers === null || member === null) return c.body(null, 401);
    if (closed) return c.body(null, 503);
    const { actor, scope } = member.context;
    c.header('cache-control', 'no-store');
    // A proxy must hand each event on at once (nginx keeps answers back otherwise).
    c.header('x-accel-buffering', 'no');
    return streamSSE(c, async (stream) => {
      const mailbox = openMailbox();
      const own = open.get(actor.id) ?? new Set();
      open.set(actor.id, own);
      own.add(mailbox.end);
      const [oldest] = own;
      if (own.size > MOST_OF_ONE) oldest?.();
      stream.onAbort(mailbox.end);
      const check = setInterval(mailbox.check, checkMs);
      let leave: () => void = () => undefined;
      try {
        leave = await watch.watch(scope, mailbox.put);
        await stream.writeSSE({ event: 'open', data: '', retry: 3000 });
        for await (const updates of mailbox.updates) {
          const still = await readMember(headers);
          if (still?.context.actor.id !== actor.id || still.context.scope.partnershipId !== scope.partnershipId) return;
          if (updates === 'check') await stream.writeSSE({ event: 'still-here', data: '' });
          else for (const event of eventsOf(updates, actor.id)) await stream.writeSSE(event);
        }
      } catch (error) {
        // The browser comes again by itself.
        onTrouble(error);
      } finally {
        clearInterval(check);
        leave();
        own.delete(mailbox.end);
        if (own.size === 0) open.delete(actor.id);
      }
    });
  });
  return {
    routes,
    close: () => {
      closed = true;
      for (const own of open.values()) for (const end of own) end();
      watch.close();
    },
  };
}

function eventsOf({ changes, present }: Updates, actorId: string): readonly { readonly event: string; readonly data: string }[] {
  const newest = changes.at(-1);
  const changed = {
    version: newest?.sequence,
    editions: [...new Set(changes.map(({ editionId }) => editionId))],
    own: changes.every((change) => change.actorId === actorId),
  };
  return [
    ...(newest === undefined ? [] : [{ event: 'changed', data: JSON.stringify(changed) }]),
    ...(present ? [{ event: 'present', data: '' }] : []),
  ];
}

/** As many changes wait for a window that is slow to take them; who missed some is told of the newest. */
const MOST_WAITING = 500;

/** What waits to be told to one window, in order: updates that nobody has taken yet become one. */
function openMailbox(): {
  readonly put: (updates: Updates) => void;
  readonly check: () => void;
  readonly end: () => void;
  readonly updates: AsyncIterable<Updates | 'check'>;
} {
  let waiting: Updates | null = null;
  let checks = false;
  const state = { ended: false };
  let wake: () => void = () => undefined;
  async function* take(): AsyncGenerator<Updates | 'check'> {
    while (!state.ended) {
      if (waiting !== null) {
        const updates = waiting;
        waiting = null;
        yield updates;
      } else if (checks) {
        checks = false;
        yield 'check';
      } else {
        const { promise, resolve } = Promise.withResolvers<void>();
        wake = resolve;
        await promise;
      }
    }
  }
  return {
    put: ({ changes, present }) => {
      waiting = { changes: [...(waiting?.changes ?? []), ...changes].slice(-MOST_WAITING), present: present || waiting?.present === true };
      wake();
    },
    check: () => {
      checks = true;
      wake();
    },
    end: () => {
      state.ended = true;
      wake();
    },
    updates: take(),
  };
}

/** The headers of a request that names its partnership in its address; null where that is the address of none. */
function headersFor(headers: Headers, partnership: string | undefined): Headers | null {
  if (partnership === undefined) return headers;
  if (!Slug.safeParse(partnership).success) return null;
  const named = new Headers(headers);
  named.set(PARTNERSHIP_HEADER, partnership);
  return named;
}
