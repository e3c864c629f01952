import { Outbox } from '../outbox-sender.ts';

type OutboxTools = ConstructorParameters<typeof Outbox>[0];

/** The person who types in these tests, with their partnership. */
export const ME = 'ann/par_maidstone';

const opened: Outbox[] = [];

/** The outbox of a window of one's own, which sends changes alone. `firstWait` is how long it waits before it tries again, in milliseconds. */
export function openOutbox(
  change: OutboxTools['send']['change'],
  { storage = sessionStorage, firstWait = 1 }: Partial<Pick<OutboxTools, 'storage' | 'firstWait'>> = {},
): Outbox {
  const outbox = new Outbox({
    storage,
    locks: null,
    send: { change, command: () => Promise.reject(new Error('nothing is commanded here')) },
    openChannel: () => ({ postMessage: () => undefined, close: () => undefined }),
    firstWait,
  });
  opened.push(outbox);
  outbox.open(ME);
  return outbox;
}

/** Closes every window that has been opened so. */
export function closeOutboxes(): void {
  for (const outbox of opened.splice(0)) outbox.open(null);
}
