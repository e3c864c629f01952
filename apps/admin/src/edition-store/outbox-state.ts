import type { DeviceStorage } from '../ui/device-storage.ts';
import type { Conflict, Command, PendingChange, Placing, RefusedBatch, RefusedValue, Touched } from './outbox-storage.ts';

/** The value of a field that the server has confirmed, and the version at which its item holds it. */
interface SettledValue {
  readonly version: number;
  readonly value: unknown;
}

/** Why what waits is not being saved just now; `fine` where it is. */
type Connection = 'fine' | 'lost' | 'signed-out' | 'storage-full' | 'storage-read-only' | 'unavailable';

export interface OutboxState {
  readonly pending: readonly PendingChange[];
  /** The moves and removals that wait, in order. */
  readonly placings: readonly Placing[];
  /** How many things wait, of whichever window. */
  readonly waiting: number;
  /** What the server has confirmed of each item, by its fields: shown until the screen has read that version of the item too. */
  readonly settled: Readonly<Record<string, Readonly<Record<string, SettledValue>>>>;
  readonly refused: Readonly<Record<string, RefusedValue>>;
  readonly refusedBatches: Readonly<Record<string, RefusedBatch>>;
  /** What is edited as a whole and has not been saved, by item and field. */
  readonly drafts: Readonly<Record<string, unknown>>;
  /** The fields that somebody else changed too, one's own text of each waiting for a choice. */
  readonly conflicts: readonly Conflict[];
  /** How much of all this is kept in this window alone, because the browser has no room: it is lost with the window. */
  readonly inWindow: number;
  readonly connection: Connection;
  /** How many commands are on their way to the server outside the list of changes. */
  readonly underWay: number;
}

/** The outside world of an outbox. */
export interface OutboxTools {
  readonly storage: DeviceStorage;
  /** Lets one window send at a time; null where the browser has no such thing (a page that is not secure). */
  readonly locks: Pick<LockManager, 'request'> | null;
  /** Sends in the name of the owner of what was typed. */
  readonly send: {
    readonly change: (change: PendingChange, owner: string) => Promise<Touched>;
    readonly command: (command: Command, owner: string) => Promise<Touched>;
  };
  /** Tells the other windows, and is told by them. */
  readonly openChannel: (name: string, hear: (message: unknown) => void) => Pick<BroadcastChannel, 'postMessage' | 'close'>;
  /** Milliseconds until the first try after a failure; each later wait is twice as long, up to 15 times the first. */
  readonly firstWait: number;
}
