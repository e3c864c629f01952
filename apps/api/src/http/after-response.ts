/** Later than any answer that is on its way leaves. */
const LATER_MS = 200;

/**
 * Does something once the answer has gone out, so that how long it takes tells nobody what it was. `onTrouble` hears of what
 * fails. A server that stops does not wait for it.
 */
export function afterResponse(task: () => Promise<void>, onTrouble: (error: unknown) => void): void {
  setTimeout(() => {
    task().catch(onTrouble);
  }, LATER_MS).unref();
}
