import type { FileFault } from '@saferplan/domain/shared';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, vi } from 'vitest';
import { type PoliceReading, readPoliceData } from '../read-police-data.ts';

interface PoliceFolder {
  /** The folder of the whole file of tests, which holds that of each. */
  readonly root: string;
  /** The folder of the test that runs. */
  readonly folder: () => string;
  /** Writes a file into the folder of the test that runs; returns its path. */
  readonly put: (name: string, content: string | Uint8Array) => string;
}

/** Gives each test of a file an empty folder of its own, and takes them all away at the end. */
export function policeFolder(): PoliceFolder {
  const root = mkdtempSync(join(tmpdir(), 'saferplan-police-test-'));
  // Other tests read police files at the same time, and have folders to work in too. The next file of this worker has its own again.
  beforeAll(() => {
    vi.stubEnv('TMPDIR', root);
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    rmSync(root, { recursive: true, force: true });
  });
  let folder = root;
  let number = 0;
  beforeEach(() => {
    number += 1;
    folder = join(root, String(number));
    mkdirSync(folder);
  });
  const put = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  return { root, folder: () => folder, put };
}

/** What tests ask for of a police file unless they say otherwise. */
export const options = { force: 'Kent Police', district: 'Maidstone' };

/** What is read of files that can be read. */
export async function reading(path: string, name?: string): Promise<PoliceReading> {
  const result = await readPoliceData(path, { ...options, ...(name === undefined ? {} : { name }) });
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

/** Why files cannot be read; null where they can. */
export async function refusal(path: string): Promise<FileFault | null> {
  const result = await readPoliceData(path, options);
  return result.ok ? null : result.failure;
}

/** The count of a type in a month: null where it is missing, undefined where nothing is said of it. */
export const countOf = ({ counts }: PoliceReading, month: string, crimeType: string): number | null | undefined =>
  counts.find((count) => count.month === month && count.crimeType === crimeType)?.count;
