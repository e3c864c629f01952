import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from './embedded-postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A real PostgreSQL; tests make databases of their own in it. */
    readonly postgresUrl: string;
    /** The folder of this run's SQLite templates. */
    readonly templateFolder: string;
  }
}

/** Starts a PostgreSQL for the tests and makes a folder for templates, and takes both away again. */
export default async function startPostgres(project: TestProject): Promise<() => Promise<void>> {
  const { address, stop } = await startEmbeddedPostgres({ waitsForDisk: false });
  project.provide('postgresUrl', address);
  const templateFolder = mkdtempSync(join(tmpdir(), 'saferplan-templates-'));
  project.provide('templateFolder', templateFolder);
  return async () => {
    rmSync(templateFolder, { recursive: true, force: true });
    await stop();
  };
}
