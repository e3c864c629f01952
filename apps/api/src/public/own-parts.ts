import type { Block, Snapshot } from '@saferplan/domain/publication';
import type { Result } from '@saferplan/domain/shared';
import type { Site } from '@saferplan/viewer/render';

/** What the package of a partnership adds to what is public: pages, and sections of its documents. */
export interface OwnParts {
  readonly pagesOf: NonNullable<Site['pagesOf']>;
  readonly sectionsOf: (
    snapshot: Snapshot,
    language: 'en' | 'cy',
  ) => readonly { readonly title: string; readonly blocks: Result<readonly Block[], string> }[];
}

export const NO_OWN_PARTS: OwnParts = { pagesOf: () => [], sectionsOf: () => [] };
