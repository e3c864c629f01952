import type { Page, Request } from 'playwright-core';
import { expect } from 'vitest';

/** How long nothing may have been asked for before a screen counts as loaded, in milliseconds. */
const QUIET_MS = 150;

/**
 * Opens screens as the links of the app do, without starting the app again; each is open when it has asked for nothing for a while. Made
 * before the page has asked for anything.
 */
export function screensOf(page: Page): { readonly open: (path: string) => Promise<void> } {
  let pending = 0;
  let changedAt = performance.now();
  const count = (by: number) => (request: Request) => {
    // What tells of other people's changes stays open as long as the screen does.
    if (request.resourceType() === 'eventsource') return;
    pending += by;
    changedAt = performance.now();
  };
  page.on('request', count(1)).on('requestfinished', count(-1)).on('requestfailed', count(-1));
  return {
    open: async (path) => {
      await page.evaluate((to) => {
        history.pushState(null, '', to);
        dispatchEvent(new PopStateEvent('popstate'));
      }, path);
      await page.waitForURL(`**${path}`);
      changedAt = performance.now();
      await expect.poll(() => pending === 0 && performance.now() - changedAt > QUIET_MS, { interval: 25 }).toBe(true);
    },
  };
}
