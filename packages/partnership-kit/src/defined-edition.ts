import type { Edition, EditionItems } from '@saferplan/domain/plan';
import { z } from 'zod';

/** What is said of the adoption of an edition of which no meeting is recorded: that it was adopted. */
export const UnrecordedAdoption = z.literal('meeting-not-recorded');
export type UnrecordedAdoption = z.infer<typeof UnrecordedAdoption>;

/** One edition of a partnership, ready to be kept. */
export interface DefinedEdition {
  readonly edition: Edition;
  readonly items: EditionItems;
  /** Whether it is public already, or waits for its officers. */
  readonly isPublished: boolean;
  /** That it was adopted, at a meeting that is not recorded. Optional, so that what kits without it have defined is of the same format. */
  readonly adoption?: UnrecordedAdoption;
}
