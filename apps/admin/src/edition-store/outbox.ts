import { client, typedBy } from '../server/trpc.ts';
import { deviceStorage } from '../ui/device-storage.ts';
import { Outbox } from './outbox-sender.ts';
import type { PendingChange, Touched } from './outbox-storage.ts';

/** The one outbox of this window: changes of all editions leave through it in order. */
export const outbox = new Outbox({
  storage: deviceStorage,
  // Browsers have it on secure pages only (https, and http on the machine itself).
  locks: 'locks' in navigator ? navigator.locks : null,
  send: {
    change: sendChange,
    command: (command, owner) => {
      switch (command.type) {
        case 'batch':
          return client.plan.batch.mutate(command.batch, typedBy(owner));
        case 'undo':
          return client.plan.undo.mutate(command.undo, typedBy(owner));
        case 'restore':
          return client.plan.restore.mutate(command.restore, typedBy(owner));
      }
    },
  },
  openChannel: (name, hear) => {
    const channel = new BroadcastChannel(name);
    channel.addEventListener('message', ({ data }) => hear(data));
    return channel;
  },
  firstWait: 1000,
});

/** Sends a change to the procedure that takes it; each answers with what it changed. */
async function sendChange(change: PendingChange, owner: string): Promise<Touched> {
  const { kind, id, version } = change;
  const changes = { ...change.changes };
  const none: Touched = { kept: [], gone: [] };
  switch (kind) {
    case 'edition':
      return { ...none, parents: { edition: await client.plan.changeEdition.mutate({ editionId: id, version, changes }, typedBy(owner)) } };
    case 'partnership':
      return { ...none, parents: { partnership: await client.plan.changePartnership.mutate({ version, changes }, typedBy(owner)) } };
    case 'plan': {
      const asked = { editionId: change.editionId ?? '', before: { ...change.before }, changes };
      return { ...none, parents: { plan: await client.plan.changePlan.mutate(asked, typedBy(owner)) } };
    }
    default:
      return client.plan.change.mutate({ kind, id, version, changes }, typedBy(owner));
  }
}

addEventListener('online', () => outbox.flushSoon());
addEventListener('storage', ({ key }) => outbox.hearStorage(key));
addEventListener('beforeunload', (event) => {
  const { drafts, inWindow } = outbox.read();
  // What is typed into a field is kept in storage, where there is room; what is edited as a whole waits for its editor.
  if (Object.keys(drafts).length > 0 || inWindow > 0) event.preventDefault();
});
