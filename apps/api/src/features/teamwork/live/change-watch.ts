import { type Database, onBehalfOf } from '@saferplan/database';
import { type ChangeNote, listChangeNotes, newestChange } from '@saferplan/database/change-log';
import type { PartnershipScope } from '@saferplan/database/scope';
import { listenForChanges, listPresent } from '@saferplan/database/teamwork';
import type { Kysely } from 'kysely';
import { PRESENT_FOR_MS } from '../presence.service.ts';

/** What has happened in a partnership: changes, or that other people are here than before. Nothing of what was written. */
export interface Updates {
  readonly changes: readonly ChangeNote[];
  readonly present: boolean;
}

type Hear = (updates: Updates) => void;

/** Transactions that began before what was seen last may end after it: so far back is looked each time. */
const LOOK_BACK = 200;

interface Watched {
  readonly scope: PartnershipScope;
  readonly hearers: Set<Hear>;
  readonly seen: Set<number>;
  newest: number;
  present: string;
  /** The look under way, and whether another was asked for meanwhile. */
  looking: Promise<void> | null;
  again: boolean;
}

/** Watches the partnerships that somebody has a screen of open, and no others. */
export interface ChangeWatch {
  /** Calls back with what happens from now on, until what it answers is called. */
  readonly watch: (scope: PartnershipScope, hear: Hear) => Promise<() => void>;
  readonly close: () => void;
}

/**
 * Looks every `everyMs` milliseconds for what has changed, by whichever server, and on PostgreSQL as soon as a change is committed.
 * A database that does not answer is asked again at the next look.
 */
export function openChangeWatch(db: Kysely<Database>, everyMs: number, onTrouble: (error: unknown) => void): ChangeWatch {
  const watched = new Map<string, Watched>();
  let timer: NodeJS.Timeout | null = null;
  let listener: { readonly stop: () => void } | null = null;

  const look = async (one: Watched): Promise<void> => {
    const scoped = onBehalfOf(db, one.scope);
    const notes = await listChangeNotes(scoped, one.scope, one.newest - LOOK_BACK);
    const changes = notes.filter(({ sequence }) => !one.seen.has(sequence));
    for (const { sequence } of changes) one.seen.add(sequence);
    one.newest = Math.max(one.newest, ...changes.map(({ sequence }) => sequence));
    for (const sequence of one.seen) if (sequence < one.newest - LOOK_BACK) one.seen.delete(sequence);
    const since = new Date(Date.now() - PRESENT_FOR_MS).toISOString();
    const people = JSON.stringify(await listPresent(scoped, one.scope, since));
    const present = people !== one.present;
    one.present = people;
    if (changes.length > 0 || present) for (const hear of one.hearers) hear({ changes, present });
  };
  const lookSoon = (one: Watched): void => {
    if (one.looking !== null) {
      one.again = true;
      return;
    }
    one.looking = look(one)
      .catch(onTrouble)
      .finally(() => {
        one.looking = null;
        if (!one.again) return;
        one.again = false;
        lookSoon(one);
      });
  };
  const begin = (): void => {
    timer ??= setInterval(() => {
      for (const one of watched.values()) lookSoon(one);
    }, everyMs).unref();
    listener ??= listenForChanges(db, (partnershipId) => {
      const one = watched.get(partnershipId);
      if (one !== undefined) lookSoon(one);
    });
  };
  const end = (): void => {
    if (timer !== null) clearInterval(timer);
    timer = null;
    listener?.stop();
    listener = null;
  };

  return {
    watch: async (scope, hear) => {
      begin();
      const known = watched.get(scope.partnershipId);
      const newest = known === undefined ? await newestChange(onBehalfOf(db, scope), scope) : 0;
      // Somebody else may have come while the database was asked.
      const one = watched.get(scope.partnershipId) ?? startAt(scope, newest);
      watched.set(scope.partnershipId, one);
      one.hearers.add(hear);
      return () => {
        one.hearers.delete(hear);
        if (one.hearers.size > 0) return;
        watched.delete(scope.partnershipId);
        if (watched.size === 0) end();
      };
    },
    close: end,
  };
}

/** All up to the newest change counts as seen. */
const startAt = (scope: PartnershipScope, newest: number): Watched => ({
  scope,
  hearers: new Set(),
  seen: new Set(Array.from({ length: LOOK_BACK }, (_, back) => newest - back)),
  newest,
  present: '',
  looking: null,
  again: false,
});
