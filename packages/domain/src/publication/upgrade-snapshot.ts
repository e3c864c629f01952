import { z } from 'zod';
import { besideThePlan } from './formats/beside-the-plan.ts';
import { claimsAndChecks } from './formats/claims-and-checks.ts';
import { weeksAndDays } from './formats/weeks-and-days.ts';
import { Snapshot, SNAPSHOT_VERSION } from './snapshot.ts';

/** One step from a format to the next: named, numbered by the format that it begins at, and never changed once it is out. */
interface Upgrade {
  readonly from: number;
  readonly name: string;
  readonly upgrade: (snapshot: unknown) => unknown;
}

/** In order, without a gap, from the oldest format to the one before today's. */
const UPGRADES: readonly Upgrade[] = [
  { from: 1, name: 'claims and checks', upgrade: claimsAndChecks },
  { from: 2, name: 'beside the plan', upgrade: besideThePlan },
  { from: 3, name: 'weeks and days', upgrade: weeksAndDays },
];

/** A published snapshot as it is read today. */
export interface UpgradedSnapshot {
  readonly snapshot: Snapshot;
  /** The format in which it is stored. Where it is older than today's, what charts say was made anew from what was published. */
  readonly storedAs: number;
}

const Versioned = z.object({ version: z.int().min(1).max(SNAPSHOT_VERSION) });

/**
 * A stored snapshot, whatever format it was published in, in that of today. What is stored is neither rewritten nor hashed anew.
 * Throws where it is no snapshot, or of a format that is newer than this program: that is a bug, or a newer Saferplan has written it.
 */
export function upgradeSnapshot(stored: unknown): UpgradedSnapshot {
  const { version } = Versioned.parse(stored);
  const upgraded = UPGRADES.filter(({ from }) => from >= version).reduce((snapshot, { upgrade }) => upgrade(snapshot), stored);
  return { snapshot: Snapshot.parse(upgraded), storedAs: version };
}

/** Whether this is a snapshot of any format that can be read. */
export function canBeRead(stored: unknown): boolean {
  try {
    upgradeSnapshot(stored);
    return true;
  } catch {
    return false;
  }
}
