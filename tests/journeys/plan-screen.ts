import type { Locator, Page } from 'playwright-core';

/** A priority or part in the outline of the Plan screen; priorities begin with their number. It is a menu where there is no room. */
export const inOutline = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('navigation', { name: 'Parts of the plan' }).getByRole('link', { name });

/** Reads a priority on the Plan screen. */
export async function readPriority(page: Page, title: string): Promise<void> {
  const menu = page.getByLabel('Go to');
  await page.getByRole('complementary', { name: 'Outline of the plan' }).waitFor();
  if (await menu.isVisible())
    await menu.selectOption((await menu.locator('option', { hasText: title }).first().getAttribute('value')) ?? '');
  else await inOutline(page, title).first().click();
  await page.getByRole('heading', { level: 2, name: title }).waitFor();
}

/** Opens all fields of a priority beside it. */
export async function openPriority(page: Page, title: string): Promise<void> {
  await readPriority(page, title);
  await page.getByRole('button', { name: /^All its fields/ }).click();
  await page.getByRole('tab', { name: 'Details' }).waitFor();
}
