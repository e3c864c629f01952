import type { Edition, EditionItems } from '@saferplan/domain/plan';

/** One edition of a partnership, ready to be kept. */
export interface DefinedEdition {
  readonly edition: Edition;
  readonly items: EditionItems;
  /** Whether it is public already, or waits for its officers. */
  readonly isPublished: boolean;
}
