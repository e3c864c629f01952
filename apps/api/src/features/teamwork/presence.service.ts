import { listPresent, notePresence, type Present } from '@saferplan/database/teamwork';
import type { ServiceContext } from '../../platform/service-context.ts';

/** A window that has not been heard of for so long counts as closed. */
export const PRESENT_FOR_MS = 45_000;

/** Notes where somebody is and answers who else is here. */
export async function meet(context: ServiceContext, input: { readonly tab: string; readonly place: string }): Promise<readonly Present[]> {
  const now = context.now();
  const since = new Date(now.getTime() - PRESENT_FOR_MS).toISOString();
  await notePresence(
    context.db,
    context.scope,
    { userId: context.actor.id, userName: context.actor.name, tab: input.tab, place: input.place },
    { now: now.toISOString(), since },
  );
  return (await listPresent(context.db, context.scope, since)).filter(({ userId }) => userId !== context.actor.id);
}
