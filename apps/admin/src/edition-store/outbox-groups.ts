import type { OutboxState } from './outbox-state.ts';
import type { Batch, Command, Entry, OutboxStorage, PendingChange, Placing, Touched } from './outbox-storage.ts';

/** What is sent at once, with the names of the entries that it is made of. */
export type Group =
  | {
      readonly type: 'change';
      readonly names: readonly string[];
      readonly change: PendingChange;
      /** Whether it was sent before, and its answer was lost: the server may hold it. */
      readonly wasSent: boolean;
    }
  | (Command & { readonly names: readonly string[]; readonly name: string });

/** The first thing to send, at the versions that one's own changes have taken items to; null where nothing waits. */
export function nextToSend(box: OutboxStorage): Group | null {
  const entries = box.list('entry');
  const [first, ...others] = entries;
  if (first === undefined) return null;
  const [name, entry] = first;
  if (entry.type === 'batch') return { ...entry, names: [name], batch: atNewVersions(box, entry.batch) };
  if (entry.type !== 'change') return { ...entry, names: [name] };
  const { id } = entry.change;
  const version = box.versionAfter(id, entry.change.version);
  const names = [name];
  // What was sent is sent again as it was: merged with what was typed since, it could not be told from what somebody else wrote.
  const sent = box.list('sent').find(([of]) => of === name)?.[1];
  let { changes, before } = entry.change;
  for (const [otherName, other] of others) {
    // What a command does may rest on what was typed before it, so nothing goes past it.
    if (other.type !== 'change') break;
    if (other.change.id !== id) continue;
    // Nor does what was typed later in an item go past what was typed before it.
    if (sent?.includes(otherName) === false || box.versionAfter(id, other.change.version) !== version) break;
    names.push(otherName);
    changes = { ...changes, ...other.change.changes };
    before = { ...other.change.before, ...before };
  }
  const change = { ...entry.change, version, changes, ...(before === undefined ? {} : { before }) };
  return { type: 'change', names, change, wasSent: sent !== undefined };
}

const atNewVersions = (box: OutboxStorage, batch: Batch): Batch => ({
  ...batch,
  operations: batch.operations.map((operation) =>
    'version' in operation ? { ...operation, version: box.versionAfter(operation.id, operation.version) } : operation,
  ),
});

/** The version at which a change is sent: of a field whose newest text still waits, that text's own, since it hides from the screen what others write. */
export function versionTyped(entries: readonly Entry[], { id, version, changes }: PendingChange): number {
  const isBelow = (one: PendingChange): boolean => one.id === id && Object.keys(changes).some((field) => field in one.changes);
  return entries.flatMap(changesIn).findLast(isBelow)?.version ?? version;
}

/** Notes to which versions a change has taken the items that it touched. */
export function noteVersions(box: OutboxStorage, sent: Group, touched: Touched): void {
  const from = new Map<string, number>();
  if (sent.type === 'change') from.set(sent.change.id, sent.change.version);
  if (sent.type === 'batch')
    for (const operation of sent.batch.operations) if ('version' in operation) from.set(operation.id, operation.version);
  for (const [id, version] of versionsIn(touched)) box.noteStep(id, from.get(id) ?? version - 1, version);
}

/** The versions that a change has taken to what it touched. A plan has none: it is changed where its fields hold what was read of them. */
export function versionsIn({ kept, parents }: Touched): ReadonlyMap<string, number> {
  const { edition, partnership } = parents ?? {};
  const numbered = [...kept.map(({ item }) => item), edition, partnership].filter((one) => one !== undefined);
  return new Map(numbered.map(({ id, version }) => [id, version]));
}

/** The fields that an entry will have changed, as the screen shows them meanwhile. */
export function changesIn(entry: Entry): readonly PendingChange[] {
  if (entry.type === 'change') return [entry.change];
  if (entry.type !== 'batch') return [];
  return entry.batch.operations.flatMap((operation) => {
    if (operation.op !== 'change') return [];
    const { op: _op, ...change } = operation;
    return [change];
  });
}

/** The edition that a command is of, null for what editions share; undefined for a change of an item, which does not say. */
export function homeOf(group: Group): string | null | undefined {
  switch (group.type) {
    case 'change':
      return undefined;
    case 'batch':
      return group.batch.editionId;
    case 'undo':
      return group.undo.editionId;
    case 'restore':
      return group.restore.editionId;
  }
}

/** What waits to be moved and removed, in order: the screen shows it as if it were done. */
const placingIn = (entry: Entry): readonly Placing[] =>
  entry.type === 'batch' ? entry.batch.operations.filter((operation) => operation.op === 'move' || operation.op === 'remove') : [];

/** What somebody has typed and the server does not have, as it is kept; nothing where nobody is signed in. */
export function keptIn(box: OutboxStorage | null): Omit<OutboxState, 'settled' | 'connection' | 'underWay'> {
  if (box === null)
    return { pending: [], placings: [], waiting: 0, refused: {}, refusedBatches: {}, drafts: {}, conflicts: [], inWindow: 0 };
  const entries = box.list('entry');
  return {
    pending: entries.flatMap(([, entry]) => changesIn(entry)),
    placings: entries.flatMap(([, entry]) => placingIn(entry)),
    waiting: entries.length,
    refused: Object.fromEntries(box.list('refused')),
    refusedBatches: Object.fromEntries(box.list('refused-batch')),
    drafts: Object.fromEntries(box.list('draft').map(([name, { value }]) => [name, value])),
    conflicts: box.list('conflict').map(([, conflict]) => conflict),
    inWindow: box.countInWindow(),
  };
}
