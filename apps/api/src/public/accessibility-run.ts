import { existsSync, readFileSync } from 'node:fs';
import type { AccessibilityRuns } from '@saferplan/viewer/render';
import { z } from 'zod';

const Run = z.strictObject({
  on: z.iso.date(),
  pages: z.int().min(1),
  widths: z.array(z.int().min(1)).min(1),
  colours: z.array(z.enum(['light', 'dark', 'forced'])).min(1),
  byKeyboard: z.boolean(),
  violations: z.array(z.string()),
});
const Runs = z.record(z.string(), Run);
const FILE = new URL('../../../viewer/accessibility-runs.json', import.meta.url);

/** What the accessibility tests found when they last ran over the pages of each partnership, by its slug; they write it down themselves. */
export const readAccessibilityRuns = (): AccessibilityRuns => (existsSync(FILE) ? Runs.parse(JSON.parse(readFileSync(FILE, 'utf8'))) : {});
