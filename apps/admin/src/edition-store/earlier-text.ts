import { z } from 'zod';
import type { DeviceStorage } from '../ui/device-storage.ts';

/** A value that a version of this app before November 2026 kept in this browser and had not saved. */
export interface EarlierText {
  /** Names it among the others. */
  readonly key: string;
  readonly itemId: string;
  readonly field: string;
  readonly value: unknown;
}

const KEY = 'saferplan.outbox';

const Stored = z.object({
  pending: z.array(z.looseObject({ id: z.string(), changes: z.record(z.string(), z.unknown()) })),
  refused: z.record(z.string(), z.looseObject({ value: z.unknown() })),
});
type Stored = z.infer<typeof Stored>;

/**
 * What was typed into an earlier version and never reached the server. That version kept it under one key for all people, so nobody
 * can say whose it is: it is never sent, only shown to be copied and removed. A key without any text in it is removed.
 */
export function readEarlierText(storage: DeviceStorage): readonly EarlierText[] {
  const stored = parse(storage.getItem(KEY));
  const texts = stored === null ? [] : textsOf(stored);
  if (texts.length === 0) storage.removeItem(KEY);
  return texts;
}

/** Removes texts that were copied or are not wanted. */
export function removeEarlierText(storage: DeviceStorage, keys: ReadonlySet<string>): void {
  const stored = parse(storage.getItem(KEY));
  if (stored === null) return storage.removeItem(KEY);
  const pending = stored.pending.flatMap(({ changes, ...change }) => {
    const left = Object.entries(changes).filter(([field]) => !keys.has(keyOf(change.id, field, 'pending')));
    return left.length === 0 ? [] : [{ ...change, changes: Object.fromEntries(left) }];
  });
  const refused = Object.fromEntries(Object.entries(stored.refused).filter(([name]) => !keys.has(`${name} refused`)));
  storage.setItem(KEY, JSON.stringify({ pending, refused }));
  readEarlierText(storage);
}

const keyOf = (itemId: string, field: string, of: 'pending' | 'refused'): string => `${itemId}--${field} ${of}`;

function textsOf({ pending, refused }: Stored): readonly EarlierText[] {
  return [
    ...pending.flatMap(({ id, changes }) =>
      Object.entries(changes).map(([field, value]) => ({ key: keyOf(id, field, 'pending'), itemId: id, field, value })),
    ),
    ...Object.entries(refused).map(([name, { value }]) => {
      const [itemId = '', field = ''] = name.split('--');
      return { key: `${name} refused`, itemId, field, value };
    }),
  ];
}

/** Null where it is not ours, or cut short: there is nothing in it to show. */
function parse(text: string | null): Stored | null {
  if (text === null) return null;
  try {
    return Stored.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
