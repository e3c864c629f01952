/** How long is waited at most for a moment in which the browser has nothing else to do, in milliseconds. */
const LONGEST_IDLE_MS = 200;

/** Resolves once the browser has nothing else to do; not every browser can tell. */
export const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: LONGEST_IDLE_MS });
    else setTimeout(resolve);
  });
