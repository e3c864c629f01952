import type { Running } from '../benchmarks/src/server-process.ts';

/** One thing that did not go well, with the time since the load began, in milliseconds. */
export interface Mishap {
  readonly at: number;
  readonly what: string;
}

export interface Load {
  /** The texts whose save was acknowledged, in their order. */
  readonly acknowledged: readonly string[];
  readonly failedPages: readonly Mishap[];
  readonly refusedSaves: readonly Mishap[];
  readonly pages: number;
}

const PAGES = [
  '/',
  '/priorities/mental-health',
  '/actions',
  '/trends',
  '/decisions',
  '/editions',
  '/partners',
  '/search?q=crime',
  '/feed.atom',
  '/data/plan.json',
];
/** Pauses of people who read, and who type. */
const READ_EVERY_MS = 40;
const SAVE_EVERY_MS = 60;
const READERS = 6;
/** A page that takes longer than this has failed whoever waits for it. */
const PATIENCE_MS = 10_000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Reads and saves on a server until it is told to end; notes each page that failed and each save that was acknowledged or refused. */
export async function load(server: Running, cookie: string, contactId: string, isOver: () => boolean): Promise<Load> {
  const began = performance.now();
  const acknowledged: string[] = [];
  const failedPages: Mishap[] = [];
  const refusedSaves: Mishap[] = [];
  let pages = 0;
  const mishap = (what: string): Mishap => ({ at: Math.round(performance.now() - began), what });
  const signal = (): AbortSignal => AbortSignal.timeout(PATIENCE_MS);

  const read = async (first: number): Promise<void> => {
    for (let index = first; !isOver(); index += 1) {
      const path = PAGES[index % PAGES.length] ?? '/';
      pages += 1;
      try {
        const response = await fetch(`${server.address}${path}`, {
          signal: signal(),
          headers: { 'accept-encoding': index % 2 === 0 ? 'br' : 'identity' },
        });
        await response.arrayBuffer();
        if (response.status !== 200) failedPages.push(mishap(`${path}: ${response.status.toString()}`));
      } catch (error) {
        failedPages.push(mishap(`${path}: ${String(error)}`));
      }
      await pause(READ_EVERY_MS);
    }
  };

  const currentVersion = async (): Promise<number> => {
    const input = encodeURIComponent(JSON.stringify({ kind: 'contact', id: contactId }));
    const response = await fetch(`${server.address}/trpc/plan.item?input=${input}`, { headers: { cookie }, signal: signal() });
    const answer = (await response.json()) as { result: { data: { item: { version: number } } } };
    return answer.result.data.item.version;
  };
  const write = async (): Promise<void> => {
    let version: number | null = null;
    for (let index = 0; !isOver(); index += 1) {
      const text = `Text ${index.toString()}`;
      try {
        version ??= await currentVersion();
        const response = await fetch(`${server.address}/trpc/plan.change`, {
          method: 'POST',
          headers: { cookie, 'content-type': 'application/json' },
          body: JSON.stringify({ kind: 'contact', id: contactId, version, changes: { description: text } }),
          signal: signal(),
        });
        await response.arrayBuffer();
        if (response.status === 200) {
          acknowledged.push(text);
          version += 1;
        } else {
          refusedSaves.push(mishap(response.status.toString()));
          version = null;
        }
      } catch (error) {
        refusedSaves.push(mishap(String(error)));
        version = null;
      }
      await pause(SAVE_EVERY_MS);
    }
  };
  await Promise.all([write(), ...Array.from({ length: READERS }, (_, first) => read(first))]);
  return { acknowledged, failedPages, refusedSaves, pages };
}
