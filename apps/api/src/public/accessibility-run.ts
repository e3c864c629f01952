import { existsSync, readFileSync } from 'node:fs';
import type { AccessibilityRun } from '@saferplan/viewer/render';
import { z } from 'zod';

const Run = z.strictObject({ on: z.iso.date(), pages: z.int().min(1), settings: z.int().min(1), violations: z.array(z.string()) });
const FILE = new URL('../../../viewer/accessibility-run.json', import.meta.url);

/** What the accessibility tests found when they last ran, which they write down themselves; null where they have not. */
export const readAccessibilityRun = (): AccessibilityRun | null =>
  existsSync(FILE) ? Run.parse(JSON.parse(readFileSync(FILE, 'utf8'))) : null;
