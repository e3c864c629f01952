import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const root = at('../../');

/** How long `expect.poll` waits for a state, in milliseconds: a busy machine is slow, not wrong. */
const expectations = { poll: { timeout: 60_000, interval: 100 } };

/** How long a test or what is set up for it may take where no browser is driven, in milliseconds: some take 20 s on a quiet machine, and a busy one is ten times slower. */
const LONGEST = 240_000;

/** Three kinds of tests: `unit` needs nothing, `contract` a PostgreSQL, `journey` the built apps and a browser. */
export default defineConfig({
  root,
  test: {
    // One more than the machine has processors, since tests often wait for a browser, a server or a disk.
    maxWorkers: availableParallelism() + 1,
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: [
            'packages/*/src/**/*.test.{ts,tsx}',
            'packages/partnerships/*/src/**/*.test.ts',
            'apps/*/src/**/*.test.{ts,tsx}',
            'tooling/**/*.test.ts',
          ],
          exclude: ['packages/database/**', 'apps/api/**', '**/node_modules/**'],
          // Nothing here may change what others use: the files of one worker share what they load.
          isolate: false,
          testTimeout: LONGEST,
          hookTimeout: LONGEST,
          expect: expectations,
        },
      },
      {
        root,
        test: {
          name: 'contract',
          include: ['packages/database/src/**/*.test.ts', 'apps/api/src/**/*.test.ts', 'tests/faults/**/*.test.ts'],
          globalSetup: at('start-postgres.ts'),
          // Each file needs most of the server, which takes seconds to load: the files of one worker share it. None may change what others use.
          isolate: false,
          testTimeout: LONGEST,
          hookTimeout: LONGEST,
          expect: expectations,
        },
      },
      {
        root,
        test: {
          name: 'journey',
          include: ['tests/journeys/**/*.test.ts', 'tests/guides/**/*.test.ts'],
          globalSetup: at('../../tests/journeys/install-once.ts'),
          // What drives the browser takes more than a second to load: the files of one worker share it.
          isolate: false,
          testTimeout: 360_000,
          hookTimeout: 240_000,
          expect: expectations,
        },
      },
    ],
  },
});
