import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { chromiumPath } from '../../journeys/chromium-path.ts';
import { signIn, start, stop } from './server-process.ts';

const ACTIONS = 100;
const RUNS = 3;
const INTERACTIONS = 200;

interface Taken {
  /** Milliseconds from each interaction to the next paint, as the browser times it; those below its threshold of 16 as 16. */
  readonly durations: readonly number[];
  /** The longest task of the page, in milliseconds. */
  readonly longestTask: number;
}

/**
 * INP, the time from an interaction to the next paint, in the plan of a hundred actions, of which one priority has most: cells are
 * pressed, walked by keys and typed into, rows are moved and dates changed, and the panel beside them steps. The p75 and the worst of each run, by the browser's own
 * event timing (https://w3c.github.io/event-timing/).
 */
export async function measureInteractions(): Promise<void> {
  console.log(`\nInteraction to next paint: ${INTERACTIONS} interactions with a plan of ${ACTIONS} actions, ${RUNS} runs`);
  const dataFolder = mkdtempSync(join(tmpdir(), 'saferplan-interactions-'));
  const server = await start(dataFolder, null);
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const cookie = await signIn(server.address);
    const address = await planOf(server.address, cookie);
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const [name = '', ...value] = cookie.split('=');
    await context.addCookies([{ name, value: value.join('='), url: server.address }]);
    const medians: number[] = [];
    for (let run = 1; run <= RUNS; run += 1) {
      const page = await context.newPage();
      await page.goto(`${server.address}${address}`);
      await page.locator('.action-table td.cell-text').nth(20).waitFor();
      const { durations, longestTask } = await interact(page);
      const sorted = durations.toSorted((one, other) => one - other);
      const p75 = sorted[Math.floor(sorted.length * 0.75)] ?? Number.NaN;
      medians.push(p75);
      console.log(
        `  run ${run}: p75 ${p75.toFixed(0)} ms, worst ${(sorted.at(-1) ?? Number.NaN).toFixed(0)} ms of ${sorted.length}; longest task ${longestTask.toFixed(0)} ms (200 are the most), ${loadavg()[0]?.toFixed(1) ?? '?'} processes at work`,
      );
      await page.close();
    }
    console.log(
      `  median of the p75: ${(medians.toSorted((one, other) => one - other)[1] ?? Number.NaN).toFixed(0)} ms (100 are aimed at)`,
    );
  } finally {
    await browser.close();
    await stop(server.child);
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

/** Copies the published edition forward, fills its first priority up to a hundred actions, and answers the address of its plan. */
async function planOf(address: string, cookie: string): Promise<string> {
  const ask = async (procedure: string, input: unknown, method: 'GET' | 'POST'): Promise<unknown> => {
    const query = method === 'GET' ? `?input=${encodeURIComponent(JSON.stringify(input))}` : '';
    const answer = await fetch(`${address}/trpc/${procedure}${query}`, {
      method,
      headers: { cookie, origin: address, 'content-type': 'application/json' },
      ...(method === 'POST' ? { body: JSON.stringify(input) } : {}),
    });
    if (!answer.ok) throw new Error(`${procedure}: ${await answer.text()}`);
    return ((await answer.json()) as { readonly result: { readonly data: unknown } }).result.data;
  };
  const edition = (await ask('plan.copyForward', { editionId: 'edn_maidstone-2017-18' }, 'POST')) as { readonly id: string };
  const read = (await ask('plan.edition', { editionId: edition.id }, 'GET')) as {
    readonly content: {
      readonly edition: { readonly label: string };
      readonly items: { readonly action: readonly unknown[]; readonly priority: readonly { readonly id: string }[] };
    };
  };
  const { items } = read.content;
  for (let number = items.action.length; number < ACTIONS; number += 1)
    await ask(
      'plan.create',
      {
        kind: 'action',
        editionId: edition.id,
        fields: {
          priorityId: items.priority[0]?.id,
          text: `Made up to measure with, number ${number}`,
          leadAgency: { kind: 'not-agreed' },
          due: 'ongoing',
          status: 'not-reported',
        },
      },
      'POST',
    );
  return `/admin/editions/${read.content.edition.label}/plan`;
}

async function interact(page: Page): Promise<Taken> {
  await page.evaluate(() => {
    const taken = { byInteraction: new Map<number, number>(), longestTask: 0 };
    Reflect.set(globalThis, 'taken', taken);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const id: unknown = Reflect.get(entry, 'interactionId');
        if (typeof id === 'number' && id > 0) taken.byInteraction.set(id, Math.max(taken.byInteraction.get(id) ?? 0, entry.duration));
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) taken.longestTask = Math.max(taken.longestTask, duration);
    }).observe({ type: 'longtask' });
  });
  const cells = page.locator('.action-table td.cell-text');
  let done = 0;
  for (let row = 0; done < INTERACTIONS; row += 1) {
    await cells.nth(row % 40).click();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await page.keyboard.type('ab');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('q2');
    await page.keyboard.press('Enter');
    done += 14;
  }
  await page.waitForTimeout(500);
  const { durations, longestTask } = await page.evaluate(() => {
    const found = Reflect.get(globalThis, 'taken') as { readonly byInteraction: ReadonlyMap<number, number>; readonly longestTask: number };
    return { durations: [...found.byInteraction.values()], longestTask: found.longestTask };
  });
  // The browser tells of nothing that took less than its threshold.
  return { durations: [...durations, ...Array.from({ length: Math.max(0, done - durations.length) }, () => 16)], longestTask };
}
