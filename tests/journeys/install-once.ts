import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { removeFolder, startSaferplan } from './saferplan.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A data folder as the first start leaves it; journeys begin with a copy. */
    readonly installedFolder: string;
  }
}

/** Starts a Saferplan once, in a folder that is empty, and keeps what it has installed there until the journeys have ended. */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'saferplan-installed-'));
  const { stop } = await startSaferplan({ dataFolder: folder });
  const code = await stop();
  if (code !== 0) throw new Error(`Saferplan ended with ${String(code)}`);
  project.provide('installedFolder', folder);
  return () => removeFolder(folder);
}
