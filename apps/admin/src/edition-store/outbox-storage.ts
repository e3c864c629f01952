import type { Edition, ItemKind, Partnership, Plan } from '@saferplan/domain/plan';
import type { ChangeSetId, ChangeSummary, PutBackRemark } from '@saferplan/domain/shared';
import type { DeviceStorage } from '../ui/device-storage.ts';
import type { Inputs, Outputs } from '@saferplan/api/router';

export type Values = Readonly<Record<string, unknown>>;
export type Batch = Inputs['plan']['batch'];
/** A removal, or a move to a place among its siblings that is counted from 0. */
export type Placing = Extract<Batch['operations'][number], { readonly op: 'move' | 'remove' }>;
/** Taking back one's newest change, and putting back what was removed: under an identifier, so that neither is done twice. */
type Undo = Inputs['plan']['undo'];
type Restore = Inputs['plan']['restore'];
/** What a change did, as the server answers; of an undo also what was undone, and of both what could not be brought back. */
export type Touched = Pick<Outputs['plan']['batch'], 'kept' | 'gone'> & {
  readonly changeSetId?: ChangeSetId;
  readonly summary?: ChangeSummary;
  readonly left?: readonly PutBackRemark[];
  /** What stands beside the items, as it is after a change of it. */
  readonly parents?: Partial<ParentRecords>;
};

/** The records that items belong to, which are changed a field at a time as items are: an edition, the plan that it is of, the partnership. */
export interface ParentRecords {
  readonly edition: Edition;
  readonly plan: Plan;
  readonly partnership: Partnership;
}

/** What fields can be changed of. */
export type ChangedKind = ItemKind | keyof ParentRecords;

/** Whether what is changed is no item, but a record that items belong to. */
export const isParentRecord = (kind: ChangedKind): kind is keyof ParentRecords =>
  kind === 'edition' || kind === 'plan' || kind === 'partnership';

/** Some fields of an item, or of what stands beside the items, that the server has not confirmed yet. */
export interface PendingChange {
  readonly kind: ChangedKind;
  readonly id: string;
  /** The edition in which the plan was changed that it is of: the server asks for it. Not there for any other kind. */
  readonly editionId?: string;
  readonly version: number;
  readonly changes: Values;
  /** What these fields held where they were changed: of those that still hold it nobody is asked, whatever else of the item has changed. */
  readonly before?: Values;
}

/** What is done as a whole or not at all, and whose outcome somebody waits for. */
export type Command =
  | { readonly type: 'batch'; readonly batch: Batch }
  | { readonly type: 'undo'; readonly undo: Undo }
  | { readonly type: 'restore'; readonly restore: Restore };

/** What waits to be sent: a change of an item, or a command with the name by which its failure is told. Once it waits, only what is refused of it, or of the same field before it, alters it. */
export type Entry = { readonly type: 'change'; readonly change: PendingChange } | (Command & { readonly name: string });

/** What a field held before a change of it, and the version of its item that was on the screen. */
export interface Before {
  readonly value: unknown;
  readonly version: number;
}

/** A value that was refused: it stays in its field, with the reason. */
export interface RefusedValue {
  readonly value: unknown;
  readonly message: string;
  /** Which part of the value is at fault, by its name; not there where it is the value as a whole. */
  readonly part?: string;
  /**
   * What the field held where its text was first refused. What is saved in it since is on no screen, for the refused text hides it: what
   * is typed in place of that text is sent with this. Not there where an earlier version of the app kept the text.
   */
  readonly before?: Before;
}

/** A command that was refused after the screen that asked for it had gone. */
export interface RefusedBatch {
  readonly name: string;
  readonly message: string;
}

/** One field that somebody else changed too: what one typed waits here until one of the two is chosen. */
export interface Conflict extends PendingChange {
  readonly theirs: Values;
  readonly theirVersion: number;
}

/** What tells a conflict from another one, also from one of the same field with what they have written since. */
export const conflictKey = ({ id, changes, theirVersion }: Conflict): string =>
  `${id} ${Object.keys(changes).join(' ')} ${theirVersion.toString()}`;

/** From which version to which one's own changes took an item. */
type Steps = Readonly<Record<string, number>>;

interface Kept {
  readonly entry: Entry;
  /** The names of the entries that were sent as one, under the first of them, until it is known what became of them. */
  readonly sent: readonly string[];
  readonly refused: RefusedValue;
  readonly 'refused-batch': RefusedBatch;
  /** A value that is edited as a whole and saved when its editor says so, such as a matrix. */
  readonly draft: { readonly value: unknown };
  readonly steps: Steps;
  readonly conflict: Conflict;
}

/** The key under which what was refused, drafted or is contested of a field of an item is kept. */
export const fieldKey = (id: string, field: string): string => `${id}--${field}`;

/** As many of one's own changes of an item as are remembered: a window that is further behind asks which text to keep. */
const MOST_STEPS = 50;

/**
 * What one person has typed for one partnership and the server does not have yet, in storage that all windows of a browser
 * share. Each thing has a key of its own, so that windows never write over each other's, and nobody's text is read, sent or
 * shown by the next person who signs in.
 */
export class OutboxStorage {
  readonly owner: string;
  private readonly storage: DeviceStorage;
  private readonly prefix: string;
  /** What the browser had no room for: it is sent as long as this window is there, and is lost with it. */
  private readonly inWindow = new Map<string, string>();

  constructor(storage: DeviceStorage, owner: string) {
    this.storage = storage;
    this.owner = owner;
    this.prefix = `saferplan.outbox/${encodeURIComponent(owner)}/`;
  }

  /** Whether a key of the storage is one of these. */
  owns(key: string | null): boolean {
    return key === null || key.startsWith(this.prefix);
  }

  put<Type extends keyof Kept>(type: Type, name: string, value: Kept[Type]): void {
    const [key, text] = [`${this.prefix}${type}/${name}`, JSON.stringify(value)];
    try {
      this.storage.setItem(key, text);
      this.inWindow.delete(key);
    } catch {
      // What stood there before is older.
      this.storage.removeItem(key);
      this.inWindow.set(key, text);
    }
  }

  remove(type: keyof Kept, name: string): void {
    this.storage.removeItem(`${this.prefix}${type}/${name}`);
    this.inWindow.delete(`${this.prefix}${type}/${name}`);
  }

  /** How much of what was typed is kept in this window alone. */
  countInWindow(): number {
    return [...this.inWindow.keys()].filter((key) => !/^(?:steps|sent)\//u.test(key.slice(this.prefix.length))).length;
  }

  /** Keeps a refused value under the key of its field. Of a text that was refused before, what the field held is what it held then. */
  keepRefused(key: string, refused: Omit<RefusedValue, 'before'>, before: Before | undefined): void {
    const earlier = this.list('refused').find(([name]) => name === key)?.[1];
    const held = earlier === undefined ? before : earlier.before;
    this.put('refused', key, { ...refused, ...(held === undefined ? {} : { before: held }) });
  }

  /** Everything of a type by its name, in the order of the names. What cannot be read is none of ours. */
  list<Type extends keyof Kept>(type: Type): readonly (readonly [name: string, value: Kept[Type]])[] {
    const start = `${this.prefix}${type}/`;
    const keys = Array.from({ length: this.storage.length }, (_, index) => this.storage.key(index) ?? '');
    return [...keys, ...this.inWindow.keys()]
      .filter((key) => key.startsWith(start))
      .toSorted()
      .flatMap((key) => {
        const value = parsed(this.inWindow.get(key) ?? this.storage.getItem(key));
        // Only `put` writes under this prefix, and it writes what belongs to the type.
        return value === null ? [] : [[key.slice(start.length), value as Kept[Type]] as const];
      });
  }

  /** A name that sorts after all that were made before, in any window. */
  newName(): string {
    const last = this.list('entry').at(-1)?.[0] ?? '';
    const now = Date.now().toString().padStart(15, '0');
    const after = last.slice(0, 15) >= now ? (Number(last.slice(0, 15)) + 1).toString().padStart(15, '0') : now;
    return `${after}-${crypto.randomUUID()}`;
  }

  /** Conflicts that an earlier version kept, of several fields at once, as one of each field. */
  splitConflicts(): void {
    for (const [name, conflict] of this.list('conflict')) {
      if (name.includes('--')) continue;
      this.remove('conflict', name);
      for (const [field, value] of Object.entries(conflict.changes)) {
        const [changes, theirs] = [{ [field]: value }, { [field]: conflict.theirs[field] }];
        this.put('conflict', fieldKey(conflict.id, field), { ...conflict, changes, theirs });
      }
    }
  }

  /** The version that one's own changes have taken an item to from the one that was on the screen. */
  versionAfter(id: string, version: number): number {
    const steps = this.list('steps').find(([name]) => name === id)?.[1] ?? {};
    let after = version;
    for (let next = steps[after]; next !== undefined && next > after; next = steps[after]) after = next;
    return after;
  }

  noteStep(id: string, from: number, to: number): void {
    if (to <= from) return;
    const steps = this.list('steps').find(([name]) => name === id)?.[1] ?? {};
    const recent = Object.entries(steps).slice(-MOST_STEPS);
    this.put('steps', id, { ...Object.fromEntries(recent), [from]: to });
  }
}

/** What one account has typed for one of its partnerships and the server does not have, or has refused. */
export interface UnsentText {
  readonly key: string;
  readonly partnershipId: string;
  /** What was to be done, where it has a name. */
  readonly name: string;
  readonly values: unknown;
}

/** All that waits in this browser for one account, of any of its partnerships. */
export function listUnsent(storage: DeviceStorage, accountId: string): readonly UnsentText[] {
  const start = `saferplan.outbox/${encodeURIComponent(`${accountId}/`)}`;
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
    .filter((key) => key.startsWith(start))
    .toSorted()
    .flatMap((key) => {
      const [partnershipId = '', type = ''] = key.slice(start.length).split('/').map(decodeURIComponent);
      // Only `put` writes under this prefix, and it writes what belongs to the type.
      const unsent = unsentOf(type, parsed(storage.getItem(key)) as Kept[keyof Kept] | null);
      return unsent === null ? [] : [{ key, partnershipId, ...unsent }];
    });
}

function unsentOf(type: string, kept: Kept[keyof Kept] | null): Pick<UnsentText, 'name' | 'values'> | null {
  if (kept === null || !['entry', 'refused', 'conflict', 'draft', 'refused-batch'].includes(type)) return null;
  if ('type' in kept && kept.type === 'change') return { name: '', values: kept.change.changes };
  if ('type' in kept && kept.type === 'batch') return { name: kept.name, values: kept.batch.operations };
  if ('name' in kept && typeof kept.name === 'string') return { name: kept.name, values: '' };
  if ('changes' in kept) return { name: '', values: kept.changes };
  return 'value' in kept ? { name: '', values: kept.value } : null;
}

function parsed(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
