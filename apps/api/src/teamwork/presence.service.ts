import { listPresent, notePresence, type Present } from '@saferplan/database/teamwork';
import type { Work } from '../work.ts';

/** A window that has not been heard of for so long counts as closed. */
const PRESENT_FOR_MS = 45_000;

/** Notes where somebody is and answers who else is here. */
export async function meet(work: Work, input: { readonly tab: string; readonly place: string }): Promise<readonly Present[]> {
  const now = work.now();
  const since = new Date(now.getTime() - PRESENT_FOR_MS).toISOString();
  await notePresence(
    work.db,
    work.scope,
    { userId: work.actor.id, userName: work.actor.name, tab: input.tab, place: input.place },
    { now: now.toISOString(), since },
  );
  return (await listPresent(work.db, work.scope, since)).filter(({ userId }) => userId !== work.actor.id);
}
