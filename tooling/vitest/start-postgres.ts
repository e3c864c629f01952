import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from './embedded-postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A real PostgreSQL; tests make databases of their own in it. */
    readonly postgresUrl: string;
  }
}

/** Starts a PostgreSQL for the tests, and takes it away again. */
export default async function startPostgres(project: TestProject): Promise<() => Promise<void>> {
  const { address, stop } = await startEmbeddedPostgres();
  project.provide('postgresUrl', address);
  return stop;
}
