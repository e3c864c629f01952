import { z } from 'zod';
import type { Snapshot } from '../publication/snapshot.ts';
import { Slug } from '../shared/text.ts';

/** The newest published edition of a partnership that ends. Nothing of it is restricted: everybody can read it. */
export interface PlanBefore {
  readonly snapshot: Snapshot;
  /** Of the bytes as they were published. */
  readonly sha256: string;
}

/** A priority of a plan before, by the address of its partnership and its own. */
export const PriorityBefore = z.strictObject({ partnership: Slug, priority: Slug });
export type PriorityBefore = z.infer<typeof PriorityBefore>;

/** The name under which such a priority is looked up. */
export const keyOf = ({ partnership, priority }: PriorityBefore): string => `${partnership}/${priority}`;
